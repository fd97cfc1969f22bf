from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from services.datasets.describe import DataDescription, describe_data
from services.datasets.spec import DataSource, DataSpec, Synthetic
from services.errors import BadData, BadInput, UnknownName
from services.science.labels import SCHEMES, LabelScheme, require_scheme
from tests.case_files import labels, require_real_data, save, write_case, write_decathlon, write_set


def describe(root: Path, cache: Path, scheme: LabelScheme | None = None) -> DataDescription:
    return describe_data(DataSource(root=str(root)), cache, scheme)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def test_a_folder_is_its_cases_patients_and_scheme(tmp_path: Path, cache: Path) -> None:
    ids = ["BraTS-GLI-00001-000", "BraTS-GLI-00001-001"]
    found = describe(write_set(tmp_path / "data", layout="brats2023", ids=ids), cache)
    assert found.scheme == SCHEMES["brats2023"]
    assert found.patients == dict.fromkeys(ids, "BraTS-GLI-00001")
    assert list(found.patients) == list(ids)


def test_the_fingerprint_is_of_the_content_and_not_of_the_place(tmp_path: Path, cache: Path) -> None:
    one = describe(write_set(tmp_path / "one"), cache)
    two = describe(write_set(tmp_path / "two" / "HGG"), tmp_path / "another cache")
    assert one.fingerprint == two.fingerprint


def test_any_changed_byte_changes_the_fingerprint(tmp_path: Path, cache: Path) -> None:
    root = write_set(tmp_path / "data")
    prints = {describe(root, cache).fingerprint}
    changed = labels(4)
    changed[0, 0, 0] = 1
    save(root / "BraTS2021_00001" / "BraTS2021_00001_seg.nii.gz", changed)
    prints.add(describe(root, cache).fingerprint)
    write_case(root / "BraTS2021_00007", number=7)
    prints.add(describe(root, cache).fingerprint)
    assert len(prints) == 3


def test_another_channel_order_is_other_data(tmp_path: Path, cache: Path) -> None:
    root = write_decathlon(tmp_path / "data")
    before = describe(root, cache).fingerprint
    index = root / "dataset.json"
    index.write_text(index.read_text().replace("T1w", "x").replace("T2w", "T1w").replace('"x"', '"T2w"'))
    assert describe(root, cache).fingerprint != before


def test_which_affine_counts_is_part_of_the_content(tmp_path: Path, cache: Path) -> None:
    root = write_set(tmp_path / "data", 1)
    prints = {
        describe_data(DataSource(root=str(root), affine=affine), cache).fingerprint
        for affine in (None, "sform", "qform")
    }
    assert len(prints) == 3


def test_a_declared_scheme_wins_and_must_exist(tmp_path: Path, cache: Path) -> None:
    root = write_set(tmp_path / "data", 1)
    assert describe(root, cache, SCHEMES["brats2023"]).scheme == SCHEMES["brats2023"]
    with pytest.raises(UnknownName, match="unknown label scheme 'brat'"):
        DataSpec(fingerprint="f", labels="brat")


@pytest.mark.parametrize("name", [*SCHEMES, "background=0 organ=1,4 tumor=2"])
def test_a_stored_specification_has_its_scheme_by_name(name: str) -> None:
    spec = DataSpec(fingerprint="f", labels=name)
    assert spec.model_dump(mode="json")["labels"] == name
    assert spec == DataSpec(**spec.model_dump(mode="json")) == DataSpec(fingerprint="f", labels=require_scheme(name))


def test_a_missing_series_is_found_before_anything_runs(tmp_path: Path, cache: Path) -> None:
    root = write_set(tmp_path / "data", 1)
    (root / "BraTS2021_00000" / "BraTS2021_00000_t2.nii.gz").unlink()
    with pytest.raises(BadData, match=r"BraTS2021_00000_t2\.nii\.gz is missing"):
        describe(root, cache)


def test_phantoms_are_known_by_their_settings(cache: Path) -> None:
    def fingerprint(**settings: int) -> str:
        return describe_data(DataSource(synthetic=Synthetic(**settings)), cache).fingerprint

    assert fingerprint() == fingerprint(cases=16, size=48, seed=0)
    assert len({fingerprint(), fingerprint(cases=17), fingerprint(size=32), fingerprint(seed=1)}) == 4
    assert describe_data(DataSource(synthetic=Synthetic(cases=2)), cache).patients == {
        "phantom-0000": "phantom-0000",
        "phantom-0001": "phantom-0001",
    }


@pytest.mark.parametrize(
    ("source", "scheme", "message"),
    [
        (DataSource(), None, "exactly one of 'root'"),
        (DataSource(root=".", synthetic=Synthetic()), None, "exactly one of 'root'"),
        (DataSource(synthetic=Synthetic()), SCHEMES["msd"], "phantoms have labels 'brats'"),
        (DataSource(synthetic=Synthetic(), layout="brats"), None, "data.layout describes a folder"),
    ],
)
def test_a_source_that_makes_no_sense_is_refused(
    cache: Path, source: DataSource, scheme: LabelScheme | None, message: str
) -> None:
    with pytest.raises(BadInput, match=message):
        describe_data(source, cache, scheme)


def test_a_relative_root_becomes_absolute(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_set(tmp_path / "data", 1)
    monkeypatch.chdir(tmp_path)
    assert describe(Path("data"), cache).source.root == str(tmp_path / "data")


def test_describing_what_was_described_before_imports_nothing_slow(tmp_path: Path) -> None:
    describe(write_set(tmp_path / "data", 1), tmp_path / "cache")
    program = (
        "import sys\nfrom pathlib import Path\nfrom services.datasets.describe import describe_data\n"
        "from services.datasets.spec import DataSource, DataSpec, Synthetic\n"
        "describe_data(DataSource(root=sys.argv[1]), Path(sys.argv[2]))\n"
        "describe_data(DataSource(synthetic=Synthetic()), Path(sys.argv[2]))\n"
        "print([name for name in ('torch', 'monai', 'scipy', 'nibabel') if name in sys.modules])\n"
    )
    arguments = [sys.executable, "-c", program, str(tmp_path / "data"), str(tmp_path / "cache")]
    assert subprocess.run(arguments, check=True, capture_output=True, text=True).stdout == "[]\n"


def test_describes_the_real_cases(cache: Path) -> None:
    found = describe(require_real_data("brats2021"), cache)
    assert len(found.patients) == len(set(found.patients.values())) == 11
