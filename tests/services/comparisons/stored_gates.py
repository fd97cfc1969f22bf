"""What gates jobs would have left behind in a populated database."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Engine, insert, select

from db.engine import write
from db.models import Cell, Job, Sweep
from db.results import add_gates
from db.rows import GateRow


def store_gates(engine: Engine, sweep: str, found: Mapping[tuple[str, int], Mapping[str, bool | None]]) -> None:
    """Gates jobs of a populated sweep: (defense, fold) -> gate -> passed."""
    with write(engine) as connection:
        sweep_id = connection.scalar(select(Sweep.id).where(Sweep.name == sweep))
        for (defense, fold), gates in found.items():
            like = select(*Cell.__table__.columns).where(
                Cell.sweep_id == sweep_id, Cell.defense == defense, Cell.fold == fold
            )
            cell = {**connection.execute(like.limit(1)).mappings().one()}
            del cell["id"]
            job = {"kind": "gates", "label": "check", "params": {}, "source": {}, "state": "done"}
            digest = f"{sweep} {defense} {fold}"
            job_id = connection.execute(insert(Job).values(**job, digest=digest).returning(Job.id)).scalar_one()
            role = {"attack": "clean", "attack_params": "{}", "access": "white-box", "job_id": job_id}
            connection.execute(insert(Cell).values({**cell, **role}))
            rows = [GateRow(gate, passed, 0.5, 0.1, "", "") for gate, passed in gates.items()]
            add_gates(connection, job_id, rows)
