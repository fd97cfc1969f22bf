"""Plug-ins in a folder are used like built-in ones, and their code is part of what describes them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.datasets.spec import Cohort, DataSpec, FoldSplit
from services.errors import BadInput, UnknownName
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.outside import PluginRefused, use_folder
from services.science import attacks, metrics, shifts
from services.science.evaluate import metric_impl
from tests.services.outside.made import ATTACK, METRIC, write

COHORT = Cohort(data=DataSpec(fingerprint="f", labels="brats"), split=FoldSplit(folds=2))

#: Shares its code with other plug-ins, and finds it only when it computes.
IN_PARTS = ATTACK.replace(
    "        return images + self.share * self.epsilon",
    "        from ._part import brighter\n\n        return brighter(images, self.epsilon)",
)


def test_the_name_of_the_file_is_the_name_and_the_built_in_ones_stay(plugins: Path) -> None:
    write(plugins / "attacks" / "brighter.py", ATTACK)
    assert {"brighter", "pgd"} <= set(attacks.names())
    assert attacks.build({"name": "brighter", "share": 0.5}).spec()["share"] == 0.5
    assert attacks.origin("brighter") == str(plugins / "attacks" / "brighter.py")
    assert attacks.origin("pgd") == "built-in"
    assert "brighter" not in attacks.built_in()
    assert not metrics.has("brighter")


def test_listing_names_runs_no_code(plugins: Path) -> None:
    write(plugins / "attacks" / "brighter.py", f"open({str(plugins / 'ran')!r}, 'w')\n{ATTACK}")
    assert attacks.has("brighter")
    assert "brighter" in attacks.names()
    assert not (plugins / "ran").exists()
    attacks.require("brighter")
    assert (plugins / "ran").exists()


def test_a_part_beside_it_can_be_imported_also_while_it_computes(plugins: Path) -> None:
    write(plugins / "attacks" / "brighter.py", IN_PARTS)
    write(plugins / "attacks" / "_part.py", "def brighter(images, by):\n    return images + by\n")
    images, labels, _, _ = batch(3)
    out = attacks.build({"name": "brighter", "epsilon": 0.1})(TinySegmenter(3), images, labels)
    torch.testing.assert_close(out, (images + 0.1).clamp(max=1))


def test_what_runs_is_what_was_hashed(plugins: Path) -> None:
    write(plugins / "attacks" / "brighter.py", IN_PARTS)
    part = write(plugins / "attacks" / "_part.py", "def brighter(images, by):\n    return images + by\n")
    attack = attacks.build({"name": "brighter", "epsilon": 0.1})
    write(part, "def brighter(images, by):\n    return images - by\n")
    images, labels, _, _ = batch(3)
    assert bool((attack(TinySegmenter(3), images, labels) >= images).all())
    assert not list(plugins.rglob("*.pyc"))


def test_its_code_is_that_of_its_file_and_of_the_parts_beside_it(plugins: Path) -> None:
    def code() -> str:
        use_folder(plugins)
        return str(attacks.require("brighter").code)

    file = write(plugins / "attacks" / "brighter.py", ATTACK)
    first = code()
    assert first.startswith("sha256:")
    write(plugins / "attacks" / "another.py", ATTACK)
    write(plugins / "metrics" / "_part.py", "")
    write(plugins / "attacks" / "readme.txt", "")
    assert code() == first
    part = write(plugins / "attacks" / "_part.py", "")
    second = code()
    write(part, "x = 1\n")
    third = code()
    write(file, f"{ATTACK}\n")
    assert len({first, second, third, code()}) == 4
    part.unlink()
    write(file, ATTACK)
    assert code() == first


def test_other_code_is_another_job_and_other_numbers(plugins: Path) -> None:
    def digests() -> tuple[str, ...]:
        attack = attacks.build({"name": "brighter"})
        spec = metrics.build({"name": "volumes"}).spec()
        job = AttackJob(cohort=COHORT, victim="v", attack=attack.recipe(), epsilons=(0.1,), seed=0)
        scored = EvaluateJob(cohort=COHORT, victim="v", perturbations=None, metrics=(spec,), regions=("WT",))
        return job.digest(), job.digest(without="epsilons"), scored.digest(), metric_impl([spec])

    write(plugins / "attacks" / "brighter.py", ATTACK)
    write(plugins / "metrics" / "volumes.py", METRIC)
    before = digests()
    assert before == digests()
    write(plugins / "attacks" / "brighter.py", f"{ATTACK}# another version\n")
    write(plugins / "metrics" / "volumes.py", f"{METRIC}# another version\n")
    use_folder(plugins)
    assert not set(before) & set(digests())
    assert metric_impl(["dice"]) == "robustseg-1/voxel/max-directed/linear"


def test_a_spec_is_for_the_code_that_it_names(plugins: Path) -> None:
    file = write(plugins / "attacks" / "brighter.py", ATTACK)
    spec = attacks.build({"name": "brighter"}).spec()
    assert attacks.build(spec).spec() == spec
    changed = {**spec, "code": f"sha256:{'0' * 64}"}
    with pytest.raises(PluginRefused) as caught:
        attacks.build(changed)
    sentence = str(caught.value)
    assert f"attack 'brighter' cannot be used: {file} is {spec['code'][:19]}, and sha256:000000000000 was" in sentence
    assert "put its file, and the _*.py beside it, into attacks/ of the folder that ROBUST_PLUGINS names" in sentence
    assert attacks.build(spec).spec() == spec


def test_a_process_that_runs_for_long_takes_up_the_code_that_a_spec_names(plugins: Path) -> None:
    file = write(plugins / "attacks" / "brighter.py", ATTACK)
    old = attacks.build({"name": "brighter"}).spec()
    write(file, ATTACK.replace("images + ", "images - "))
    assert attacks.build(old).spec() == old
    use_folder(plugins)
    new = attacks.build({"name": "brighter"}).spec()
    write(file, ATTACK)
    images, labels, _, _ = batch(2)
    assert bool((attacks.build(old)(TinySegmenter(2), images, labels) >= images).all())
    write(file, ATTACK.replace("images + ", "images - "))
    assert bool((attacks.build(new)(TinySegmenter(2), images, labels) <= images).all())


@pytest.mark.parametrize("code", [f"sha256:{'1' * 64}", "brightness==1.2"])
def test_one_that_is_missing_is_named_with_its_version(plugins: Path, code: str) -> None:
    with pytest.raises(PluginRefused) as caught:
        attacks.build({"name": "brighter", "code": code})
    remedy = "install brightness==1.2 on" if "=" in code else "put its file, and the _*.py beside it, into attacks/"
    assert f"attack 'brighter' ({code[:19]}) is not here: {remedy}" in str(caught.value)
    with pytest.raises(UnknownName, match="unknown attack 'brighter'"):
        attacks.build({"name": "brighter"})
    with pytest.raises(PluginRefused, match=r"was submitted as .*, and here it is built in"):
        attacks.build({"name": "pgd", "code": code})


def test_names_that_are_no_files_of_the_folder_are_unknown(plugins: Path) -> None:
    write(plugins / "evil.py", ATTACK)
    for name in ("../evil", str(plugins / "evil"), "", None, ["brighter"]):
        assert not attacks.has(name)
        with pytest.raises(UnknownName):
            attacks.require(name)


def test_draws_of_a_shift_do_not_depend_on_the_version_of_its_code(plugins: Path) -> None:
    text = '''"""Noise."""

from dataclasses import replace

from services.science.shifts.base import Shift


class Noisy(Shift):
    """Adds noise."""

    def change(self, raw, rng):
        return replace(raw, images=raw.images + rng.normal(size=raw.images.shape))
'''
    from services.contracts.shift import case

    file = write(plugins / "shifts" / "noisy.py", text)
    first = shifts.build({"name": "noisy"})
    write(file, f"{text}# another version\n")
    use_folder(plugins)
    second = shifts.build({"name": "noisy"})
    assert first.spec() != second.spec()
    np.testing.assert_array_equal(first(case(), seed=0).images, second(case(), seed=0).images)


UNIFORM = '''"""Uniform noise."""

from services.science.attacking.ball import draw_like
from services.science.attacks.base import Attack


class Uniform(Attack):
    """Each value moves by a random share of the budget."""

    needs_gradient = False

    def perturb(self, images, objective, ball, *, rng):
        return images + self.epsilon * draw_like(images, lambda shape: rng.uniform(-1, 1, shape))
'''


@pytest.mark.parametrize("text", [ATTACK, UNIFORM], ids=["constant", "noise"])
class TestAnAttackThatNeverAsksTheModelKeepsTheContract(AttackContract):
    @pytest.fixture(autouse=True)
    def from_outside(self, plugins: Path, text: str) -> None:
        write(plugins / "attacks" / "no_questions.py", text)
        type(self).attack = attacks.build({"name": "no_questions"})

    def test_it_is_so(self, dims: int) -> None:
        assert not self.asks_the_model(dims)


def test_a_folder_that_cannot_be_used_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"plug-in folder .*/nowhere does not exist"):
        use_folder(tmp_path / "nowhere")
    with pytest.raises(BadInput, match=r"plug-in folder .*/file is no folder"):
        use_folder(write(tmp_path / "file", ""))
