"""The gates of a stored sweep."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Boolean, Connection, text

from services.comparisons.gate_verdicts import read_verdicts
from services.comparisons.naming import shortest_texts
from services.comparisons.question import UNDEFENDED
from services.errors import BadInput
from services.figures.drawing import Drawing
from services.figures.gates import Checked, draw_gates
from services.figures.selection import Selection
from services.figures.style import Theme
from services.reports.chosen import named, require

_GATES = text("SELECT model, defense, defense_params, gate, passed FROM gates WHERE sweep = :sweep")
#: Models in one figure; more are further figures.
_MOST = 5


def gates_of_sweep(connection: Connection, sweep: str, selection: Selection, theme: Theme) -> list[Drawing]:
    """A drawing of up to five models."""
    if selection.metrics or selection.chosen.regions or selection.chosen.attacks:
        raise BadInput("gates speak of models: leave out --region, --metric and --attack")
    counts: dict[tuple[str, str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    for row in connection.execute(_GATES.columns(passed=Boolean()), {"sweep": sweep}):
        place = 2 if row.passed is None else 0 if row.passed else 1
        counts[row.model, row.defense, row.defense_params][row.gate][place] += 1
    if not counts:
        raise BadInput(
            f"no model of sweep {sweep!r} has been checked: set `evaluation.gates: true` and submit it again, or wait "
            f"for the checks (`robust-cli gates {sweep}`)"
        )
    verdicts = read_verdicts(connection, sweeps={sweep})
    words = shortest_texts((model[1], model[2]) for model in counts)
    require("defense", selection.chosen.defenses, words.values())
    several = len({model[0] for model in counts}) > 1
    found = []
    for model in sorted(counts, key=lambda model: (model[0], model[1] != UNDEFENDED, words[model[1:]])):
        defense = words[model[1:]]
        if selection.chosen.defenses and not named(defense, selection.chosen.defenses):
            continue
        said = next((verdict for checked, verdict in verdicts.items() if checked[1:] == model), None)
        found.append(
            Checked(
                f"{model[0]} {defense}" if several else defense,
                said.verdict if said else "not run",
                said.strength if said else "not run",
                {gate: (numbers[0], numbers[1], numbers[2]) for gate, numbers in counts[model].items()},
            )
        )
    return [
        draw_gates(found[start : start + _MOST], about_sweep=sweep, theme=theme)
        for start in range(0, len(found), _MOST)
    ]
