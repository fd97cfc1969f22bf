"""The attack runs of each network: attacks on itself, also adapted ones, and images made on other networks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from services.comparisons.access import CONTROL, TRANSFER, access_in_words
from services.science.anatomy import BRATS
from services.sweeps.planning.adaptive import adapted
from services.sweeps.planning.networks import NetworkKey, PlannedNetwork
from services.sweeps.planning.transfer import sources
from services.sweeps.schema import SweepSpec
from services.sweeps.sections.variants import AttackVariant, Variant

#: A network and an attack: equal for equal images.
ImagesKey = tuple[NetworkKey, str]


@dataclass(frozen=True)
class AttackRun:
    """Adversarial images of one attack, made on one network and shown to the same or to another one."""

    attack: AttackVariant
    made_on: PlannedNetwork
    source: str = ""  # how that differs from the network that they are shown to; empty: not at all
    is_control: bool = False  # adapted to a defense, and made on its undefended twin, which the gates look at

    @property
    def images(self) -> ImagesKey:
        """What tells the images from others."""
        return self.made_on.key, repr(self.attack.spec)

    @property
    def access(self) -> str:
        """What the attacker knows of the network that they are shown to."""
        return CONTROL if self.is_control else TRANSFER if self.source else self.attack.access

    @property
    def title(self) -> str:
        """What it is called in labels."""
        is_plain = self.access == self.attack.access
        return self.attack.label + ("" if is_plain else f" ({access_in_words(self.access, self.source)})")


def attack_runs_of(
    network: PlannedNetwork, networks: Mapping[NetworkKey, PlannedNetwork], sweep: SweepSpec
) -> Iterator[AttackRun]:
    """All attack runs of a network. Undefended ones are always attacked: every defense is measured against that."""
    defense = network.key.defense
    for attack in attacks_on(sweep.defenses[defense], sweep.attacks, sweep):
        if not defense or attack.access in sweep.evaluation.access:
            yield AttackRun(attack, network)
    if TRANSFER in sweep.evaluation.access:
        for source, key in sources(network.key, sweep):
            yield from (AttackRun(attack, networks[key], source) for attack in sweep.attacks)
    if not defense and sweep.evaluation.gates:
        yield from (AttackRun(attack, network, is_control=True) for attack in _controls(sweep))


def _controls(sweep: SweepSpec) -> Iterator[AttackVariant]:
    """What the sweep's attacks become against its defenses, but not against none; each once.

    An undefended network draws no random numbers: more draws of an attack on it are the attack itself.
    """
    known = [attack.spec for attack in sweep.attacks]
    for defense in sweep.defenses:
        for attack in attacks_on(defense, sweep.attacks, sweep):
            if attack.spec not in known and {**attack.spec, "draws": 1} not in [{**s, "draws": 1} for s in known]:
                known.append(attack.spec)
                yield attack


def attacks_on(defense: Variant, attacks: Sequence[AttackVariant], sweep: SweepSpec) -> list[AttackVariant]:
    """These attacks, and in an adaptive sweep what they become against the defense; each once, where it comes first."""
    found, classes = list(attacks), len((sweep.data.anatomy or BRATS).classes)
    for attack in attacks if sweep.evaluation.adaptive else ():
        for form in adapted(attack, defense, classes):
            if all(form.spec != other.spec for other in found):
                found.append(form)
    return found
