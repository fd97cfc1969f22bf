"""Small plug-ins as text."""

from __future__ import annotations

from pathlib import Path

ATTACK = '''"""Brightens."""

from services.science.attacks.base import Attack


class Brighter(Attack):
    """Every voxel becomes brighter."""

    needs_gradient = False
    share: float = 1.0

    def perturb(self, images, objective, ball, *, rng):
        return images + self.share * self.epsilon
'''

METRIC = '''"""Volumes."""

from services.science.metrics.base import Metric


class Volumes(Metric):
    """How alike the volumes are."""

    def compute(self, pair):
        smaller, larger = sorted((pair.reference_voxels, pair.prediction_voxels))
        return smaller / larger
'''


def write(path: Path, text: str) -> Path:
    """Write a file that only its owner may change; returns it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o644)
    return path
