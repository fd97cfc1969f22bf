from __future__ import annotations

from pathlib import Path

import torch

from services.artifacts.weights import load_model, save_model
from services.contracts.defense import DefenseContract, finished, make_run
from services.science.defenses.smoothing import RandomizedSmoothing
from services.science.nets.predict import predict_logits
from services.science.nets.transforms import require_noise


class TestSmoothing(DefenseContract):
    defense = RandomizedSmoothing(votes=3)


def test_the_noise_belongs_to_the_stored_predictor(tmp_path: Path) -> None:
    run = make_run(tmp_path / "run", epochs=1)
    model, _ = finished(RandomizedSmoothing(sigma=0.1, votes=4).defend(run))
    save_model(tmp_path / "model", run.model.spec(), model)
    noise = require_noise(load_model(tmp_path / "model"))
    assert (noise.sigma, noise.votes) == (0.1, 4)
    shares = predict_logits(model, torch.from_numpy(run.cases[0].images))
    assert set(shares.unique().tolist()) <= {0, 0.25, 0.5, 0.75, 1}
