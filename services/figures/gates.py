"""What the checks for gradient masking found: a row per check, a column per model, with signs and words."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from services.counted import counted
from services.figures.drawing import Drawing, file_name
from services.figures.style import Theme, new_figure, settings_of
from services.figures.words import fitted
from services.reports.table import Table
from services.science.gates.result import GATES, about

_LETTERS = 56
COLUMNS = ("model", "gate", "about", "asks", "passed", "failed", "not_run")


@dataclass(frozen=True)
class Checked:
    """One model: its verdicts, and of each gate how often it passed, failed and did not run, over its networks."""

    name: str
    verdict: str
    strength: str
    counts: Mapping[str, tuple[int, int, int]]


def draw_gates(models: Sequence[Checked], *, about_sweep: str, theme: Theme) -> Drawing:
    """All gates that some model has, in their order, below the words on each model."""
    from matplotlib.patches import Rectangle

    gates = [gate for gate in GATES if any(gate in model.counts for model in models)]
    rows: list[tuple[Any, ...]] = []
    with settings_of(theme):
        figure = new_figure(1.1 + 0.27 * len(gates))
        axes = figure.subplots()
        for x, model in enumerate(models):
            for y, gate in enumerate(gates):
                passed, failed, left = model.counts.get(gate, (0, 0, 0))
                sign, color = _sign(passed, failed, theme)
                axes.add_patch(
                    Rectangle((x - 0.48, y - 0.44), 0.96, 0.88, facecolor=color, edgecolor="none", gid=f"{gate}-{x}")
                )
                ran = passed + failed
                said = sign if ran == 0 else f"{sign} {passed}/{ran}" if ran > 1 else sign
                ink = theme.background if failed or passed else theme.text
                axes.text(x, y, said, ha="center", va="center", fontsize=6.5, color=ink)
                rows.append((model.name, gate, about(gate), GATES[gate], passed, failed, left))
        heads = [f"{fitted(model.name, 22)}\n{_verdict(model)}" for model in models]
        axes.set_xticks(range(len(models)), heads, fontsize=6.5)
        axes.xaxis.tick_top()
        axes.set_yticks(range(len(gates)), [_asked(gate) for gate in gates], fontsize=6.5)
        axes.set_xlim(-0.5, len(models) - 0.5)
        axes.set_ylim(len(gates) - 0.5, -0.5)
        axes.grid(visible=False)
        axes.tick_params(length=0)
        for spine in axes.spines.values():
            spine.set_visible(False)
        figure.suptitle(fitted(f"Checks for gradient masking, {about_sweep}", 100))
    caption = (
        f"Checks for gradient masking of {counted(len(models), 'model')} of {about_sweep}. ✓ all pass, over the "
        "networks of a model and what was measured in several ways; ✗ some fail, with how many pass of how many; "
        "– not run. Below each name what the checks say together: of the model, and of the attacks on it. A model that "
        "passes is not proved robust: no check failed. G0 to G4 speak of validity, G7, G8, G10, G14, G17 and G18 of "
        "the attacks, the others of the model. S is how right a prediction still is."
    )
    return Drawing(
        file_name("gates", about_sweep),
        f"Checks for gradient masking, {about_sweep}",
        caption,
        figure,
        Table(f"checks for gradient masking, {about_sweep}", COLUMNS, rows),
        theme.name,
    )


def _sign(passed: int, failed: int, theme: Theme) -> tuple[str, str]:
    if failed:
        return "✗", theme.bad
    return ("✓", theme.good) if passed else ("–", theme.quiet)


def _verdict(model: Checked) -> str:
    words = model.verdict.replace("masking-", "masking-\n")
    return words if model.strength == "not run" else f"{words},\nattacks {model.strength}"


def _asked(gate: str) -> str:
    """What a gate asks, in two lines where it is long."""
    return "\n".join(textwrap.wrap(f"{gate}  {GATES[gate]}", _LETTERS))
