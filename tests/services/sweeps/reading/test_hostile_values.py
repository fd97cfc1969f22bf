"""Whatever a sweep file gives for any field of any plug-in and section, `plan` answers in short sentences, or plans.

The fields are those that there are: a new one is tried without a change here.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from services.comparisons.question import Question
from services.datasets.describe import describe_data
from services.datasets.spec import Synthetic
from services.errors import BadInput
from services.plain_text import plain
from services.science import attacks, defenses, external, metrics, models, shifts
from services.science.gates.settings import GateSettings
from services.science.scoring.certify import CertificateSettings
from services.science.sliding_window import SlidingWindow
from services.science.training.settings import TrainingChanges
from services.sweeps.planning.expand import expand
from services.sweeps.reading.load import load_sweep
from services.sweeps.schema import EvaluationSection, SweepSpec, Training
from services.sweeps.sections.data import Data
from services.sweeps.sections.variants import Expectation, Worst

#: Every type that YAML has, absurd sizes, and what others make of text.
HOSTILE = (
    *("~", "true", "false", "0", "-1", "3", "0.5", "1e400", "-.inf", ".nan", "1e-400", "1" * 25, "0x" + "f" * 20_000),
    *(
        "''",
        "text",
        "'8/255'",
        "'８/255'",
        "'1/0'",
        "2001-01-01",
        "2001-01-01T10:00:00Z",
        "!!binary aGVsbG8=",
        "!!set {a}",
    ),
    *(
        "'" + "x" * 5000 + "'",
        '"a\\nb\\e[31m\\0\\u202e"',
        "'../../etc/passwd'",
        "'https://x/y'",
        "!!python/name:os.system ''",
    ),
    *("[]", "{}", "[~]", "[[]]", "[{}]", "[1, 2]", "[[1], [2]]", "['a', 1, null, {}]", "[true]", "[[[[[1]]]]]"),
    *("{a: 1}", "{'': ''}", "{1: 2, null: 3}", "{? [a] : b}", "{name: fgsm, steps: {}}", "{epsilon: {t1: .nan}}"),
    *(
        "[" + "1, " * 3000 + "1]",
        "{" + ", ".join(f"k{number}: 1" for number in range(500)) + "}",
        "!!int abc",
        "*nothing",
    ),
)
BASE = {
    "data": "{synthetic: {cases: 4, size: 16}, split: {folds: 2}}",
    "models": "{u: {architecture: unet, channels: [4, 8]}}",
    "attacks": "{fgsm: {epsilon: 8/255}}",
}
FILES = "root: here, series: {ct: '{case}/ct.nii'}, segmentation: '{case}/s.nii', labels: {o: 1}"
#: Letters of one sentence; lists of names make most of it.
LONGEST = 1500


class Place(NamedTuple):
    """Where a value stands: a section, and the text of the section with a gap."""

    name: str
    section: str
    text: str


def places() -> Iterator[Place]:
    for section in (*SweepSpec.model_fields, "unknown"):
        yield Place(section, section, "@")
    for section, registry, chooser in (
        ("models", models, "architecture"),
        ("defenses", defenses, "method"),
        ("attacks", attacks, "method"),
        ("shifts", shifts, "method"),
    ):
        yield from (
            Place(f"{section}.x", section, "{x: @}"),
            Place(f"{section}.KEY", section, "{? @\n : {}}"),
            Place(f"{section}.x.{chooser}", section, f"{{x: {{{chooser}: @}}}}"),
            Place(f"{section}.x.unknown", section, f"{{{registry.built_in()[0]}: {{unknown: @}}}}"),
        )
        for name in registry.built_in():
            for field in registry.require(name).model_fields:
                yield Place(f"{section}.{name}.{field}", section, f"{{x: {{{chooser}: {name}, {field}: @}}}}")
    for name in metrics.built_in():
        for field in metrics.require(name).model_fields:
            yield Place(f"metrics.{name}.{field}", "evaluation", f"{{metrics: [{{{name}: {{{field}: @}}}}]}}")
    yield Place("evaluation.metrics[]", "evaluation", "{metrics: [@]}")
    yield from _fields("evaluation", EvaluationSection, "{%s}")
    yield from _fields("evaluation", CertificateSettings, "{certificate: {%s}}")
    yield from _fields("evaluation", SlidingWindow, "{window: {%s}}")
    yield from _fields("evaluation", GateSettings, "{gates: {%s}}")
    yield from _fields("training", Training, "{%s}")
    yield Place("defenses.fast_at.training", "defenses", "{fast_at: {training: @}}")
    yield from _fields("defenses", TrainingChanges, "{fast_at: {training: {%s}}}")
    yield from _fields("data", Synthetic, "{synthetic: {%s}}")
    yield from _fields("data", Data, "{synthetic: {cases: 4, size: 16}, %s}", without=("synthetic",))
    yield from _fields("data", Data, "{root: here, %s}", without=("root",))
    yield from _fields("data", Data, f"{{{FILES}, %s}}", without=("root", "series", "segmentation", "labels"))
    for key in ("root", "synthetic"):
        yield Place(f"data.{key}", "data", f"{{{key}: @}}")
    for key in ("series", "labels", "regions", "intensity"):
        for name in ("ct", "t1"):
            yield Place(f"data.{key}.{name}", "data", f"{{root: here, {key}: {{{name}: @}}}}")
    for key in ("folds", "validation", "train", "test", "file", "assigned"):
        yield Place(f"data.split.{key}", "data", f"{{synthetic: {{}}, split: {{{key}: @}}}}")
    yield Place("data.patient.file", "data", "{root: here, patient: {file: @}}")
    yield from _fields("comparisons", Question, "[{vary: defense, %s}]", without=("vary",))
    yield Place("comparisons[].vary", "comparisons", "[{vary: @}]")
    yield from _fields("attacks", Worst, "{fgsm: {}, worst_case: {%s}}")
    for name in external.built_in():
        yield from _fields("models", external.require(name), "{m: {file: model.ts, %s}}")
    yield from _fields("models", Expectation, "{m: {file: model.ts, normalisation: none, expect: {%s}}}")
    for key in ("file", "weights"):
        yield Place(f"models.{key}", "models", f"{{m: {{python: 'm:b', {key}: @}}}}")
    yield Place("models.python", "models", "{m: {python: @, weights: model.ts}}")


def _fields(section: str, model: type[BaseModel], text: str, without: tuple[str, ...] = ()) -> Iterator[Place]:
    for field in model.model_fields:
        if field not in without:
            yield Place(f"{model.__name__}.{field}", section, text % f"{field}: @")


PLACES = list(dict.fromkeys(places()))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with pytest.MonkeyPatch.context() as patch:
        found = tmp_path_factory.mktemp("hostile")
        (found / "here").mkdir()
        with zipfile.ZipFile(found / "model.ts", "w") as archive:
            archive.writestr("m/code/x.py", "")
        patch.chdir(found)
        yield found


def plan(folder: Path, text: str, *overrides: str) -> None:
    """As `plan` does, as far as no database is asked; what is refused has to be told in short sentences."""
    path = folder / "sweep.yaml"
    path.write_text(text, encoding="utf-8")
    try:
        sweep = load_sweep(path, overrides)
        if sweep.data.synthetic and sweep.data.synthetic.cases <= 100:
            expand(sweep, describe_data(sweep.data.source, folder / "cache", sweep.data.scheme))
    except BadInput as error:
        for sentence in str(error).split("\n"):
            assert 10 < len(sentence) < LONGEST, sentence
            assert plain(sentence, keep="") == sentence


def document(place: Place, value: str) -> str:
    given = {**BASE, place.section: place.text.replace("@", value)}
    return "".join(f"{section}: {text}\n" for section, text in given.items())


@settings(derandomize=True, deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(place=st.sampled_from(PLACES), value=st.sampled_from(HOSTILE))
def test_any_value_of_any_field_ends_in_a_plan_or_in_short_sentences(folder: Path, place: Place, value: str) -> None:
    plan(folder, document(place, value))


_scalars: st.SearchStrategy[Any] = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
_values = st.recursive(
    _scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner)
)


@settings(derandomize=True, deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(place=st.sampled_from(PLACES), value=_values)
def test_so_do_values_made_at_random(folder: Path, place: Place, value: Any) -> None:
    plan(folder, document(place, json.dumps(value)))


@pytest.mark.hostile
@pytest.mark.parametrize("section", sorted({place.section for place in PLACES}))
def test_every_value_in_every_place(folder: Path, section: str) -> None:
    for place in PLACES:
        for value in HOSTILE if place.section == section else ():
            plan(folder, document(place, value))


@pytest.mark.hostile
@settings(derandomize=True, deadline=None, max_examples=5000, suppress_health_check=list(HealthCheck))
@given(place=st.sampled_from(PLACES), value=_values)
def test_thousands_of_values_made_at_random(folder: Path, place: Place, value: Any) -> None:
    plan(folder, document(place, json.dumps(value)))


LONG = "x" * 5000
NAMES = ("a/b", "''", '"\\e"', "'..'", "\uff46gsm", "'a b'", "none", "clean", LONG)
OVERRIDES = [
    *("", "=", "=1", "a", ".=1", "name", LONG, f"{LONG}=1", "a." * 300 + "b=1", "models.u.channels.9=1"),
    *(
        "name=..",
        "name=../x",
        "name=",
        "name=\u0440obust",
        f"name={LONG}",
        "name=a\nb",
        "na\x1b[31mme=x",
        "name=\udcff",
    ),
    *(f"{section}.{LONG}={{}}" for section in ("models", "defenses", "attacks", "shifts")),
    *(f"{section}.../etc={{}}" for section in ("models", "defenses")),
    *(f"attacks={{{name}: {{method: fgsm}}}}" for name in NAMES),
    *("attacks.fgsm.epsilon=" + "[" * 3000, "seed=0x" + "f" * 20_000, "attacks=&a [*a]"),
    "data.split={file: /dev/zero}",
]


@pytest.mark.parametrize("override", OVERRIDES, ids=range(len(OVERRIDES)))
def test_overrides_and_names_are_answered_in_short_sentences(folder: Path, override: str) -> None:
    plan(folder, "".join(f"{section}: {text}\n" for section, text in BASE.items()), override)


def test_a_sweep_of_too_many_jobs_is_refused_before_it_is_planned(folder: Path) -> None:
    text = document(Place("", "training", "{replicas: @}"), "1000").replace("folds: 2", "folds: 4")
    path = folder / "sweep.yaml"
    path.write_text(text)
    sweep = load_sweep(path, [f"attacks.ifgsm.steps={list(range(1, 60))}"])
    data = describe_data(sweep.data.source, folder / "cache", sweep.data.scheme)
    with pytest.raises(BadInput, match=r"at least 248,000 jobs, and 200,000 is the most .* 1,000 training\.replicas"):
        expand(sweep, data)
