"""How much a natural shift costs, over all its severities (Boone et al., NeuroImage 2023; methods 5)."""

from __future__ import annotations

from collections.abc import Mapping

#: Each severity weighs so much less than the one before: mild shifts are the common ones.
_DECAY = 2 / 3


def overall(clean: float, shifted: Mapping[int, float]) -> float:
    """The mean score over clean images, which weigh 1, and each severity s, which weighs (2/3)^s."""
    weights = _weights(shifted)
    return (clean + sum(weights[s] * score for s, score in shifted.items())) / (1 + sum(weights.values()))


def degradation(clean: float, shifted: Mapping[int, float], *, higher_is_better: bool = True) -> float:
    """What is lost against clean images, in the same weights; positive where shifted images score worse.

    `shifted` holds the mean score at each severity, at least at one.
    """
    weights = _weights(shifted)
    lost = sum(weights[s] * (clean - score) for s, score in shifted.items()) / sum(weights.values())
    return lost if higher_is_better else -lost


def _weights(severities: Mapping[int, float]) -> Mapping[int, float]:
    return {severity: _DECAY**severity for severity in severities}
