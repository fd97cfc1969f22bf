"""The data of docs/results/protocol.md, from the folders that it names; nothing that is there is changed.

    python examples/protocol/prepare.py hippocampus PATH/TO/Task04_Hippocampus data/protocol
    python examples/protocol/prepare.py gliomas PATH/TO/data data/protocol

`hippocampus` draws 20 of the sorted names by seed 0 and writes two Decathlon folders: `choosing`, with `split.csv` (15
files train, 5 are scored, by the same seed), and `hippocampus` with the others. `gliomas` takes a folder with
`brats2021`, `brats2023` and `msd` and writes `gliomas`, all of them in the layout and with the labels of BraTS 2021.
"""

from __future__ import annotations

import argparse
import csv
import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import nibabel as nib
import numpy as np

CHOOSING, SCORED, SEED = 20, 5, 0

#: Files of BraTS 2023 by those of BraTS 2021, and the channels of the Decathlon's Task01.
NAMES_2023 = {"t1": "t1n", "t1ce": "t1c", "t2": "t2w", "flair": "t2f"}
CHANNELS = {"flair": 0, "t1": 1, "t1ce": 2, "t2": 3}
#: Labels as they are -> as BraTS 2021 has them: 1 core, 2 edema, 4 enhancing.
LABELS_2023 = {0: 0, 1: 1, 2: 2, 3: 4}
LABELS_MSD = {0: 0, 1: 2, 2: 1, 3: 4}


def main() -> None:
    """Write one of the two data sets."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("which", choices=("hippocampus", "gliomas"))
    parser.add_argument("source", type=Path)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    {"hippocampus": hippocampus, "gliomas": gliomas}[given.which](given.source, given.out)


def hippocampus(source: Path, out: Path) -> None:
    """The 20 files that settings are chosen on, and the others."""
    index = json.loads((source / "dataset.json").read_text())
    pairs = {Path(pair["image"]).name: pair for pair in index["training"]}
    drawn = list(np.random.default_rng(SEED).permutation(sorted(pairs))[:CHOOSING])
    for name, chosen in (("choosing", sorted(drawn)), ("hippocampus", sorted(set(pairs) - set(drawn)))):
        folder = out / name
        for file in chosen:
            for part in pairs[file].values():
                (folder / part).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source / part, folder / part)
        listed = {**index, "numTraining": len(chosen), "training": [pairs[file] for file in chosen]}
        (folder / "dataset.json").write_text(json.dumps(listed, indent=1) + "\n")
        print(f"{folder}: {len(chosen)} files")
    with (out / "choosing" / "split.csv").open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(("case", "part"))
        for number, name in enumerate(drawn):
            table.writerow((name.removesuffix(".nii.gz"), "test" if number < SCORED else "train"))


def gliomas(source: Path, out: Path) -> None:
    """All patients, as BraTS 2021 has them."""
    folder = out / "gliomas"
    for case in sorted((source / "brats2021").iterdir()):
        shutil.copytree(case, folder / case.name, dirs_exist_ok=True)
    for case in sorted((source / "brats2023").iterdir()):
        series = {name: nib.load(case / f"{case.name}-{old}.nii.gz") for name, old in NAMES_2023.items()}
        _write(folder, case.name, series, nib.load(case / f"{case.name}-seg.nii.gz"), LABELS_2023)
    for image in sorted((source / "msd" / "imagesTr").glob("*.nii.gz")):
        all_series = nib.load(image)
        series = {name: all_series.slicer[..., channel] for name, channel in CHANNELS.items()}
        labels = nib.load(source / "msd" / "labelsTr" / image.name)
        _write(folder, image.name.removesuffix(".nii.gz"), series, labels, LABELS_MSD)
    print(f"{folder}: {len(list(folder.iterdir()))} patients")


def _write(
    folder: Path,
    case: str,
    series: Mapping[str, nib.Nifti1Image],
    labels: nib.Nifti1Image,
    values: Mapping[int, int],
) -> None:
    (folder / case).mkdir(parents=True, exist_ok=True)
    for name, image in series.items():
        nib.save(image, folder / case / f"{case}_{name}.nii.gz")
    found = np.asarray(labels.dataobj).round().astype(np.int64)
    if unknown := set(np.unique(found).tolist()) - set(values):
        raise SystemExit(f"{case}: label {min(unknown)} is none of {', '.join(map(str, values))}")
    mapped = np.vectorize(values.get, otypes=[np.uint8])(found)
    nib.save(nib.Nifti1Image(mapped, labels.affine), folder / case / f"{case}_seg.nii.gz")


if __name__ == "__main__":
    main()
