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
    "usual": ({}, "ff21dbb856bd4e37e77f054972a4fc7791fc95cd00b78a1e0373465a3c54402a"),
    "seed": ({"seed": "7"}, "04b6e5245cab114820de9ce23e2cc1172d9db3eef273eb57fce1e2dfe50bb92c"),
    "data": (
        {
            "data": "{root: /data, spacing_mm: 2.0, percentiles: [1, 99], labels: brats2023, "
            "split: {train: 0.5, validation: 0.25, test: 0.25}}"
        },
        "5194dcf550a3be74d93f175a52501c01b87ec791887da6845263f0b2a0de3749",
    ),
    "anatomy": (
        {
            "data": "{root: /data, layout: msd, series: [ct, pet], labels: {organ: [1, 2], lesion: 3}, "
            "regions: {all: [organ, lesion]}, split: {folds: 2}}",
            "evaluation": "{regions: [all, lesion]}",
        },
        "4373bf5099c7fb0fb847dc7bd8426e598a672f005685ebda54330c945164c26c",
    ),
    "models": (
        {"models": "{flat: {architecture: dynunet, dims: 2}, net: {architecture: unet, channels: [[4, 8], [8, 16]]}}"},
        "e3e6ef639529dc0495781a66df66c359965236f3cb24a94df12c5eb463a8517a",
    ),
    "training": (
        {"training": "{epochs: 3, loss: dice, learning_rate: 0.001, batch_size: 2, precision: float32, replicas: 2}"},
        "73c0d63450bad64cb32d41b8e6b2c88d837ef0438c8a719c3462ae14daa9fead",
    ),
    "defenses": (
        {
            "defenses": "{distillation: {temperature: [1, 10]}, static: {method: adversarial_training, mode: static, "
            "attacks: [fgsm, ifgsm], epsilon: 8/255}, online: {method: adversarial_training, mode: online, "
            "attacks: [fgsm]}, fast_at: {}, free_at: {replays: 2}, gaussian_augmentation: {}, "
            "input_transform: {}, pgd_at: {}, segpgd_at: {}, smoothing: {}, trades: {}}"
        },
        "c72b8ac6e6833b24a96aee05ba3cf96e3dd6f4a373260501b0234737eefbccb2",
    ),
    "attacks": (
        {
            "attacks": "{alma_prox: {}, apgd: {}, bias_field: {}, cospgd: {}, dag: {}, fgsm: {}, ifgsm: {}, "
            "mifgsm: {}, noise: {}, padam: {}, pgd: {norm: [linf, l2]}, sea: {}, segpgd: {}, square: {}, "
            "tifgsm: {target: other_case}, universal: {}, vafa: {}, worst_case: {}, "
            "tapered: {method: pgd, epsilon: {t1: 2/255, flair: 8/255}}}"
        },
        "c1c2f26c4eed0b69fc16dcfd08bda6fa469c859bbb72e1f94865485b551d742f",
    ),
    "claims": (  # changes nothing
        {"claims": "{attackers: {any: {}}, loss: {share: 0.65}}"},
        "ff21dbb856bd4e37e77f054972a4fc7791fc95cd00b78a1e0373465a3c54402a",
    ),
    "shifts": (
        {
            "shifts": "{affine: {}, bias_field: {severity: 1}, contrast_compression: {severity: 1}, "
            "contrast_expansion: {severity: 1}, downsampling: {severity: 1}, elastic: {severity: 1}, "
            "ghosting: {severity: 1}, missing_series: {series: [[t1], [flair]]}, motion: {severity: 1}, "
            "registration_jitter: {severity: 1}, rician_noise: {severity: 1}, smoothing: {severity: 1}, "
            "spike: {severity: 1}}"
        },
        "6356bd2269570df50d48203a5c79ce6c78cd7a64ad0962ab9f42a131d4f12f86",
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
        "37747eb27b09a5d9920868504d98a117f6850e5677b380fe73c63884199d2ccf",
    ),
    "comparisons": (
        {
            "defenses": "{distillation: {temperature: 10}}",
            "comparisons": "[{vary: attack, a: fgsm, b: clean, metric: hd95, regions: [WT], alternative: greater, "
            "zero_rule: drop, adjustment: benjamini_hochberg, failure_threshold: 0.6}]",
        },
        "3999d0b7b703764b9408050db2c891bc5f1d2e96e5c2ae41994b136193b8a9c5",
    ),
    "study": (
        {"study": "{title: Robust to what, images: panels, intended_use: none}"},
        "ff21dbb856bd4e37e77f054972a4fc7791fc95cd00b78a1e0373465a3c54402a",  # the usual one: no job knows of it
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
