from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy.ndimage import binary_erosion, distance_transform_edt

from services.errors import BadData, BadInput, UnknownName
from services.science.evaluate import METRIC_IMPL, CaseScore, metric_impl, region_dice, score_case
from services.science.labels import REGIONS
from services.science.metrics.nsd import Nsd

Labels = NDArray[np.uint8]
MM = (1.0, 1.0, 1.0)
ALL_REGIONS = ("WT", "TC", "ET", "NCR", "ED")


def ball(center: tuple[int, int, int], radius: float, shape: tuple[int, int, int] = (24, 26, 22)) -> NDArray[np.bool_]:
    grids = np.ogrid[tuple(slice(size) for size in shape)]
    return sum((grid - middle) ** 2 for grid, middle in zip(grids, center, strict=True)) <= radius**2


def tumor(shift: int = 0) -> Labels:
    """Edema around enhancing tumor around a core, in the internal scheme."""
    labels = np.zeros((24, 26, 22), np.uint8)
    for label, radius in ((2, 8), (3, 5), (1, 2)):
        labels[ball((11 + shift, 12, 10), radius)] = label
    return labels


def values(scores: list[CaseScore]) -> dict[tuple[str, str], float]:
    return {(score.region, score.metric): score.value for score in scores}


class TestScores:
    def test_a_perfect_prediction_has_the_best_value_of_every_metric(self) -> None:
        scores = score_case(tumor(), tumor(), spacing_mm=MM, scheme="internal", regions=ALL_REGIONS)
        assert {score.value for score in scores if score.metric != "hd95"} == {1.0}
        assert {score.value for score in scores if score.metric == "hd95"} == {0.0}

    def test_come_in_the_order_of_regions_then_metrics(self) -> None:
        scores = score_case(
            tumor(1), tumor(), spacing_mm=MM, scheme="internal", metrics=["nsd", "dice"], regions=["ET", "WT"]
        )
        assert [(s.region, s.metric) for s in scores] == [("ET", "nsd"), ("ET", "dice"), ("WT", "nsd"), ("WT", "dice")]

    def test_start_with_region_metric_value_and_state(self) -> None:
        region, metric, value, state, reference_voxels, prediction_voxels = score_case(
            tumor(1), tumor(), spacing_mm=MM, scheme="internal"
        )[0]
        assert (region, metric, state) == ("WT", "dice", "normal")
        assert 0 < value < 1
        assert reference_voxels == prediction_voxels == np.count_nonzero(tumor())

    @pytest.mark.parametrize("spacing", [MM, (2.5, 0.7, 0.9)])
    def test_equal_a_slow_implementation_region_by_region(self, spacing: tuple[float, float, float]) -> None:
        rng = np.random.default_rng(0)
        predicted = tumor(2)
        predicted[rng.random(predicted.shape) < 0.02] = 3  # what a noise-like attack leaves
        found = values(score_case(predicted, tumor(), spacing_mm=spacing, scheme="internal", regions=ALL_REGIONS))
        for region in ALL_REGIONS:
            p, g = (np.isin(labels, REGIONS[region]) for labels in (predicted, tumor()))
            edges = [mask ^ binary_erosion(mask) for mask in (p, g)]
            to_g = distance_transform_edt(~edges[1], sampling=spacing)[edges[0]]
            to_p = distance_transform_edt(~edges[0], sampling=spacing)[edges[1]]
            assert found[region, "dice"] == pytest.approx(2 * (p & g).sum() / (p.sum() + g.sum()), abs=1e-12)
            assert found[region, "hd95"] == pytest.approx(max(np.percentile(to_g, 95), np.percentile(to_p, 95)))
            assert found[region, "nsd"] == pytest.approx(np.concatenate([to_g, to_p]).__le__(1).mean())

    def test_are_the_same_wherever_the_tumor_lies_in_the_volume(self) -> None:
        pads = ((5, 0), (0, 7), (2, 3))
        inner = score_case(tumor(2), tumor(), spacing_mm=MM, scheme="internal")
        wider = score_case(np.pad(tumor(2), pads), np.pad(tumor(), pads), spacing_mm=MM, scheme="internal")
        assert inner == wider

    def test_reversing_axes_and_spacing_together_changes_nothing(self) -> None:
        spacing = (3.0, 0.5, 1.2)
        one = score_case(tumor(3), tumor(), spacing_mm=spacing, scheme="internal")
        other = score_case(tumor(3).T, tumor().T, spacing_mm=spacing[::-1], scheme="internal")
        assert values(one) == pytest.approx(values(other), abs=1e-12)

    def test_are_always_finite(self) -> None:
        maps = [tumor() * 0, tumor(), np.full((24, 26, 22), 2, np.uint8), np.ones((24, 26, 22), np.uint8)]
        for predicted in maps:
            for truth in maps:
                scores = score_case(predicted, truth, spacing_mm=MM, scheme="internal", regions=ALL_REGIONS)
                assert all(math.isfinite(score.value) for score in scores)


class TestEmptyMasks:
    @pytest.mark.parametrize(
        ("in_prediction", "in_truth", "state", "dice", "hd95", "nsd"),
        [
            (True, True, "normal", 1.0, 0.0, 1.0),
            (False, False, "both_empty", 1.0, 0.0, 1.0),
            (True, False, "reference_empty", 0.0, 500.0, 0.0),
            (False, True, "prediction_empty", 0.0, 500.0, 0.0),
        ],
    )
    def test_have_a_state_and_a_fixed_value(
        self, in_prediction: bool, in_truth: bool, state: str, dice: float, hd95: float, nsd: float
    ) -> None:
        with_et, without_et = tumor(), np.where(tumor() == 3, 2, tumor()).astype(np.uint8)
        scores = score_case(
            with_et if in_prediction else without_et,
            with_et if in_truth else without_et,
            spacing_mm=MM,
            scheme="internal",
            regions=["ET"],
            empty_penalty_mm=500,
        )
        assert [score.value for score in scores] == [dice, hd95, nsd]
        assert {score.state for score in scores} == {state}
        voxels = np.count_nonzero(tumor() == 3)
        assert {score.reference_voxels for score in scores} == {voxels * in_truth}
        assert {score.prediction_voxels for score in scores} == {voxels * in_prediction}

    def test_cost_the_diagonal_of_the_brats_volume_by_default(self) -> None:
        truth = np.zeros((155, 240, 240), np.uint8)
        truth[70:75, 100:110, 100:110] = 4
        scores = score_case(truth * 0, truth, spacing_mm=MM, scheme="brats", metrics=["hd95"])
        assert [score.value for score in scores] == pytest.approx([373.128664] * 3, abs=1e-6)

    def test_cost_the_physical_diagonal_of_any_other_volume(self) -> None:
        truth = np.ones((3, 4, 12), np.uint8)
        scores = score_case(truth * 0, truth, spacing_mm=(4.0, 4.0, 7.0), scheme="internal", metrics=["hd95"])
        assert scores[0].value == math.sqrt(12**2 + 16**2 + 84**2)

    def test_erasing_the_enhancing_tumor_lowers_mean_dice_and_raises_mean_hd95(self) -> None:
        truths = [tumor(shift) for shift in range(4)]
        clean = [np.roll(truth, 1, axis=1) for truth in truths]
        attacked = [np.where(labels == 3, 0, labels).astype(np.uint8) for labels in clean]

        def mean(predictions: list[Labels], metric: str) -> float:
            pairs = zip(predictions, truths, strict=True)
            found = [
                score_case(p, t, spacing_mm=MM, scheme="internal", metrics=[metric], regions=["ET"]) for p, t in pairs
            ]
            return float(np.mean([scores[0].value for scores in found]))

        assert mean(attacked, "dice") < mean(clean, "dice")
        assert mean(attacked, "hd95") > mean(clean, "hd95")

    def test_an_invented_tumor_scores_zero(self) -> None:
        scores = score_case(tumor(), tumor() * 0, spacing_mm=MM, scheme="internal", metrics=["dice"])
        assert [(score.value, score.state) for score in scores] == [(0.0, "reference_empty")] * 3


class TestSchemes:
    def test_the_same_tumor_scores_alike_in_every_scheme(self) -> None:
        def written(labels: Labels, numbers: list[int]) -> Labels:
            return np.array(numbers, np.uint8)[labels]

        expected = score_case(tumor(2), tumor(), spacing_mm=MM, scheme="internal", regions=ALL_REGIONS)
        for scheme, numbers in {"brats": [0, 1, 2, 4], "brats2023": [0, 1, 2, 3], "msd": [0, 2, 1, 3]}.items():
            maps = written(tumor(2), numbers), written(tumor(), numbers)
            assert score_case(*maps, spacing_mm=MM, scheme=scheme, regions=ALL_REGIONS) == expected

    def test_msd_labels_read_as_brats_2023_give_a_wrong_core_silently_so_the_scheme_must_be_declared(self) -> None:
        msd = np.array([0, 2, 1, 3], np.uint8)[tumor()]
        right = score_case(msd, msd, spacing_mm=MM, scheme="msd", metrics=["dice"], regions=["TC"])
        wrong = score_case(msd, msd, spacing_mm=MM, scheme="brats2023", metrics=["dice"], regions=["TC"])
        assert right[0].reference_voxels != wrong[0].reference_voxels

    @pytest.mark.parametrize(("scheme", "value"), [("brats", 3), ("brats2023", 4), ("msd", 4), ("internal", 4)])
    @pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32])
    def test_a_value_outside_the_declared_scheme_is_refused(self, scheme: str, value: int, dtype: type) -> None:
        labels = np.zeros((4, 4, 4), dtype)
        labels[1, 1, 1] = value
        with pytest.raises(BadData, match=f"the predicted label map holds label values {value}"):
            score_case(labels, labels * 0, spacing_mm=MM, scheme=scheme)
        with pytest.raises(BadData, match=f"the true label map holds label values {value}"):
            score_case(labels * 0, labels, spacing_mm=MM, scheme=scheme)

    @pytest.mark.parametrize("dtype", [np.int8, np.uint16, np.int64, np.float32, np.float64])
    def test_whole_numbers_of_any_type_score_alike(self, dtype: type) -> None:
        expected = score_case(tumor(2), tumor(), spacing_mm=MM, scheme="internal")
        assert score_case(tumor(2).astype(dtype), tumor(), spacing_mm=MM, scheme="internal") == expected

    @pytest.mark.parametrize("value", [-1.0, 0.5, math.nan, math.inf])
    def test_fractions_negatives_and_nan_are_refused(self, value: float) -> None:
        labels = np.zeros((4, 4, 4), np.float32)
        labels[0, 0, 0] = value
        with pytest.raises(BadData, match="holds label values"):
            score_case(labels, np.zeros((4, 4, 4), np.uint8), spacing_mm=MM, scheme="internal")

    def test_an_unknown_scheme_names_the_nearest(self) -> None:
        with pytest.raises(UnknownName, match="did you mean 'brats'"):
            score_case(tumor(), tumor(), spacing_mm=MM, scheme="brat")


class TestInput:
    def test_maps_of_different_shapes_are_refused(self) -> None:
        with pytest.raises(BadInput, match="original grid"):
            score_case(tumor()[1:], tumor(), spacing_mm=MM, scheme="internal")

    @pytest.mark.parametrize("labels", [np.zeros((4, 4), np.uint8), np.zeros((2, 4, 4, 4), np.uint8)])
    def test_maps_that_are_not_volumes_are_refused(self, labels: Labels) -> None:
        with pytest.raises(BadData, match=r"\(D, H, W\)"):
            score_case(labels, labels, spacing_mm=MM, scheme="internal")

    def test_boolean_masks_are_refused(self) -> None:
        with pytest.raises(BadData, match="got bool"):
            score_case(tumor() > 0, tumor(), spacing_mm=MM, scheme="internal")

    @pytest.mark.parametrize(
        "spacing", [(1.0, 1.0), (1.0, 1.0, 0.0), (1.0, -1.0, 1.0), (1.0, math.nan, 1.0), (1, 1, math.inf)]
    )
    def test_a_spacing_that_is_not_three_positive_numbers_is_refused(self, spacing: tuple[float, ...]) -> None:
        with pytest.raises(BadInput, match="spacing_mm: expected three positive numbers"):
            score_case(tumor(), tumor(), spacing_mm=spacing, scheme="internal")

    @pytest.mark.parametrize("penalty", [-1.0, math.nan, math.inf])
    def test_a_penalty_that_is_not_a_distance_is_refused(self, penalty: float) -> None:
        with pytest.raises(BadInput, match="empty_penalty_mm"):
            score_case(tumor(), tumor(), spacing_mm=MM, scheme="internal", empty_penalty_mm=penalty)

    def test_unknown_regions_and_metrics_name_the_nearest(self) -> None:
        with pytest.raises(UnknownName, match="did you mean 'WT'"):
            score_case(tumor(), tumor(), spacing_mm=MM, scheme="internal", regions=["wt"])
        with pytest.raises(UnknownName, match="did you mean 'dice'"):
            score_case(tumor(), tumor(), spacing_mm=MM, scheme="internal", metrics=["dise"])

    def test_a_metric_listed_twice_is_refused(self) -> None:
        with pytest.raises(BadInput, match="'nsd' is listed twice"):
            score_case(tumor(), tumor(), spacing_mm=MM, scheme="internal", metrics=["nsd", Nsd(tolerance_mm=2)])

    def test_metrics_may_be_names_specs_or_plug_ins(self) -> None:
        by_name, by_spec, by_plugin = (
            score_case(tumor(1), tumor(), spacing_mm=MM, scheme="internal", metrics=[metric])
            for metric in ("nsd", {"name": "nsd", "tolerance_mm": 1}, Nsd())
        )
        assert by_name == by_spec == by_plugin


class TestMetricImpl:
    def test_is_plain_for_default_metrics(self) -> None:
        assert metric_impl(["dice", "hd95", {"name": "nsd", "tolerance_mm": 1.0}]) == METRIC_IMPL

    def test_names_a_changed_parameter(self) -> None:
        assert metric_impl(["dice", Nsd(tolerance_mm=2)]) == f"{METRIC_IMPL}/nsd(tolerance_mm=2.0)"


class TestRegionDice:
    @pytest.mark.parametrize("shift", [0, 2, 9])
    def test_equals_the_dice_of_score_case(self, shift: int) -> None:
        expected = values(score_case(tumor(shift), tumor(), spacing_mm=MM, scheme="internal", metrics=["dice"]))
        found = region_dice(tumor(shift), tumor())
        assert {(region, "dice"): value for region, value in found.items()} == expected

    def test_takes_tensors_of_any_shape(self) -> None:
        maps = torch.from_numpy(tumor(2)).long(), torch.from_numpy(tumor())
        assert region_dice(*maps) == region_dice(tumor(2), tumor())
        assert region_dice(maps[0][9], maps[1][9]) == region_dice(tumor(2)[9], tumor()[9])

    def test_a_region_empty_in_both_maps_counts_one(self) -> None:
        assert region_dice(tumor() * 0, tumor() * 0) == {"WT": 1.0, "TC": 1.0, "ET": 1.0}

    def test_refuses_other_labels_and_other_shapes(self) -> None:
        for value in (4, 64):
            with pytest.raises(BadInput, match="internal scheme"):
                region_dice(np.full((2, 2), value, np.uint8), np.zeros((2, 2), np.uint8))
        with pytest.raises(BadInput, match="do not match"):
            region_dice(tumor()[1:], tumor())


def test_background_around_the_labels_changes_no_score_whatever_number_it_has() -> None:
    random = np.random.default_rng(0)
    small = [random.choice([1, 2, 7], (5, 6, 4), p=[0.2, 0.2, 0.6]) for _ in range(2)]
    maps = [np.full((20, 21, 19), 7), np.full((20, 21, 19), 7)]
    for labels, within, start in zip(maps, small, (3, 5), strict=True):
        labels[tuple(slice(start, start + size) for size in within.shape)] = within
    options = {"spacing_mm": (1, 2, 3), "regions": ("WT", "TC", "NCR", "ED", "ET"), "empty_penalty_mm": 9}
    scores = score_case(*maps, scheme="background=7 ncr=1 ed=2 et=3", **options)
    zeros = [np.where(labels == 7, 0, labels) for labels in maps]
    assert score_case(*zeros, scheme="internal", **options) == scores
    assert [score.reference_voxels for score in scores if score.metric == "dice"] == [
        int(np.isin(zeros[1], classes).sum()) for classes in ((1, 2, 3), (1, 3), (1,), (2,), (3,))
    ]
