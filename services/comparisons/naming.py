"""Names of runs in tables: the user's names, and those parameters in which runs of one name differ."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from services.comparisons.access import access_in_words
from services.comparisons.runs import RunKey
from services.outside import shortened
from services.science.attacking import series_budgets as series_shares
from services.science.epsilon import format_epsilon

NamedParameters = tuple[str, str]  # name, parameters as JSON


@dataclass(frozen=True)
class Labels:
    """How one comparison is called: two sides, and the condition that they share."""

    model: str
    a: str
    b: str
    attack: str
    access: str
    epsilon: float


@dataclass(frozen=True)
class Words:
    """The shortest texts that tell the defenses and attacks of some keys apart."""

    defenses: Mapping[NamedParameters, str]
    attacks: Mapping[NamedParameters, str]

    @classmethod
    def of(cls, keys: Iterable[RunKey]) -> Words:
        """Texts for all variants in these keys."""
        known = list(keys)
        return cls(
            defenses=shortest_texts((key.defense, key.defense_params) for key in known),
            attacks=shortest_texts((key.attack, key.attack_params) for key in known),
        )

    def labels(self, a: RunKey, b: RunKey, varied: AbstractSet[str]) -> Labels:
        """Labels of a comparison in which `varied` (column names) may differ.

        Clean images have no budget and no access, so beside them the other side tells the condition.
        """
        first, second = (b, b) if a.is_clean else (a, a) if b.is_clean else (a, b)
        return Labels(
            model=_joined(a.model, b.model),
            a=self._side(a, varied),
            b=self._side(b, varied),
            attack=_joined(self._attack(first), self._attack(second)),
            access=_joined(*(access_in_words(key.access, key.source) for key in (first, second))),
            epsilon=first.epsilon,
        )

    def _side(self, key: RunKey, varied: AbstractSet[str]) -> str:
        parts = {
            "sweep": key.sweep if "sweep" in varied else "",
            "model": key.model if "model" in varied else "",
            "defense": self.defenses[key.defense, key.defense_params],
            "attack": self._attack(key) if "attack" in varied else "",
            "access": access_in_words(key.access, key.source) if "access" in varied else "",
            "epsilon": format_epsilon(key.epsilon) if "epsilon" in varied else "",
        }
        return " ".join(f"{name}={text}" for name, text in parts.items() if text)

    def _attack(self, key: RunKey) -> str:
        return self.attacks[key.attack, key.attack_params]


def shortest_texts(variants: Iterable[NamedParameters]) -> dict[NamedParameters, str]:
    """A short text for every variant: "distillation", or "distillation temperature=10" where there are several."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name, text in sorted(set(variants)):
        groups[name].append(text)
    words: dict[NamedParameters, str] = {}
    for name, texts in groups.items():
        parsed = {text: parameters(text) for text in texts}
        keys = sorted({key for values in parsed.values() for key in values})
        telling = [key for key in keys if len({shown_value(key, values.get(key)) for values in parsed.values()}) > 1]
        for text, values in parsed.items():
            named = (f"{key}={shown_value(key, values[key])}" for key in telling if key in values)
            words[name, text] = " ".join([name, *named])
    return words


def parameters(text: str) -> Mapping[str, Any]:
    """The parameters of a defense or an attack, as the view `results` stores them; {} for none or clean."""
    values = json.loads(text) if text else {}
    return values if isinstance(values, dict) else {}


def shown_value(key: str, value: Any) -> str:
    """A parameter's value as a user would write it."""
    if key.startswith("epsilon") and isinstance(value, float):
        return format_epsilon(value)
    if key == "code":
        return shortened(str(value))
    if isinstance(value, list | tuple):
        return ",".join(shown_value(key, item) for item in value)
    if isinstance(value, dict) and key == "series":
        return series_shares.shares_in_words(value)
    if isinstance(value, dict):
        return json.dumps(value, sort_keys=True, separators=(",", ":"))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _joined(first: str, second: str) -> str:
    return first if first == second else f"{first}, {second}"
