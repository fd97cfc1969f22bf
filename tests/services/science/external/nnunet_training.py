"""Trains a tiny nnU-Net on synthetic data with nnU-Net's own code, and keeps what its own predictor predicts.

A process of its own (`python nnunet_training.py FOLDER`): nnU-Net reads its folders from the environment once.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np

PATCH, SIZE = (16, 16, 16), 24
REGIONS = {"background": 0, "whole tumor": [1, 2, 3], "tumor core": [1, 3], "enhancing tumor": [3]}


def case(seed: int, rim: int) -> tuple[np.ndarray, np.ndarray]:
    """Images (4,24,24,24) in [0,1] of a ball with a rim of zeros, and labels of nested balls."""
    rng = np.random.default_rng(seed)
    place = np.stack(np.meshgrid(*[np.arange(SIZE) - (SIZE - 1) / 2] * 3, indexing="ij"))
    brain = np.abs(place).max(0) < SIZE / 2 - rim
    radius = np.linalg.norm(place + rng.uniform(-1, 1, (3, 1, 1, 1)), axis=0)
    labels = np.select([radius < 3, radius < 5, radius < 7], [3, 1, 2], 0)
    bright = np.array([[0.4, 0.2, 0.5, 0.3], [0.4, 0.3, 0.6, 0.5], [0.4, 0.4, 0.8, 0.9], [0.5, 0.9, 0.5, 0.6]])
    images = bright[labels].transpose(3, 0, 1, 2) + rng.uniform(-0.08, 0.08, (4, SIZE, SIZE, SIZE))
    return (images * brain).astype(np.float32), (labels * brain).astype(np.uint8)


def write_raw(folder: Path) -> None:
    import SimpleITK

    for part in ("imagesTr", "labelsTr"):
        (folder / part).mkdir(parents=True)
    for number in range(5):
        images, labels = case(number, rim=4)
        for series, image in enumerate(images):
            SimpleITK.WriteImage(
                SimpleITK.GetImageFromArray(image), folder / "imagesTr" / f"case{number}_{series:04}.nii.gz"
            )
        SimpleITK.WriteImage(SimpleITK.GetImageFromArray(labels), folder / "labelsTr" / f"case{number}.nii.gz")
    dataset = {
        "channel_names": {"0": "FLAIR", "1": "T1", "2": "T1ce", "3": "T2"},
        "labels": REGIONS,
        "regions_class_order": [2, 1, 3],
        "numTraining": 5,
        "file_ending": ".nii.gz",
    }
    (folder / "dataset.json").write_text(json.dumps(dataset))


def plan_small(plans: Path) -> None:
    """A window and a network that a test has time for; two heads of deep supervision."""
    values = json.loads(plans.read_text())
    configuration = values["configurations"]["3d_fullres"]
    configuration.update(patch_size=PATCH, batch_size=2)
    configuration["architecture"]["arch_kwargs"].update(
        n_stages=3,
        features_per_stage=[4, 8, 8],
        kernel_sizes=[[3, 3, 3]] * 3,
        strides=[[1, 1, 1], [2, 2, 2], [2, 2, 2]],
        n_conv_per_stage=[1, 1, 1],
        n_conv_per_stage_decoder=[1, 1],
    )
    plans.write_text(json.dumps(values))


def train(root: Path) -> Path:
    import torch
    from nnunetv2.experiment_planning.plan_and_preprocess_api import (
        extract_fingerprints,
        plan_experiments,
        preprocess,
    )
    from nnunetv2.training.nnUNetTrainer.nnUNetTrainer import nnUNetTrainer

    extract_fingerprints([1], num_processes=1)
    plan_experiments([1])
    done = root / "preprocessed" / "Dataset001_Balls"
    plan_small(done / "nnUNetPlans.json")
    preprocess([1], configurations=("3d_fullres",), num_processes=(1,))
    os.environ.update(nnUNet_n_proc_DA="0")  # augment in this process; the planner wants a number above 0
    torch.manual_seed(0)
    trainer = nnUNetTrainer(
        json.loads((done / "nnUNetPlans.json").read_text()),
        "3d_fullres",
        0,
        json.loads((root / "raw" / "Dataset001_Balls" / "dataset.json").read_text()),
        device=torch.device("cpu"),
    )
    trainer.num_epochs, trainer.num_iterations_per_epoch, trainer.num_val_iterations_per_epoch = 2, 10, 1
    trainer.run_training()
    return Path(trainer.output_folder_base)


def predict(trained: Path, root: Path) -> None:
    """What nnU-Net makes of a case that it does not crop, with weighted windows and without weights."""
    import torch
    from nnunetv2.inference.predict_from_raw_data import nnUNetPredictor

    images, _ = case(9, rim=0)
    found = {"images": images}
    for blending in ("gaussian", "constant"):
        predictor = nnUNetPredictor(
            use_gaussian=blending == "gaussian", use_mirroring=False, device=torch.device("cpu"), allow_tqdm=False
        )
        predictor.initialize_from_trained_model_folder(str(trained), (0,))
        preprocessor = predictor.configuration_manager.preprocessor_class()
        data, *_ = preprocessor.run_case_npy(
            images,
            None,
            {"spacing": [1, 1, 1]},
            predictor.plans_manager,
            predictor.configuration_manager,
            predictor.dataset_json,
        )
        found[f"{blending}_logits"] = predictor.predict_logits_from_preprocessed_data(torch.from_numpy(data)).numpy()
        found[f"{blending}_labels"] = predictor.predict_single_npy_array(images, {"spacing": [1, 1, 1]})
    np.savez(root / "predicted.npz", **found)


if __name__ == "__main__":
    root = Path(sys.argv[1])
    os.environ.update({f"nnUNet_{name}": str(root / name) for name in ("raw", "preprocessed", "results")})
    os.environ.update(nnUNet_n_proc_DA="1", nnUNet_compile="f", nnUNet_def_n_proc="1")
    write_raw(root / "raw" / "Dataset001_Balls")
    predict(train(root), root)
