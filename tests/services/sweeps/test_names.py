"""Sweeps and jobs go by names, numbers and beginnings of digests."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, select

from db.engine import read
from db.models import Job
from services.errors import BadInput
from services.sweeps.names import require_job, require_jobs, require_sweep_name
from tests.db.helpers import job_id, submit


def test_a_job_goes_by_its_number_and_by_the_start_of_its_digest(sqlite_engine: Engine) -> None:
    submit(sqlite_engine, {"a": [], "b": ["a"]})
    wanted = job_id(sqlite_engine, "b")
    with read(sqlite_engine) as connection:
        digest = connection.scalar(select(Job.digest).where(Job.id == wanted))
        assert require_job(connection, str(wanted)) == require_job(connection, digest) == wanted


@pytest.mark.parametrize("name", ["4711", "9" * 30, "²", "%", "_", "test"])
def test_what_is_no_job_is_said_to_be_none(sqlite_engine: Engine, name: str) -> None:
    submit(sqlite_engine, {"a": []})
    with read(sqlite_engine) as connection, pytest.raises(BadInput, match="no job has the number or digest"):
        require_job(connection, name)


def test_a_start_that_several_digests_share_is_too_short(sqlite_engine: Engine) -> None:
    submit(sqlite_engine, {"a": [], "b": []})
    with read(sqlite_engine) as connection, pytest.raises(BadInput, match="several jobs"):
        require_job(connection, "")


def test_a_sweep_means_all_its_jobs(sqlite_engine: Engine) -> None:
    submit(sqlite_engine, {"a": [], "b": []})
    with read(sqlite_engine) as connection:
        found, is_sweep = require_jobs(connection, "test")
        assert (len(found), is_sweep) == (2, True)
        with pytest.raises(BadInput, match="no sweep and no job"):
            require_jobs(connection, "other")


def test_without_a_name_the_newest_sweep_is_meant(sqlite_engine: Engine) -> None:
    with pytest.raises(BadInput, match="no sweep yet"):
        require_sweep_name(sqlite_engine, None)
    submit(sqlite_engine, {"a": []}, name="one")
    submit(sqlite_engine, {"a": []}, name="two")
    assert require_sweep_name(sqlite_engine, None) == "two"
