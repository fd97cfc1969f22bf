"""Images that stand in the data twice: one scan under two names, or one series in the place of another."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from services.counted import counted
from services.datasets.memory import recall, remember
from services.errors import BadData
from services.science.imaging.nifti import read_series
from services.science.imaging.nifti_file import open_nifti
from services.science.layouts.base import CaseFiles, SeriesFile

#: Bytes of files that are read to compare their voxels when a sweep is planned, some seconds once: beyond, files are
#: compared instead, and `data inspect` compares the voxels.
MAX_READ = 128 * 2**20
_SHOWN = 5


@dataclass(frozen=True)
class Image:
    """One series of one case, and what it holds: equal contents are equal images."""

    case_id: str
    series: str
    content: str


def content_of(image: NDArray[np.float32]) -> str:
    """The sha256 of voxels (D, H, W) in canonical axes: not of headers, number types, packing or the order of axes."""
    return hashlib.sha256(str(image.shape).encode() + np.ascontiguousarray(image, "<f4").data).hexdigest()


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
    why = "a scan under two names can be trained on and tested"
    if patients.get(one, one) == patients.get(other, other):
        why = f"patient {patients.get(one)} would count for more than the scans say"
    return (
        f"WARNING: case {other} holds the same images as case {one} ({', '.join(dict.fromkeys(series))}): {why}; "
        "remove one of them"
    )


def images_of(cases: Sequence[CaseFiles], hashes: Mapping[Path, str], memory: Path) -> list[Image]:
    """Every series of the cases with its content, of the voxels where all is little or was read before, else of files.

    `hashes` are those of the files, `memory` is a JSON file that keeps contents for the next call.
    """
    known = recall(memory)
    wanted = {(series.path, series.channel): case for case in cases for series in case.series}
    keys = {place: f"{hashes[place[0]]} {place[1]} {case.affine}" for place, case in wanted.items()}
    new = {place: case for place, case in wanted.items() if keys[place] not in known}
    if new and sum(path.stat().st_size for path in {path for path, _ in new}) <= MAX_READ:
        with ThreadPoolExecutor(max_workers=4) as pool:
            found = pool.map(lambda item: _content(SeriesFile(*item[0]), item[1]), new.items())
            known |= {keys[place]: content for place, content in zip(new, found, strict=True) if content}
        remember(known, memory)
    return [
        Image(case.case_id, name, known.get(key, key))
        for case in cases
        for name, series in zip(case.names, case.series, strict=True)
        for key in [keys[series.path, series.channel]]
    ]


def _content(series: SeriesFile, case: CaseFiles) -> str | None:
    """None for a file that cannot be used: whoever reads the case says why."""
    try:
        return content_of(read_series(series, open_nifti(series.path, case.affine))[0])
    except BadData:
        return None
