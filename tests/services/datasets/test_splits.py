from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from services.datasets.spec import AssignedSplit, FoldSplit, FractionSplit
from services.datasets.splits import Parts, draw_cases, read_split_csv, split_cases
from services.errors import BadInput

TEN = {f"case{number}": f"case{number}" for number in range(10)}
TWINS = {f"p{number}-{point}": f"p{number}" for number in range(5) for point in (0, 1)}


def everyone(parts: Parts) -> list[str]:
    return sorted([*parts.train, *parts.validation, *parts.test])


@pytest.mark.parametrize("patients", [TEN, TWINS])
def test_every_case_is_a_test_case_once(patients: dict[str, str]) -> None:
    folds = [split_cases(FoldSplit(folds=3, validation=0.2), patients, 0, fold) for fold in range(3)]
    assert sorted(case for parts in folds for case in parts.test) == sorted(patients)
    for parts in folds:
        assert everyone(parts) == sorted(patients)
        assert parts.train
        assert parts.validation


def test_folds_differ_in_size_by_at_most_one_patient() -> None:
    sizes = [len(split_cases(FoldSplit(folds=3), TEN, 0, fold).test) for fold in range(3)]
    assert sorted(sizes) == [3, 3, 4]


@pytest.mark.parametrize("split", [FoldSplit(folds=2, validation=0.3), FractionSplit(train=0.5, validation=0.3)])
def test_a_patient_is_never_in_two_parts(split: FoldSplit | FractionSplit) -> None:
    parts = split_cases(split, TWINS, 3)
    homes = [{TWINS[case] for case in group} for group in (parts.train, parts.validation, parts.test)]
    assert sum(map(len, homes)) == len(set.union(*homes)) == 5


def test_parts_depend_on_the_seed_and_not_on_the_order_of_cases() -> None:
    split = FoldSplit(folds=2, validation=0.2)
    assert split_cases(split, TEN, 1) == split_cases(split, dict(reversed(TEN.items())), 1)
    assert split_cases(split, TEN, 1) != split_cases(split, TEN, 2)


def test_parts_are_fixed_for_good_since_digests_of_old_jobs_mean_them() -> None:
    assert split_cases(FoldSplit(folds=2, validation=0.2), TEN, 1) == Parts(
        train=("case0", "case3", "case4", "case5"),
        validation=("case7",),
        test=("case1", "case2", "case6", "case8", "case9"),
    )


def test_fractions_are_of_patients() -> None:
    parts = split_cases(FractionSplit(train=0.7, validation=0.1, test=0.2), TEN, 0)
    assert (len(parts.train), len(parts.validation), len(parts.test)) == (7, 1, 2)


@pytest.mark.parametrize(("count", "sizes"), [(3, (1, 1, 1)), (4, (2, 1, 1)), (5, (3, 1, 1)), (16, (11, 2, 3))])
def test_every_part_that_is_asked_for_gets_a_patient(count: int, sizes: tuple[int, int, int]) -> None:
    patients = {f"{number}": f"{number}" for number in range(count)}
    parts = split_cases(FractionSplit(), patients, 0)
    assert (len(parts.train), len(parts.validation), len(parts.test)) == sizes


def test_a_share_of_zero_stays_empty() -> None:
    assert split_cases(FractionSplit(train=0.8, validation=0, test=0.2), TEN, 0).validation == ()


@pytest.mark.parametrize(
    ("split", "fold", "message"),
    [
        (FoldSplit(folds=11), 0, "11 folds need as many patients, got 10"),
        (FoldSplit(folds=3), 3, "fold 3 does not exist; 3 folds are numbered 0 to 2"),
        (FoldSplit(folds=2, validation=0.99), 0, "no patient left to train on"),
        (FractionSplit(train=0.5, validation=0.1, test=0.2), 0, "sum to 0.8; expected 1"),
    ],
)
def test_a_split_that_cannot_be_is_refused(split: FoldSplit | FractionSplit, fold: int, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        split_cases(split, TEN, 0, fold)


def test_too_few_patients_for_the_parts_are_refused() -> None:
    with pytest.raises(BadInput, match="3 parts need at least 3 patients, got 2"):
        split_cases(FractionSplit(), {"a": "a", "b": "b", "b2": "b"}, 0)


def test_test_cases_are_drawn_by_seed_and_a_larger_draw_holds_the_smaller_one() -> None:
    patients = {f"case{number:02}": f"patient{number // 2}" for number in range(40)}
    parts = split_cases(FoldSplit(folds=2), patients, 3)
    drawn = [draw_cases(parts, count, 3) for count in range(1, 21)]
    for smaller, larger in pairwise(drawn):
        assert set(smaller.test) < set(larger.test)
        assert (smaller.train, smaller.validation) == (parts.train, parts.validation)
        assert list(larger.test) == sorted(larger.test)
    assert drawn[-1] == parts == draw_cases(parts, None, 3)
    assert draw_cases(parts, 5, 3) == drawn[4] != draw_cases(parts, 5, 4)


def test_more_test_cases_than_a_fold_has_are_refused_with_its_number() -> None:
    patients = {f"case{number}": f"patient{number}" for number in range(7)}
    parts = split_cases(FoldSplit(folds=2), patients, 0, 1)
    with pytest.raises(
        BadInput, match=r"^evaluation.cases: fold 1 has 3 test cases, 4 are wanted; set it to at most 3"
    ):
        draw_cases(parts, 4, 0, 1)


def test_an_assigned_split_is_taken_as_it_is() -> None:
    split = AssignedSplit(assigned=(("case3", "test"), ("case1", "train"), ("case0", "train"), ("case9", "validation")))
    assert split_cases(split, TEN, 7) == Parts(("case0", "case1"), ("case9",), ("case3",))


@pytest.mark.parametrize(
    ("assigned", "message"),
    [
        ((("case0", "train"), ("nobody", "test")), "names case 'nobody', which the data do not hold"),
        ((("case0", "train"), ("case11", "test")), "did you mean 'case1'"),
        ((("case0", "train"), ("case1", "validation")), "assigns no case to 'test'"),
        ((("case0", "test"),), "assigns no case to 'train'"),
    ],
)
def test_an_assigned_split_that_does_not_fit_is_refused(assigned: tuple[tuple[str, str], ...], message: str) -> None:
    with pytest.raises(BadInput, match=message):
        split_cases(AssignedSplit.model_validate({"assigned": assigned}), TEN, 0)


def test_an_assigned_split_that_tears_a_patient_apart_is_refused() -> None:
    split = AssignedSplit(assigned=(("p0-0", "train"), ("p0-1", "test")))
    with pytest.raises(BadInput, match="puts patient p0 in two parts: p0-0 in train, p0-1 in test"):
        split_cases(split, TWINS, 0)


def test_a_csv_becomes_an_assigned_split(tmp_path: Path) -> None:
    path = tmp_path / "split.csv"
    path.write_text("\ufeffpart, case, note\ntest,b,x\ntrain, a,y\n\nvalidation,c,\n")
    assert read_split_csv(path).assigned == (("a", "train"), ("b", "test"), ("c", "validation"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("case,fold\na,1\n", "expected the columns 'case' and 'part', got case, fold"),
        ("", "got nothing"),
        ("case,part\na,train\na,test\n", "line 3: case a stands there twice"),
        ("case,part\na,trian\n", "line 2: unknown part 'trian'; did you mean 'train'"),
        ("case,part\n,test\n", "line 2: the case is empty"),
        ("case,part\na\n", "line 2: unknown part ''"),
    ],
)
def test_a_csv_that_does_not_fit_is_explained(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "split.csv"
    path.write_text(content)
    with pytest.raises(BadInput, match=message):
        read_split_csv(path)


def test_a_csv_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"nowhere\.csv cannot be read: No such file"):
        read_split_csv(tmp_path / "nowhere.csv")
    (tmp_path / "split.csv").write_bytes(b"case,part\n\xff\xfe,train\n")
    with pytest.raises(BadInput, match="cannot be read"):
        read_split_csv(tmp_path / "split.csv")
