from __future__ import annotations

import torch

from services.science.attacking.best_iterate import BestIterate


def test_the_best_images_of_each_subject_are_kept() -> None:
    clean = torch.zeros(3, 4, 2)
    best = BestIterate(clean)
    best.offer(clean + 1, torch.tensor([0.5, 0.5, 0.5], dtype=torch.float64))
    best.offer(clean + 2, torch.tensor([0.4, 0.6, 0.5], dtype=torch.float64))
    assert best.images[:, 0, 0].tolist() == [2, 1, 2]
    assert best.score.tolist() == [0.4, 0.5, 0.5]
    assert clean.sum() == 0
