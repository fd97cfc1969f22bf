"""The training curves of a stored sweep."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, select

from db.models import Cell, Sweep
from db.models import Epoch as EpochRow
from services.comparisons.naming import shortest_texts
from services.comparisons.question import UNDEFENDED
from services.errors import BadInput
from services.figures.drawing import Drawing
from services.figures.selection import Selection, looks_of_sweep
from services.figures.style import Theme
from services.figures.training import EpochPoint, TrainingCurve, draw_training
from services.reports.chosen import named, require


def training_of_sweep(connection: Connection, sweep: str, selection: Selection, theme: Theme) -> list[Drawing]:
    """A drawing for each model whose networks were trained here, also while they are."""
    if selection.metrics or selection.chosen.regions or selection.chosen.attacks:
        raise BadInput("trainings have no regions, metrics and attacks: leave out --region, --metric and --attack")
    columns = (Cell.model, Cell.defense, Cell.defense_params, Cell.replica, Cell.fold, EpochRow.job_id, EpochRow.phase)
    statement = (
        select(*columns, EpochRow.epoch, EpochRow.loss, EpochRow.validation_dice, EpochRow.learning_rate)
        .join(Cell, Cell.job_id == EpochRow.job_id)
        .join(Sweep, Sweep.id == Cell.sweep_id)
        .where(Sweep.name == sweep)
        .distinct()
        .order_by(EpochRow.job_id, EpochRow.epoch)
    )
    found: dict[tuple[Any, ...], list[EpochPoint]] = defaultdict(list)
    for row in connection.execute(statement):
        epoch = EpochPoint(row.epoch, row.loss, row.validation_dice, row.learning_rate)
        found[(*row[:5], row.phase)].append(epoch)
    if not found:
        raise BadInput(f"no epoch of a training of sweep {sweep!r} is stored: `robust-cli status {sweep}` tells why")
    words = shortest_texts((key[1], key[2]) for key in found)
    require("defense", selection.chosen.defenses, words.values())
    ordered = sorted(found, key=lambda key: (key[0], key[1] != UNDEFENDED, words[key[1:3]], *key[3:]))
    looks = looks_of_sweep(connection, sweep, words, theme)
    drawings = []
    for model in dict.fromkeys(key[0] for key in ordered):
        trainings = [
            TrainingCurve(key[5], words[key[1:3]], key[4], key[3], looks[words[key[1:3]]], found[key])
            for key in ordered
            if key[0] == model and (not selection.chosen.defenses or named(words[key[1:3]], selection.chosen.defenses))
        ]
        if trainings:
            drawings.append(draw_training(trainings, about=f"{model} of {sweep}", theme=theme))
    return drawings
