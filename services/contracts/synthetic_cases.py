"""Small synthetic cases: a ball of brain with a layered tumor that each series shows differently."""

from __future__ import annotations

import numpy as np

from services.science.imaging.case import Case, Grid


def make_case(number: int, size: tuple[int, int, int] = (16, 16, 16)) -> Case:
    """Case number `number`: always the same arrays; the tumor's place differs from case to case."""
    rng = np.random.default_rng(number)
    axes = np.stack(np.meshgrid(*(np.linspace(-1, 1, length) for length in size), indexing="ij"))
    distance = np.sqrt(((axes - rng.uniform(-0.3, 0.3, (3, 1, 1, 1))) ** 2).sum(0))
    brain = (axes**2).sum(0) < 0.95
    labels = np.zeros(size, np.uint8)
    labels[distance < 0.55] = 2
    labels[distance < 0.4] = 3
    labels[distance < 0.2] = 1
    labels[~brain] = 0
    # Rows: series T1, T1ce, T2, FLAIR; columns: background tissue, NCR, ED, ET.
    contrast = np.array([[0.5, 0.3, 0.4, 0.4], [0.5, 0.3, 0.5, 0.9], [0.4, 0.8, 0.7, 0.6], [0.4, 0.5, 0.9, 0.7]])
    images = (contrast[:, labels] + rng.normal(0, 0.03, (4, *size))).clip(0, 1) * brain
    return Case(
        case_id=f"case-{number}",
        patient_id=f"patient-{number}",
        images=images.astype(np.float32),
        labels=labels,
        brain=brain,
        reference=labels,
        grid=Grid(size, (1.0, 1.0, 1.0), (0, 0, 0), size, size),
    )
