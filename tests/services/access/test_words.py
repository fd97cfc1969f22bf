"""Notes and tags on patients, and what sweeps are about: whose they are, what they may be, and when they go."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, insert, text

from db.engine import read, write
from db.models import Condition, Score, Sweep
from db.words import forget_patient
from services.access import Caller, NotAllowed, NotThere
from services.access.words import (
    add_note,
    add_tag,
    describe_sweep,
    list_notes,
    list_tags,
    remove_note,
    remove_tag,
)
from services.errors import BadInput
from services.removal.names import Names
from tests.db.helpers import job_id
from tests.services.access.sweeps import ADMIN, ANN, BOB, EVE, owned


@pytest.fixture
def sweep(engine: Engine) -> int:
    """A sweep of ann's that has scores of two patients, on both databases."""
    return with_scores(engine)


def with_scores(engine: Engine) -> int:
    """A sweep of ann's that has scores of two patients."""
    sweep_id = owned(engine, "mine", "ann", {"a": []})
    with write(engine) as connection:
        condition = connection.execute(
            insert(Condition).values(job_id=job_id(engine, "a"), epsilon_key="0", epsilon=0.0).returning(Condition.id)
        ).scalar_one()
        for patient in ("p1", "p2"):
            shown = {"value": 0.5, "state": "normal", "reference_voxels": 1, "prediction_voxels": 1}
            key = {"condition_id": condition, "metric": "dice", "region": "WT", "case_id": f"{patient}-a"}
            connection.execute(insert(Score).values(**key, patient_id=patient, **shown))
    return sweep_id


def test_a_note_tells_who_wrote_it_and_when_and_goes_alone(engine: Engine, sweep: int) -> None:
    with write(engine) as connection:
        first = add_note(connection, ANN, sweep, "p1", " the <b>tumour</b> is\r\nleft out ")
        second = add_note(connection, ADMIN, sweep, "p2", "=1+1")
        assert [(note.id, note.patient, note.text, note.who) for note in list_notes(connection, sweep)] == [
            (first, "p1", "the <b>tumour</b> is\nleft out", "ann"),
            (second, "p2", "=1+1", "root"),
        ]
        assert list_notes(connection, sweep, "p2")[0].created_at > 1.7e9
        remove_note(connection, ANN, sweep, first)
        assert [note.id for note in list_notes(connection, sweep)] == [second]
        with pytest.raises(NotThere, match=f"sweep {sweep} has no note {first}"):
            remove_note(connection, ANN, sweep, first)


def test_a_patient_has_a_tag_once(sqlite_engine: Engine) -> None:
    sweep = with_scores(sqlite_engine)
    with write(sqlite_engine) as connection:
        assert add_tag(connection, ANN, sweep, "p1", " to look at ")
        assert not add_tag(connection, ADMIN, sweep, "p1", "to look at")
        assert add_tag(connection, ANN, sweep, "p2", "to look at")
        assert [(tag.patient, tag.tag, tag.who) for tag in list_tags(connection, sweep)] == [
            ("p1", "to look at", "ann"),
            ("p2", "to look at", "ann"),
        ]
        remove_tag(connection, ANN, sweep, "p1", "to look at")
        assert [tag.patient for tag in list_tags(connection, sweep)] == ["p2"]
        with pytest.raises(NotThere):
            remove_tag(connection, ANN, sweep, "p1", "to look at")


def test_two_who_give_the_same_tag_at_once_both_have_their_way(postgres_engine: Engine) -> None:
    sweep = with_scores(postgres_engine)
    waits = text("SELECT count(*) FROM pg_locks WHERE NOT granted")

    def tag() -> bool:
        with write(postgres_engine) as connection:
            return add_tag(connection, ADMIN, sweep, "p1", "odd")

    with ThreadPoolExecutor(1) as other, write(postgres_engine) as connection:
        assert add_tag(connection, ANN, sweep, "p1", "odd")
        second = other.submit(tag)
        while not connection.scalar(waits):
            assert not second.done()
        connection.commit()
        assert second.result() is False


def test_only_its_owner_and_admins_say_something_about_a_sweep(sqlite_engine: Engine) -> None:
    sweep = with_scores(sqlite_engine)
    link = Caller("link 1", "reader", shared_sweep=sweep)
    with write(sqlite_engine) as connection:
        note = add_note(connection, None, sweep, "p1", "by whoever has the database")
        add_tag(connection, ANN, sweep, "p1", "a")
        for caller in (BOB, EVE, link):
            for act in (
                lambda who: add_note(connection, who, sweep, "p1", "a"),
                lambda who: remove_note(connection, who, sweep, note),
                lambda who: add_tag(connection, who, sweep, "p1", "b"),
                lambda who: remove_tag(connection, who, sweep, "p1", "a"),
                lambda who: describe_sweep(connection, who, sweep, archived=True),
            ):
                with pytest.raises(NotAllowed):
                    act(caller)
        assert len(list_notes(connection, sweep)) == len(list_tags(connection, sweep)) == 1


def test_a_sweep_says_what_it_is_about(sqlite_engine: Engine) -> None:
    sweep = owned(sqlite_engine, "mine", "ann", {"a": []})
    with write(sqlite_engine) as connection:
        describe_sweep(connection, ANN, sweep, description=" of the paper ", tags=["b", "a", "a"])
        describe_sweep(connection, ANN, sweep, archived=True)
        asked = (Sweep.description, Sweep.tags, Sweep.archived)
        assert connection.execute(Sweep.__table__.select().with_only_columns(*asked)).one() == (
            "of the paper",
            ["a", "b"],
            True,
        )


@pytest.mark.parametrize("bad", ["", "a" * 41, "<b>", "=1", "a\nb", "-a"])
def test_what_is_no_tag_is_refused(sqlite_engine: Engine, bad: str) -> None:
    sweep = owned(sqlite_engine, "mine", "ann", {"a": []})
    with write(sqlite_engine) as connection:
        with pytest.raises(BadInput, match="a tag is a word of at most 40"):
            describe_sweep(connection, ANN, sweep, tags=[bad])
        with pytest.raises(BadInput, match="a sweep has at most 20 tags, got 21"):
            describe_sweep(connection, ANN, sweep, tags=[str(number) for number in range(21)])


def test_notes_have_a_patient_and_an_end(sqlite_engine: Engine) -> None:
    sweep = owned(sqlite_engine, "mine", "ann", {"a": []})
    with write(sqlite_engine) as connection:
        with pytest.raises(NotThere, match=f"sweep {sweep} has no scores of such a patient"):
            add_note(connection, ANN, sweep, "p9", "a")
        with pytest.raises(NotThere, match="there is no sweep 99"):
            add_note(connection, None, 99, "p1", "a")
        with pytest.raises(BadInput, match="a description has at most 2000 characters, got 2001"):
            describe_sweep(connection, ANN, sweep, description="a" * 2001)
        with pytest.raises(BadInput, match="a description holds characters that are no text"):
            describe_sweep(connection, ANN, sweep, description="\ud800")


def test_nothing_about_a_forgotten_patient_stays(engine: Engine, sweep: int) -> None:
    with write(engine) as connection:
        add_note(connection, ANN, sweep, "p1", "worst")
        add_tag(connection, ANN, sweep, "p1", "worst")
        for bad, told in (("a" * 2001, "at most 2000"), (" \0\n", "the note is empty")):
            with pytest.raises(BadInput, match=told):
                add_note(connection, ANN, sweep, "p2", bad)
        other = add_note(connection, ANN, sweep, "p2", "better than p1-a")
        describe_sweep(connection, ANN, sweep, description="p1 is odd", tags=["p1"])
        connection.execute(Sweep.__table__.update().values(file="subjects: [p1-a, p2-a]"))
        assert forget_patient(connection, "p1", Names({"p1", "p1-a"}).out_of) == 5
        assert [(note.id, note.text) for note in list_notes(connection, sweep)] == [(other, "better than (forgotten)")]
        assert list_tags(connection, sweep) == []
        asked = (Sweep.description, Sweep.tags, Sweep.file)
        told = connection.execute(Sweep.__table__.select().with_only_columns(*asked)).one()
        assert told == ("(forgotten) is odd", ["(forgotten)"], "subjects: [(forgotten), p2-a]")
        assert "p1" not in str(connection.execute(text("SELECT * FROM audit")).all())


def test_words_go_with_their_sweep(sqlite_engine: Engine) -> None:
    sweep = with_scores(sqlite_engine)
    with write(sqlite_engine) as connection:
        add_note(connection, ANN, sweep, "p1", "a")
        add_tag(connection, ANN, sweep, "p1", "a")
        connection.execute(text("DELETE FROM cell"))
        connection.execute(text("DELETE FROM sweep"))
    with read(sqlite_engine) as connection:
        assert list_notes(connection, sweep) == list_tags(connection, sweep) == []
