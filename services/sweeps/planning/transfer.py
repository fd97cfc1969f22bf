"""Transfer: on which other networks the adversarial images that a network is scored on are made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from services.comparisons.access import INDEPENDENT, TWIN
from services.sweeps.planning.networks import NetworkKey, independent_of
from services.sweeps.schema import SweepSpec

#: What is called so differs from the scored network in its seed alone.
OTHER_SEED = "another seed"


def sources(target: NetworkKey, sweep: SweepSpec) -> Iterator[tuple[str, NetworkKey]]:
    """How each network, on which images for the target are made, differs from the target, in words; and which it is."""
    wanted = set(sweep.evaluation.transfer)
    for model, defense in product(range(len(sweep.models)), range(len(sweep.defenses))):
        source = target._replace(model=model, defense=defense)
        if source != target and {"all", _relation(source, target)} & wanted:
            yield _difference(source, target, sweep), source
    replicas = sweep.training.replicas
    if replicas > 1 and {"all", "seed"} & wanted:
        yield OTHER_SEED, target._replace(replica=(target.replica + 1) % replicas)
    if INDEPENDENT in wanted:
        yield INDEPENDENT, independent_of(target)


def _relation(source: NetworkKey, target: NetworkKey) -> str:
    """By which word of `evaluation.transfer` a source of the same fold and replica is meant; empty: only by `all`."""
    if source.model != target.model:
        return "network" if source.defense == target.defense else ""
    return "defense" if source.defense else "undefended"


def _difference(source: NetworkKey, target: NetworkKey, sweep: SweepSpec) -> str:
    words = [f"network {sweep.models[source.model].name}"] if source.model != target.model else []
    if source.defense != target.defense:
        words.append(f"defense {sweep.defenses[source.defense].label}" if source.defense else TWIN)
    return " ".join(words)
