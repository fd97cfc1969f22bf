"""Sweeps that are submitted, run in part, cancelled, extended and shrunk, in any order: nothing finished is lost.

Real plans in a real database; jobs end at once, and leave a score that tells which job made it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, select, text, update

from db import results, states
from db.dependents import block_below, promote_children
from db.engine import read, write
from db.models import Cell, Job, Sweep
from db.rows import EvaluationRow, PerceptibilityRow, ScoreRow
from services.comparisons.result_rows import read_runs
from services.jobs import kinds
from services.science.epsilon import format_epsilon
from services.settings import Settings
from services.sweeps.control import cancel, retry
from services.sweeps.progress.status import snapshot
from services.sweeps.submitting.submit import prepare, submit
from tests.made_cases import job_context

BUDGETS = (2, 4, 8, 16)
MADE = EvaluationRow("impl", "brats", "original", "rule", None)

#: Model, defense, attack, its parameters, access, source, budget; of a worst case also the attacks that it is over.
Key = tuple[Any, ...]


@dataclass
class Laboratory:
    """A database, the sweeps that were submitted to it, and what its jobs have done."""

    engine: Engine
    folder: Path
    declared: dict[str, dict[str, Sequence[int]]] = field(default_factory=dict)  # sweep -> attack -> budgets
    made: Counter[Key] = field(default_factory=Counter)  # how often each network was attacked, or scored under one
    ran: list[tuple[str, str]] = field(default_factory=list)  # kind and label of every job that has run
    told: list[str] = field(default_factory=list)  # at the last submit, of finished scores that leave the sweep

    def submit(
        self,
        name: str,
        attacks: Mapping[str, Sequence[int]],
        defenses: str = "{distillation: {}}",
        metrics: str = "[dice]",
    ) -> None:
        listed = {attack: {"epsilon": [f"{n}/255" for n in found]} for attack, found in attacks.items()}
        path = self.folder / "sweep.yaml"
        path.write_text(
            f"name: {name}\n"
            "data: {synthetic: {cases: 2, size: 16}, split: {train: 0.5, validation: 0, test: 0.5}}\n"
            "models: {small: {architecture: unet, dims: 2, channels: [4, 8]}}\n"
            f"defenses: {defenses}\n"
            f"attacks: {json.dumps({**listed, 'worst_case': {'of': ['fgsm', 'ifgsm']}})}\n"
            f"evaluation: {{metrics: {metrics}, regions: [WT]}}\ncomparisons: []\n"
        )
        self.declared[name] = dict(attacks)
        prepared = prepare(path, [], Settings(home=self.folder), self.engine)
        self.told = [line for line in prepared.warnings if " leave this sweep " in line]
        submit(self.engine, prepared)

    def start(self) -> None:
        """The most urgent job that is ready begins to run."""
        with write(self.engine) as connection:
            ready = select(Job.id).where(Job.state == states.READY).order_by(Job.priority, Job.id).limit(1)
            connection.execute(update(Job).where(Job.id == ready.scalar_subquery()).values(state=states.RUNNING))

    def end(self) -> None:
        """All that runs ends: as it should, or cancelled where that was asked for."""
        with write(self.engine) as connection:
            running = connection.execute(select(Job).where(Job.state == states.RUNNING)).all()
            for row in running:
                if row.cancel_requested:
                    connection.execute(update(Job).where(Job.id == row.id).values(state=states.CANCELLED))
                    block_below(connection, row.id)
                    continue
                self._leave(connection, row)
                connection.execute(update(Job).where(Job.id == row.id).values(state=states.DONE))
                promote_children(connection, row.id)

    def run(self, jobs: int) -> None:
        for _ in range(jobs):
            self.start()
            self.end()

    def run_all(self) -> None:
        def left() -> bool:
            with read(self.engine) as connection:
                return connection.scalar(select(Job.id).where(Job.state.in_(states.OPEN)).limit(1)) is not None

        while left():
            self.run(1)

    def _leave(self, connection: Connection, row: Any) -> None:
        """What a job of its kind leaves behind."""
        self.ran.append((row.kind, row.label))
        kind: Any = kinds.rebuild({**row.params, "name": row.kind})
        if row.kind == "attack":
            self.made.update(("attack", kind.victim, json.dumps(kind.attack), epsilon) for epsilon in kind.epsilons)
            seen = [PerceptibilityRow(format_epsilon(e), e, "case", "t1", e, 1.0, 40.0, 1.0) for e in kind.epsilons]
            results.add_perceptibility(connection, row.id, seen)
        elif row.kind == "evaluate":
            attack, budgets = "clean", (0.0,)
            if kind.perturbations:
                params = connection.scalar(select(Job.params).where(Job.digest == kind.perturbations)) or {}
                attack, budgets = json.dumps([params["victim"], params["attack"]]), tuple(params["epsilons"])
            self.made.update(("evaluate", kind.victim, attack, epsilon) for epsilon in budgets)
            self._score(connection, row.id, budgets)
        elif row.kind == "worst_case":
            found = kind.run(job_context(self.folder, read=partial(read, self.engine)))
            results.add_evaluation(connection, row.id, found.evaluation)
            results.add_scores(connection, row.id, found.scores)

    @staticmethod
    def _score(connection: Connection, job_id: int, budgets: Iterable[float]) -> None:
        rows = [
            ScoreRow(format_epsilon(e), e, "case", "patient", "WT", "dice", job_id / 1000, "normal", 9, 9)
            for e in budgets
        ]
        results.add_evaluation(connection, job_id, MADE)
        results.add_scores(connection, job_id, rows)

    def shown(self, sweep: str) -> dict[Key, float]:
        """The finished scores of a sweep; each stands once."""
        with read(self.engine) as connection:
            found = connection.execute(text("SELECT * FROM results WHERE sweep = :sweep"), {"sweep": sweep}).all()
            runs = read_runs(connection, sweeps={sweep})
            seen = connection.execute(text("SELECT * FROM visibility WHERE sweep = :sweep"), {"sweep": sweep}).all()
        assert Counter((row.job_id, row.epsilon) for row in found) == Counter((run.job_id, run.epsilon) for run in runs)
        once = Counter((row.defense, row.attack, row.epsilon) for row in seen)
        assert set(once.values()) <= {1}
        assert all(row.epsilon in self._budgets(sweep, row.attack) for row in seen)
        scores = {self._key(sweep, row): row.value for row in found}
        assert len(scores) == len(found)
        return scores

    def _key(self, sweep: str, row: Any) -> Key:
        over = [name for name in ("fgsm", "ifgsm") if row.epsilon in self._budgets(sweep, name)]
        of = tuple(over) if row.attack == "worst_case" else ()
        return row.model, row.defense, row.attack, row.attack_params, row.access, row.source, row.epsilon, of

    def _budgets(self, sweep: str, attack: str) -> set[float]:
        return {n / 255 for n in self.declared[sweep].get(attack, ())}

    def still_declared(self, sweep: str, key: Key) -> bool:
        """Whether the sweep, as it was last submitted, declares this score."""
        with read(self.engine) as connection:
            defenses = set(
                connection.scalars(
                    select(Cell.defense).join(Sweep, Sweep.id == Cell.sweep_id).where(Sweep.name == sweep)
                )
            )
        _, defense, attack, _, _, _, epsilon, of = key
        if defense not in defenses:
            return False
        if attack == "worst_case":
            return of == tuple(name for name in ("fgsm", "ifgsm") if epsilon in self._budgets(sweep, name))
        return attack == "clean" or epsilon in self._budgets(sweep, attack)

    def require_complete(self, sweep: str) -> None:
        """Every declared score is there, and no other."""
        found = Counter((key[1], key[2], key[4], key[6]) for key in self.shown(sweep))
        expected: Counter[Key] = Counter()
        with read(self.engine) as connection:
            of_sweep = select(Cell.defense).join(Sweep, Sweep.id == Cell.sweep_id).where(Sweep.name == sweep)
            defenses = {defense for defense in connection.scalars(of_sweep) if defense}
        for defense in defenses:
            expected[defense, "clean", "white-box", 0.0] += 1
            for attack in self.declared[sweep]:
                for epsilon in self._budgets(sweep, attack):
                    expected[defense, attack, "white-box", epsilon] += 1
                    if defense != "none":
                        expected[defense, attack, "transfer", epsilon] += 1
            for epsilon in self._budgets(sweep, "fgsm") | self._budgets(sweep, "ifgsm"):
                expected[defense, "worst_case", "white-box", epsilon] += 1
        assert found == expected


@pytest.fixture
def laboratory(sqlite_engine: Engine, tmp_path: Path) -> Laboratory:
    return Laboratory(sqlite_engine, tmp_path)


def test_done_members_go_before_an_exact_match_that_never_ran(laboratory: Laboratory) -> None:
    laboratory.submit("one", {"fgsm": (2, 4, 8), "ifgsm": (8,)})
    laboratory.submit("one", {"fgsm": (2, 8), "ifgsm": (8,)})
    laboratory.run_all()
    before = laboratory.shown("one")
    laboratory.submit("one", {"fgsm": (2, 4, 8), "ifgsm": (8,)})
    assert laboratory.shown("one") == before
    laboratory.run_all()
    assert laboratory.shown("one").items() > before.items()
    laboratory.require_complete("one")
    assert max(laboratory.made.values()) == 1


def test_a_sweep_that_shrinks_uses_the_larger_job_and_shows_what_it_declares(laboratory: Laboratory) -> None:
    laboratory.submit("one", {"fgsm": (4, 8), "ifgsm": (4, 8)})
    laboratory.run_all()
    jobs, before = len(laboratory.ran), laboratory.shown("one")
    laboratory.submit("one", {"fgsm": (8,), "ifgsm": (4, 8)})
    laboratory.run_all()
    # At 4/255 the worst case is over one attack less, and is chosen again; nothing else is done.
    assert [kind for kind, _ in laboratory.ran[jobs:]] == ["worst_case"] * 2
    laboratory.require_complete("one")
    laboratory.submit("one", {"fgsm": (4, 8), "ifgsm": (4, 8)})
    assert laboratory.shown("one") == before


def test_finished_scores_that_leave_a_sweep_are_told_before_it_is_submitted(laboratory: Laboratory) -> None:
    laboratory.submit("one", {"fgsm": (4, 8), "ifgsm": (4, 8), "mifgsm": (8,)})
    assert laboratory.told == []
    laboratory.submit("one", {"fgsm": (4, 8), "ifgsm": (8,)}, "{}")
    assert laboratory.told == [], "nothing of it was finished"
    laboratory.submit("one", {"fgsm": (4, 8), "ifgsm": (4, 8), "mifgsm": (8,)})
    laboratory.run_all()
    every = laboratory.shown("one")
    laboratory.submit("one", {"fgsm": (4, 8), "ifgsm": (4, 8), "mifgsm": (2, 8)}, metrics="[dice, nsd]")
    assert laboratory.told == [], "whatever is declared stays, also what is scored anew"
    laboratory.submit("one", {"fgsm": (4, 8), "ifgsm": (8,), "mifgsm": (8,)})
    (told,) = laboratory.told
    assert told.startswith("scores of 3 finished jobs leave this sweep (ifgsm at 4/255): they stay stored, ")
    laboratory.submit("one", {"fgsm": (4, 8), "ifgsm": (8,)}, "{}")
    (told,) = laboratory.told
    assert "(defense distillation; attack mifgsm)" in told
    laboratory.submit("one", {"fgsm": (4, 8), "ifgsm": (4, 8), "mifgsm": (8,)})
    assert (laboratory.told, laboratory.shown("one")) == ([], every), "and come back"


def test_what_was_not_declared_is_no_part_of_a_worst_case(laboratory: Laboratory) -> None:
    """Though the attack has been scored at that budget, and is a member at others."""
    laboratory.submit("one", {"fgsm": (4, 8), "ifgsm": (2,)}, "{}")
    laboratory.run_all()
    laboratory.submit("one", {"fgsm": (8,), "ifgsm": (4, 8)}, "{}")
    laboratory.run_all()
    found = {(attack, epsilon): value for (_, _, attack, _, _, _, epsilon, _), value in laboratory.shown("one").items()}
    assert found["worst_case", 4 / 255] == found["ifgsm", 4 / 255]
    assert found["worst_case", 8 / 255] == min(found["fgsm", 8 / 255], found["ifgsm", 8 / 255])


def test_a_job_that_runs_or_that_another_sweep_waits_for_counts_too(laboratory: Laboratory) -> None:
    laboratory.submit("one", {"fgsm": (2, 4, 8), "ifgsm": (8,)})
    laboratory.submit("two", {"fgsm": (4, 8), "ifgsm": (8,)})
    laboratory.run(3)
    laboratory.start()
    laboratory.submit("one", {"fgsm": (2, 4), "ifgsm": (8,)})
    laboratory.submit("two", {"fgsm": (4, 8), "ifgsm": (2, 8)})
    laboratory.end()
    laboratory.run_all()
    for sweep in ("one", "two"):
        laboratory.require_complete(sweep)
    assert max(laboratory.made.values()) == 1


def test_of_two_jobs_that_have_a_budget_each_network_stays_with_the_one_that_it_shows(laboratory: Laboratory) -> None:
    laboratory.submit("two", {"fgsm": (2, 4, 8), "ifgsm": (8,)}, "{}")
    cancel(laboratory.engine, "two")
    laboratory.submit("one", {"fgsm": (2, 8), "ifgsm": (8,)})
    laboratory.run_all()
    before = laboratory.shown("one")
    retry(laboratory.engine, "two")  # does again, under its other job, what has been done meanwhile
    laboratory.run_all()
    jobs = len(laboratory.ran)
    laboratory.submit("one", {"fgsm": (2, 4, 8), "ifgsm": (8,)})
    assert laboratory.shown("one").items() >= before.items()
    laboratory.run_all()
    assert laboratory.shown("one").items() >= before.items()
    laboratory.require_complete("one")
    ran = Counter(kind for kind, _ in laboratory.ran[jobs:])
    assert ran["attack"] == 1  # of the defended network, at 4/255; the undefended one has it from the other sweep


def test_scores_stay_until_those_of_more_metrics_take_their_place(laboratory: Laboratory) -> None:
    attacks = {"fgsm": (4, 8), "ifgsm": (8,)}
    laboratory.submit("one", attacks)
    laboratory.run_all()
    before, jobs = laboratory.shown("one"), sum(snapshot(laboratory.engine, 1).counts.values())
    for _ in range(2):
        laboratory.submit("one", attacks, metrics="[dice, nsd]")
        assert laboratory.shown("one") == before
    taken = 0
    while snapshot(laboratory.engine, 1).counts.get(states.DONE) != sum(snapshot(laboratory.engine, 1).counts.values()):
        laboratory.run(1)
        now = laboratory.shown("one")
        assert now.keys() == before.keys()
        different = sum(now[key] != value for key, value in before.items())
        assert different >= taken
        taken = different
    assert taken == len(before)
    assert sum(snapshot(laboratory.engine, 1).counts.values()) == jobs
    laboratory.submit("one", attacks)
    assert laboratory.shown("one") == before


@pytest.mark.parametrize("seed", range(8))
def test_in_any_history_nothing_is_done_twice_and_no_finished_score_is_lost(laboratory: Laboratory, seed: int) -> None:
    draw = Random(seed)
    for _ in range(12):
        before = {sweep: laboratory.shown(sweep) for sweep in laboratory.declared}
        step = draw.random()
        if step < 0.45 or not laboratory.declared:
            attacks = {name: sorted(draw.sample(BUDGETS, draw.randint(1, 4))) for name in ("fgsm", "ifgsm")}
            defenses = draw.choice(["{}", "{distillation: {}}", "{distillation: {}}"])
            laboratory.submit(draw.choice(["one", "two"]), attacks, defenses)
        elif step < 0.55:
            cancel(laboratory.engine, draw.choice(sorted(laboratory.declared)))
        elif step < 0.65:
            laboratory.start()
        else:
            laboratory.end()
            laboratory.run(draw.randint(1, 8))
        for sweep, scores in before.items():
            now = laboratory.shown(sweep)
            for key, value in scores.items():
                assert now.get(key) == value or not laboratory.still_declared(sweep, key), (sweep, key)
        assert max(laboratory.made.values(), default=1) == 1
    laboratory.end()
    for sweep, attacks in list(laboratory.declared.items()):
        laboratory.submit(sweep, attacks)  # what was cancelled runs again
    laboratory.run_all()
    for sweep in laboratory.declared:
        laboratory.require_complete(sweep)
    assert max(laboratory.made.values()) == 1
