"""Finished sweeps of one shape, as many as wanted: scores are made inside the database, a million in seconds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields
from hashlib import sha256
from itertools import product
from typing import Any

from sqlalchemy import Connection, Engine, insert, text

from db.engine import write
from db.many import insert_rows
from db.models import Cell, Comparison, Condition, Epoch, Evaluation, Job, JobParent, Log, Sweep
from db.rows import ComparisonRow

SERIES = ("flair", "t1", "t1ce", "t2")


@dataclass(frozen=True)
class Shape:
    """What every sweep consists of: each defense is attacked white-box and by transfer, in every fold."""

    folds: int = 5
    patients: int = 120
    defenses: tuple[str, ...] = ("none", "distillation", "static")
    attacks: tuple[str, ...] = ("fgsm", "ifgsm", "tifgsm")
    budgets: tuple[int, ...] = (1, 2, 4, 8, 16, 32)  # in 255ths
    metrics: tuple[str, ...] = ("dice", "hd95", "nsd")
    regions: tuple[str, ...] = ("WT", "TC", "ET")
    epochs: int = 60

    @property
    def scores(self) -> int:
        """Rows of `results` in one sweep."""
        runs = list(self.runs())
        conditions = sum(len(self.budgets) if attack != "clean" else 1 for _, attack, _ in runs)
        return conditions * self.patients * len(self.metrics) * len(self.regions)

    def runs(self) -> Iterator[tuple[str, str, str]]:
        """Defense, attack and access of everything that is scored."""
        for defense in self.defenses:
            yield defense, "clean", "white-box"
            yield from ((defense, attack, "white-box") for attack in self.attacks)
            if defense != "none":
                yield from ((defense, attack, "transfer") for attack in self.attacks)


def populate(engine: Engine, shape: Shape, sweeps: int, *, first: int = 0, prefix: str = "sweep") -> None:
    """Add finished sweeps `<prefix>-<number>`, each with jobs of its own, and tell the database to look at its tables.

    Each sweep is a transaction. Scores depend on case, condition and sweep in a fixed way.
    """
    for number in range(first, first + sweeps):
        with write(engine) as connection:
            _Sweep(connection, shape, f"{prefix}-{number}").add()
    look_at_tables(engine)


def look_at_tables(engine: Engine) -> None:
    """Tell the database to find out how much is in its tables."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE" if engine.dialect.name == "sqlite" else "VACUUM ANALYZE")


@dataclass
class _Sweep:
    connection: Connection
    shape: Shape
    name: str

    def add(self) -> None:
        self.sweep_id = self.connection.execute(
            insert(Sweep).values(name=self.name, document={}).returning(Sweep.id)
        ).scalar_one()
        folds, shape = range(self.shape.folds), self.shape
        networks = [self._job("defense", fold, defense) for defense, fold in product(shape.defenses, folds)]
        attacks = [
            self._job("attack", fold, defense, attack)
            for defense, attack, fold in product(shape.defenses, shape.attacks, folds)
        ]
        scored = [self._job("evaluate", fold, *run) for run, fold in product(shape.runs(), folds)]
        (stats,) = self._record([self._job("stats", 0, "", "", "")])
        trained, attacked, evaluated = (self._record(jobs) for jobs in (networks, attacks, scored))
        everything = [*trained, *attacked, *evaluated]
        insert_rows(self.connection, Log, [{"job_id": job_id, "fence": 1, "text": "done"} for job_id in everything])
        parents = {stats: evaluated, **dict.fromkeys((*attacked, *evaluated), trained[:1])}
        edges = [{"job_id": job_id, "parent_id": parent} for job_id, found in parents.items() for parent in found]
        insert_rows(self.connection, JobParent, edges)
        self._train(trained)
        self._perturb(attacked, attacks)
        self._evaluate(evaluated, scored)
        self._compare(stats)

    def _job(
        self, kind: str, fold: int, defense: str, attack: str = "clean", access: str = "white-box"
    ) -> dict[str, Any]:
        """A job with its cell, whose columns begin with an underscore."""
        cohort = {"fold": fold, "data": {"fingerprint": "0" * 16}}
        params: dict[str, Any] = {"cohort": cohort, "filler": "x" * 400}  # about as long as those of a real job
        if kind == "evaluate" and attack != "clean":
            made_on = "none" if access == "transfer" else defense
            params["perturbations"] = self._digest("attack", made_on, attack, "white-box", fold)
        cell = {
            "model": "unet3d",
            "architecture": "unet",
            "dims": 3,
            "defense": defense,
            "defense_params": _params(defense, "none"),
            "attack": attack,
            "attack_params": _params(attack, "clean"),
            "access": access,
            "replica": 0,
            "fold": fold,
            "source": "undefended" if access == "transfer" else "",
        }
        return {
            "digest": self._digest(kind, defense, attack, access, fold),
            "kind": kind,
            "label": self._label(kind, defense, attack, access, fold),
            "params": params,
            "source": {"root": "/data/brats2021"},
            "state": "done",
            "started_at": 0.0,
            "finished_at": 60.0,
            **{f"_{column}": value for column, value in cell.items()},
        }

    def _label(self, *words: object) -> str:
        return " ".join((self.name, *map(str, words)))

    def _digest(self, *words: object) -> str:
        return sha256(self._label(*words).encode()).hexdigest()

    def _record(self, jobs: list[dict[str, Any]]) -> list[int]:
        columns = [{key: value for key, value in job.items() if key[0] != "_"} for job in jobs]
        found = dict(insert_rows(self.connection, Job, columns, returning=("digest", "id")))
        ids = [found[job["digest"]] for job in jobs]
        cells = [{key[1:]: value for key, value in job.items() if key[0] == "_"} for job in jobs]
        owned = [{"sweep_id": self.sweep_id, "job_id": job_id} for job_id in ids]
        insert_rows(self.connection, Cell, [cell | who for cell, who in zip(cells, owned, strict=True)])
        return ids

    def _train(self, ids: list[int]) -> None:
        curve = {"phase": "train", "epochs": self.shape.epochs, "learning_rate": 0.005, "seconds": 1.0}
        rows = [
            {"job_id": job_id, "epoch": epoch, "loss": 1 / epoch, "validation_dice": 1 - 1 / epoch, **curve}
            for job_id, epoch in product(ids, range(1, self.shape.epochs + 1))
        ]
        insert_rows(self.connection, Epoch, rows)

    def _perturb(self, ids: list[int], jobs: list[dict[str, Any]]) -> None:
        self._conditions(ids, jobs)
        self._fill(
            "INSERT INTO perceptibility (condition_id, case_id, series, linf, l2, psnr_db, ssim) "
            "SELECT condition.id, one.case_id, series.name, condition.epsilon, 1.0, 40.0 - 255 * condition.epsilon, "
            "1 - condition.epsilon FROM condition JOIN cell ON cell.job_id = condition.job_id "
            "JOIN one ON one.fold = cell.fold CROSS JOIN series",
            "attack",
        )

    def _evaluate(self, ids: list[int], jobs: list[dict[str, Any]]) -> None:
        how = {"metric_impl": "1/voxel", "label_scheme": "brats", "spacing_source": "original", "empty_rule": "e"}
        insert_rows(self.connection, Evaluation, [{"job_id": job_id, **how} for job_id in ids])
        self._conditions(ids, jobs)
        mixed = "one.number * 7919 + condition.id % 1009 * 733 + region.number * 31 + metric.number * 17"
        self._fill(
            "INSERT INTO score (condition_id, metric, region, case_id, patient_id, value, state, reference_voxels, "
            f"prediction_voxels) SELECT condition.id, metric.name, region.name, one.case_id, one.case_id, "
            f"0.75 - 2 * condition.epsilon + ({mixed}) % 1000 / 5000.0, "
            "CASE WHEN region.name = 'ET' AND one.number % 20 = 0 THEN 'reference_empty' ELSE 'normal' END, "
            "50000 + one.number, 49000 + one.number "
            "FROM condition JOIN cell ON cell.job_id = condition.job_id "
            "JOIN one ON one.fold = cell.fold CROSS JOIN region CROSS JOIN metric",
            "evaluate",
        )

    def _conditions(self, ids: list[int], jobs: list[dict[str, Any]]) -> None:
        rows = [
            {"job_id": job_id, "epsilon_key": f"{budget}/255" if budget else "0", "epsilon": budget / 255}
            for job_id, job in zip(ids, jobs, strict=True)
            for budget in (self.shape.budgets if job["_attack"] != "clean" else (0,))
        ]
        insert_rows(self.connection, Condition, rows)

    def _fill(self, statement: str, kind: str) -> None:
        """Run `statement` for the jobs of one kind of this sweep, in the order in which jobs would have ended."""
        cases = [(f"BraTS2021_{number:05}", number % self.shape.folds) for number in range(self.shape.patients)]
        self._list("one", "case_id", cases)
        lists = {"series": SERIES, "metric": self.shape.metrics, "region": self.shape.regions}
        for table, names in lists.items():
            self._list(table, "name", [(name, 0) for name in names])
        mine = "JOIN job ON job.id = condition.job_id WHERE cell.sweep_id = :sweep AND job.kind = :kind"
        order = "ORDER BY condition.job_id, one.case_id, condition.id"
        self.connection.execute(text(f"{statement} {mine} {order}"), {"sweep": self.sweep_id, "kind": kind})
        for table in ("one", *lists):
            self.connection.execute(text(f"DROP TABLE {table}"))

    def _list(self, table: str, column: str, rows: list[tuple[str, int]]) -> None:
        """A temporary table of names with their numbers and folds."""
        self.connection.execute(text(f"CREATE TEMPORARY TABLE {table} (number integer, {column} text, fold integer)"))
        values = [{"number": number, "name": name, "fold": fold} for number, (name, fold) in enumerate(rows)]
        self.connection.execute(text(f"INSERT INTO {table} VALUES (:number, :name, :fold)"), values)

    def _compare(self, stats: int) -> None:
        blank = {column.name: _blank(column) for column in fields(ComparisonRow)}
        rows = [
            blank
            | {"job_id": stats, "model": "unet3d", "a": f"defense={defense}", "b": "defense=none", "attack": attack}
            | {"access": access, "epsilon": budget / 255, "region": region, "metric": "dice"}
            | {"p_value": (index * 37 % 100) / 100, "p_adjusted": (index * 37 % 100) / 100}
            | {"inference": "signed-rank", "status": "ok", "n_pairs": self.shape.patients}
            for index, ((defense, attack, access), budget, region) in enumerate(
                product(self.shape.runs(), self.shape.budgets, self.shape.regions)
            )
        ]
        insert_rows(self.connection, Comparison, rows)


def _params(name: str, nothing: str) -> str:
    given = {} if name in (nothing, "") else {"loss": "dice_ce", "method": name, "steps": 10}
    return json.dumps(given, sort_keys=True)


def _blank(column: Any) -> Any:
    if column.default is not MISSING:
        return column.default
    return {"str": "", "LongText": "", "int": 0, "float": 0.0, "bool": False}.get(str(column.type))
