"""The learning rates and steps of docs/results/protocol.md, chosen by its rule on the files that are there for it.

    python examples/protocol/choose.py run [--workers 2] [--root data/protocol/choosing]
    python examples/protocol/choose.py tell

`run` submits choosing.yaml once for each setting of the two lists; what is done is not done again. `tell` prints every
number as Markdown, and for each network the cheapest setting within 0.01 of the best: the fewest steps, then the lower
rate. It is an error to tell before all are there. Settings are counted in steps of the optimizer, which carry over to a
training on more files where epochs do not.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import NamedTuple

COMMAND = str(Path(sys.executable).with_name("robust-cli"))
SWEEP = Path(__file__).parent / "choosing.yaml"
NEAR = 0.01
#: Steps of an epoch in batches of two: of the 15 files here, and of the 135 that a fold of hippocampus.yaml trains on.
STEPS_HERE, STEPS_THERE = 8, 68


class Setting(NamedTuple):
    """In the order of their cost."""

    steps: int
    rate: float

    @property
    def epochs(self) -> int:
        """On the files here."""
        return self.steps // STEPS_HERE

    @property
    def epochs_there(self) -> int:
        """In hippocampus.yaml."""
        return self.steps // STEPS_THERE


#: Rates and steps of the undefended network, and of distillation: whole epochs here and there.
LISTS = {
    "none": ((0.002, 0.005, 0.01), (408, 816, 1632)),
    "distillation": ((0.015, 0.03, 0.06, 0.12), (816, 1632)),
}


def settings(kind: str) -> Iterator[Setting]:
    """All of a list."""
    rates, steps = LISTS[kind]
    yield from (Setting(*pair) for pair in product(steps, rates))


def chosen(dice: Mapping[Setting, float]) -> Setting:
    """The cheapest setting whose mean Dice is within 0.01 of the best."""
    best = max(dice.values())
    return min(setting for setting, value in dice.items() if value >= best - NEAR)


def name_of(kind: str, setting: Setting) -> str:
    """Of its sweep."""
    return f"choosing-{kind}-{setting.rate:g}-{setting.steps}"


def run(workers: int, root: Path) -> None:
    """Submit every setting, one after the other."""
    for kind in LISTS:
        for setting in settings(kind):
            changes = [
                f"name={name_of(kind, setting)}",
                f"training.learning_rate={setting.rate}",
                f"training.epochs={setting.epochs}",
                f"data.root={root}",
                f"data.split.file={root / 'split.csv'}",
                *(["defenses={}"] if kind == "none" else []),
            ]
            given = [word for change in changes for word in ("--set", change)]
            asked = [COMMAND, "submit", str(SWEEP), "--workers", str(workers), *given]
            subprocess.run(asked, check=True)  # noqa: S603 - our own words


def tell() -> None:
    """Print what was tried, and what is chosen."""
    found: dict[str, dict[Setting, float]] = {}
    for kind in LISTS:
        for setting in settings(kind):
            asked = [COMMAND, "results", name_of(kind, setting), "--json"]
            answer = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
            if answer.returncode:
                sys.exit(f"{name_of(kind, setting)} has no results yet: {answer.stderr.strip()}")
            for row in json.loads(answer.stdout):
                if (row["defense"] == "none") is (kind == "none"):
                    found.setdefault(row["defense"], {})[setting] = row["whole"]
    print("| network | steps | epochs there | learning rate | mean Dice of `whole` | |\n|---|---|---|---|---|---|")
    for network, dice in found.items():
        for setting, value in sorted(dice.items()):
            mark = "chosen" if setting == chosen(dice) else ""
            print(f"| {network} | {setting.steps} | {setting.epochs_there} | {setting.rate:g} | {value:.4f} | {mark} |")


def main() -> None:
    """Run, or tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("run", "tell"))
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--root", type=Path, default=Path("data/protocol/choosing"))
    given = parser.parse_args()
    if given.what == "run":
        run(given.workers, given.root)
    else:
        tell()


if __name__ == "__main__":
    main()
