"""What is stored of a patient goes, the numbers of others stay, and what depended on him is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import func, select, text, update

from db.engine import read, write
from db.models import Artifact, Comparison, Gate, Job, Log, Perceptibility, Score, Sweep
from services.artifacts import perturbations, predictions
from services.artifacts.perturbations import stored
from services.artifacts.predictions import stored_predictions
from services.comparisons.ranges import LARGEST_DISTANCE
from services.comparisons.raw_units import SPANS
from services.errors import BadInput
from services.garbage.in_store import find_in_store
from services.jobs.parent_files import find_files
from services.removal.patient import forget, forget_in_caches
from services.removal.report import RemovalReport
from services.written_files import BACKUP, IMAGES, REPORT, TABLE, note_written, read_written
from tests.services.removal.conftest import Site
from tests.services.removal.pretended import PATIENT, claim


def said(report: RemovalReport) -> dict[str, int]:
    return {what: count for what, count, _ in report.lines}


def attacked_cases(site: Site) -> set[str]:
    """All cases of which the store holds attacked images, every file verified."""
    return {case for path in files_of(site, "attack") for case, _ in stored(path / perturbations.FILE)}


def predicted_cases(site: Site) -> set[str]:
    """All cases of which the store holds predictions, every file verified."""
    return {case for path in files_of(site, "evaluate") for case, _ in stored_predictions(path / predictions.FILE)}


def files_of(site: Site, kind: str) -> list[Path]:
    """The folders of the files of all jobs of a kind."""
    with read(site.engine) as connection:
        digests = list(connection.scalars(select(Job.digest).where(Job.kind == kind)))
    locations, checksums = find_files(site.engine, digests)
    return [site.store.fetch(location, checksums[location]) for location in locations.values()]


def everything(site: Site) -> str:
    """All that the tables say in words."""
    with read(site.engine) as connection:
        rows = [
            connection.execute(select(Job.summary, Job.params, Job.source, Job.progress, Job.error)).all(),
            connection.execute(select(Score.case_id, Score.patient_id)).all(),
            connection.execute(select(Perceptibility.case_id)).all(),
            connection.execute(select(Gate.detail)).all(),
            connection.execute(select(Comparison.note, Comparison.missing_cases)).all(),
            connection.execute(select(Sweep.document)).all(),
        ]
        logs = "".join(connection.scalars(select(Log.text).order_by(Log.job_id, Log.id)))
    return json.dumps(rows, default=tuple) + logs


def others(site: Site) -> list[tuple[object, ...]]:
    with read(site.engine) as connection:
        rows = connection.execute(
            select(Score.case_id, Score.region, Score.value).where(Score.patient_id != PATIENT)
        ).all()
    return sorted(map(tuple, rows))


def count(site: Site, table: type) -> int:
    with read(site.engine) as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_nothing_of_the_patient_is_left_and_everything_of_the_others_is(site: Site) -> None:
    site.sweep("first")
    mine, rest = site.cases[:2], others(site)
    assert set(mine) <= attacked_cases(site)
    assert set(mine) <= predicted_cases(site)
    comparisons = count(site, Comparison)
    of_one_case = [everything(site).count(key) for key in (SPANS, LARGEST_DISTANCE)]
    report = forget(site.engine, site.settings, PATIENT, dry_run=False)
    assert report.cases == mine
    told = said(report)
    assert told["scores"] == 2 * 2 * 3 * (1 + 2)  # cases, networks, regions, budgets
    assert told["visibilities"] == 2 * 2 * 2
    assert told["comparisons"] == comparisons > 0
    for name in (*mine, PATIENT):
        assert name not in everything(site)
    for key, before in zip((SPANS, LARGEST_DISTANCE), of_one_case, strict=True):
        assert 0 < everything(site).count(key) < before, f"{key} may be his"
    assert attacked_cases(site) == set(site.cases[2:])
    assert predicted_cases(site) == set(site.cases[2:])
    assert others(site) == rest
    gone = {item.path for item in find_in_store(site.engine, site.store, 0.0)}
    assert gone == set()
    (stays,) = report.tables
    assert {row[3] for row in stays.rows} == {"training"}
    assert len(stays.rows) == 2  # the networks of the fold that does not test him


@pytest.mark.parametrize("state", ["done", "failed"])
def test_the_picture_of_a_trial_that_shows_him_goes_whether_or_not_it_failed(local: Site, state: str) -> None:
    local.sweep("first")
    with write(local.engine) as connection:
        job = connection.execute(select(Job.id, Job.artifact).where(Job.kind == "train").limit(1)).one()
        shown = {"dice": {local.cases[0]: {"WT": 0.5}}, "notes": []}
        trial = update(Job).where(Job.id == job.id).values(kind="trial", state=state, summary=shown)
        connection.execute(trial)
    assert said(forget(local.engine, local.settings, PATIENT, dry_run=False))["pictures of trials"] == 1
    with read(local.engine) as connection:
        assert connection.scalar(select(Job.artifact).where(Job.id == job.id)) is None
        assert list(connection.scalars(select(Artifact.name).where(Artifact.job_id == job.id))) == []
    assert not (local.settings.home / "artifacts" / job.artifact).exists()


def test_a_dry_run_tells_the_same_and_changes_nothing(local: Site) -> None:
    local.sweep("first")
    before, files = everything(local), sorted(path for path in local.folder.rglob("*") if path.is_file())
    dry = forget(local.engine, local.settings, PATIENT, dry_run=True)
    assert everything(local) == before
    assert [path for path in files if not path.exists()] == []
    done = forget(local.engine, local.settings, PATIENT, dry_run=False)
    rows = (
        "scores",
        "visibilities",
        "files of attacked images",
        "files of predictions",
        "comparisons",
        "checks (gates)",
        "pieces of logs",
    )
    assert {what: said(dry)[what] for what in rows} == {what: said(done)[what] for what in rows}


def test_comparisons_are_made_again_over_the_patients_that_are_left(local: Site) -> None:
    local.sweep("first")
    with read(local.engine) as connection:
        before = max(connection.scalars(select(Comparison.n_pairs)))
    forget(local.engine, local.settings, PATIENT, dry_run=False)
    assert count(local, Comparison) == 0
    assert local.run("first") == 1
    with read(local.engine) as connection:
        assert max(connection.scalars(select(Comparison.n_pairs))) == before - 1


def test_checks_stay_and_say_what_they_were_made_with_once(local: Site) -> None:
    local.sweep("first")
    for name in (PATIENT, "patient-2", "patient-3"):
        forget(local.engine, local.settings, name, dry_run=False)
    with read(local.engine) as connection:
        details = list(connection.scalars(select(Gate.detail)))
    assert {detail.count("a patient who was forgotten since") for detail in details} <= {0, 1}
    assert any("a patient who was forgotten since" in detail for detail in details)


def test_a_case_means_its_patient_and_the_sweep_counts_one_patient_less(local: Site) -> None:
    local.sweep("first")
    with read(local.engine) as connection:
        before = connection.execute(select(Sweep.document)).scalar_one()["tested"]
    forget(local.engine, local.settings, local.cases[1], dry_run=False)
    with read(local.engine) as connection:
        document = connection.execute(select(Sweep.document)).scalar_one()
    assert sum(document["tested"]["cases"]) == sum(before["cases"]) - 2
    assert sum(document["tested"]["patients"]) == sum(before["patients"]) - 1
    assert document["forgotten_patients"] == 1


def test_jobs_that_would_read_him_are_to_be_cancelled_first(local: Site) -> None:
    local.sweep("first", most=3)
    held = claim(local.engine, "first")
    assert held is not None
    with pytest.raises(BadInput, match=rf"job {held.job_id} is running\): cancel first.*robust-cli cancel first"):
        forget(local.engine, local.settings, PATIENT, dry_run=True)


def test_an_unknown_name_is_refused_with_the_nearest_one(local: Site) -> None:
    local.sweep("first")
    with pytest.raises(BadInput, match="did you mean 'Meyer'"):
        forget(local.engine, local.settings, "Meier", dry_run=True)


def test_caches_of_this_machine_hold_nothing_of_him_also_when_the_rows_are_gone(local: Site) -> None:
    local.sweep("first")
    from services.datasets.dataset import Dataset
    from services.datasets.spec import Cohort, JobSource

    with read(local.engine) as connection:
        params, source = connection.execute(select(Job.params, Job.source).where(Job.kind == "train").limit(1)).one()
    cache = local.settings.cache / "data"

    def preprocess() -> set[Path]:
        dataset = Dataset(Cohort(**params["cohort"]).data, JobSource(**source), cache)
        for case in local.cases:
            dataset.case(case)
        return set((cache / "volumes").iterdir())

    assert len(preprocess()) == 5
    assert said(forget(local.engine, local.settings, PATIENT, dry_run=False))["preprocessed cases"] == 2
    assert len(list((cache / "volumes").iterdir())) == 3
    remembered = "".join(path.read_text() for path in (cache / "hashes").iterdir())
    assert not [case for case in local.cases[:2] if case in remembered]
    again = preprocess()
    told = said(forget_in_caches(local.engine, local.settings, local.cases[0], dry_run=False))
    assert told["preprocessed cases"] == 2  # his data are still there and say whose case it is
    assert len(again - set((cache / "volumes").iterdir())) == 2


def test_networks_are_named_also_when_his_files_were_taken_away_before(local: Site) -> None:
    local.sweep("first")
    for case in local.cases[:2]:
        (local.folder / "data" / case).rename(local.folder / case)
    report = forget(local.engine, local.settings, PATIENT, dry_run=False)
    assert {row[3] for row in report.tables[0].rows} == {"training or validation"}
    assert not any(name in everything(local) for name in (*local.cases[:2], PATIENT))


def test_exports_of_him_alone_go_and_those_with_others_are_named(local: Site) -> None:
    local.sweep("first")
    paths = {name: local.folder / name for name in ("his.nii.gz", "changed.nii.gz", "other.nii.gz", "t.csv", "b.db")}
    paths["index.html"] = local.folder / "r" / "index.html"
    killed = local.folder / ".site.part-0123abcd" / "index.html"
    for page in (paths["index.html"], killed):
        page.parent.mkdir()
    killed.write_text("not finished")
    for path in paths.values():
        path.write_text("x")
    images = [(paths["his.nii.gz"], local.cases[0]), (paths["changed.nii.gz"], local.cases[1])]
    note_written(local.settings, IMAGES, [*images, (paths["other.nii.gz"], local.cases[4])], job="d")
    note_written(local.settings, TABLE, [(paths["t.csv"], "")], sweep="first")
    note_written(local.settings, REPORT, [(paths["index.html"], ""), (killed, "")], sweep="first")
    note_written(local.settings, BACKUP, [(paths["b.db"], "")])
    paths["changed.nii.gz"].write_text("mine")
    notes = "\n".join(forget(local.engine, local.settings, PATIENT, dry_run=False).notes)
    assert [name for name, path in paths.items() if not path.exists()] == ["his.nii.gz"]
    for name in ("changed.nii.gz", "t.csv", "b.db"):
        assert str(paths[name]) in notes
    assert f"{local.folder / 'r'} still counts, and may show, the patient under a pseudonym" in notes
    assert f"{killed.parent} holds pages of sweep first whose writing was interrupted" in notes
    assert "0123abcd still counts" not in notes
    left = {Path(file.path).name for file in read_written(local.settings)}
    assert left == {"other.nii.gz", "t.csv", "b.db", "index.html"}


def test_a_damaged_file_goes_and_its_row_stays_so_that_it_is_made_again(local: Site) -> None:
    local.sweep("first")
    paths = list((local.settings.home / "artifacts").glob("*/*/adversarial.h5"))
    for path in paths:
        path.write_bytes(b"damaged")
    assert said(forget(local.engine, local.settings, PATIENT, dry_run=False))["damaged files"] == 2
    assert sum(path.exists() for path in paths) == len(paths) - 2  # of the fold that tests him
    with read(local.engine) as connection:
        named = connection.scalars(select(Artifact.name).join(Job).where(Job.artifact.is_not(None)))
        assert list(named).count(perturbations.FILE) == len(paths)


def test_deleted_bytes_are_not_left_in_the_file_of_the_database(local: Site) -> None:
    local.sweep("first")
    forget(local.engine, local.settings, PATIENT, dry_run=False)
    local.engine.dispose()
    file = Path(str(local.engine.url.database))
    for path in (file, file.with_name(f"{file.name}-wal")):
        content = path.read_bytes() if path.exists() else b""
        assert PATIENT.encode() not in content


def test_who_may_not_write_is_refused_before_anything_is_published(local: Site) -> None:
    local.sweep("first")
    before = {entry.path for entry in local.store.entries()}
    with write(local.engine) as connection:
        connection.execute(text("CREATE TRIGGER no BEFORE UPDATE ON sweep BEGIN SELECT RAISE(ABORT, 'no'); END"))
        connection.execute(text("CREATE TRIGGER nor BEFORE DELETE ON score BEGIN SELECT RAISE(ABORT, 'no'); END"))
    with pytest.raises(Exception, match="no"):
        forget(local.engine, local.settings, PATIENT, dry_run=False)
    assert set(local.cases) == attacked_cases(local)
    assert before <= {entry.path for entry in local.store.entries()}


def test_a_sweep_whose_patients_are_all_forgotten_has_nothing_to_compare(local: Site) -> None:
    local.sweep("first")
    for name in (PATIENT, "patient-2", "patient-3", "patient-4"):
        forget(local.engine, local.settings, name, dry_run=False)
    assert count(local, Score) == 0
    local.run("first")
    assert count(local, Comparison) == 0
