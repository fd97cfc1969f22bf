"""Rows as plain values, which jobs hand over to be stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

#: Words without a limit to their length.
LongText: TypeAlias = str


@dataclass(frozen=True, slots=True)
class EpochRow:
    """One finished training epoch."""

    phase: str
    epoch: int
    epochs: int
    loss: float
    validation_dice: float | None
    learning_rate: float
    seconds: float


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """How the numbers of one evaluate job were made; only equal ones may be compared."""

    metric_impl: str
    label_scheme: str
    spacing_source: str
    empty_rule: str
    penalty_mm: float | None  # None: the diagonal of each case's original volume


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One number: a case, a budget ("0" for clean), a region, a metric."""

    epsilon_key: str
    epsilon: float
    case_id: str
    patient_id: str
    region: str
    metric: str
    value: float
    state: str  # normal, both_empty, reference_empty, prediction_empty
    reference_voxels: int
    prediction_voxels: int


@dataclass(frozen=True, slots=True)
class PerceptibilityRow:
    """How visible one perturbation is in one series, over brain voxels."""

    epsilon_key: str
    epsilon: float
    case_id: str
    series: str
    linf: float
    l2: float
    psnr_db: float | None  # None for an unchanged image, whose PSNR is infinite
    ssim: float


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One paired comparison of run A with run B (statistics 6.1, step 7); its fields are columns of `comparison`."""

    question: str  # id of the question, which is the family's label
    family: str
    family_size: int
    model: str
    a: str  # what side A is, in words: "defense=distillation temperature=10"
    b: str
    attack: str
    access: str
    epsilon: float
    region: str
    metric: str
    alternative: str
    zero_rule: str
    method: str
    status: str
    n_pairs: int
    n_missing: int
    n_failed: int
    n_zero: int
    n_ties: int
    r_plus: float
    r_minus: float
    z: float | None
    p_value: float | None
    p_floor: float | None
    p_adjusted: float | None
    adjustment: str
    mean_a: float | None
    mean_b: float | None
    mean_difference: float | None
    mean_difference_low: float | None
    mean_difference_high: float | None
    mean_difference_status: str
    hodges_lehmann: float | None
    hodges_lehmann_low: float | None  # all shifts that the test of p_value does not reject; None: infinite, or empty
    hodges_lehmann_high: float | None
    achieved_level: float | None
    rank_biserial: float | None
    superiority: float | None
    failure_rate_a: float | None
    failure_rate_b: float | None
    mcnemar_p: float | None
    higher_is_better: bool
    favours: str  # "a", "b" or "neither"
    missing_cases: LongText  # case ids without a partner, comma separated
    note: LongText = ""
    gates_a: str = "not run"  # what the gates say of A's models: passed, masking-suspected, invalid, not run
    gates_b: str = "not run"
    role: str = "exploratory"  # or "primary": the endpoint that was declared before the run
    strength_a: str = "not run"  # how hard A was attacked, by the gates that ask: strong, weak, attack-limited, not run
    strength_b: str = "not run"
    # ok; unbounded: no shift can be excluded on a side without a limit; no_shift_fits: every shift is rejected;
    # no_pairs; untied: stored before 0004, limits of the test without ties and zeros, which may disagree with p_value
    hodges_lehmann_status: str = "untied"
    # Which p p_adjusted is of: "signed-rank", p_value, given these networks; "variance-components", networks_p.
    inference: str = "signed-rank"
    difference_sd: float | None = None  # of the patients' differences, replicas averaged
    networks: int | None = None  # pairs of networks (fold and replica) that the differences come from
    networks_estimate: float | None = None  # the mean over networks and patients, with its interval and test
    networks_low: float | None = None
    networks_high: float | None = None
    networks_df: float | None = None
    networks_p: float | None = None
    network_sd: float | None = None
    patient_sd: float | None = None
    residual_sd: float | None = None
    two_way_low: float | None = None  # bootstrap of replicas and patients, from ten replicas on
    two_way_high: float | None = None
    replica_differences: LongText | None = None  # mean difference of each replica, as JSON
    jobs: LongText | None = None  # that scored what is compared, as numbers with commas; None: stored before 0005
    evaluations: int | None = None  # that the sweep planned, and how many of them had results
    evaluations_used: int | None = None


@dataclass(frozen=True, slots=True)
class GateRow:
    """What one check of a model for gradient masking found."""

    gate: str
    passed: bool | None  # None: not run
    value: float | None
    threshold: float | None
    detail: str
    variant: str  # what was measured of several: a loss, a budget
