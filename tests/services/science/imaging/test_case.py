from __future__ import annotations

from services.science.imaging.case import Grid


def test_a_grid_begins_where_its_box_does_in_working_voxels() -> None:
    spacing = (1.0, 1.0, 1.0)
    assert Grid((20, 20, 20), spacing, (4, 7, 0), (14, 17, 10), (10, 10, 10)).origin == (4, 7, 0)
    assert Grid((20, 20, 20), spacing, (4, 7, 0), (14, 17, 10), (5, 5, 20)).origin == (2, 4, 0)
