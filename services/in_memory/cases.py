"""What cases may be: a folder, the section `data` of a sweep file, dicts as MONAI has them, or pairs (image, label)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from os import PathLike, fspath
from os.path import commonprefix
from pathlib import Path
from typing import Any

import numpy as np

from services.datasets.sources import open_source, require_case
from services.datasets.spec import Preprocessing
from services.errors import BadInput, UnknownName, in_short
from services.in_memory.arrays import case_of_arrays
from services.in_memory.words import Said, of_cases, of_files
from services.science.anatomy import Anatomy
from services.science.imaging.case import Case
from services.science.imaging.nifti import RawCase, read_case
from services.science.imaging.preprocess import preprocess
from services.science.labels import LabelScheme
from services.science.layouts.base import CaseFiles, SeriesFile

#: Where a dict says what; the others it may have are none of ours.
_IMAGE, _LABEL, _MASK, _CASE, _PATIENT, _VOXEL_MM = "image", "label", "mask", "case", "patient", "voxel_mm"


@dataclass(frozen=True)
class OpenCases:
    """Cases one after the other, read when they are asked for."""

    said: Said
    label_scheme: str  # its name, as results show it
    each: Iterable[Case]


@dataclass(frozen=True)
class Given:
    """All that a caller says of cases beside them."""

    words: Mapping[str, Any]
    classes: Sequence[str] | None
    usual: Anatomy  # where nothing is said
    dims: int
    bounds: tuple[float, float]
    voxel_mm: Sequence[float] | None = None  # of arrays, along their axes
    in_mm: str = ""  # a metric that needs to know it
    only: int | Sequence[str] | None = None  # the first so many of the cases, or those of these names; None: all


def open_cases(cases: object, given: Given) -> OpenCases:
    """The cases, with what they are about; raises `BadInput` for what is none, and as reading them does."""
    _require_choice(given.only)
    if isinstance(cases, str | PathLike):
        return _of_section({"root": fspath(cases)}, given)
    if isinstance(cases, Mapping):
        if _IMAGE in cases:
            raise BadInput("cases: expected a list of dicts, got one dict: put it into [ ]")
        return _of_section(cases, given)
    if not isinstance(cases, Iterable) or hasattr(cases, "detach"):
        raise BadInput(
            "cases: expected a folder, a list of dicts {'image': ..., 'label': ...}, or pairs (image, label), got "
            f"{type(cases).__name__}"
        )
    return _of_items(iter(cases), given)


def _of_section(section: Mapping[str, Any], given: Given) -> OpenCases:
    """Cases of a folder, or phantoms, in the words of the section."""
    if given.voxel_mm is not None:
        raise BadInput("voxel_mm= is the voxel size of arrays; files say their own")
    data = of_files({**section, **given.words}, given.classes)
    cache = Path()  # nothing is hashed, so that nothing is kept
    source = open_source(data.source, data.scheme, cache)
    anatomy = data.anatomy or Said(given.usual, None, series=False, classes=False).anatomy
    said = Said(anatomy, source.scheme, series=data.series is not None, classes=data.labels is not None)

    chosen = list(source.patients)
    if isinstance(given.only, int):
        chosen = chosen[: given.only]
    elif given.only is not None:
        chosen = [require_case(source, case_id) for case_id in given.only]

    def read() -> Iterator[Case]:
        for case_id in chosen:
            raw = replace(source.read(case_id), anatomy=anatomy)
            yield _prepared(raw, source.patients[case_id], data.preprocessing)

    return OpenCases(said, source.scheme.name, read())


def _of_items(items: Iterator[Any], given: Given) -> OpenCases:
    """Cases that are given one by one; the first says of which kind they are."""
    first = next(items, None)
    if first is None:
        raise BadInput("cases: there is none; give at least one")
    files = isinstance(first, Mapping) and _is_path(first.get(_IMAGE))
    said = of_cases(given.words, given.classes, given.usual, files=files)
    if files and not said.classes:
        raise BadInput(
            "say what the values of label files mean: classes=['background', ...] where they are class numbers, else "
            "labels='brats', 'brats2023', 'msd' or labels={'liver': 1, 'tumor': [2, 3]}"
        )
    scheme = said.scheme or LabelScheme.identity(len(said.anatomy.classes))

    def read() -> Iterator[Case]:
        known: dict[str, int] = {}
        number = 0
        for item in _and_then(first, items):
            for one in _unbatched(item, said, given):
                if number == given.only:
                    return
                number += 1
                case = _case(one, f"case-{number}", said, given)
                if case.case_id in known:
                    raise BadInput(
                        f"cases {known[case.case_id]} and {number} are both called {case.case_id!r}: name them with "
                        "the key 'case'"
                    )
                known[case.case_id] = number
                if given.only is None or isinstance(given.only, int) or case.case_id in given.only:
                    yield case
        if isinstance(given.only, Sequence):
            for name in given.only:
                if name not in known:
                    raise UnknownName("case", name, known)

    return OpenCases(said, scheme.name, read())


def _require_choice(only: object) -> None:
    """Raises `BadInput` for what chooses no case."""
    names = isinstance(only, list | tuple) and only and all(isinstance(name, str) for name in only)
    if only is not None and not names and not (type(only) is int and only > 0):
        raise BadInput(f"only: expected a number of cases above 0, or a list of their names, got {in_short(only)}")


def _and_then(first: object, rest: Iterator[object]) -> Iterator[object]:
    yield first
    yield from rest


def _case(item: object, name: str, said: Said, given: Given) -> Case:
    """A case from a dict or a pair; raises `BadInput`."""
    if isinstance(item, Mapping):
        for key in (_IMAGE, _LABEL):
            if key not in item:
                raise BadInput(
                    f"{name} has no {key!r}; expected the keys 'image' and 'label', got {in_short(list(item))}"
                )
        if _is_path(item[_IMAGE]) or _is_path(item[_LABEL]):
            return _of_paths(item, name, said)
        name = str(item.get(_CASE) or _named(item[_IMAGE]) or name)
        voxel_mm = item.get(_VOXEL_MM, given.voxel_mm)
        image, label, mask, patient = item[_IMAGE], item[_LABEL], item.get(_MASK), str(item.get(_PATIENT) or "")
    elif isinstance(item, tuple | list) and len(item) == 2:
        image, label, mask, patient, voxel_mm = item[0], item[1], None, "", given.voxel_mm
    else:
        raise BadInput(f"{name}: expected a pair (image, label) or a dict with these keys, got {type(item).__name__}")
    if voxel_mm is None:
        voxel_mm = _voxel_mm_of(image)
    if given.in_mm and voxel_mm is None:
        raise BadInput(
            f"metric {given.in_mm!r} is in mm, and nothing says how large the voxels of {name} are: say voxel_mm=(...) "
            "along the axes of its image, or leave the metric out"
        )
    found = case_of_arrays(
        name, image, label, said, dims=given.dims, bounds=given.bounds, voxel_mm=voxel_mm, patient=patient, mask=mask
    )
    if given.in_mm and found.images.shape[1] == 1:
        raise BadInput(f"metric {given.in_mm!r} is of volumes, and {name} is one image: leave the metric out")
    return found


def _of_paths(item: Mapping[str, Any], name: str, said: Said) -> Case:
    """A case from files: one for each series, or one whose last axis they are."""
    images = item[_IMAGE] if isinstance(item[_IMAGE], list | tuple) else [item[_IMAGE]]
    if not all(_is_path(path) for path in (*images, item[_LABEL])):
        raise BadInput(f"{name}: 'image' and 'label' are both files or both arrays")
    paths = [Path(fspath(path)) for path in images]
    names, label = said.anatomy.series, Path(fspath(item[_LABEL]))
    if len(paths) == 1 and len(names) > 1:
        series = tuple(SeriesFile(paths[0], channel) for channel in range(len(names)))
    elif len(paths) == len(names):
        series = tuple(map(SeriesFile, paths))
    else:
        raise BadInput(f"{name} has {len(paths)} image files, but series= names {len(names)} ({', '.join(names)})")
    case_id = str(item.get(_CASE) or _stem(*paths))
    patient = str(item.get(_PATIENT) or case_id)
    missing = tuple(path for path in (*paths, label) if not path.is_file())
    files = CaseFiles(case_id, patient, "dicts", said.scheme, series, label, missing, names, said.affine)
    raw = replace(read_case(files), anatomy=said.anatomy)
    return _prepared(raw, patient, said.preprocessing)


def _prepared(raw: RawCase, patient: str, preprocessing: Preprocessing) -> Case:
    done = preprocess(raw, **preprocessing.model_dump())
    return Case(raw.case_id, patient, done.images, done.labels, done.brain, done.reference, done.grid)


def _unbatched(item: Any, said: Said, given: Given) -> Iterator[object]:
    """The items of a batch, as a DataLoader gives them, or the item itself.

    Raises `BadInput` where a 2-D network could mean slices of a volume or a batch of images.
    """
    pair = (item.get(_IMAGE), item.get(_LABEL)) if isinstance(item, Mapping) else item
    if not (isinstance(pair, tuple | list) and len(pair) == 2 and all(hasattr(part, "shape") for part in pair)):
        yield item
        return
    image, label = (tuple(part.shape) for part in pair)
    is_batch = len(image) == given.dims + 2
    if is_batch and given.dims == 2:
        channels = len(said.anatomy.series)
        as_volume = image[0] == channels and label in (image[1:], (1, *image[1:]))
        flat = (image[0], *image[2:])
        as_batch = image[1] == channels and label in (flat, (image[0], 1, *image[2:]))
        if as_volume and as_batch:
            raise BadInput(
                f"images of the shape {image} may be {image[0]} images or one volume for a 2-D network: give each "
                "image alone, (C,H,W)"
            )
        is_batch = as_batch
    if not is_batch:
        yield item
        return
    if label[0] != image[0]:
        raise BadInput(f"a batch of {image[0]} images has {label[0]} labels")
    yield from zip(*pair, strict=True)


def _is_path(value: object) -> bool:
    if isinstance(value, list | tuple) and value:
        return all(_is_path(item) for item in value)
    return isinstance(value, str | PathLike)


def _named(image: object) -> str:
    """The name of the file that an image came from, where it says so, as MONAI's do."""
    meta = getattr(image, "meta", None)
    path = meta.get("filename_or_obj") if isinstance(meta, Mapping) else None
    return _stem(Path(path)) if isinstance(path, str) and path else ""


def _stem(*paths: Path) -> str:
    """What the names of a case's files begin with; its folder's name where they have nothing in common."""
    names = [path.name.removesuffix(".gz").removesuffix(".nii") for path in paths]
    common = commonprefix(names)  # noqa: RUF071 - of names, not of paths
    return common.strip("_-. ") or paths[0].absolute().parent.name


def _voxel_mm_of(image: Any) -> list[float] | None:
    """The voxel size along the axes of an image that has an affine, as MONAI's do."""
    affine = getattr(image, "affine", None)
    if affine is None or tuple(getattr(affine, "shape", ())) != (4, 4):
        return None
    sizes = np.sqrt((np.asarray(affine, np.float64)[:3, :3] ** 2).sum(axis=0))
    dims = len(image.shape) - 1
    return [round(float(size), 6) for size in sizes][:dims]
