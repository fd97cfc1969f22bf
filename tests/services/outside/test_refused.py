"""A plug-in from outside that cannot be used is refused in one sentence with file and line; the others still work."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from services.datasets.discover import discover
from services.errors import BadData, BadInput
from services.outside import PluginRefused
from services.refusals import find_refusal
from services.reports.plugins import list_plugins
from services.science import attacks, defenses, layouts, metrics, models, shifts
from services.sweeps.reading.load import load_sweep
from tests.services.outside.made import ATTACK, LAYOUT, METRIC, write

SWEEP = "data: {synthetic: {cases: 4, size: 16}, split: {folds: 2}}\n"

#: What is in the file, and what is said after "attack 'broken' cannot be used: .../broken.py".
BROKEN = {
    "syntax": ("x = 1\ndef f(:\n    pass\n", ", line 2: SyntaxError: invalid syntax"),
    "import": ("import math\nimport no_module_has_this_name\n", ", line 2: ModuleNotFoundError: No module named"),
    "part": ("from ._no_part import x\n", ", line 1: ModuleNotFoundError: No module named '._no_part'"),
    "neighbour": ("from .fine import x\n", ", line 1: ModuleNotFoundError: No module named '.fine'"),
    "exception": (
        "\n\nraise ZeroDivisionError('by accident\\nand more')\n",
        ", line 3: ZeroDivisionError: by accident",
    ),
    "exit": ("import sys\nsys.exit(3)\n", ", line 2: SystemExit: 3"),
    "no class": ("x = 1\n", " defines no attack: one class has to inherit from services.science.attacks.base.Attack"),
    "other class": (METRIC, " defines no attack: one class has to inherit from services.science.attacks.base.Attack"),
    "two classes": (
        f"{ATTACK}\nclass Darker(Brighter):\n    pass\n",
        " defines two attack classes, Brighter, line 6 and Darker, line 15: one file is one plug-in",
    ),
    "abstract": (ATTACK.replace("perturb", "disturb"), ", line 6: class Brighter does not define perturb"),
    "not frozen": (
        ATTACK.replace("    needs", "    model_config = {'frozen': False}\n    needs"),
        ", line 6: class Brighter is not frozen, or takes any parameter: leave out its model_config",
    ),
    "any parameter": (
        ATTACK.replace("    needs", "    model_config = {'extra': 'allow'}\n    needs"),
        ", line 6: class Brighter is not frozen, or takes any parameter: leave out its model_config",
    ),
    "reserved": (
        ATTACK.replace("share", "code"),
        ", line 6: class Brighter has a parameter 'code', which means something",
    ),
    "no docstring": (
        ATTACK.replace('    """Every voxel becomes brighter."""\n', ""),
        ", line 6: class Brighter has no docstring",
    ),
    "no JSON": (
        ATTACK.replace("share: float = 1.0", "act: Callable = print").replace(
            "from services", "from collections.abc import Callable\n\nfrom services"
        ),
        ", line 8: class Brighter has a parameter that is no JSON value",
    ),
    "no type": (ATTACK.replace("share: float = 1.0", "share = 1.0"), ", line 6: PydanticUserError: A non-annotated"),
    "not text": ("\udcff", ", line 1: SyntaxError"),
    "cancelled": ("import asyncio\nraise asyncio.CancelledError\n", ", line 2: CancelledError"),
    "not even an exception": ("raise BaseException('odd')\n", ", line 1: BaseException: odd"),
    "error whose words raise": (
        "class Odd(Exception):\n    def __str__(self):\n        raise ValueError\n\n\nraise Odd\n",
        ", line 6: Odd",
    ),
    "module replaced": (
        f"{ATTACK}\nimport sys\nsys.modules[__name__] = 5\n",
        ": TypeError: vars() argument must have __dict__",
    ),
    "docstring is a number": (
        ATTACK.replace('"""Every voxel becomes brighter."""', "__doc__ = 5"),
        ": AttributeError: 'int' object has no attribute 'strip'",
    ),
    "parameter that is a method": (
        ATTACK.replace("share", "spec"),
        ", line 6: class Brighter has a parameter 'spec', which means something else",
    ),
    "own spec": (
        f"{ATTACK}\n    def spec(self):\n        return {{'name': 'pgd'}}\n",
        ", line 6: class Brighter defines spec, by which jobs know a plug-in: give it another name",
    ),
    "own code": (
        ATTACK.replace("    needs", "    code = 'sha256:0'\n    needs"),
        ", line 6: class Brighter is the plug-in 'broken' already, or says itself what its code is",
    ),
    "revision is text": (
        ATTACK.replace("    needs", "    revision = 'second'\n    needs"),
        ", line 6: class Brighter has the revision 'second': a revision is a whole number",
    ),
    "dataclass": (
        ATTACK.replace("class B", "from dataclasses import dataclass\n\n\n@dataclass(frozen=True)\nclass B"),
        ", line 9: class Brighter is a dataclass: leave that out",
    ),
    "required budget": (
        ATTACK.replace("share: float = 1.0", "epsilon: float"),
        ", line 6: class Brighter has no default for 'epsilon', which every other one has",
    ),
    "default that is no JSON": (
        ATTACK.replace("share: float = 1.0", "share: bytes = b'\\xff'"),
        ", line 6: class Brighter has a parameter that is no JSON value: Default value b'\\xff' is not JSON",
    ),
    "order of a set": (
        ATTACK.replace("share: float = 1.0", "share: frozenset[str] = frozenset({'t1', 't2'})"),
        ", line 6: class Brighter has a set as parameter, whose order is another in every process: make it a tuple",
    ),
    "alias": (
        ATTACK.replace("share: float = 1.0", "share: float = Field(1.0, alias='part')").replace(
            "from services", "from pydantic import Field\n\nfrom services"
        ),
        ", line 8: class Brighter has parameters that cannot be stored as JSON",
    ),
    "left out of the spec": (
        ATTACK.replace("share: float = 1.0", "share: float = Field(1.0, exclude=True)").replace(
            "from services", "from pydantic import Field\n\nfrom services"
        ),
        ", line 8: class Brighter has parameters that are not the same after they were stored as JSON",
    ),
    "added nothing": (
        ATTACK.replace("    needs", "    added = frozenset({'nothing'})\n    needs"),
        ", line 6: class Brighter has parameters that cannot be stored as JSON: 'Brighter' object has no attribute",
    ),
}


def write_broken(plugins: Path, text: str) -> Path:
    file = write(plugins / "attacks" / "broken.py", "")
    file.write_bytes(text.encode(errors="surrogateescape"))
    return file


@pytest.mark.parametrize("mistake", BROKEN)
def test_a_broken_plug_in_is_refused_with_file_and_line_and_the_others_work(plugins: Path, mistake: str) -> None:
    text, words = BROKEN[mistake]
    write(plugins / "attacks" / "fine.py", ATTACK)
    file = write_broken(plugins, text)
    with pytest.raises(PluginRefused) as caught:
        attacks.build({"name": "broken"})
    sentence = str(caught.value)
    assert sentence.startswith(f"attack 'broken' cannot be used: {file}{words}")
    assert "\n" not in sentence
    assert attacks.build({"name": "fine"}).name == "fine"
    rows = {row[1]: row for row in list_plugins("attacks").rows}
    assert rows["broken"][2:] == (f"BROKEN: {sentence}", str(file))
    assert rows["fine"][2] == "Every voxel becomes brighter."


def test_a_mistake_in_a_part_is_told_with_the_file_of_the_part(plugins: Path) -> None:
    write(plugins / "attacks" / "broken.py", f"from ._part import x\n{ATTACK}")
    part = write(plugins / "attacks" / "_part.py", "import math\nx = math.nothing\n")
    with pytest.raises(PluginRefused, match=rf"{re.escape(str(part))}, line 2: AttributeError: module 'math'"):
        attacks.require("broken")


CHECKED = ATTACK.replace(
    "    share: float = 1.0",
    """    share: float = 1.0

    def model_post_init(self, context):
        {}[self.share]""",
)


def test_a_mistake_in_its_own_checks_is_told_with_file_and_line(plugins: Path) -> None:
    file = write(plugins / "attacks" / "checked.py", CHECKED)
    with pytest.raises(KeyError) as caught:
        attacks.build({"name": "checked"})
    assert find_refusal(caught.value) == f"the plug-in 'checked' has a mistake: {file}, line 13: KeyError: 1.0"


def test_a_layout_that_finds_no_case_does_not_speak_of_the_files_of_others(plugins: Path, tmp_path: Path) -> None:
    write(plugins / "layouts" / "dotted.py", LAYOUT)
    write(tmp_path / "data" / "notes.txt", "")
    with pytest.raises(BadData, match="no case of layout dotted; `robust-cli plugins layouts dotted` says") as caught:
        discover(tmp_path / "data", "dotted")
    assert "brats" not in str(caught.value)


def test_a_mistake_of_our_own_is_no_plug_ins(plugins: Path) -> None:
    write(plugins / "attacks" / "fine.py", ATTACK)
    attacks.build({"name": "fine"})
    with pytest.raises(KeyError) as caught:
        {}["ours"]
    assert find_refusal(caught.value) is None


def test_a_class_that_others_build_on_is_no_second_plug_in(plugins: Path) -> None:
    write(
        plugins / "attacks" / "fine.py",
        ATTACK.replace("Brighter", "_Brighter") + "\n\nclass Fine(_Brighter):\n    'x'\n",
    )
    assert attacks.require("fine").__name__ == "Fine"


def test_a_name_that_a_built_in_one_has_is_refused_naming_the_file(plugins: Path) -> None:
    file = write(plugins / "attacks" / "pgd.py", ATTACK)
    with pytest.raises(PluginRefused, match=rf"^attack 'pgd' is built in: give {re.escape(str(file))} another name$"):
        attacks.build({"name": "pgd"})
    assert attacks.build({"name": "fgsm"}).name == "fgsm"
    row = next(row for row in list_plugins("attacks").rows if row[1] == "pgd")
    assert row[2].startswith("BROKEN: attack 'pgd' is built in")
    assert row[3] == f"built-in and {file}"


@pytest.mark.parametrize("name", ["with-dash", "2nd", "base"])
def test_a_file_that_cannot_be_a_name_is_refused(plugins: Path, name: str) -> None:
    write(plugins / "attacks" / f"{name}.py", ATTACK)
    with pytest.raises(PluginRefused, match=rf"{name}\.py: a plug-in is named by its file, with letters, digits"):
        attacks.require(name)


@pytest.mark.parametrize("name", ["waiting.py", "_part.py"])
def test_a_pipe_is_refused_and_not_waited_for(plugins: Path, name: str) -> None:
    write(plugins / "attacks" / "waiting.py", ATTACK)
    (plugins / "attacks" / name).unlink(missing_ok=True)
    os.mkfifo(plugins / "attacks" / name, 0o644)
    with pytest.raises(PluginRefused, match=rf"attack 'waiting' cannot be used: .*/{name} is no file"):
        attacks.require("waiting")


def test_a_usual_budget_that_is_none_is_refused_where_the_sweep_leaves_it_out(plugins: Path) -> None:
    write(plugins / "attacks" / "eager.py", ATTACK.replace("share: float = 1.0", "epsilon: str = 'big'"))
    sweep = write(plugins / "s.yaml", f"{SWEEP}attacks: {{eager: {{}}}}\n")
    with pytest.raises(BadInput, match=r"s\.yaml:2: attacks\.eager\.epsilon: expected a number .*, got 'big'"):
        load_sweep(sweep)


def test_a_link_that_leads_nowhere_is_refused(plugins: Path) -> None:
    (plugins / "attacks" / "lost.py").symlink_to(plugins / "nowhere.py")
    with pytest.raises(
        PluginRefused, match=r"attack 'lost' cannot be used: .*nowhere\.py cannot be read: No such file"
    ):
        attacks.require("lost")


SECTIONS = {
    "attacks": ("attacks: {mine: {method: broken}}", "attacks.mine.method"),
    "attacks by name": ("attacks: {broken: {epsilon: 8/255}}", "attacks.broken"),
    "defenses": ("defenses: {broken: {}}", "defenses.broken"),
    "attacks of a defense": (
        "defenses: {mine: {method: adversarial_training, attacks: [broken]}}",
        "defenses.mine.attacks.0",
    ),
    "models": ("models: {broken: {}}", "models.broken"),
    "shifts": ("shifts: {broken: {}}", "shifts.broken"),
    "metrics": ("evaluation: {metrics: [dice, broken]}", "evaluation.metrics.1"),
    "metrics with parameters": ("evaluation: {metrics: [{broken: {x: 1}}]}", "evaluation.metrics.0"),
    "layouts": ("data: {root: scans, layout: broken}", "data.layout"),
}


@pytest.mark.parametrize("section", SECTIONS)
def test_a_sweep_that_names_it_is_refused_at_its_place_and_others_are_planned(plugins: Path, section: str) -> None:
    for kind in ("attacks", "defenses", "metrics", "models", "shifts", "layouts"):
        write(plugins / kind / "broken.py", "def f(:\n")
    text, path = SECTIONS[section]
    bad = write(plugins / "bad.yaml", ("" if section == "layouts" else SWEEP) + f"{text}\n")
    with pytest.raises(BadInput) as caught:
        load_sweep(bad)
    (line,) = str(caught.value).splitlines()
    number = 1 if section == "layouts" else 2
    assert line.startswith(f"bad.yaml:{number}: {path}: ")
    assert re.search(r"'broken' cannot be used: .*/broken\.py, line 1: SyntaxError: invalid syntax", line)
    load_sweep(write(plugins / "good.yaml", f"{SWEEP}evaluation: {{metrics: [dice]}}\nshifts: {{motion: {{}}}}\n"))


def test_a_plug_in_of_one_kind_may_be_called_like_one_of_another(plugins: Path) -> None:
    write(plugins / "attacks" / "smoothing.py", ATTACK)
    sweep = write(plugins / "s.yaml", f"{SWEEP}attacks: {{smoothing: {{}}}}\ndefenses: {{smoothing: {{}}}}\n")
    assert [variant.method for variant in load_sweep(sweep).attacks] == ["smoothing"]


def test_every_kind_says_what_it_expects(plugins: Path) -> None:
    expected = {
        "attacks": (attacks, "attack", "Attack"),
        "defenses": (defenses, "defense", "Defense"),
        "metrics": (metrics, "metric", "Metric"),
        "models": (models, "model", "Model"),
        "shifts": (shifts, "shift", "Shift"),
        "layouts": (layouts, "data layout", "Layout"),
    }
    for kind, (registry, noun, base) in expected.items():
        write(plugins / kind / "nothing.py", "")
        words = f"defines no {noun}: one class has to inherit from services.science.{kind}.base.{base}"
        with pytest.raises(PluginRefused, match=words):
            registry.require("nothing")
