from __future__ import annotations

import subprocess
import sys

import pytest
import torch

from services.science.training.adamw import AdamW


def network() -> torch.nn.Module:
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Conv2d(2, 4, 3), torch.nn.InstanceNorm2d(4, affine=True), torch.nn.PReLU())


def trained(
    optimizer_class: type[torch.optim.Optimizer], steps: int, *, interrupted_after: int = 0
) -> dict[str, object]:
    model = network()
    optimizer = optimizer_class(model.parameters(), lr=0.01, weight_decay=0.1)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.01, total_steps=steps)
    generator = torch.Generator().manual_seed(1)
    for step in range(steps):
        if step and step == interrupted_after:
            state = optimizer.state_dict()
            optimizer = optimizer_class(model.parameters(), lr=0.01, weight_decay=0.1)
            optimizer.load_state_dict(state)
            scheduler.optimizer = optimizer
        optimizer.zero_grad()
        model(torch.rand(2, 2, 8, 8, generator=generator)).square().mean().backward()
        optimizer.step()
        scheduler.step()
    return {"model": model.state_dict(), "optimizer": optimizer.state_dict()}


@pytest.mark.parametrize("interrupted_after", [0, 3])
def test_weights_and_state_are_those_of_torch_bit_for_bit(interrupted_after: int) -> None:
    ours = trained(AdamW, 6, interrupted_after=interrupted_after)
    theirs = trained(torch.optim.AdamW, 6)
    torch.testing.assert_close(ours, theirs, rtol=0, atol=0)


def test_the_step_leaves_no_graph_behind() -> None:
    model = network()
    optimizer = AdamW(model.parameters(), lr=0.01)
    model(torch.rand(1, 2, 8, 8)).sum().backward()
    optimizer.step()
    assert torch.is_grad_enabled()
    assert all(parameter.is_leaf and parameter.requires_grad for parameter in model.parameters())


def test_a_training_imports_neither_the_compiler_nor_monai() -> None:
    code = """
import sys, torch
from services.science import models
from services.science.training.adamw import AdamW
model = models.build({"name": "dynunet", "dims": 2, "filters": [4, 4, 8], "deep_supervision": 1}).build()
optimizer = AdamW(model.parameters(), lr=0.01)
scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.01, total_steps=2)
optimizer.zero_grad()
model(torch.rand(1, 4, 16, 16)).sum().backward()
torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
optimizer.step()
scheduler.step()
optimizer.load_state_dict(optimizer.state_dict())
print(*{"torch._dynamo", "monai", "pandas", "matplotlib"} & set(sys.modules))
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == ""
