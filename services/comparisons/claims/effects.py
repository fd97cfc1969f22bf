"""The numbers that claims are answered with: a loss, or a difference of areas, over networks and patients."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from services.comparisons.claims.attackers import Curve, area_of, place_of, scores_of
from services.comparisons.pairs import by_network
from services.comparisons.primary import Defended
from services.comparisons.result_rows import ResultRow
from services.science.stats import MeanOverNetworks, mean_over_networks, relative_loss


@dataclass(frozen=True)
class Effect:
    """One number, what it is about, and the number on whose other side it would say something else."""

    a: Defended
    b: Defended | None  # of a loss: none
    epsilon: float  # the budget, or the largest of a curve
    boundary: float
    found: MeanOverNetworks
    by_replica: Mapping[int, float]
    variance_factor: float = 1.0  # of the repetition
    p_adjusted: float | None = None
    wide_p_adjusted: float | None = None  # with that variance

    @property
    def estimate(self) -> float:
        """The loss, or A - B."""
        return self.found.estimate

    @property
    def p_value(self) -> float | None:
        """Against the boundary, two-sided."""
        return self.found.p_value(self.boundary)

    def limits(self, *, wide: bool = False) -> tuple[float, float]:
        """The 95 % interval; `wide`: of the repetition with more variance."""
        return self.found.interval(variance_factor=self.variance_factor if wide else 1.0)

    def p(self, *, wide: bool = False) -> float | None:
        """The adjusted p."""
        return self.wide_p_adjusted if wide else self.p_adjusted

    @property
    def split_replicas(self) -> tuple[int, ...]:
        """Replicas that lie on the other side of the boundary than the estimate."""
        side = self.estimate > self.boundary
        return tuple(replica for replica, value in self.by_replica.items() if (value > self.boundary) != side)


def losses(curve: Curve, share: float, variance_factor: float) -> list[Effect]:
    """What a network loses of its mean Dice at each budget of its curve, ascending; over the same cases."""
    found = []
    for epsilon, worst in sorted(curve.worst.items()):
        groups: dict[tuple[tuple[int, int], str], list[tuple[float, float]]] = defaultdict(list)
        for place, row in sorted(worst.items()):
            if (clean := curve.clean.get(place)) is not None:
                groups[place[:2], row.patient_id or row.case_id].append((row.value, clean.value))
        if not groups:
            continue
        attacked = [fmean(value for value, _ in pairs) for pairs in groups.values()]
        clean_means = [fmean(value for _, value in pairs) for pairs in groups.values()]
        networks, patients = [network for network, _ in groups], [patient for _, patient in groups]
        of_replica: dict[int, list[tuple[float, float]]] = defaultdict(list)
        for network, pair in zip(networks, zip(attacked, clean_means, strict=True), strict=True):
            of_replica[network[1]].append(pair)
        by_replica = {
            replica: 1 - sum(value for value, _ in pairs) / total
            for replica, pairs in sorted(of_replica.items())
            if (total := sum(value for _, value in pairs)) > 0
        }
        loss = relative_loss(attacked, clean_means, networks, patients)
        found.append(Effect(curve.defended, None, epsilon, share, loss, by_replica, variance_factor))
    return found


def area_difference(a: Curve, b: Curve, budgets: Sequence[float], variance_factor: float) -> Effect | None:
    """The area of A minus that of B; None where they have no case in common."""
    first, second = area_of(a, budgets), area_of(b, budgets)
    if first is None or second is None:
        return None
    differences = by_network(first, second)
    if not differences.values:
        return None
    mean = mean_over_networks(differences.values, differences.networks, differences.patients)
    return Effect(a.defended, b.defended, budgets[-1], 0.0, mean, differences.by_replica(), variance_factor)


def below_clean(
    curve: Curve, undefended: Curve, budgets: Sequence[float], margin: float, variance_factor: float
) -> Effect | None:
    """The area of a defense minus the clean Dice of the undefended network, over the same cases; None without any."""
    area = area_of(curve, budgets)
    clean = _at([*undefended.clean.values()], area.rows if area else ())
    if area is None or not clean:
        return None
    differences = by_network(area, scores_of(undefended.defended, clean))
    mean = mean_over_networks(differences.values, differences.networks, differences.patients)
    return Effect(
        *(curve.defended, undefended.defended, budgets[-1], -margin, mean, differences.by_replica(), variance_factor)
    )


def _at(rows: Sequence[ResultRow], others: Sequence[ResultRow]) -> list[ResultRow]:
    """The rows at the places of others."""
    places = {place_of(row) for row in others}
    return [row for row in rows if place_of(row) in places]
