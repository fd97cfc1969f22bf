"""`rs.evaluate`: every case of a network of one's own, clean and under attacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from inspect import signature
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import nn

    from api.python.frame import Frame


def evaluate(
    net: nn.Module,
    cases: Any,
    attacks: Any = ("fgsm", "ifgsm"),
    epsilons: Any = None,
    *,
    metrics: Any = ("dice",),
    regions: Mapping[str, Any] | Sequence[str] | None = None,
    series: Sequence[str] | Mapping[str, str] | None = None,
    classes: Sequence[str] | None = None,
    labels: str | Mapping[str, Any] | None = None,
    bounds: tuple[float, float] = (0.0, 1.0),
    logits: bool = True,
    dims: int | None = None,
    divisible_by: int | Sequence[int] | None = None,
    window: Mapping[str, Any] | None = None,
    voxel_mm: Sequence[float] | None = None,
    only: int | Sequence[str] | None = None,
    brain_only: bool = True,
    seed: int = 0,
    name: str = "net",
    progress: Callable[[str], None] | None = None,
    **reading: Any,
) -> Frame:
    """Scores of a network: a row for each case, region, attack, budget and metric.

    Args:
        net: takes (B,C,D,H,W), or axial slices (B,C,H,W), and returns logits (B,K,...); it is left as it was.
        cases: a folder in any known layout; a mapping, the section `data` of a sweep file, such as
            {"synthetic": {"cases": 4}}; a list of dicts {"image": ..., "label": ...} of paths, arrays or tensors, with
            "case", "patient", "mask", "voxel_mm" where they are known; or pairs (image, label), also in the batches of
            a DataLoader. Images (C,D,H,W) within `bounds`, labels (D,H,W); for a 2-D network also single ones.
        attacks: names, specs such as {"name": "pgd", "steps": 40}, or a mapping as in a sweep file.
        epsilons: budgets as shares of the intensity range, for attacks whose spec has none: 8/255 or "8/255".
        metrics: names or specs; those in mm need to know how large voxels are.
        regions: names of those to score, or new ones, {"organ": ["liver", "tumor"]}.
        series, classes: names of the channels that the network takes and gives, the background first; left out: the
            four series and classes of a glioma, where the network has as many.
        labels: what the values of label maps mean, as in a sweep file: "brats", or {"liver": 1, "tumor": [2, 3]}.
        bounds: the range that the network takes; files are brought to [0,1] as in a sweep, and then to it.
        logits: False for a network that returns probabilities.
        dims: 2 or 3, where its convolutions do not tell.
        divisible_by: lengths that it takes are multiples of this; what is missing is padded with the least value.
        window: through which it sees volumes: {"size": [96, 96, 96], "overlap": 0.5}.
        voxel_mm: of arrays, along their axes; tensors of MONAI and files say their own.
        only: how many of the cases, the first ones, or the names of some; left out: all.
        brain_only: attacks change voxels only where any series is not 0.
        seed: attacks draw what those of the first fold of a sweep with this seed draw.
        name: what the network is called.
        progress: hears a sentence for each case and attack, such as `print`.
        reading: other words of the section `data` about files: spacing_mm, percentiles, intensity, crop, layout, ...

    Raises:
        BadInput: for everything that does not fit, in one sentence.
    """
    from services.jobs.packages import require_torch

    require_torch()
    from api.python.frame import Frame
    from services.in_memory.evaluate import How, ScoredNumber, read_attacks, scored_regions
    from services.in_memory.evaluate import evaluate as run
    from services.in_memory.subject import SubjectOptions, opened
    from services.science.evaluate import require_metrics

    defined = regions if isinstance(regions, Mapping) else None
    wanted = None if regions is None or isinstance(regions, Mapping) else regions
    words = said_words(evaluate, reading, series=series, labels=labels, regions=defined)
    planned, measured = read_attacks(attacks, epsilons), tuple(require_metrics(metrics))
    in_mm = next((metric.name for metric in measured if metric.name != "dice"), "")
    about = SubjectOptions(words, classes, bounds, logits, dims, divisible_by, window, voxel_mm, only)
    rows: list[ScoredNumber] = []
    notes: list[str] = []
    with opened(net, cases, about, seed=seed, in_mm=in_mm) as subject:
        how = How(
            attacks=planned,
            metrics=measured,
            regions=scored_regions(subject.model.anatomy, wanted),
            model=name,
            label_scheme=subject.label_scheme,
            brain_only=brain_only,
            seed=seed,
            progress=progress,
        )
        for found in run(subject.model, subject.cases, how):
            notes.append(found) if isinstance(found, str) else rows.append(found)
    return Frame(f"results of {name}", ScoredNumber._fields, tuple(rows), tuple(notes))


def said_words(function: Callable[..., object], reading: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """Words of a section `data`, of which `reading` are the keywords that `function` does not name itself.

    Raises `UnknownName` for a keyword that is none.
    """
    from services.errors import UnknownName
    from services.sweeps.sections.data import Data

    known = set(Data.model_fields) - {"root", "synthetic", "split"}
    for key in reading:
        if key not in known:
            raise UnknownName("keyword", key, known.union(signature(function).parameters))
    return {key: value for key, value in {**reading, **more}.items() if value is not None}
