"""What must work on a GPU, and what must come out as on the CPU."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

import numpy as np
import torch

from benchmarks.gpu_clock import Bench
from services.jobs.failures import classify_failure
from services.science import attacks, defenses
from services.science.attack_volumes import AttackedVolume
from services.science.attacks.base import Attack
from services.science.evaluate import region_dice, score_case
from services.science.nets.predict import predict_logits, to_original
from services.science.training.loop import train

#: CPU and GPU sum in different orders. Of logits: of the largest; of images: voxels that may be elsewhere, since a
#: gradient that is nearly 0 has either sign; of Dice: after an attack.
LOGITS, VOXELS, DICE = 1e-4, 0.01, 0.005


def training(bench: Bench) -> dict[str, object]:
    """A network trains: its loss falls."""
    with tempfile.TemporaryDirectory() as folder:
        records = list(train(bench.run(Path(folder), epochs=3 if bench.tiny else 10)))
    losses = [record.loss for record in records]
    _require(losses[-1] < losses[0], f"the loss went from {losses[0]:.3f} to {losses[-1]:.3f}")
    return {"first_loss": losses[0], "last_loss": losses[-1]}


def every_attack(bench: Bench) -> dict[str, object]:
    """Each plug-in on a phantom: within its budget, inside [0,1]."""
    found: dict[str, object] = {}
    for name in attacks.names():
        attack, epsilon = attacks.build({"name": name}), 8 / 255
        short = {key: 3 for key in ("steps", "queries", "epochs") if key in type(attack).model_fields}
        attack = attacks.build({"name": name, **short})
        volumes = [_volume(bench, attack, number) for number in range(2)]
        rng = np.random.default_rng(0)
        if attack.needs_training_cases:
            attack = attack.fit(bench.trained, [partial(_volume, bench, attack, 1)], [epsilon], rng=rng)
            volumes = [_volume(bench, attack, 0)]
        images = volumes[0].sweep([epsilon], rng=rng)[0].cpu()
        _require(bool(images.isfinite().all()) and 0 <= float(images.min()) <= float(images.max()) <= 1, name)
        found[name] = round(float((images - torch.from_numpy(bench.cases[0].images)).abs().max()), 5)
    return {"largest_change": found}


def every_defense(bench: Bench) -> dict[str, object]:
    """Each plug-in trains a network that predicts."""
    found: dict[str, object] = {}
    for name in defenses.names():
        fields = type(defenses.build({"name": name})).model_fields
        defense = defenses.build({"name": name, **{key: 1 for key in ("replays", "steps") if key in fields}})
        with tempfile.TemporaryDirectory() as folder:
            run = bench.run(Path(folder), epochs=1)
            twin = run.model.build(seed=7).to(bench.device) if defense.needs_undefended else None
            epochs = defense.defend(run, twin)
            while True:
                try:
                    next(epochs)
                except StopIteration as end:
                    logits = predict_logits(end.value, torch.from_numpy(bench.cases[0].images).to(bench.device))
                    break
        _require(bool(logits.isfinite().all()), name)
        found[name] = logits.device.type
    return {"device_of_logits": found}


def evaluation(bench: Bench) -> dict[str, object]:
    """A case is predicted, brought back to its grid and scored."""
    case = bench.cases[3]
    logits = predict_logits(bench.trained, torch.from_numpy(case.images).to(bench.device))
    scores = score_case(to_original(logits, case.grid), case.reference, spacing_mm=(1, 1, 1), scheme="internal")
    return {f"{score.region} {score.metric}": round(score.value, 4) for score in scores}


def equality_with_cpu(bench: Bench) -> dict[str, object]:
    """Logits and adversarial images of one network on both devices."""
    case = bench.cases[2]
    images, labels = torch.from_numpy(case.images), torch.from_numpy(case.labels)
    here = bench.trained
    there = bench.model.build(seed=0).eval()
    there.load_state_dict({name: tensor.cpu() for name, tensor in here.state_dict().items()})
    expected = predict_logits(there, images)
    off = float((predict_logits(here, images.to(bench.device)).cpu() - expected).abs().max() / expected.abs().max())
    attack = attacks.build({"name": "ifgsm", "steps": 5, "epsilon": 8 / 255})
    found = []
    for model, device in ((here, bench.device), (there, "cpu")):
        given = [tensor.to(device)[None] for tensor in (images, labels.long(), torch.from_numpy(case.brain)[None])]
        found.append(attack(model, given[0], given[1], mask=given[2]).cpu()[0])
    elsewhere = float((found[0] != found[1]).float().mean())
    dice = [
        region_dice(predict_logits(there, adversarial).argmax(0).numpy().astype(np.uint8), labels.numpy())
        for adversarial in found
    ]
    worst = max(abs(dice[0][region] - dice[1][region]) for region in dice[0])
    _require(off <= LOGITS, f"logits differ by {off:.2e} of the largest, tolerated {LOGITS}")
    _require(worst <= DICE, f"Dice under attack differs by {worst:.4f}, tolerated {DICE}")
    return {
        "logits": {"found": off, "tolerated": LOGITS},
        "voxels_elsewhere": {"found": elsewhere, "expected_below": VOXELS, "holds": elsewhere <= VOXELS},
        "dice_under_attack": {"found": worst, "tolerated": DICE},
    }


def jobs_of_a_sweep(bench: Bench) -> dict[str, object]:
    """The service itself: train, attack and evaluate in the slots that CUDA_VISIBLE_DEVICES gives."""
    gpus = torch.cuda.device_count() if bench.on_gpu else 0
    with tempfile.TemporaryDirectory() as home:
        sweep = Path(home) / "sweep.json"
        sweep.write_text(
            json.dumps(
                {
                    "name": "gpu",
                    "data": {"synthetic": {"cases": 4, "size": bench.small}, "split": {"folds": 2}},
                    "models": {"unet3d": {"architecture": "unet", "dims": 3, "channels": [4, 8, 16]}},
                    "training": {"epochs": 1},
                    "attacks": {"ifgsm": {"epsilon": ["8/255"], "steps": 2}},
                    "evaluation": {"access": ["white-box"]},
                }
            )
        )
        environment = {**os.environ, "ROBUST_HOME": home, "PYTHONPATH": os.pathsep.join(sys.path)}
        if not bench.on_gpu:
            environment["CUDA_VISIBLE_DEVICES"] = ""
        command = [sys.executable, "-P", "-c", "from robust_cli import main; main()"]
        subprocess.run([*command, "submit", str(sweep), "--wait"], env=environment, check=True, timeout=240)
        jobs, logs = (
            json.loads(
                subprocess.run(
                    [*command, "query", asked, "--json"], env=environment, check=True, capture_output=True
                ).stdout
            )
            for asked in ("select kind, state, peak_memory from job", "select text from log")
        )
    devices = sorted({device for log in logs for device in re.findall(r", on (\w+), process", log["text"])})
    _require(all(job["state"] == "done" for job in jobs), "not all jobs are done")
    _require(not gpus or "cuda" in devices, f"jobs ran on {devices} beside {gpus} GPUs")
    peaks: dict[str, float] = {}
    for job in jobs:
        peaks[job["kind"]] = max(peaks.get(job["kind"], 0.0), round((job["peak_memory"] or 0) / 1e6, 1))
    return {"gpus": gpus, "devices": devices, "peak_memory_mb": peaks}


def out_of_memory(bench: Bench) -> dict[str, object]:
    """An allocation that does not fit is told from other errors, tried again in halves, and the GPU goes on."""
    if not bench.on_gpu:
        return {"skipped": "a CPU gives memory that it does not have"}
    try:
        torch.empty(1 << 50, dtype=torch.uint8, device=bench.device)
    except Exception as error:
        first, second = classify_failure(error), classify_failure(error, batch_divisor=2)
    _require(first.kind == second.kind == "out_of_memory", f"taken for {first.kind}")
    _require(first.retry and not second.retry and not first.spent, "is not tried again once")
    _require(float(torch.ones(3, device=bench.device).sum()) == 3, "the GPU does not go on")
    return {"kind": first.kind, "tried_again": first.retry}


#: Reads memory that is nobody's, and says how a job would be judged that did so.
_ILLEGAL = """
import torch
from services.jobs.failures import classify_failure
torch.ones(1, device="cuda")
class Nowhere:
    __cuda_array_interface__ = {"shape": (1 << 20,), "typestr": "<f4", "data": (1 << 46, False), "version": 3}
try:
    torch.as_tensor(Nowhere(), device="cuda").add_(1)
    torch.cuda.synchronize()
except Exception as error:
    verdict = classify_failure(error)
    print(verdict.kind, verdict.spent, str(error).splitlines()[0][:200], sep="|")
"""
_ASSERTED = """
import torch
from services.jobs.failures import classify_failure
try:
    torch.ones(4, device="cuda")[torch.tensor([9], device="cuda")].cpu()
except Exception as error:
    verdict = classify_failure(error)
    print(verdict.kind, verdict.spent, str(error).splitlines()[0][:200], sep="|")
"""


def cuda_error(bench: Bench) -> dict[str, object]:
    """A GPU that failed costs an attempt and its slot; an assertion of a kernel is the job's own bug."""
    if not bench.on_gpu:
        return {"skipped": "needs a GPU; tests/worker/test_device_errors.py tries the quarantine with words of CUDA"}
    found: dict[str, object] = {}
    for name, code in (("illegal_address", _ILLEGAL), ("assertion", _ASSERTED)):
        said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
        kind, spent, words = [*said.stdout.strip().rsplit("\n", 1)[-1].split("|", 2), "", "", ""][:3]
        found[name] = {"kind": kind, "runner_replaced": spent == "True", "words": words}
    _require(found["illegal_address"]["kind"] == "cuda", str(found))  # type: ignore[index]
    _require(found["assertion"]["kind"] == "bug", str(found))  # type: ignore[index]
    return found


def _volume(bench: Bench, attack: Attack, number: int) -> AttackedVolume:
    case, other = bench.cases[number], bench.cases[number + 2]
    images, labels, brain, target = (
        torch.from_numpy(array) for array in (case.images, case.labels, case.brain, other.labels)
    )
    return AttackedVolume(attack, bench.trained, images, labels, mask=brain, target_case=target)


def _require(holds: bool, words: str) -> None:
    if not holds:
        raise RuntimeError(words)
