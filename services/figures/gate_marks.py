"""What the gates say of models, beside their scores in a figure: marks, their legend, and sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from services.comparisons.gate_verdicts import ModelVerdict
from services.figures.style import Theme

#: How a score is marked that may be wrong, by what the gates say of its model, and what that is called.
_MARKS = {"masking-suspected": ("o", "gates: masking suspected"), "invalid": ("s", "gates: invalid")}
_SENTENCES = {
    "masking-suspected": "Circled: the gates suspect that {} hides its gradients, so that its scores may be too high.",
    "invalid": "In squares: a check failed without which scores of {} under attack mean nothing.",
    "weak": "By the gates the attacks on {} are weak: stronger ones may find more.",
}


def is_doubted(said: ModelVerdict, access: str) -> bool:
    """Whether scores under this access may be wrong: all of an invalid model, and of one that hides its gradients those
    of attacks that follow them.
    """
    return said.verdict == "invalid" or (said.verdict == "masking-suspected" and access.startswith("white-box"))


def mark(verdict: str, theme: Theme) -> dict[str, Any]:
    """The look of a mark around a mean that may be wrong."""
    return {
        "linestyle": "none",
        "marker": _MARKS[verdict][0],
        "markersize": 7.5,
        "markerfacecolor": "none",
        "markeredgecolor": theme.text,
        "markeredgewidth": 0.9,
    }


def legend(verdicts: Collection[str], theme: Theme) -> list[Any]:
    """What the marks of these verdicts mean."""
    from matplotlib.lines import Line2D

    return [Line2D([], [], label=words, **mark(word, theme)) for word, (_, words) in _MARKS.items() if word in verdicts]


def sentences(said: Iterable[tuple[str, str]]) -> list[str]:
    """What verdicts, and strengths of attacks, mean, each with the defense that it is about."""
    of: dict[str, set[str]] = defaultdict(set)
    for word, defense in said:
        of[word].add(defense)
    return [sentence.format(", ".join(sorted(of[word]))) for word, sentence in _SENTENCES.items() if word in of]
