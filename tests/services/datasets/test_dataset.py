from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from services.datasets import dataset as module
from services.datasets.dataset import Dataset
from services.datasets.describe import describe_data
from services.datasets.spec import Cohort, DataSource, DataSpec, FoldSplit, Preprocessing, Synthetic
from services.errors import BadData, UnknownName
from services.science.imaging.case import Case
from services.science.imaging.preprocess import preprocess
from tests.case_files import images, require_real_data, save, write_set


def open_dataset(source: DataSource, cache: Path, **preprocessing: float) -> Dataset:
    found = describe_data(source, cache)
    spec = DataSpec(fingerprint=found.fingerprint, labels=found.scheme, preprocessing=Preprocessing(**preprocessing))
    return Dataset(spec, found.source, cache)


def folder_source(root: Path) -> DataSource:
    return DataSource(root=str(root))


PHANTOMS = DataSource(synthetic=Synthetic(cases=3, size=16))


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def made(cache: Path) -> list[Path]:
    return sorted((cache / "volumes").iterdir())


def assert_same(one: Case, two: Case) -> None:
    for name in ("images", "labels", "brain", "reference"):
        np.testing.assert_array_equal(getattr(one, name), getattr(two, name))
    assert one.grid == two.grid


def test_a_case_is_what_preprocessing_makes_of_its_files(tmp_path: Path, cache: Path) -> None:
    data = open_dataset(folder_source(write_set(tmp_path / "data")), cache, spacing_mm=2.0)
    expected = preprocess(data.raw("BraTS2021_00001"), spacing_mm=2.0)
    case = data.case("BraTS2021_00001")
    for name in ("images", "labels", "brain", "reference", "grid"):
        np.testing.assert_array_equal(getattr(case, name), getattr(expected, name))
    assert (case.case_id, case.patient_id) == ("BraTS2021_00001", "BraTS2021_00001")
    assert (case.images.dtype, case.labels.dtype, case.brain.dtype) == (np.float32, np.uint8, np.bool_)


def test_arrays_are_memory_mapped_and_read_only(cache: Path) -> None:
    case = open_dataset(PHANTOMS, cache).case("phantom-0000")
    assert isinstance(case.images, np.memmap)
    with pytest.raises(ValueError, match="read-only"):
        case.images[0, 0, 0, 0] = 1


def test_a_case_is_preprocessed_once(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = open_dataset(PHANTOMS, cache).case("phantom-0001")
    monkeypatch.setattr(module, "preprocess", lambda *_, **__: pytest.fail("preprocessed again"))
    assert_same(open_dataset(PHANTOMS, cache).case("phantom-0001"), first)


def test_other_settings_are_other_volumes(cache: Path) -> None:
    native = open_dataset(PHANTOMS, cache).case("phantom-0000")
    coarse = open_dataset(PHANTOMS, cache, spacing_mm=2.0).case("phantom-0000")
    clipped = open_dataset(PHANTOMS, cache, upper_percentile=90).case("phantom-0000")
    assert coarse.images.shape != native.images.shape
    assert (clipped.images != native.images).any()
    assert len(made(cache)) == 3


def test_a_larger_set_keeps_the_volumes_of_the_smaller_one(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small = open_dataset(PHANTOMS, cache).case("phantom-0002")
    monkeypatch.setattr(module, "preprocess", lambda *_, **__: pytest.fail("preprocessed again"))
    large = open_dataset(DataSource(synthetic=Synthetic(cases=9, size=16)), cache)
    assert_same(large.case("phantom-0002"), small)


def test_a_damaged_volume_is_made_again(cache: Path) -> None:
    expected = np.array(open_dataset(PHANTOMS, cache).case("phantom-0000").images)
    (folder,) = made(cache)
    (folder / "images.npy").write_bytes(b"")
    np.testing.assert_array_equal(open_dataset(PHANTOMS, cache).case("phantom-0000").images, expected)


def test_a_process_killed_while_preprocessing_leaves_a_cache_that_works(cache: Path) -> None:
    program = (
        "import os, signal, sys\nfrom pathlib import Path\nimport numpy as np\n"
        "from services.datasets.dataset import Dataset\nfrom services.datasets.spec import DataSource, DataSpec\n"
        "save, calls = np.save, []\n"
        "def dying(*arguments):\n    save(*arguments)\n    calls.append(1)\n"
        "    if len(calls) == 2:\n        os.kill(os.getpid(), signal.SIGKILL)\n"
        "np.save = dying\n"
        "spec, source = (kind.model_validate_json(text) for kind, text in zip((DataSpec, DataSource), sys.argv[2:]))\n"
        "Dataset(spec, source, Path(sys.argv[1])).case('phantom-0000')\n"
    )
    data = open_dataset(PHANTOMS, cache)
    arguments = [sys.executable, "-c", program, str(cache), data.spec.model_dump_json(), PHANTOMS.model_dump_json()]
    assert subprocess.run(arguments, check=False).returncode == -9
    assert [path.name[:8] for path in made(cache)] == [".making-"]
    assert data.case("phantom-0000").images.shape[0] == 4


def test_files_that_changed_since_planning_are_refused(tmp_path: Path, cache: Path) -> None:
    root = write_set(tmp_path / "data")
    spec = open_dataset(folder_source(root), cache).spec
    save(root / "BraTS2021_00001" / "BraTS2021_00001_t1.nii.gz", images(9)[0])
    with pytest.raises(BadData, match="are not those that this job was planned with; submit the sweep again"):
        Dataset(spec, folder_source(root), cache)


def test_a_bad_file_fails_its_case_and_no_other(tmp_path: Path, cache: Path) -> None:
    root = write_set(tmp_path / "data")
    (root / "BraTS2021_00001" / "BraTS2021_00001_t1.nii.gz").write_bytes(b"broken")
    data = open_dataset(folder_source(root), cache)
    with pytest.raises(BadData, match=r"BraTS2021_00001_t1\.nii\.gz is not a complete NIfTI file"):
        data.case("BraTS2021_00001")
    assert data.case("BraTS2021_00002").brain.any()


def test_an_unknown_case_gives_the_nearest(cache: Path) -> None:
    with pytest.raises(UnknownName, match="did you mean 'phantom-0001'"):
        open_dataset(PHANTOMS, cache).case("phantom-001")


def test_the_raw_range_leads_back_to_raw_intensities(tmp_path: Path, cache: Path) -> None:
    data = open_dataset(folder_source(write_set(tmp_path / "data")), cache)
    raw, case = data.raw("BraTS2021_00000"), data.case("BraTS2021_00000")
    inside = raw.images[(slice(None), *case.grid.box)]
    between = (case.images > 0) & (case.images < 1)
    low, high = (np.reshape(bound, (4, 1, 1, 1)) for bound in data.raw_range("BraTS2021_00000"))
    np.testing.assert_allclose((low + case.images * (high - low))[between], inside[between], rtol=1e-5)


def test_parts_are_those_of_the_cohort(cache: Path) -> None:
    data = open_dataset(PHANTOMS, cache)
    cohort = Cohort(data=data.spec, split=FoldSplit(folds=3), split_seed=1)
    tested = [data.parts(cohort.model_copy(update={"fold": fold})).test for fold in range(3)]
    assert sorted(case for part in tested for case in part) == list(data.case_ids)


def test_the_real_decathlon_case_is_prepared_at_2_mm(cache: Path) -> None:
    data = open_dataset(folder_source(require_real_data("msd")), cache, spacing_mm=2.0)
    case = data.case("BRATS_01660")
    assert case.reference.shape == case.grid.original_shape == (155, 240, 240)
    assert np.bincount(case.reference.ravel()).tolist() == [8828823, 9570, 46391, 43216]
    assert 0.3 < case.brain.mean() < 0.6
