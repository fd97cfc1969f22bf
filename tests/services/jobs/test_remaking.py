"""Files that got lost are made again by the job that made them, once; what depends on them waits or starts over."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from db import jobs, workers
from db.engine import read, write
from db.jobs import Claim, LostLease, Ready
from db.models import Artifact, Job, Log, Score
from db.remake import remake, run_again
from db.removal import replace_artifact
from db.rows import EvaluationRow, ScoreRow
from services.artifacts.store import ArtifactStore
from services.errors import MissingArtifact
from services.jobs.context import Outcome
from services.jobs.execute import commit
from services.jobs.parent_files import find_files
from services.sweeps.control import retry
from tests.db.helpers import job_id, states, submit


class World:
    """A database, a store, and a worker that claims and ends jobs without processes."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.engine, self.folder = engine, folder
        self.store = ArtifactStore(str(folder / "store"), folder / "cache")
        with write(engine) as connection:
            workers.register_worker(
                connection, incarnation="w", host="h", pid=1, process_started=0.0, slot=0, device="cpu"
            )

    def claim(self, token: str) -> Claim:
        with write(self.engine) as connection:
            found = jobs.claim(connection, owner="w", lease_s=60, job_id=job_id(self.engine, token))
        assert found is not None, f"{token} is {states(self.engine)[token]}"
        return found

    def end(self, claim: Claim, content: bytes = b"weights", dice: float = 1.0) -> list[Ready]:
        """The job leaves a file and a score behind."""
        file = self.folder / f"{claim.job_id}-{claim.fence}"
        file.write_bytes(content)
        score = ScoreRow("0", 0.0, "case", "patient", "WT", "dice", dice, "normal", 1, 1)
        outcome = Outcome({"w": file}, EvaluationRow("robustseg-1", "internal", "original", "adopted", None), [score])
        return commit(self.engine, claim, outcome, self.store)

    def run(self, *tokens: str) -> None:
        for token in tokens:
            self.end(self.claim(token))

    def row(self, token: str) -> Job:
        with read(self.engine) as connection:
            return connection.execute(select(Job.__table__).where(Job.label == token)).one()

    def report(self, claim: Claim, producer: str, location: str | None = None) -> list[Ready] | None:
        """The claimed job finds that an artifact of `producer` is lost: the one at `location`, or the present one."""
        location = location or self.row(producer).artifact
        with write(self.engine) as connection:
            return remake(connection, claim, location=location, problem=f"artifact {location}/w is gone")

    def log(self, token: str) -> str:
        with read(self.engine) as connection:
            return "".join(connection.scalars(select(Log.text).where(Log.job_id == self.row(token).id)))

    def scores(self) -> int:
        with read(self.engine) as connection:
            return connection.execute(select(func.count()).select_from(Score)).scalar_one()


@pytest.fixture
def world(engine: Engine, tmp_path: Path) -> World:
    return World(engine, tmp_path)


def test_the_job_that_made_a_lost_file_makes_it_again_and_the_one_that_needs_it_waits(world: World) -> None:
    submit(world.engine, {"train": [], "first": ["train"], "attack": ["train"], "other": ["train"]})
    world.run("train", "first")
    claim = world.claim("attack")
    maker = world.row("train")
    assert world.report(claim, "train") == [Ready(maker.id, 0)]
    assert states(world.engine) == {"train": "ready", "first": "done", "attack": "waiting", "other": "waiting"}
    assert (world.row("train").remakes, world.row("attack").attempts, world.scores()) == (1, 0, 2)
    line = f"artifact {maker.artifact} was missing; job {maker.id} makes it again"
    assert line in world.log("train")
    assert line in world.log("attack")

    ready = world.end(world.claim("train"))
    assert {job.job_id for job in ready} == {world.row("attack").id, world.row("other").id}
    assert states(world.engine) == {"train": "done", "first": "done", "attack": "ready", "other": "ready"}
    assert world.row("train").artifact == f"{maker.digest}/2"
    assert "the same as before" in world.log("train")
    assert world.scores() == 2
    world.run("attack", "other")
    assert world.row("attack").error is None


def test_what_was_made_from_other_files_starts_over(world: World) -> None:
    submit(world.engine, {"train": [], "attack": ["train"], "evaluate": ["attack", "train"], "late": ["train"]})
    submit(world.engine, {"elsewhere": []}, name="elsewhere")
    world.run("elsewhere", "train", "attack", "evaluate")
    world.report(world.claim("late"), "train")
    ready = world.end(world.claim("train"), b"other weights")
    assert {job.job_id for job in ready} == {world.row("attack").id, world.row("late").id}
    expected = {"elsewhere": "done", "train": "done", "attack": "ready", "evaluate": "waiting", "late": "ready"}
    assert states(world.engine) == expected
    assert world.scores() == 2
    assert "other than before: 2 jobs that used it start over" in world.log("train")
    assert f"job {world.row('train').id} has made other files than before; this job starts over" in world.log("attack")
    world.run("attack", "evaluate", "late")
    assert set(states(world.engine).values()) == {"done"}
    assert world.scores() == 5


def test_an_attempt_that_computes_with_the_lost_files_can_change_nothing_once_they_are_others(world: World) -> None:
    submit(world.engine, {"train": [], "attack": ["train"], "late": ["train"]})
    world.run("train")
    computing = world.claim("attack")
    world.report(world.claim("late"), "train")
    world.end(world.claim("train"), b"other weights")
    with pytest.raises(LostLease):
        world.end(computing)
    assert states(world.engine)["attack"] == "ready"
    world.run("attack", "late")
    assert world.scores() == 3


def test_files_are_made_again_only_once(world: World) -> None:
    submit(world.engine, {"train": [], "attack": ["train"], "evaluate": ["attack"]})
    world.run("train")
    world.report(world.claim("attack"), "train")
    world.run("train")
    assert world.report(world.claim("attack"), "train") is None
    assert states(world.engine) == {"train": "done", "attack": "failed", "evaluate": "blocked"}
    maker = world.row("train")
    assert world.row("attack").error == (
        f"artifact {maker.artifact}/w is gone, although job {maker.id} has made it again before: look after the "
        f"artifact store, then `robust-cli retry {maker.id}`"
    )
    retry(world.engine, str(maker.id))
    assert states(world.engine) == {"train": "ready", "attack": "waiting", "evaluate": "waiting"}
    world.run("train")
    world.report(world.claim("attack"), "train")
    assert states(world.engine)["train"] == "ready"


@pytest.mark.parametrize("runs", [True, False])
def test_a_job_that_makes_its_files_already_is_only_waited_for(world: World, runs: bool) -> None:
    submit(world.engine, {"train": [], "attack": ["train"], "other": ["train"]})
    world.run("train")
    lost = world.row("train").artifact
    attack, other = world.claim("attack"), world.claim("other")
    world.report(attack, "train")
    under_way = world.claim("train") if runs else None
    assert world.report(other, "train", lost) == []
    assert world.row("train").remakes == 1
    assert states(world.engine)["other"] == "waiting"
    world.end(under_way or world.claim("train"))
    assert states(world.engine) == {"train": "done", "attack": "ready", "other": "ready"}


def test_files_that_were_made_again_meanwhile_are_used_at_once(world: World) -> None:
    submit(world.engine, {"train": [], "attack": ["train"], "other": ["train"]})
    world.run("train")
    lost = world.row("train").artifact
    attack, other = world.claim("attack"), world.claim("other")
    world.report(attack, "train")
    world.run("train")
    assert world.report(other, "train", lost) == [Ready(world.row("other").id, 0)]
    assert (world.row("train").state, world.row("train").remakes) == ("done", 1)
    assert "has made it again meanwhile" in world.log("other")


def test_lost_files_of_several_generations_are_made_again_from_the_first(world: World) -> None:
    submit(world.engine, {"train": [], "attack": ["train"], "evaluate": ["train", "attack"]})
    world.run("train", "attack")
    world.report(world.claim("evaluate"), "attack")
    assert states(world.engine) == {"train": "done", "attack": "ready", "evaluate": "waiting"}
    world.report(world.claim("attack"), "train")
    assert states(world.engine) == {"train": "ready", "attack": "waiting", "evaluate": "waiting"}
    world.run("train", "attack", "evaluate")
    assert set(states(world.engine).values()) == {"done"}
    assert world.scores() == 3


def test_a_job_waits_for_a_parent_that_will_not_be_done_no_longer_than_others_do(world: World) -> None:
    submit(world.engine, {"train": [], "attack": ["train"], "other": ["train"]})
    world.run("train")
    lost = world.row("train").artifact
    other = world.claim("other")
    world.report(world.claim("attack"), "train")
    with write(world.engine) as connection:
        jobs.cancel(connection, [job_id(world.engine, "train")])
    world.report(other, "train", lost)
    assert states(world.engine) == {"train": "cancelled", "attack": "blocked", "other": "blocked"}


def test_a_job_that_is_to_be_cancelled_ends_and_makes_nobody_work(world: World) -> None:
    submit(world.engine, {"train": [], "attack": ["train"]})
    world.run("train")
    claim = world.claim("attack")
    with write(world.engine) as connection:
        jobs.cancel(connection, [claim.job_id])
    assert world.report(claim, "train") == []
    assert states(world.engine) == {"train": "done", "attack": "cancelled"}


def test_an_attempt_that_lost_its_lease_makes_nobody_work(world: World) -> None:
    submit(world.engine, {"train": [], "attack": ["train"]})
    world.run("train")
    claim = world.claim("attack")
    with write(world.engine) as connection:
        jobs.release(connection, claim, blame="silent", max_attempts=3)
    with pytest.raises(LostLease):
        world.report(claim, "train")
    assert states(world.engine) == {"train": "done", "attack": "ready"}
    assert world.row("train").remakes == 0


def test_a_job_whose_parent_makes_its_files_again_does_not_use_the_old_ones(world: World) -> None:
    submit(world.engine, {"train": [], "attack": ["train"], "other": ["train"]})
    world.run("train")
    world.report(world.claim("attack"), "train")
    with pytest.raises(MissingArtifact, match="is ready, so that its files are not to be had") as caught:
        find_files(world.engine, [world.row("train").digest])
    assert caught.value.location is not None
    assert caught.value.location.startswith(world.row("train").digest)


def test_retrying_a_finished_job_takes_what_is_made_from_it_from_whoever_runs_it(world: World) -> None:
    submit(world.engine, {"train": [], "attack": ["train"], "other": ["train"], "third": ["train"]})
    world.run("train", "attack")
    computing = world.claim("other")
    assert retry(world.engine, str(world.row("train").id)) == 3
    assert states(world.engine) == {"train": "ready", "attack": "waiting", "other": "waiting", "third": "waiting"}
    with pytest.raises(LostLease):
        world.end(computing)
    world.run("train", "attack", "other", "third")
    assert world.scores() == 4


def test_a_job_whose_files_were_collected_makes_them_again_and_what_used_its_scores_stays_while_they_are_the_same(
    world: World,
) -> None:
    submit(world.engine, {"evaluate": [], "gates": ["evaluate"]})
    world.run("evaluate", "gates")
    for dice, state in ((1.0, "done"), (0.5, "ready")):
        job = world.row("evaluate")
        with write(world.engine) as connection:
            replace_artifact(connection, job.id, job.fence, [])
            assert run_again(connection, job.id) == [Ready(job.id, 0)]
        assert world.scores() == 2, "they stay until they are made again"
        world.end(world.claim("evaluate"), dice=dice)
        assert states(world.engine) == {"evaluate": "done", "gates": state}
    assert world.row("evaluate").artifact is not None
    assert world.scores() == 1


def at_once(actions: Sequence[Callable[[], object]]) -> list[object]:
    together = threading.Barrier(len(actions))

    def act(action: Callable[[], object]) -> object:
        together.wait()
        return action()

    with ThreadPoolExecutor(len(actions)) as pool:
        return list(pool.map(act, actions))


def test_many_jobs_that_miss_the_same_file_at_once_have_it_made_again_once(world: World) -> None:
    users = [f"user-{number}" for number in range(8)]
    submit(world.engine, {"train": [], **{user: ["train"] for user in users}})
    world.run("train")
    claims = [world.claim(user) for user in users]
    lost = world.row("train").artifact
    at_once([lambda claim=claim: world.report(claim, "train", lost) for claim in claims])
    assert world.row("train").remakes == 1
    assert states(world.engine) == {"train": "ready", **dict.fromkeys(users, "waiting")}
    world.run("train", *users)
    assert set(states(world.engine).values()) == {"done"}


def test_whoever_reports_while_the_files_are_being_published_is_not_forgotten(world: World) -> None:
    """The last report and the end of the job that it waits for, in whatever order the database takes them."""
    for number in range(10):
        maker, users = f"train-{number}", [f"{number}-{user}" for user in range(3)]
        submit(world.engine, {maker: [], **{user: [maker] for user in users}}, name=f"round-{number}")
        world.run(maker)
        lost = world.row(maker).artifact
        first, *others = [world.claim(user) for user in users]
        world.report(first, maker)
        again = world.claim(maker)
        late = [lambda claim=claim, lost=lost, maker=maker: world.report(claim, maker, lost) for claim in others]
        at_once([lambda again=again: world.end(again), *late])
        assert {states(world.engine)[user] for user in users} == {"ready"}
        assert (world.row(maker).state, world.row(maker).remakes) == ("done", 1)


def test_the_files_that_are_known_are_those_of_the_newest_attempt(world: World) -> None:
    submit(world.engine, {"train": [], "attack": ["train"]})
    world.run("train")
    world.report(world.claim("attack"), "train")
    world.end(world.claim("train"), b"other weights")
    with read(world.engine) as connection:
        rows = connection.execute(select(Artifact.name, Artifact.size)).all()
    assert rows == [("w", len(b"other weights"))]
    digest = world.row("train").digest
    locations, checksums = find_files(world.engine, [digest])
    folder = world.store.fetch(locations[digest], checksums[locations[digest]])
    assert (folder / "w").read_bytes() == b"other weights"


@pytest.mark.parametrize("seed", range(4))
def test_whatever_gets_lost_each_result_belongs_to_the_files_that_are_stored(
    sqlite_engine: Engine, tmp_path: Path, seed: int
) -> None:
    """Random graphs; each job's file is lost once, at some time, and half of those made again are other files."""
    chance = random.Random(seed)
    world = World(sqlite_engine, tmp_path)
    tokens = [f"job-{number}" for number in range(12)]
    graph = {
        token: chance.sample(tokens[:number], min(number, chance.randint(0, 3))) for number, token in enumerate(tokens)
    }
    submit(sqlite_engine, graph)
    to_lose, made_from = set(tokens), {}
    while to_lose or any(state != "done" for state in states(sqlite_engine).values()):
        present = [token for token in sorted(to_lose) if world.row(token).state == "done"]
        if present and chance.random() < 0.3:
            token = chance.choice(present)
            to_lose.discard(token)
            world.store.remove(world.row(token).artifact)
            # Somebody must need the file for anybody to notice.
            submit(sqlite_engine, {**graph, f"user of {token}": [token]}, name=f"sweep {token}")
            graph[f"user of {token}"] = [token]
        ready = [token for token, state in states(sqlite_engine).items() if state == "ready"]
        if not ready:
            continue
        token = chance.choice(ready)
        claim = world.claim(token)
        missing = None
        try:
            locations, checksums = find_files(sqlite_engine, claim.params["after"])
            for location in locations.values():
                world.store.fetch(location, checksums[location])
        except MissingArtifact as error:
            missing = error
        if missing is not None:
            with write(sqlite_engine) as connection:
                assert remake(connection, claim, location=missing.location, problem=missing.problem) is not None
            continue
        made_from[token] = {digest: checksums[location]["w"] for digest, location in locations.items()}
        world.end(claim, chance.choice([b"weights", b"other weights"]))
    assert set(states(sqlite_engine).values()) == {"done"}
    assert sum(world.row(token).remakes for token in tokens) > 0
    assert world.scores() == len(graph)
    for token in graph:
        _, checksums = find_files(sqlite_engine, [*made_from[token]])
        stored = {location.partition("/")[0]: files["w"] for location, files in checksums.items()}
        assert made_from[token] == stored, token
