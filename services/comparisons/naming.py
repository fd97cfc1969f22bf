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
from services.science.attacking.precision import BFLOAT16, FLOAT32, mixed
from services.science.epsilon import format_epsilon

NamedParameters = tuple[str, str]  # name, parameters as JSON

#: What the words of a side of a comparison begin with: "defense=none attack=fgsm".
_KEYS = ("sweep", "model", "defense", "attack", "access", "epsilon")


#: The parameter of an attack that says what networks computed in, and its marks behind names; float32 has none.
PRECISION = "precision"
MARKS = {BFLOAT16: " (bf16)", mixed((FLOAT32, BFLOAT16)): " (partly bf16)"}


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


def word_of(side: str, key: str) -> str:
    """What the words of a side of a comparison say of one of their keys; empty where they say nothing."""
    _, _, rest = f" {side}".partition(f" {key}=")
    for other in _KEYS:
        rest, _, _ = rest.partition(f" {other}=")
    return rest


def shortest_texts(variants: Iterable[NamedParameters]) -> dict[NamedParameters, str]:
    """A short text for every variant: "distillation", or "distillation temperature=10" where there are several.

    What was not in float32 is marked, whether there is anything beside it or not: "pgd (bf16)".
    """
    groups: dict[str, list[str]] = defaultdict(list)
    for name, text in sorted(set(variants)):
        groups[name].append(text)
    words: dict[NamedParameters, str] = {}
    for name, texts in groups.items():
        parsed = {text: parameters(text) for text in texts}
        marked = all(values.get(PRECISION, FLOAT32) in (FLOAT32, *MARKS) for values in parsed.values())
        keys = sorted({key for values in parsed.values() for key in values if key != PRECISION or not marked})
        telling = [key for key in keys if len({shown_value(key, values.get(key)) for values in parsed.values()}) > 1]
        for text, values in parsed.items():
            named = (f"{key}={shown_value(key, values[key])}" for key in telling if key in values)
            words[name, text] = " ".join([name, *named]) + MARKS.get(str(values.get(PRECISION)), "")
    return words


def parameters(text: str) -> Mapping[str, Any]:
    """The parameters of a defense or an attack, as the view `results` stores them; {} for none or clean."""
    values = json.loads(text) if text else {}
    return values if isinstance(values, dict) else {}


def arithmetic(key: RunKey) -> str:
    """What networks computed in while a run's attack followed their gradients."""
    found = parameters(key.attack_params).get(PRECISION)
    return str(found) if str(found) in MARKS else FLOAT32


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
