"""`rs.gates`: does a network hide its gradients?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import nn

    from api.python.frame import Frame
    from services.science.gates.result import GateResult


def gates(
    net: nn.Module,
    cases: Any,
    scores: Frame | None = None,
    *,
    settings: Mapping[str, Any] | None = None,
    series: Sequence[str] | Mapping[str, str] | None = None,
    classes: Sequence[str] | None = None,
    labels: str | Mapping[str, Any] | None = None,
    regions: Mapping[str, Any] | None = None,
    bounds: tuple[float, float] = (0.0, 1.0),
    logits: bool = True,
    dims: int | None = None,
    divisible_by: int | Sequence[int] | None = None,
    window: Mapping[str, Any] | None = None,
    only: int | Sequence[str] | None = None,
    seed: int = 0,
    **reading: Any,
) -> Frame:
    """Checks of a network for gradient masking: a row for each gate, and a note with both verdicts.

    Gates that run the network do so on the first few cases that have any label. Those on scores need `scores`, the
    frame of `evaluate` on this network, under fgsm, ifgsm or pgd, noise and square for all of them. Gates that need
    another network or stored images do not run, and say why. `settings` are those of `evaluation.gates` in a sweep
    file, {"cases": 2, "steps": 20, "epsilon": "8/255"}; everything else is as in `evaluate`.

    Raises `BadInput` for everything that does not fit, in one sentence.
    """
    from services.jobs.packages import require_torch

    require_torch()
    from pydantic import ValidationError

    from api.python.evaluate import said_words
    from api.python.frame import Frame
    from services.errors import BadInput
    from services.in_memory.gates import check, in_order
    from services.in_memory.subject import SubjectOptions, opened
    from services.plugin import describe
    from services.reports.table import Table
    from services.science.gates.result import GATES, about, strength, verdict
    from services.science.gates.settings import GateSettings

    try:
        how = GateSettings.model_validate(settings or {})
    except ValidationError as error:
        raise BadInput(f"settings: {'; '.join(describe(one, GateSettings) for one in error.errors())}") from error
    words = said_words(gates, reading, series=series, labels=labels, regions=regions)
    said = SubjectOptions(words, classes, bounds, logits, dims, divisible_by, window, only=only)
    with opened(net, cases, said, seed=seed) as subject:
        found = in_order(check(subject.model, subject.cases, list(scores or ()), how, seed=seed))
    outcomes = [(result.gate, result.passed) for result in found]
    rows = tuple(
        (one.gate, one.variant, about(one.gate), one.passed, one.value, one.threshold, GATES[one.gate], one.detail)
        for one in found
    )
    notes = (
        f"the network: {verdict(outcomes)}; the attacks on it: {strength(outcomes)}",
        "a gate that did not run says nothing; what each one measures: docs/gates.md",
    )
    columns = ("gate", "variant", "speaks_of", "passed", "value", "threshold", "asks", "detail")
    ran = tuple((*row[:2], *row[3:7]) for row in rows if row[3] is not None)
    shown = Table("gates", ("gate", "", "passed", "value", "bound", "asks"), ran)
    return Frame("gates", columns, rows, (*notes, *_not_run(found)), shown)


def _not_run(found: Sequence[GateResult]) -> Iterator[str]:
    """A sentence for each reason why gates did not run."""
    reasons = dict.fromkeys(result.detail for result in found if result.passed is None)
    for reason in reasons:
        gates = dict.fromkeys(result.gate for result in found if result.passed is None and result.detail == reason)
        yield f"not run: {', '.join(gates)}: {reason}"
