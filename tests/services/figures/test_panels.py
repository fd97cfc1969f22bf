"""Panels of a patient: each side says which side it is, whatever the order of axes in the files."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations, product
from typing import Any

import nibabel
import numpy as np
import pytest
from numpy.typing import NDArray

from services.errors import BadInput, UnknownName
from services.figures import panels, style
from services.figures.panels import FALSE_NEGATIVE, FALSE_POSITIVE, PatientArrays, PatientWords, patient_panels
from services.figures.style import DARK, LIGHT
from services.reports.table import Table
from tests.services.figures.strict import broken_rules

#: Voxels of different length on each axis, a turn that is none of the axes', and an origin.
SIZE, SPACING = (13, 17, 11), (1.0, 1.5, 2.0)
TABLE = Table("numbers", ("what", "of", "clean", "attacked", "change"), [])
WORDS = PatientWords(
    "sweep-case", "case: net under fgsm", ["Dice: 0.9 → 0.1"], ("background", "A", "B"), ("all", (1, 2))
)
#: The letter at the end of each axis of the world, and at its beginning.
LETTERS = (("R", "L"), ("A", "P"), ("S", "I"))


def phantom() -> Any:
    """A head in RAS, asymmetric along every axis, with a lesion to the right, front and top of its middle."""
    x, y, z = np.meshgrid(*(np.arange(size) for size in SIZE), indexing="ij")
    head = np.zeros(SIZE, np.float32)
    inside = (x >= 2) & (x < 12) & (y >= 3) & (y < 16) & (z >= 1) & (z < 10)
    head[inside] = (1 + x + 20 * y + 400 * z)[inside]
    turn = nibabel.eulerangles.euler2mat(0.1, -0.15, 0.12)
    affine = np.eye(4)
    affine[:3, :3], affine[:3, 3] = turn @ np.diag(SPACING), (-20, 5, 30)
    return nibabel.Nifti1Image(head, affine)


def orders() -> Iterator[Any]:
    """All 48 orders and directions of three axes."""
    for order in permutations(range(3)):
        for flips in product((1, -1), repeat=3):
            yield np.array([[axis, flip] for axis, flip in zip(order, flips, strict=True)])


def labels_of(head: NDArray[np.float32]) -> NDArray[np.uint8]:
    """The lesion by the numbers of its voxels: in each order of axes the same voxels."""
    numbers = np.where(head > 0, head - 1, -1).astype(int)
    x, y, z = numbers % 20, numbers // 20 % 20, numbers // 400
    inside = (head > 0) & (x >= 7) & (x < 11) & (y >= 10) & (y < 13) & (z >= 6) & (z < 8)
    return (inside * np.where(x == 8, 2, 1)).astype(np.uint8)


def arrays_of(image: Any, change: float = 100.0) -> PatientArrays:
    head = np.asarray(image.dataobj).astype(np.float32)
    reference = labels_of(head)
    moved = np.where(reference == 2, 0, reference).astype(np.uint8)
    return PatientArrays(
        {"t1": head / 2, "flair": head},
        {"t1": head / 2, "flair": head + change * (head > 0)},
        {"t1": (0, 2000), "flair": (0, 4000)},
        reference,
        reference,
        moved,
        image.affine,
    )


def letters(axes: Any) -> dict[str, str]:
    """What stands at each side of an image."""
    found = {}
    for text in axes.texts:
        x, y = text.xy
        found["left" if x == 0 else "right" if x == 1 else "bottom" if y == 0 else "top"] = text.get_text()
    return found


@pytest.mark.long
def test_in_all_48_orders_of_axes_the_panels_are_those_of_the_closest_canonical_image_and_letters_stand_where_they_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By nibabel alone: which slice, which row at the top; and by the numbers in the voxels, whose place is known."""
    monkeypatch.setattr(panels, "Drawing", lambda *given: given[3])  # the figure: nothing is laid out
    image = nibabel.as_closest_canonical(phantom())
    values = np.asarray(image.dataobj)
    lesion = labels_of(values) > 0
    center = [int(np.argmax(lesion.sum(tuple({0, 1, 2} - {axis})))) for axis in range(3)]
    # Cropped to the head and three voxels around it.
    x, y, z = (slice(max(0, low - 3), high + 3) for low, high in ((2, 12), (3, 16), (1, 10)))
    wanted = [
        plane.T[::-1, ::-1] for plane in (values[x, y, center[2]], values[x, center[1], z], values[center[0], y, z])
    ]
    seen = set()
    for order in orders():
        turned = image.as_reoriented(order)
        seen.add(nibabel.aff2axcodes(turned.affine))
        figure: Any = patient_panels(arrays_of(turned), WORDS, TABLE, LIGHT)
        rows = figure.subfigs[0].axes[::7]
        for axes, plane in zip(rows, wanted, strict=True):
            pixels = np.asarray(axes.get_images()[0].get_array()) * 4000
            np.testing.assert_allclose(pixels, plane, atol=1e-3)
            numbers = np.rint(np.where(pixels > 0, pixels - 1, np.nan))
            said = letters(axes)
            for place, (high, low) in zip((numbers % 20, numbers // 20 % 20, numbers // 400), LETTERS, strict=True):
                for along, sides in enumerate((("bottom", "top"), ("right", "left"))):
                    step = np.nanmean(np.diff(place, axis=along))
                    if abs(step) > 0.5:
                        assert [said[side] for side in (sides if step > 0 else sides[::-1])] == [high, low]
        assert [sorted(letters(axes).values()) for axes in rows] == [list("ALPR"), list("ILRS"), list("AIPS")]
    assert len(seen) == 48


def test_newly_wrong_voxels_are_counted_and_told_apart_without_colours() -> None:
    image = phantom()
    arrays = arrays_of(image)
    wrong = arrays.on_attacked.copy()
    wrong[3, 4, 2] = 1
    drawing = patient_panels(PatientArrays(**{**vars(arrays), "on_attacked": wrong}), WORDS, TABLE, DARK)
    rows = {row["what"]: row["attacked"] for row in drawing.table.records()}
    assert rows[f"{FALSE_POSITIVE} voxels"] == 1
    assert rows[f"{FALSE_NEGATIVE} voxels"] == int((arrays.reference == 2).sum())
    assert rows["difference ×"] == 20  # 100 of 4000
    assert "× 20" in drawing.caption
    drawn = drawing.figure.subfigs[0].axes[6].collections
    assert any(any(part.hatches or ()) for part in drawn if hasattr(part, "hatches"))


def test_where_a_shift_moved_the_patient_all_that_is_wrong_there_is_counted_against_the_moved_reference() -> None:
    arrays = arrays_of(phantom())
    moved = np.roll(arrays.reference, 1, axis=0)
    words = PatientWords(WORDS.name, WORDS.title, WORDS.numbers, WORDS.classes, WORDS.region, "shifted")
    drawing = patient_panels(PatientArrays(**{**vars(arrays), "moved": moved}), words, TABLE, LIGHT)
    rows = {row["what"]: row["attacked"] for row in drawing.table.records()}
    assert rows["false positive voxels"] == int(((arrays.on_attacked > 0) & (moved == 0)).sum()) > 0
    assert rows["false negative voxels"] == int(((arrays.on_attacked == 0) & (moved > 0)).sum()) > 0
    assert "newly" not in drawing.caption
    assert "on the shifted image, on which the patient has moved" in drawing.caption
    titles = [axes.get_title().replace("\n", " ") for axes in drawing.figure.subfigs[0].axes[:7]]
    assert titles[-2:] == ["prediction on shifted", "wrong on shifted"]


def test_where_the_reference_has_nothing_the_planes_lie_where_something_is_wrong_or_has_changed() -> None:
    arrays = arrays_of(phantom())
    nothing = np.zeros_like(arrays.reference)
    wrong = nothing.copy()
    wrong[3:5, 4, 2] = 1
    said = [
        patient_panels(
            PatientArrays(**{**vars(arrays), "reference": nothing, "on_clean": nothing, "on_attacked": attacked}),
            WORDS,
            TABLE,
            LIGHT,
        )
        for attacked in (wrong, nothing)
    ]
    assert "newly wrong, since the reference has none of the region" in said[0].caption
    index = {row["what"]: row["clean"] for row in said[0].table.records()}
    assert index["axial slice, from 0"] == 2
    assert index["coronal slice, from 0"] == 4
    assert "what has changed, since there is nothing of the region" in said[1].caption
    same = PatientArrays(**{**vars(arrays_of(phantom(), 0.0)), "reference": nothing, "on_clean": nothing})
    same = PatientArrays(**{**vars(same), "on_attacked": nothing})
    assert "the middle, since nothing has changed" in patient_panels(same, WORDS, TABLE, LIGHT).caption


def test_names_are_text_and_pages_with_a_strict_policy_show_the_picture() -> None:
    name = "<script>$x^2$\x1b[31m</script>"
    words = PatientWords("s", name, [name], ("background", name, "$b$"), (name, (1, 2)))
    svg = patient_panels(arrays_of(phantom()), words, TABLE, LIGHT).svg()
    assert broken_rules(svg) == []
    assert "\x1b" not in svg
    assert "<script>" not in svg


def test_arrays_of_several_shapes_and_unknown_series_are_refused() -> None:
    arrays = arrays_of(phantom())
    with pytest.raises(BadInput, match="the prediction on the clean image has the shape"):
        patient_panels(PatientArrays(**{**vars(arrays), "on_clean": arrays.on_clean[1:]}), WORDS, TABLE, LIGHT)
    with pytest.raises(UnknownName, match="did you mean 'flair'"):
        patient_panels(arrays, WORDS, TABLE, LIGHT, series="flare")


def test_where_matplotlib_is_missing_a_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(style, "find_spec", lambda name: None)
    with pytest.raises(BadInput, match=r"without matplotlib: pip install 'robustseg\[web\]'"):
        style.require_matplotlib()
