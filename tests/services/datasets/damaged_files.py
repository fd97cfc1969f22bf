"""Damages NIfTI files at random, by seed, and looks at what is made of them, in a process whose memory is limited.

    python -m tests.services.datasets.damaged_files FILES SEED

Prints a line per fault. A fault is an error that is no sentence about a file, voxels that are not those that nibabel
reads, or memory beyond the limit.
"""

from __future__ import annotations

import contextlib
import gzip
import logging
import resource
import struct
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
from numpy.typing import NDArray

from services.errors import BadData
from services.science.imaging.nifti import read_series
from services.science.imaging.nifti_file import open_nifti
from services.science.layouts import SeriesFile
from tests.case_files import AFFINE, SUFFIXES, images, labels
from tests.services.datasets.inspected import inspect_cases

#: Memory on top of what Python and its libraries take: a file has 1 kB, a claim of 2 GB is within what one may have.
LIMIT = 256 * 2**20
#: Cases looked at together.
_ROUND = 50
#: Of the faults of `_damaged`: what moves all that follows leaves little else to look at.
_SHARES = (0.2, 0.3, 0.05, 0.04, 0.03, 0.08, 0.12, 0.18)
_TYPES = (0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2304)
_EXTREMES = (0, 1, -1, 2, 5, 7, 8, 127, 255, 1000, 32767, -32768, 65535, 2**31 - 1, -(2**31))
_LARGE = (90, 256, 300, 333, 400, 512, 640, 700, 800, 1024, 2048)
_EXTREME_FLOATS = (0.0, -0.0, 1.0, -1.0, 1e38, -1e38, 1e-38, 1e-45, float("nan"), float("inf"), 352.0, 1e9, 2.0**31)


def main(count: int, seed: int) -> int:
    """Look at so many files; returns how many faults there were."""
    logging.disable()
    np.seterr(all="ignore")
    _limit_memory()
    rng, faults = np.random.default_rng(seed), 0
    size = _ROUND * len(SUFFIXES["brats"])
    for start in range(0, count, size):
        with tempfile.TemporaryDirectory() as folder:
            cases = -(-min(size, count - start) // len(SUFFIXES["brats"]))
            for fault in _faults(Path(folder), cases, rng):
                faults += 1
                print(f"seed {seed}, files from {start}: {fault}")
    return faults


def _limit_memory() -> None:
    with Path("/proc/self/statm").open() as file:
        now = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + LIMIT, now + LIMIT))


def _faults(root: Path, cases: int, rng: np.random.Generator) -> Iterator[str]:
    """Write cases of damaged files and one good one, look at them as `data inspect` does, then at each file alone."""
    paths = {}
    for number in range(cases + 1):
        for series, suffix in enumerate(SUFFIXES["brats"]):
            path = root / f"case-{number}" / f"case-{number}{suffix}.nii{'.gz' * int(rng.integers(2))}"
            array = labels(4) if suffix == "_seg" else images(number)[series]
            paths[path] = _written(path, array, rng)
            if number < cases:
                path.write_bytes(_damaged(path.read_bytes(), rng))
    try:
        reports = inspect_cases(root)
    except Exception as error:  # any is the finding
        yield f"data inspect ends with {type(error).__name__}: {error}"
        return
    for report in reports:
        told = [problem for problem in report.problems if f"/{report.case_id}/" in problem and "\n" not in problem]
        if len(told) < len(report.problems):
            yield f"{report.case_id} is said to have the problems {report.problems}"
    if len(reports) <= cases or any(report.problems for report in reports if report.case_id == f"case-{cases}"):
        yield "the good case beside them is not found good"
    for path in paths:
        yield from _faults_of_one(path)


def _faults_of_one(path: Path) -> Iterator[str]:
    try:
        values = open_nifti(path).values
        series, _ = read_series(SeriesFile(path))
    except BadData as error:
        if not str(error).startswith(str(path)) or "\n" in str(error) or "fit into the memory" in str(error):
            yield f"{path.name}: not a sentence about it: {error}"
        return
    except Exception as error:  # any is the finding
        yield f"{path.name}: {type(error).__name__}: {error}"
        return
    if not np.isfinite(series).all():
        yield f"{path.name}: called good, with voxels that are not finite"
    with contextlib.suppress(Exception):  # for nibabel the name says whether a file is packed
        expected = np.asarray(nib.load(path).dataobj)
        if not np.array_equal(values.reshape(-1, order="F"), expected.reshape(-1, order="F")):
            yield f"{path.name}: other voxels than those that nibabel reads"


def _written(path: Path, array: NDArray[Any], rng: np.random.Generator) -> Path:
    """A good file: NIfTI-1 or -2, either order of bytes, any type, scaled or not, with and without a qform."""
    path.parent.mkdir(exist_ok=True)
    dtype = np.dtype(rng.choice(["u1", "<i2", ">i2", "i4", "<f4", ">f4", "f8"])).newbyteorder(
        str(rng.choice(["<", ">"]))
    )
    kind: Any = rng.choice([nib.Nifti1Image, nib.Nifti1Image, nib.Nifti2Image])
    image = kind((array % 199).astype(dtype), AFFINE, header=kind.header_class(endianness=str(rng.choice(["<", ">"]))))
    image.set_data_dtype(dtype)
    image.set_qform(AFFINE, int(rng.integers(2)))
    nib.save(image, path)
    return path


def _damaged(content: bytes, rng: np.random.Generator) -> bytes:
    """The file with one to three faults of the kinds that storage, transfers, tools and enemies make."""
    packed = content[:2] == b"\x1f\x8b"
    inner = bytearray(gzip.decompress(content) if packed else content)
    for _ in range(int(rng.integers(1, 4))):
        at = (
            int(rng.integers(min(len(inner), 560)))
            if rng.random() < 0.8 and inner
            else int(rng.integers(len(inner) + 1))
        )
        match int(rng.choice(8, p=_SHARES)):
            case 0:
                inner[at : at + 1] = bytes([int(rng.integers(256))])
            case 1:  # a number of the header, at a place where one may begin
                order, place = rng.choice(["<", ">"]), at // 2 * 2
                if rng.random() < 0.5:
                    value = struct.pack(f"{order}f", _EXTREME_FLOATS[int(rng.integers(len(_EXTREME_FLOATS)))])
                else:
                    extreme = _EXTREMES[int(rng.integers(len(_EXTREMES)))]
                    value = struct.pack(f"{order}H", extreme & 0xFFFF) if rng.random() < 0.7 else struct.pack(
                        f"{order}I", extreme & 0xFFFFFFFF)  # fmt: skip
                inner[place : place + len(value)] = value
            case 2:
                del inner[at:]
            case 3:
                del inner[at : at + int(rng.integers(1, 64))]
            case 4:
                inner[at:at] = rng.bytes(int(rng.integers(1, 64)))
            case 5:
                inner += bytes(int(rng.integers(1, 5000)))
            case 6:  # dimensions
                sizes = rng.choice(_EXTREMES if rng.random() < 0.5 else _LARGE, 3)
                inner[42:48] = struct.pack("<3H", *(int(size) & 0xFFFF for size in sizes))
            case _:  # type and bits
                inner[70:74] = struct.pack("<2H", int(rng.choice(_TYPES)), 16)
    if not packed:
        return bytes(inner)
    outer = bytearray(gzip.compress(bytes(inner), 1))
    match int(rng.integers(6)):
        case 0:
            outer[int(rng.integers(len(outer)))] = int(rng.integers(256))
        case 1:
            del outer[int(rng.integers(len(outer))) :]
        case 2:
            outer += gzip.compress(bytes(int(rng.integers(1, 2**22))), 9)
    return bytes(outer)


if __name__ == "__main__":
    sys.exit(bool(main(int(sys.argv[1]), int(sys.argv[2]))))
