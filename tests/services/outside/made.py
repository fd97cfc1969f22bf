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


DEFENSE = '''"""Squeezed logits."""

from services.science.defenses.base import Defense


class Squeezed(Defense):
    """Training that keeps logits small."""

    beta: float = 0.01

    def defend(self, run, undefended=None):
        from services.science.training.loop import train
        from services.science.training.objectives import supervised

        usual = supervised(run.settings.loss)
        return (yield from train(run, objective=lambda logits, labels, _: usual(logits, labels, None)
                                 + self.beta * logits.square().mean()))
'''

MODEL = '''"""Two convolutions."""

from services.science.models.base import Model


class Shallow(Model):
    """Two convolutions with instance norm between them."""

    @property
    def multiple(self):
        return 1

    def body(self, anatomy):
        from torch import nn

        from services.science.nets.single_head import SingleHead

        conv, norm = (nn.Conv2d, nn.InstanceNorm2d) if self.dims == 2 else (nn.Conv3d, nn.InstanceNorm3d)
        first, last = conv(len(anatomy.series), 4, 3, padding=1), conv(4, len(anatomy.classes), 3, padding=1)
        return SingleHead(nn.Sequential(first, norm(4, affine=True), nn.LeakyReLU(), last))
'''

SHIFT = '''"""Noise."""

from dataclasses import replace

from services.science.shifts.base import Shift


class Noisy(Shift):
    """Adds noise."""

    def change(self, raw, rng):
        return replace(raw, images=raw.images + 5 * rng.normal(size=raw.images.shape))
'''

LAYOUT = '''"""Cases as BraTS has them, but with a dot."""

from services.science.labels import SCHEMES
from services.science.layouts._named_files import scan_named_files
from services.science.layouts.base import Layout


class Dotted(Layout):
    """`<case>.t1.nii.gz` and so on."""

    def scan(self, root):
        suffixes = ("t1", "t1ce", "t2", "flair", "seg")
        return scan_named_files(root, layout=self.name, scheme=SCHEMES["brats"], separator="[.]", suffixes=suffixes)
'''


def write_all(folder: Path) -> Path:
    """A folder with a plug-in of each kind; returns it."""
    for name, text in {
        "attacks/brighter": ATTACK,
        "defenses/squeezed": DEFENSE,
        "metrics/volumes": METRIC,
        "models/shallow": MODEL,
        "shifts/noisy": SHIFT,
        "layouts/dotted": LAYOUT,
    }.items():
        write(folder / f"{name}.py", text)
    return folder
