"""What the names of series and tissues in other people's files mean."""

from __future__ import annotations

from services.science.labels import BACKGROUND, ED, ET, NCR

_SERIES = {
    **dict.fromkeys(("t1", "t1w", "t1n"), "t1"),
    **dict.fromkeys(("t1gd", "t1ce", "t1c"), "t1ce"),
    **dict.fromkeys(("t2", "t2w"), "t2"),
    **dict.fromkeys(("flair", "t2f"), "flair"),
}
_TISSUES = {"background": BACKGROUND, "ncr": NCR, "ed": ED, "et": ET}


def series_of(name: str) -> str | None:
    """The series, `t1`, `t1ce`, `t2` or `flair`; None for another name."""
    return _SERIES.get(name.strip().lower())


def tissue_of(name: str) -> int | None:
    """The internal label; None for another name."""
    words = name.strip().lower()
    if words in _TISSUES:
        return _TISSUES[words]
    if "edema" in words or "oedema" in words:
        return ED
    if "necro" in words or "non" in words:
        return NCR
    if "enhanc" in words:
        return ET
    return BACKGROUND if "background" in words else None
