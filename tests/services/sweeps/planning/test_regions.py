"""The order in which a file lists its regions is for tables and questions; what is scored does not depend on it."""

from __future__ import annotations

from pathlib import Path

from services.jobs.kinds.certify import CertifyJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.stats import StatsJob
from tests.services.sweeps.descriptions import of_kind, plan_of

TEXT = """
name: regions
data: {root: /data, split: {folds: 2}}
defenses: {smoothing: {}}
attacks: {fgsm: {epsilon: 8/255}}
evaluation: {regions: [WT, ET, NCR], floor: 0.5}
"""


def test_another_order_of_regions_and_another_floor_keep_every_score(tmp_path: Path) -> None:
    before, after = (
        plan_of(tmp_path, TEXT),
        plan_of(tmp_path, TEXT.replace("[WT, ET, NCR], floor: 0.5", "[NCR, ET, WT], floor: 0.9")),
    )
    for plan in (before, after):
        assert {job.kind.regions for kind in (EvaluateJob, CertifyJob) for job in of_kind(plan, kind)} == {
            ("WT", "ET", "NCR")
        }
    kept = {job.digest for job in before.jobs} & {job.digest for job in after.jobs}
    assert {job.kind.name for job in before.jobs if job.digest not in kept} == {"stats"}


def test_questions_have_the_regions_in_the_order_of_the_file(tmp_path: Path) -> None:
    (stats,) = of_kind(plan_of(tmp_path, TEXT.replace("[WT, ET, NCR]", "[NCR, WT, NCR]")), StatsJob)
    assert {question.regions for question in stats.kind.questions} == {("NCR", "WT")}


def test_declared_regions_keep_the_order_of_the_data(tmp_path: Path) -> None:
    data = (
        "data: {root: /data, labels: {rim: 1, core: 2}, regions: {whole: [rim, core], core: [core]}, split: {folds: 2}}"
    )
    text = TEXT.replace("data: {root: /data, split: {folds: 2}}", data)
    (stats,) = of_kind(plan_of(tmp_path, text.replace("regions: [WT, ET, NCR], ", "")), StatsJob)
    assert {question.regions for question in stats.kind.questions} == {("whole", "core")}


def test_the_primary_endpoint_is_of_the_region_that_the_file_lists_first(tmp_path: Path) -> None:
    for listed, first in (("[WT, ET, NCR]", "WT"), ("[NCR, ET, WT]", "NCR")):
        (stats,) = of_kind(plan_of(tmp_path, TEXT.replace("[WT, ET, NCR]", listed)), StatsJob)
        assert stats.kind.primary_region == first
