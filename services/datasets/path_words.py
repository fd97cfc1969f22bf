"""What the words of a path say: whether it is that of a label map, and what its series is called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from services.science.labels import each_once, plain_name, series_name

#: Of the files that are looked for.
ENDING = re.compile(r"\.nii(\.gz)?$", re.IGNORECASE)
# What label maps of experts are called, surely and likely; those that a program made; and masks of the whole body.
_SURE = frozenset(
    ("seg", "segm", "segs", "dseg", "segmentation", "segmentations", "label", "labels", "labelstr", "lbl", "gt",
     "truth", "groundtruth")
)  # fmt: skip
_LIKELY = frozenset(("annotation", "annotations", "manual", "mask", "masks", "roi", "rois", "contour", "contours"))
_MADE = frozenset(("pred", "preds", "prediction", "predictions", "auto", "automated", "automatic", "approx", "output"))
_BODY = frozenset(("brain", "body", "skull", "bet", "head"))
#: Words that say nothing about a series.
_GENERIC = frozenset(
    ("image", "images", "imagestr", "img", "imgs", "data", "scan", "scans", "raw", "volume", "volumes", "vol", "anat",
     "sub", "ses")
)  # fmt: skip


def label_score(path: str) -> int:
    """How much a path looks like that of a label map of what was annotated; 0 or less: it does not."""
    words = {word.lower() for word in re.split(r"[^A-Za-z]+", path)}
    score = 3 * bool(words & _SURE) or 2 * bool(words & _LIKELY)
    return score - 3 * bool(words & _BODY) - bool(words & _MADE) if score else 0


def names_a_label_map(pattern: str) -> bool:
    """Whether a word of it is one for label maps, of whatever."""
    words = {word.lower() for word in re.split(r"[^A-Za-z]+", pattern)}
    return bool(words & (_SURE | _LIKELY))


def series_names(patterns: Sequence[str]) -> list[str]:
    """A name for each: the words that tell its pattern from the others, as sweeps call them."""
    words = [list(dict.fromkeys(re.findall(r"[A-Za-z0-9+]+", _bare(pattern)))) for pattern in patterns]
    times = Counter(word for found in words for word in found)
    if len(patterns) > 1:
        telling = [[word for word in found if times[word] < len(words)] for found in words]
    else:
        telling = [[word for word in found if word.lower() not in _GENERIC] or ["image"] for found in words]
    joined = ["_".join(found) for found in (telling if all(telling) else words)]
    return each_once(series_name(f"series{int(name)}" if name.isdecimal() else plain_name(name)) for name in joined)


def _bare(pattern: str) -> str:
    return ENDING.sub("", re.sub(r"\{\w*\}", " ", pattern))
