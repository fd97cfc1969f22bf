"""Images that stand in the data twice: one scan under two names, or one series in the place of another.

Label maps are compared, too: of a scan that was rounded, scaled or normalised on the way they are still the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from services.counted import counted
from services.datasets.memory import recall, remember
from services.errors import BadData
from services.science.imaging.nifti import read_labels, read_series
from services.science.imaging.nifti_file import open_nifti
from services.science.labels import LabelScheme
from services.science.layouts.base import CaseFiles, SeriesFile

#: Bytes of files that are read to compare their voxels when a sweep is planned, some seconds once: beyond, files are
#: compared instead, and `data inspect` compares the voxels.
MAX_READ = 128 * 2**20
_SHOWN = 5
#: The values themselves, where nobody has said what they mean.
VALUES = LabelScheme.identity(256)
#: What stands for the name of a series where the image is the label map.
LABELS = "label map"  # no series is called so
#: Label maps with fewer labelled voxels may be equal by chance.
_LEAST_LABELLED = 1000


@dataclass(frozen=True)
class Image:
    """One series of one case, and what it holds: equal contents are equal images."""

    case_id: str
    series: str
    content: str


def content_of(image: NDArray[np.float32]) -> str:
    """The sha256 of voxels (D, H, W) in canonical axes: not of headers, number types, packing or the order of axes."""
    return hashlib.sha256(str(image.shape).encode() + np.ascontiguousarray(image, "<f4").data).hexdigest()


def content_of_labels(labels: NDArray[np.uint8]) -> str:
    """The sha256 of a label map (D, H, W) in canonical axes; "" where too little is labelled to tell anything."""
    if np.count_nonzero(labels) < _LEAST_LABELLED:
        return ""
    return hashlib.sha256(f"{LABELS} {labels.shape}".encode() + np.ascontiguousarray(labels).data).hexdigest()


def same_images(images: Iterable[Image], patients: Mapping[str, str]) -> list[str]:
    """A sentence for each two cases that share images, and for each case that has one twice; five, then how many more.

    `patients` maps cases to patients, those that it knows.
    """
    holders: dict[str, list[Image]] = {}
    for image in images:
        holders.setdefault(image.content, []).append(image)
    shared: dict[tuple[str, str], list[str]] = {}
    twice: list[str] = []
    for first, *others in holders.values():
        for other in others:
            if other.case_id == first.case_id:
                twice.append(
                    f"WARNING: {first.series} and {other.series} of case {first.case_id} are the same image; replace "
                    "the wrong one"
                )
            else:
                shared.setdefault((first.case_id, other.case_id), []).append(other.series)
    sentences = twice + [_words(one, other, series, patients) for (one, other), series in shared.items()]
    more = len(sentences) - _SHOWN
    rest = f"WARNING: {counted(more, 'more case', 'holds', 'hold')} the same images as others"
    return sentences[:_SHOWN] + ([rest] if more > 0 else [])


def _words(one: str, other: str, series: Sequence[str], patients: Mapping[str, str]) -> str:
    shown = [name for name in dict.fromkeys(series) if name != LABELS]
    same = f"images as case {one} ({', '.join(shown)})" if shown else f"label map as case {one}, with other images"
    why = "a scan under two names can be trained on and tested"
    if patients.get(one, one) == patients.get(other, other):
        why = f"patient {patients.get(one)} would count for more than the scans say"
    return f"WARNING: case {other} holds the same {same}: {why}; remove one of them"


def images_of(cases: Sequence[CaseFiles], hashes: Mapping[Path, str], memory: Path) -> list[Image]:
    """Every series of the cases with its content, of the voxels where all is little or was read before, else of files.

    Label maps are there where their voxels are known and tell something. `hashes` are those of the files, `memory` is
    a JSON file that keeps contents for the next call.
    """
    known = recall(memory)
    wanted = {(case.case_id, name): (case, series) for case in cases for name, series in _series_and_labels(case)}
    keys = {
        place: " ".join(
            map(str, (hashes[series.path], place[1] if place[1] == LABELS else series.channel, case.affine))
        )
        for place, (case, series) in wanted.items()
    }
    new = {keys[place]: (place[1], *wanted[place]) for place in wanted if keys[place] not in known}
    if new and sum(path.stat().st_size for path in {series.path for _, _, series in new.values()}) <= MAX_READ:
        with ThreadPoolExecutor(max_workers=4) as pool:
            found = pool.map(lambda words: _content(*words), new.values())
            known |= {key: content for key, content in zip(new, found, strict=True) if content is not None}
        remember(known, memory)
    return [
        Image(case_id, name, known.get(keys[case_id, name], keys[case_id, name]))
        for case_id, name in wanted
        if name != LABELS or known.get(keys[case_id, name])
    ]


def _series_and_labels(case: CaseFiles) -> Iterator[tuple[str, SeriesFile]]:
    yield from zip(case.names, case.series, strict=True)
    yield LABELS, SeriesFile(case.segmentation)


def _content(name: str, case: CaseFiles, series: SeriesFile) -> str | None:
    """None for a file that cannot be used: whoever reads the case says why."""
    try:
        if name == LABELS:
            return content_of_labels(read_labels(series.path, VALUES, case.affine)[0])
        return content_of(read_series(series, open_nifti(series.path, case.affine))[0])
    except BadData:
        return None
