"""Small plug-ins as text."""

from __future__ import annotations

import shutil
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


def install(site: Path, package: str, version: str, modules: dict[str, str], entry_points: dict[str, str]) -> Path:
    """A package as pip leaves it in `site`, a folder of the import path; returns its metadata.

    `entry_points` maps "attacks.NAME" to a module or a class.
    """
    for name, text in modules.items():
        write(site / f"{name.replace('.', '/')}.py", text)
    for earlier in site.glob(f"{package}-*.dist-info"):
        shutil.rmtree(earlier)
    info = site / f"{package}-{version}.dist-info"
    write(info / "METADATA", f"Metadata-Version: 2.1\nName: {package}\nVersion: {version}\n")
    lines = []
    for place, value in entry_points.items():
        kind, _, name = place.partition(".")
        lines += [f"[robustseg.{kind}]", f"{name} = {value}"]
    write(info / "entry_points.txt", "\n".join(lines) + "\n")
    return info
