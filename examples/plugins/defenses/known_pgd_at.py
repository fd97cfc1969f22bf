"""PGD adversarial training that names attacks as if there was a mask to see through: an honest control."""

from __future__ import annotations

from typing import Any

from services.science.defenses.pgd_at import PgdAt


class KnownPgdAt(PgdAt):
    """The defense `pgd_at`, attacked in the adapted forms as well that see through large logits: they find none."""

    def adaptive(self) -> tuple[dict[str, Any], ...]:
        """The forms that `masked` names for large logits."""
        return ({"loss": "margin"}, {"temperature": "margin"})
