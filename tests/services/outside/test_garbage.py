"""A plug-in from outside that fails while it computes, or returns what it should not, is named in the job's error."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import torch

from services.contracts.attack import TinySegmenter, batch
from services.contracts.shift import case
from services.contracts.synthetic_cases import make_case
from services.datasets.discover import scan
from services.datasets.spec import Cohort, DataSpec, FoldSplit
from services.errors import RobustError
from services.jobs.failures import classify_failure
from services.jobs.kinds.defense import DefenseJob
from services.science import attacks, defenses, metrics, models, shifts
from services.science.metrics._mask_pair import MaskPair
from services.science.training.settings import TrainingSettings
from tests.made_cases import FakeDataset, job_context
from tests.services.outside.made import ATTACK, LAYOUT, METRIC, MODEL, SHIFT, write


def returning(text: str, returned: str) -> str:
    """The plug-in with another last line."""
    return text.rpartition("        return ")[0] + f"        {returned}\n"


@pytest.mark.parametrize(
    ("returned", "words"),
    [
        ("return None", "returned NoneType, expected a tensor of images"),
        ("return images.numpy()", "returned ndarray, expected a tensor of images"),
        ("yield images", "returned generator, expected a tensor of images"),
        ("return images[..., 1:]", r"returned images of shape \(.*\), expected \("),
        ("return images * float('nan')", "returned NaN"),
    ],
)
def test_an_attack_that_returns_no_images_is_told(plugins: Path, returned: str, words: str) -> None:
    write(plugins / "attacks" / "odd.py", returning(ATTACK, returned))
    images, labels, _, _ = batch(2)
    with pytest.raises(RobustError, match=f"^attack 'odd' {words}"):
        attacks.build({"name": "odd"})(TinySegmenter(2), images, labels)


@pytest.mark.parametrize(
    ("returned", "words"),
    [
        ("return None", r"None"),
        ("return 'high'", r"'high'"),
        ("return 10**400", r"10*"),
        ("return [0.5, 0.5]", r"\[0.5, 0.5\]"),
        ("return float('nan')", "nan"),
        ("return float('-inf')", "-inf"),
    ],
)
def test_a_metric_that_returns_no_number_is_told(plugins: Path, returned: str, words: str) -> None:
    write(plugins / "metrics" / "odd.py", returning(METRIC, returned))
    mask = np.ones((2, 2, 2), dtype=bool)
    with pytest.raises(
        RobustError, match=f"^metric 'odd' returned {words} for two masks that both have voxels; it must return a"
    ):
        metrics.build({"name": "odd"}).score(MaskPair(mask, mask, (1.0, 1.0, 1.0), 1.0))


@pytest.mark.parametrize("returned", ["return None", "return [raw]"])
def test_a_shift_that_returns_no_case_is_told(plugins: Path, returned: str) -> None:
    write(plugins / "shifts" / "odd.py", returning(SHIFT, returned))
    with pytest.raises(RobustError, match=r"^shift 'odd' returned (NoneType|list), expected a changed case$"):
        shifts.build({"name": "odd"})(case(), seed=0)


DEFENSE = '''"""Odd."""

from services.science.defenses.base import Defense
from services.science.training.hooks import Hooks
from services.science.training.loop import train


class Raising(Hooks):
    def passes(self, batch, epoch):
        raise ZeroDivisionError("by accident")


class Forgetful(Hooks):
    def state(self):
        return {}, {"seen": object()}


class Odd(Defense):
    """Does it wrong."""

    def defend(self, run, undefended=None):
        BODY
'''


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("return None", "defense 'odd' returned NoneType, expected a generator of epochs"),
        ("yield from train(run)", "defense 'odd' returned NoneType, expected the defended network"),
        ("yield 5", r"a training yielded 5, expected an EpochRecord of train"),
        ("yield from train(run, phase='other')", r"a training yielded EpochRecord\(.*, expected an EpochRecord of"),
        ("return train\n        yield", "defense 'odd' returned function, expected the defended network"),
        (
            "return (yield from train(run, hooks=Raising()))",
            r"the plug-in 'odd' has a mistake: .*/odd\.py, line 10: ZeroDivisionError: by accident \(the log has",
        ),
        (
            "return (yield from train(run, hooks=Forgetful()))",
            r"the plug-in 'odd' has a mistake: .*/odd\.py, line 22: TypeError: Object of type object is not JSON",
        ),
    ],
)
def test_a_defense_that_fails_or_returns_no_network_is_told(
    plugins: Path, tmp_path: Path, body: str, words: str
) -> None:
    write(plugins / "defenses" / "odd.py", DEFENSE.replace("BODY", body))
    job = DefenseJob(
        cohort=Cohort(data=DataSpec(fingerprint="f", labels="internal"), split=FoldSplit(folds=2)),
        model=models.build({"name": "unet", "channels": [4, 8]}).spec(),
        training=TrainingSettings(epochs=1),
        seed=0,
        defense=defenses.build({"name": "odd"}).spec(),
        undefended=None,
    )
    (tmp_path / "scratch").mkdir()
    dataset = FakeDataset([make_case(1)], train=[make_case(0)])
    with pytest.raises((RobustError, ZeroDivisionError, TypeError)) as caught:
        job.run(job_context(tmp_path / "scratch", dataset, record_epoch=lambda _: None, progress=lambda _: None))
    verdict = classify_failure(caught.value)
    assert not verdict.retry
    assert re.match(words, verdict.message), verdict.message


@pytest.mark.parametrize(
    ("returned", "words"),
    [
        ("return None", "returned None, expected a list of CaseFiles"),
        ("yield root", "returned <generator object .*, expected a list of CaseFiles"),
        ("return [str(root)]", r"returned \['.*, expected a list of CaseFiles"),
        ("return [case(root), case(root)]", "returned the case 'a' twice"),
    ],
)
def test_a_layout_that_returns_no_cases_is_told(plugins: Path, tmp_path: Path, returned: str, words: str) -> None:
    text = f"""{LAYOUT}

def case(root):
    from services.science.layouts.base import CaseFiles, SeriesFile

    return CaseFiles("a", "a", "odd", SCHEMES["brats"], (SeriesFile(root / "t1.nii"),), root / "seg.nii")
"""
    body = LAYOUT.rpartition("        return ")[2]
    write(plugins / "layouts" / "odd.py", text.replace(f"        return {body}", f"        {returned}\n"))
    (tmp_path / "scans" / "a").mkdir(parents=True)
    with pytest.raises(RobustError, match=f"^data layout 'odd' {words}"):
        scan(tmp_path / "scans", "odd")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("return 1", "return 0", "has the multiple 0, expected a whole number"),
        ("return 1", "return None", "has the multiple None, expected a whole number"),
        ("return SingleHead(", "return str(", "returned str as its body, expected a torch module"),
        ("len(anatomy.classes), 3", "9, 3", r"returned logits of shape \(1, 9, 16, 16, 16\) for images .* 4 classes$"),
        ("padding=1), conv", "padding=0), conv", "failed with RuntimeError: .* for images of 16 voxels a side"),
        ("4, len(", "5, len(", "failed with RuntimeError: .* for images of 16 voxels a side, expected 4 classes"),
    ],
)
def test_a_model_that_builds_no_network_is_told(plugins: Path, old: str, new: str, words: str) -> None:
    write(plugins / "models" / "odd.py", MODEL.replace(old, new))
    with pytest.raises(RobustError, match=f"^model 'odd' {words}"):
        models.build({"name": "odd"}).build()


def test_looking_at_a_new_network_changes_nothing(plugins: Path) -> None:
    write(plugins / "models" / "shallow.py", MODEL)
    before = torch.random.get_rng_state()
    network = models.build({"name": "shallow"}).build(seed=3)
    assert network.training
    torch.testing.assert_close(torch.random.get_rng_state(), before, rtol=0, atol=0)
