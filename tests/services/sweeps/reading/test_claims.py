"""The section claims: what a sweep does not have is told with its line, and no digest depends on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.errors import BadSweep
from services.sweeps.reading.load import load_sweep
from tests.services.sweeps.descriptions import plan_of

TEXT = """\
data: {root: somewhere, split: {folds: 2}}
defenses: {T10: {method: distillation, temperature: 10}, pgd_at: {}}
attacks: {fgsm: {epsilon: [4/255, 8/255]}, cw: {}}
evaluation: {access: [white-box, black-box]}
claims:
  attackers: {white-box: {attacks: [fgsm]}, adaptive: {access: [white-box, black-box]}}
  loss: {share: 0.65}
  better: {a: [T10], b: pgd_at}
"""


def written(folder: Path, *changes: tuple[str, str]) -> Path:
    text = TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (folder / "sweep.yaml").write_text(text)
    return folder / "sweep.yaml"


def test_the_last_attacker_decides_unless_another_is_named(tmp_path: Path) -> None:
    claims = load_sweep(written(tmp_path)).claims
    assert claims is not None
    assert (claims.decided_by, claims.margin) == ("adaptive", 0.02)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("attacks: [fgsm]", "attacks: [fgsn]", "fgsm"),
        ("attacks: [fgsm]", "attacks: [cw]", "with a budget"),
        ("access: [white-box, black-box]}}", "access: [transfer]}}", "'transfer' is not evaluated"),
        ("{white-box: {attacks: [fgsm]}", '{"two\\nlines": {attacks: [fgsm]}', "expected a name of letters"),
        ("black-box]}\nclaims", "black-box], metrics: [nsd]}\nclaims", "claims are about Dice"),
        ("attacks: [fgsm]", "adapted: true", "evaluation.adaptive"),
        ("attacks: [fgsm]", "realised: true", "evaluation.realise"),
        ("b: pgd_at", "b: pgd", "pgd_at"),
        ("a: [T10]", "a: [pgd_at]", "each defense once"),
        ("a: [T10]", "a: [none]", "none"),
        ("  loss: {share: 0.65}\n  better: {a: [T10], b: pgd_at}\n", "", "one of 'loss', 'better' and 'below_clean'"),
        ("share: 0.65", "share: 65", "claims.loss.share"),
        ("  loss", "  decisive: nobody\n  loss", "'decisive' as one of white-box, adaptive"),
    ],
)
def test_what_the_sweep_lacks_is_a_mistake_in_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(BadSweep, match="claims") as refused:
        load_sweep(written(tmp_path, (old, new)))
    assert said in str(refused.value)


def test_no_job_depends_on_what_is_claimed(tmp_path: Path) -> None:
    with_claims, without = plan_of(tmp_path, TEXT), plan_of(tmp_path, TEXT.partition("claims:")[0])
    assert [job.digest for job in with_claims.jobs] == [job.digest for job in without.jobs]
