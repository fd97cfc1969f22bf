"""How large what is looked for is, over the cases."""

from __future__ import annotations

from sqlalchemy import Engine, update

from db.engine import write
from db.models import Score
from services.reports.cohort import region_sizes
from tests.db.populated import Shape, populate


def test_the_median_of_large_regions_is_a_whole_number_of_voxels(sqlite_engine: Engine) -> None:
    shape = Shape(folds=1, patients=2, defenses=("none",), attacks=("fgsm",), budgets=(8,), metrics=("dice",), epochs=1)
    populate(sqlite_engine, shape, 1)
    with write(sqlite_engine) as connection:
        for case, voxels in (("BraTS2021_00000", 1_234_567), ("BraTS2021_00001", 1_234_570)):
            connection.execute(update(Score).where(Score.case_id == case).values(reference_voxels=voxels))
    for row in region_sizes(sqlite_engine, "sweep-0").rows:
        assert row[1:] == (2, 2, 0, 1_234_567, 1_234_568, 1_234_570)
