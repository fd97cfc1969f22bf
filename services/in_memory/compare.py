"""Two networks compared by rows of the view `results`, or by those of `evaluate`, which have less of its columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from db.rows import ComparisonRow
from services.comparisons.on_demand import compare_selected
from services.comparisons.question import UNDEFENDED
from services.comparisons.result_rows import ResultRow
from services.counted import counted
from services.errors import BadInput

#: What tells networks apart in the rows; folds and replicas of one are one.
_NETWORK = ("sweep", "model", "architecture", "dims", "defense", "defense_params")
#: What rows of `evaluate` do not say.
_USUAL: Mapping[str, Any] = {
    "sweep": "",
    "architecture": "",
    "defense": UNDEFENDED,
    "defense_params": "{}",
    "replica": 0,
    "fold": 0,
    "created_at": None,
    "source": "",
}


def compare_networks(
    a: Sequence[Mapping[str, Any]],
    b: Sequence[Mapping[str, Any]],
    *,
    metric: str = "dice",
    region: str | None = None,
    names: tuple[str, str] | None = None,
) -> list[ComparisonRow]:
    """One comparison for each condition and region that both have; one Holm family.

    Raises `BadInput` for rows of several networks or of none, and for cases of one name that are not the same; else as
    `compare_selected`.
    """
    networks = _network("a", a), _network("b", b)
    words = names or _told_apart(*networks)
    if words[0] == words[1]:
        raise BadInput(f"names: expected two different ones, got {words[0]!r} twice")
    _require_same_cases(a, b)
    dims = networks[0][_NETWORK.index("dims")]
    rows = [
        _row(row, {"sweep": "", "model": name, "architecture": "", "dims": dims, "defense": UNDEFENDED}, job)
        for name, side, job in zip(words, (a, b), (-1, -2), strict=True)
        for row in side
    ]
    order = list(dict.fromkeys(row.region for row in rows))
    return compare_selected(rows, {"model": words[0]}, {"model": words[1]}, metric, region, order=order)


def _network(side: str, rows: Sequence[Mapping[str, Any]]) -> tuple[Any, ...]:
    """The one network of some rows; raises `BadInput`."""
    if not rows:
        raise BadInput(f"frame {side} has no row: evaluate some cases, or choose others with where()")
    found = {tuple(row.get(name, _USUAL.get(name)) for name in _NETWORK) for row in rows}
    if len(found) > 1:
        differ = [name for at, name in enumerate(_NETWORK) if len({network[at] for network in found}) > 1]
        values = ", ".join(sorted({str(row[differ[0]]) for row in rows}))
        raise BadInput(
            f"frame {side} holds {counted(len(found), 'network')}, which differ in {differ[0]} ({values}): choose one "
            f"with frame.where({differ[0]}=...)"
        )
    return found.pop()


def _told_apart(a: tuple[Any, ...], b: tuple[Any, ...]) -> tuple[str, str]:
    """Short names of two networks: what differs between them, else `a` and `b`."""
    if a[1] != b[1]:
        return str(a[1]), str(b[1])
    if a[4] != b[4]:
        return f"{a[1]} {a[4]}", f"{b[1]} {b[4]}"
    return "a", "b"


def _require_same_cases(a: Iterable[Mapping[str, Any]], b: Iterable[Mapping[str, Any]]) -> None:
    """Raises `BadInput` where no case has a partner, or one of the same name has another reference."""
    sizes: list[dict[tuple[str, str], int]] = [
        {(row["case_id"], row["region"]): row["reference_voxels"] for row in side} for side in (a, b)
    ]
    cases = [sorted({case for case, _ in side}) for side in sizes]
    if not set(cases[0]) & set(cases[1]):
        shown = [", ".join(names[:3]) + (" ..." if len(names) > 3 else "") for names in cases]
        raise BadInput(
            f"the frames have no case in common: a has {shown[0]}, b has {shown[1]}; evaluate the same cases"
        )
    for place in sizes[0].keys() & sizes[1].keys():
        if sizes[0][place] != sizes[1][place]:
            case, region = place
            raise BadInput(
                f"{case} is not the same case in both frames: its {region} has {sizes[0][place]} voxels in a and "
                f"{sizes[1][place]} in b; give cases in the same order, or name them"
            )


def _row(row: Mapping[str, Any], network: Mapping[str, Any], job: int) -> ResultRow:
    values = {**_USUAL, **row, **network, "defense_params": "{}"}
    values.setdefault("job_id", job)
    return ResultRow(**{name: values[name] for name in ResultRow._fields})
