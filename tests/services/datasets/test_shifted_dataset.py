"""Cases under a natural shift: other arrays, their own place in the cache, the same for whoever asks."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from services.datasets.dataset import VOLUMES, Dataset, known_volumes
from services.datasets.describe import describe_data
from services.datasets.spec import DataSource, DataSpec, ShiftSpec, Synthetic
from services.errors import BadData
from services.science.imaging.preprocess import preprocess
from services.science.shifts.elastic import Elastic

PHANTOMS = DataSource(synthetic=Synthetic(cases=3, size=16))
CASE = "phantom-0001"


def open_dataset(cache: Path, name: str | None = None, seed: int = 0, **parameters: object) -> Dataset:
    found = describe_data(PHANTOMS, cache)
    shift = ShiftSpec(plugin={"name": name, **parameters}, seed=seed) if name else None
    return Dataset(DataSpec(fingerprint=found.fingerprint, labels=found.scheme, shift=shift), found.source, cache)


def test_a_shifted_case_is_preprocessed_from_the_shifted_scan(tmp_path: Path) -> None:
    data = open_dataset(tmp_path, "elastic", seed=7, severity=1)
    case, raw = data.case(CASE), data.raw(CASE)
    expected = preprocess(Elastic(severity=1)(raw, seed=7))
    for name in ("images", "labels", "brain", "reference", "grid"):
        np.testing.assert_array_equal(getattr(case, name), getattr(expected, name))
    assert (case.reference != raw.labels).any()  # labels move along, also those that are scored against
    np.testing.assert_array_equal(raw.images, open_dataset(tmp_path).raw(CASE).images)


def test_percentiles_are_those_of_the_shifted_scan(tmp_path: Path) -> None:
    shifted, clean = (open_dataset(tmp_path, *name, severity=5) for name in (["smoothing"], [None]))
    assert shifted.raw_range(CASE)[1] != clean.raw_range(CASE)[1]
    assert shifted.case(CASE).images.max() == 1


def test_shifts_severities_and_seeds_are_kept_apart_from_each_other_and_from_clean_cases(tmp_path: Path) -> None:
    sets = [
        open_dataset(tmp_path),
        open_dataset(tmp_path, "rician_noise", severity=1),
        open_dataset(tmp_path, "rician_noise", severity=2),
        open_dataset(tmp_path, "rician_noise", seed=1, severity=1),
        open_dataset(tmp_path, "smoothing", severity=1),
    ]
    images = {data.case(CASE).images.tobytes() for data in sets}
    assert len(images) == len(list((tmp_path / VOLUMES).iterdir())) == len(sets)
    known = [known_volumes(data.spec, PHANTOMS, tmp_path) for data in sets]
    assert len(set().union(*known)) == sum(map(len, known))  # so that none is taken for a leftover


def test_the_same_case_is_shifted_alike_in_another_cache(tmp_path: Path) -> None:
    first = open_dataset(tmp_path / "one", "registration_jitter", severity=5).case(CASE)
    second = open_dataset(tmp_path / "two", "registration_jitter", severity=5).case(CASE)
    np.testing.assert_array_equal(first.images, second.images)


def test_a_missing_series_is_a_channel_of_zeros(tmp_path: Path) -> None:
    case = open_dataset(tmp_path, "missing_series", series=["t1ce"]).case(CASE)
    assert [bool(series.any()) for series in case.images] == [True, False, True, True]


def test_a_shift_that_empties_the_brain_is_named_with_its_case(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="moves the brain of case phantom-0001 out of the image"):
        for seed in range(20):
            open_dataset(tmp_path, "affine", seed=seed, severity=5).case(CASE)


def test_the_content_of_data_without_a_shift_is_described_as_before() -> None:
    assert "shift" not in DataSpec(fingerprint="f", labels="brats").model_dump(mode="json")
    shift = ShiftSpec(plugin={"name": "smoothing", "severity": 1}, seed=0)
    spec = DataSpec(fingerprint="f", labels="brats", shift=shift)
    assert DataSpec.model_validate_json(spec.model_dump_json()) == spec
