"""Paired statistics: plain functions of numbers. Importing this package imports numpy but not scipy."""

from services.science.stats.bootstrap import MeanDifference, mean_difference
from services.science.stats.effects import rank_biserial, superiority
from services.science.stats.failure_rates import mcnemar, wilson
from services.science.stats.friedman import FriedmanResult, friedman
from services.science.stats.hodges_lehmann import hodges_lehmann
from services.science.stats.interval import Bounds, Interval
from services.science.stats.mean_over_networks import MeanOverNetworks, mean_over_networks
from services.science.stats.multiplicity import benjamini_hochberg, holm
from services.science.stats.ranking import RankingStability, ranking_stability
from services.science.stats.relative_loss import relative_loss
from services.science.stats.spearman import Correlation, spearman
from services.science.stats.two_way_bootstrap import two_way_bootstrap
from services.science.stats.variance_components import VarianceComponents, variance_components
from services.science.stats.wilcoxon import WilcoxonResult, paired_wilcoxon

__all__ = [
    "Bounds",
    "Correlation",
    "FriedmanResult",
    "Interval",
    "MeanDifference",
    "MeanOverNetworks",
    "RankingStability",
    "VarianceComponents",
    "WilcoxonResult",
    "benjamini_hochberg",
    "friedman",
    "hodges_lehmann",
    "holm",
    "mcnemar",
    "mean_difference",
    "mean_over_networks",
    "paired_wilcoxon",
    "rank_biserial",
    "ranking_stability",
    "relative_loss",
    "spearman",
    "superiority",
    "two_way_bootstrap",
    "variance_components",
    "wilson",
]
