"""Job digests stay what they were: a changed one makes every user's stored results worthless without a word.

One synthetic sweep for each section of the sweep file. Whoever changes a digest here changes what stored results mean:
the commit and CHANGELOG.md say what old results then stand for.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from services.errors import BadSweep
from services.sweeps.schema import SweepSpec
from tests.services.sweeps.descriptions import plan_of

_USUAL = {
    "name": "pinned",
    "data": "{root: /data, split: {folds: 2}}",
    "models": "{net: {architecture: unet, dims: 3, channels: [4, 8]}}",
    "training": "{epochs: 2}",
    "attacks": "{fgsm: {epsilon: [2/255, 8/255]}}",
    "evaluation": "{regions: [WT]}",
}

#: Section -> how it differs from the usual sweep, and the sha256 of the sorted digests of all jobs.
PINNED = {
    "usual": ({}, "1d605c2b305cbc3284fc1260314a90e26080ede200a9ade7e2688ee5d1cfd504"),
    "seed": ({"seed": "7"}, "ab44ec218835094dbf70b5ab3392f878f6c7ee20ba7a48d9060e3ae7bdd102e2"),
    "data": (
        {
            "data": "{root: /data, spacing_mm: 2.0, percentiles: [1, 99], labels: brats2023, "
            "split: {train: 0.5, validation: 0.25, test: 0.25}}"
        },
        "224a5bf36f5d0f101437f0f0a8d0b70de7941e7035cf5d5c6747beee225eb8b2",
    ),
    "anatomy": (
        {
            "data": "{root: /data, layout: msd, series: [ct, pet], labels: {organ: [1, 2], lesion: 3}, "
            "regions: {all: [organ, lesion]}, split: {folds: 2}}",
            "evaluation": "{regions: [all, lesion]}",
        },
        "7d962e93c7d891657d53512ba91363f45419cc3c131c267058e801c65bb2bd0e",
    ),
    "models": (
        {"models": "{flat: {architecture: dynunet, dims: 2}, net: {architecture: unet, channels: [[4, 8], [8, 16]]}}"},
        "f790efa8bf793645f0e5047af8541d5993c915d0f1e253ced6cc13ad965a150c",
    ),
    "training": (
        {"training": "{epochs: 3, loss: dice, learning_rate: 0.001, batch_size: 2, precision: float32, replicas: 2}"},
        "c34532fb7f243eb0a5b3aba65b3a5abe7a862f821142050496fe88e548bb54cd",
    ),
    "defenses": (
        {
            "defenses": "{distillation: {temperature: [1, 10]}, static: {method: adversarial_training, mode: static, "
            "attacks: [fgsm, ifgsm], epsilon: 8/255}, online: {method: adversarial_training, mode: online, "
            "attacks: [fgsm]}, fast_at: {}, free_at: {replays: 2}, gaussian_augmentation: {}, "
            "input_transform: {}, pgd_at: {}, segpgd_at: {}, smoothing: {}, trades: {}}"
        },
        "0663993086a32f79a5cfe7d42c03b1cfa5792b74f13b8b4136e75c67a2429908",
    ),
    "attacks": (
        {
            "attacks": "{alma_prox: {}, apgd: {}, bias_field: {}, cospgd: {}, dag: {}, fgsm: {}, ifgsm: {}, "
            "mifgsm: {}, noise: {}, padam: {}, pgd: {norm: [linf, l2]}, sea: {}, segpgd: {}, square: {}, "
            "tifgsm: {target: other_case}, universal: {}, vafa: {}, worst_case: {}, "
            "tapered: {method: pgd, epsilon: {t1: 2/255, flair: 8/255}}}"
        },
        "6d58742681e3150fdc0b2187743eed4bd2fb5010e53698ee1d8b223a72f503eb",
    ),
    "shifts": (
        {
            "shifts": "{affine: {}, bias_field: {severity: 1}, contrast_compression: {severity: 1}, "
            "contrast_expansion: {severity: 1}, downsampling: {severity: 1}, elastic: {severity: 1}, "
            "ghosting: {severity: 1}, missing_series: {series: [[t1], [flair]]}, motion: {severity: 1}, "
            "registration_jitter: {severity: 1}, rician_noise: {severity: 1}, smoothing: {severity: 1}, "
            "spike: {severity: 1}}"
        },
        "be34e2dec1530ce9fe5bf396fe8b52ea9102b84ecf7bc9a5e032ad06940e67a0",
    ),
    "evaluation": (
        {
            "models": "{net: {architecture: unet}, other: {architecture: dynunet}}",
            "training": "{epochs: 2, replicas: 2}",
            "defenses": "{distillation: {temperature: 10}, smoothing: {}}",
            "evaluation": "{access: [white-box, transfer, black-box], transfer: [all], adaptive: true, "
            "metrics: [dice, {nsd: {tolerance_mm: 2}}], regions: [WT, ET], brain_only: false, "
            "certificate: {tau: 0.9, draws: 500}, window: {size: [32, 32, 32], overlap: 0.5}, "
            "gates: {cases: 1, steps: 5, epsilon: 4/255}}",
        },
        "845a5b6de597e901832a8c85762d27202fe9c149b802c31c3686f159260624eb",
    ),
    "comparisons": (
        {
            "defenses": "{distillation: {temperature: 10}}",
            "comparisons": "[{vary: attack, a: fgsm, b: clean, metric: hd95, regions: [WT], alternative: greater, "
            "zero_rule: drop, adjustment: benjamini_hochberg, failure_threshold: 0.6}]",
        },
        "d88f7d51991621ab5c4a9668d74a51f2a9e9148377d2976ab79844fd26fe6ef7",
    ),
}


@pytest.mark.parametrize("section", PINNED)
def test_the_job_digests_of_a_sweep_stay_what_they_were(section: str, tmp_path: Path) -> None:
    changes, pinned = PINNED[section]
    text = "\n".join(f"{key}: {value}" for key, value in {**_USUAL, **changes}.items())
    try:
        digests = sorted(job.digest for job in plan_of(tmp_path, text).jobs)
    except BadSweep as error:
        pytest.fail(str(error))
    assert hashlib.sha256("\n".join(digests).encode()).hexdigest() == pinned


def test_every_section_of_the_sweep_file_has_a_pinned_sweep() -> None:
    assert set(SweepSpec.model_fields) - {"name", "worst_cases"} <= set(PINNED)
