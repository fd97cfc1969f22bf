"""DAG and ALMA-prox by an independent implementation (adv-lib 0.2.8)."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from services.contracts.attack import TinySegmenter, batch
from services.science.attacks.alma_prox import AlmaProx
from services.science.attacks.dag import Dag
from tests.services.science.attacks.adversarial_library import segmentation_attacks


def right_case(dims: int) -> tuple[TinySegmenter, Tensor, Tensor]:
    """A model that is right everywhere about its images, in double precision."""
    model = TinySegmenter(dims).double().eval()
    images = batch(dims, size=6)[0].double()
    with torch.no_grad():
        return model, images, model(images).argmax(1)


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("targeted", [False, True])
def test_dag_agrees(dims: int, targeted: bool) -> None:
    model, images, labels = right_case(dims)
    # No voxel is at first what the target wants: the two count the voxels that are left against different numbers.
    with torch.no_grad():
        target_case = model(images).topk(2, dim=1).indices[:, 1]
    share = 0.5 if targeted else 0.875
    dag, _ = segmentation_attacks()
    target, masks = (target_case, torch.ones_like(labels, dtype=torch.bool)) if targeted else (labels, labels > 0)
    theirs = dag(model, images, target, masks=masks, targeted=targeted, adv_threshold=share, max_iter=100, γ=0.02)
    attack = Dag(steps=100, step_sizes=(0.02,), success=share, target="other_case" if targeted else None)
    ours = attack(model, images, labels, target_case=target_case)
    reached = [not torch.equal(found, clean) for found, clean in zip(theirs, images, strict=True)]
    assert any(reached)
    torch.testing.assert_close(ours[reached], theirs[reached], rtol=0, atol=1e-6)


def test_alma_prox_agrees_once_its_derivative_is_right() -> None:
    """Its own derivative of the penalty starts with mu * c in place of mu (docs/published-defects.md); only 2-D."""
    model, images, labels = right_case(2)
    model, images = model.float(), images.float()
    _, alma_prox = segmentation_attacks()

    def penalty(c: Tensor, rho: Tensor, mu: Tensor) -> Tensor:
        above = mu * c + mu * rho * c**2 + rho**2 * c**3 / 6
        return torch.where(c >= 0, above, mu * c / (1 - rho.clamp(min=1) * c.clamp(max=0)))

    def run(steps: int, **changes: object) -> Tensor:
        # Its mask drops one constraint less than published.
        given = {"masks": labels > 0, "adv_threshold": 1.0, "constraint_masking": False, "num_steps": steps}
        found: Tensor = alma_prox(model, images, labels, **given, **changes)
        return found

    ours, theirs, defective = AlmaProx(steps=60, success=1.0)(model, images, labels), run(60, penalty=penalty), run(60)
    close = float(((ours - theirs).abs() > 1e-3).double().mean())
    far = float(((ours - defective).abs() > 1e-3).double().mean())
    assert close <= 0.01
    assert far > 10 * max(close, 1e-3)
