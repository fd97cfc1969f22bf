"""Planes as PNG: in every order of axes the same picture, labels over it, and what has changed."""

from __future__ import annotations

import os
import struct
import zlib
from typing import Any

import nibabel
import numpy as np
import pytest
from numpy.typing import NDArray

from services.errors import UnknownName
from services.figures.panels import PatientArrays
from services.planes import volumes as stored
from services.planes.cache import PlaneCache
from services.planes.nifti import Volume, from_bytes, to_bytes
from services.planes.plane import View, draw, plane_png
from services.planes.volumes import ON_ATTACKED, REFERENCE, PatientVolumes
from tests.services.figures.test_panels import arrays_of, labels_of, orders, phantom


class Alone(PatientVolumes):
    """Volumes of given arrays, without a database."""

    def __init__(self, arrays: PatientArrays, cache: PlaneCache, monkeypatch: pytest.MonkeyPatch) -> None:
        self._cache = cache
        self.reads = 0

        def given(*_: Any) -> Any:
            self.reads += 1
            return arrays, ("background", "A", "B"), (1, 2)

        monkeypatch.setattr(stored, "read_patient", given)
        self._engine = self._settings = None  # type: ignore[assignment]

        class Shown:
            region, case_id, epsilon_key = "all", "case", "8/255"

        self._shown = Shown()  # type: ignore[assignment]

    @property
    def _jobs(self) -> tuple[Any, Any, Any, Any]:  # type: ignore[override]
        return "data", "clean", "attack", "attacked"


def pixels(png: bytes) -> NDArray[np.uint8]:
    """What a browser reads: by the chunks of the file."""
    width, height = struct.unpack(">II", png[16:24])
    start = png.index(b"IDAT") + 4
    (length,) = struct.unpack(">I", png[start - 8 : start - 4])
    lines = np.frombuffer(zlib.decompress(png[start : start + length]), np.uint8).reshape(height, -1)
    assert (lines[:, 0] == 0).all()
    return lines[:, 1:].reshape(height, width, 3)


def test_in_all_48_orders_of_axes_planes_and_volumes_are_those_of_the_closest_canonical_image(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = nibabel.as_closest_canonical(phantom())
    values = np.asarray(image.dataobj)
    lesion = labels_of(values) > 0
    center = [int(np.argmax(lesion.sum(tuple({0, 1, 2} - {axis})))) for axis in range(3)]
    wanted = {
        "axial": values[:, :, center[2]].T[::-1, ::-1],
        "coronal": values[:, center[1], :].T[::-1, ::-1],
        "sagittal": values[center[0], :, :].T[::-1, ::-1],
    }
    pictures: dict[str, set[bytes]] = {name: set() for name in wanted}
    seen = set()
    for number, order in enumerate(orders()):
        turned = image.as_reoriented(order)
        seen.add(nibabel.aff2axcodes(turned.affine))
        volumes = Alone(arrays_of(turned), PlaneCache(tmp_path / str(number)), monkeypatch)
        for name, plane in wanted.items():
            png = plane_png(volumes, View(name, "clean", "flair", "none", "none"))
            picture = pixels(png)
            rows, columns = np.array(picture.shape[:2]), np.array(plane.shape)
            middle = [((np.arange(n) + 0.5) * rows[at] / n).astype(int) for at, n in enumerate(columns)]
            gray = picture[middle[0][:, None], middle[1][None, :], 0]
            np.testing.assert_allclose(gray / 255, np.clip(plane / 4000, 0, 1), atol=0.003)
            pictures[name].add(png)
        file = tmp_path / f"{number}.nii.gz"
        file.write_bytes(volumes.file("clean-flair"))
        written: Any = nibabel.load(file)
        assert nibabel.aff2axcodes(written.affine) == ("R", "A", "S")
        np.testing.assert_allclose(written.get_fdata(), values, atol=0.2)
        np.testing.assert_allclose(written.affine, image.affine, atol=1e-3)
    assert len(seen) == 48
    assert {name: len(found) for name, found in pictures.items()} == dict.fromkeys(wanted, 1)


@pytest.fixture
def volumes(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Alone:
    return Alone(arrays_of(phantom()), PlaneCache(tmp_path / "planes"), monkeypatch)


def test_labels_lie_over_the_gray_as_areas_or_as_lines_and_change_only_what_they_cover(volumes: Alone) -> None:
    bare = draw(volumes, View(reference="none", prediction="none"))
    filled = draw(volumes, View(reference="none", prediction="fill"))
    lined = draw(volumes, View(reference="none", prediction="outline"))
    outlined = draw(volumes, View(reference="outline", prediction="none"))
    of_fill, of_lines, of_reference = ((picture != bare).any(axis=2) for picture in (filled, lined, outlined))
    assert 0 < of_lines.sum() < of_fill.sum() < bare.shape[0] * bare.shape[1]
    assert not (of_lines & ~of_fill).any(), "lines run within their areas"
    assert of_reference.any()
    assert (outlined[of_reference] == 255).all()


def test_an_attacked_plane_shows_its_own_prediction_and_the_difference_shows_what_became_brighter(
    volumes: Alone,
) -> None:
    label = volumes.volume(ON_ATTACKED).numbers
    assert 0 < (label > 0).sum() < (volumes.volume(REFERENCE).numbers > 0).sum()
    bare, over = (draw(volumes, View(shows="attacked", reference="none", prediction=how)) for how in ("none", "fill"))
    assert (bare != over).any()
    difference = draw(volumes, View(shows="difference", series="flair", reference="none")).astype(int)
    head = draw(volumes, View(series="flair", reference="none", prediction="none"))[..., 0] > 0
    assert (difference[head][:, 0] > difference[head][:, 2]).all(), "brighter by 100 of 4000 in all of the head"
    assert (difference[~head] == 0).all()


def test_another_slice_is_another_picture_and_what_does_not_exist_is_told(volumes: Alone) -> None:
    first, other = (plane_png(volumes, View(index=index)) for index in (4, 6))
    assert first != other
    for view in (View(index=99), View(index=-1), View("oblique"), View(series="t9")):
        with pytest.raises(UnknownName):
            plane_png(volumes, view)
    with pytest.raises(UnknownName):
        View(shows="everything")  # type: ignore[arg-type]


def test_a_patient_is_read_once_and_then_comes_from_the_cache(volumes: Alone) -> None:
    views = [View(plane, shows) for plane in ("axial", "coronal", "sagittal") for shows in ("clean", "attacked")]
    first = [plane_png(volumes, view) for view in views]
    assert volumes.reads == 1
    assert [plane_png(volumes, view) for view in views] == first
    assert volumes.reads == 1


def test_what_was_used_last_stays_when_the_cache_is_full(tmp_path: Any) -> None:
    cache = PlaneCache(tmp_path / "planes", limit=1000)
    for at, name in enumerate("abc"):
        cache.keep(name, bytes(300))
        os.utime(cache.folder / name, (at, at))
    assert cache.find("a") == bytes(300)  # which is now the newest
    cache.keep("d", bytes(300))
    assert cache.find("b") is None
    assert cache.find("a") == cache.find("d") == bytes(300)
    assert sum(path.stat().st_size for path in cache.folder.iterdir()) <= 1000


def test_nothing_of_the_cache_stays_when_a_patient_is_forgotten(tmp_path: Any) -> None:
    cache = PlaneCache(tmp_path / "planes")
    assert cache.clear() == 0
    cache.keep("a.png", b"x")
    assert cache.clear() == 1
    assert cache.find("a.png") is None


def test_volumes_are_read_as_they_were_written_and_their_headers_hold_no_text() -> None:
    numbers = np.arange(2 * 3 * 4, dtype=np.int16).reshape(2, 3, 4)
    volume = Volume(numbers, np.diag([1.0, 1.5, 2.0, 1.0]), 0.5, -3.0)
    content = to_bytes(volume)
    found = from_bytes(content)
    np.testing.assert_array_equal(found.numbers, numbers)
    assert (found.spacing_mm, found.slope, found.intercept) == ((2.0, 1.5, 1.0), 0.5, -3.0)
    header: Any = nibabel.Nifti1Header(zlib.decompress(content, 31)[:348])
    for field in ("descrip", "aux_file", "db_name", "intent_name"):
        assert not header[field].item()
