"""The sweep file's reference page, `docs/sweep-file.md`, written from the schema and the plug-ins themselves.

`make docs` renews it; CI and a test compare the two.
"""

from __future__ import annotations

import inspect
import json
import sys
import types
import typing
from collections.abc import Iterator, Sequence
from typing import Annotated, Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from services.comparisons.claims.declared import Attacker, BelowClean, Better, Claims, Loss
from services.comparisons.question import Question
from services.comparisons.worst_cases import WORST_CASE
from services.datasets.spec import AllTested, FoldSplit, FractionSplit, Synthetic
from services.science import attacks, defenses, external, layouts, metrics, models, shifts
from services.science.epsilon import format_epsilon, parse_epsilon
from services.science.external._normalisation import MinMax, Percentiles, Range, ZScore
from services.science.external.base import ExternalFormat
from services.science.gates.result import GATES, INVALIDATING, about
from services.science.gates.settings import GateSettings
from services.science.labels import REGIONS, SCHEMES
from services.science.scoring.certify import CertificateSettings
from services.science.training.settings import TrainingChanges
from services.sweeps.reading.data import FileSplit
from services.sweeps.reading.evaluation import DEFAULT_METRICS
from services.sweeps.reading.grid import depth
from services.sweeps.reading.load import DEFAULT_ATTACKS, DEFAULT_MODELS
from services.sweeps.schema import EvaluationSection, TopLevel, Training
from services.sweeps.sections.data import Data
from services.sweeps.sections.study import Study
from services.sweeps.sections.variants import Expectation, Worst

_INTRODUCTION = """\
<!-- Written by `make docs`; change services/sweeps/schema.py, sections/ or document.py instead. -->

# The sweep file

One YAML file says what should be computed. `robust-cli plan FILE` shows the jobs that it means, `robust-cli submit
FILE` runs those that are not done yet. Every mistake is reported at once, with its line. The shortest useful file:

```yaml
data: {synthetic: {cases: 16, size: 48}}
defenses: {distillation: {temperature: [10, 50]}}
```

Rules for all sections:

* **Names** of models, defenses, attacks and shifts are yours. The plug-in is the one of that name, or the one that
  `architecture` (models) or `method` (the others) says; it may be [one of your own](how-to/plug-ins.md).
* **A list where one value is meant is a grid axis**: `temperature: [10, 50]` means two defenses, several axes mean all
  combinations. For a parameter that is a list itself (`channels`), a list of lists is the axis.
  `epsilon` is different: an attack job covers its whole list, since budgets share gradients. `training` has no axes.
* **Budgets** (`epsilon`) are in units of the [0,1] intensity range, as a number or a fraction: `8/255`; of an attack
  also one for each series that may change, `{t1: 2/255, flair: 8/255}`.
* **Precision** of attacks: their gradients are computed in `float32`, or with `precision: bfloat16` in about half of
  the time where the processor (avx512_bf16, amx_bf16) or the GPU (compute capability 8.0) has it; elsewhere such a job
  fails. `auto` becomes `bfloat16` when the sweep is submitted if this machine has it, in a cluster if every running
  slot that may take the job does, else `float32`: `plan` says which, and what it saves. It may become another one when
  the sweep is submitted elsewhere, which is another attack with jobs of its own. Every attack that follows gradients
  takes it. In float32 all the same: the loss, the step, the choice between the two best iterates, whether a
  minimum-norm attack has succeeded, every score, the gates' own attacks, and the attacks of a training. Tables mark
  these attacks with (bf16), the view `results` has the column `precision`.
* **Limits**: a name has at most 80 letters, digits, `_`, `+` and `-`, an attack 1,000 budgets, a network 10^11
  parameters, a sweep 200,000 jobs, a file 1 MB and 20,000 values. Numbers that no study needs are refused; the tables
  tell which.
* **Targets**: a case whose labels already are what `target` wants is left out of that attack; `robust-cli results`
  names it.
* **Merge keys**: `softer: {<<: *soft, temperature: 20}` takes what is marked `&soft` and changes one value, as in any
  YAML file; of several, `<<: [*one, *other]`, the first one that has a key counts.
* **Overrides**: `--set training.epochs=5`, `--set "attacks.fgsm.epsilon=[1/255, 2/255]"`; the value is read as YAML.
* **Extending** a sweep keeps what is done: a new epsilon, attack, shift, defense, model or replica runs only the new
  jobs. Names and the folder of the data do not matter to this, their contents do.
"""

_EXTERNAL_MODELS = """\
A model that was trained elsewhere stands among the others, with a `file` (or folder), from which its format is
recognised, or with `python` and `weights`: `models: {mine: {file: model.ts, normalisation: zscore_brain}}`. It is not
trained, and nothing is loaded without `--trust`; see [Test an external model](how-to/own-model.md). All formats have
these keys:
"""

_TRIALS = """\
Before anything else of such a model runs, it is [tried on the data](how-to/own-model.md#the-trial). With
`expect: {dice: {WT: 0.9}, tolerance: 0.02}` it must also score that on clean images before it is attacked:
"""

_STEPS = """\
**Steps of `normalisation`**, one or a list of them, are those that a training had, in their order. They begin with raw
intensities where `data.intensity` gives a series fixed limits, else with images in [0,1]. What is computed of each
case, which is all but the range in raw units, is the same of both, provided that `data.intensity: full` lets nothing be
clipped. They are inside the network: attacks act on [0,1] images, and gradients pass through means, deviations and
ranges. The `series` of a step are those that it is done to; left out, all. MONAI's own default of `channel_wise` is
false.
"""

_SEVERAL_GPUS = """\
**Several GPUs.** With `gpus: 2`, `torchrun` starts two processes in one slot, and each computes its part of every
batch, of the copies and soft labels that a defense makes first, and of the validation cases. All items of a batch count
as in one process, so that the network is the same but for rounding, and a sweep may be submitted again with another
number: what is done stays done, what was stopped goes on. Every batch needs an item for each GPU, so 3-D networks need
a `batch_size`. On CPUs the processes share the slot's threads, which is no faster and meant for tests. Slots of this
machine are made of as many GPUs as the sweep needs; workers of a cluster are told, `robust-cli worker --gpus-per-slot
2`.

**Memory.** What runs out of memory runs again, once, with half of every batch at a time (16 slices as 8 and 8; of an
attack also half of its budgets): again the same but for rounding, only slower. One volume cannot be halved; then, and
when halves do not fit either, the job fails and says what to change. `robust-cli show JOB` tells the `peak_memory` of
each.
"""

_OTHER_TRAINING = """\
Every defense takes the key `training`, for networks that need another training than the sweep's: `distillation:
{temperature: 50, scaled_start: false, training: {learning_rate: 0.03, epochs: 200}}`. It is no grid axis; a defense may
stand there again under another name, `slow: {method: distillation, training: {epochs: 400}}`. The undefended twin keeps
the sweep's training, so that a comparison with it is about defense and training at once: a second defense with the same
`training` is the control.
"""

_SHIFTS = """\
Left out: none. Scans as another scanner, protocol or patient might give them: `shifts: {motion: {severity: [1, 3, 5]},
missing_series: {series: [t1]}}`. Raw scans are changed and then preprocessed, the same ones for every network, which is
evaluated on them as on clean images. Results show a shift as an attack of budget 0 with access `natural`;
`robust-cli results SWEEP --shifts` sums up its severities. Shifted cases are computed once and kept in the cache until
`robust-cli gc --delete` finds that all networks are scored. Bias field, ghosting, motion and spike need TorchIO on the
machine that runs the jobs: `pip install 'robustseg[shifts]'`.
"""

_CHECKS = f"""\
Two verdicts follow. On a model (`gates`): a network that fails one of {", ".join(sorted(INVALIDATING))} makes it
`invalid`, its numbers under attack mean nothing; the same check of masking failed in over half of its networks (folds
and replicas) makes it `masking-suspected`, it may be less robust than its numbers say. On its attacks (`strength`):
`weak` where the same check of attacks fails in over half of the networks, stronger ones may find more;
`attack-limited` where G18 alone does; else `strong`. That raises no suspicion. A check for which the sweep lacks an
attack or cases is `not run`. With `adaptive: true` undefended networks meet the adapted attacks, too, for G21 alone
(their access is `control`). S is the Dice of the predicted labels, averaged over the regions that are not empty in
the reference; attacks lower it. What is measured, and why: [methods 6](reference/methods.md#m-6); how often the
checks are right: [gates.md](gates.md).
"""


_ANSWERS = """\
`robust-cli claims SWEEP` answers each claim once for each attacker: held, did not hold, cannot be told, or not
answered, where it rests on a model that is `invalid` by its gates, or of which more than a third of the networks are
under the floor. Where a model is `masking-suspected`, the answer is that of the decisive attacker; where attacks on a
defense are `weak` or `attack-limited`, that defense cannot make `below_clean` fail. What each answer needs, and how its
interval is made: [statistics 10.1](reference/statistics.md#s-10-1).
"""


def document_schema() -> str:
    """The page, as Markdown."""
    return "\n".join(_page()).rstrip() + "\n"


def _page() -> Iterator[str]:
    yield _INTRODUCTION
    yield from _section("Top level", TopLevel)
    yield from _section("data", Data)
    yield f"Layouts: {_words(layouts.built_in())}. Label schemes: {_words(SCHEMES)}.\n"
    yield from _section("data.synthetic", Synthetic)
    yield from _section("data.split with folds", FoldSplit)
    yield from _section("data.split with fractions", FractionSplit)
    yield from _section("data.split with a file", FileSplit)
    yield from _section("data.split without training", AllTested)
    yield "## models\n"
    yield f"Left out: `{json.dumps(DEFAULT_MODELS)}`. Models of a grid get names of their own, such as `unet:dims=2`.\n"
    yield from _plugins(models)
    yield "## external models\n"
    yield _EXTERNAL_MODELS
    yield from _table(ExternalFormat)
    yield _STEPS
    for step in (ZScore, Range, MinMax, Percentiles):
        yield f"{inspect.getdoc(step)}\n"
        yield from _table(step)
    yield _TRIALS
    yield from _table(Expectation)
    yield from _plugins(external, without=ExternalFormat)
    yield from _section("training", Training)
    yield _SEVERAL_GPUS
    yield "## defenses\n"
    yield "`none` is the undefended model. It is always there, listed or not: every defense is measured against it.\n"
    yield _OTHER_TRAINING
    yield from _table(TrainingChanges)
    yield from _plugins(defenses)
    yield "## attacks\n"
    yield f"Left out: `{json.dumps(DEFAULT_ATTACKS)}`. Unperturbed images (`clean`) are always evaluated.\n"
    yield from _plugins(attacks)
    yield from _section(f"`{WORST_CASE}`", Worst, level=3)
    yield "## shifts\n"
    yield _SHIFTS
    yield from _plugins(shifts)
    yield from _section("evaluation", EvaluationSection)
    yield f"Regions: {_words(REGIONS)}. Metrics, when left out: {_words(DEFAULT_METRICS)}.\n"
    yield from _plugins(metrics)
    yield from _section("evaluation.certificate", CertificateSettings)
    yield from _section("evaluation.gates", GateSettings)
    yield from _gates()
    yield from _section("comparisons", Question)
    yield "A list of these. Left out: every attack against clean, every defense against none and against each other.\n"
    yield from _section("claims", Claims)
    yield from _section("claims.attackers, by their names", Attacker)
    yield from _section("claims.loss", Loss)
    yield from _section("claims.better", Better)
    yield from _section("claims.below_clean", BelowClean)
    yield _ANSWERS
    yield from _section("study", Study)


def _gates() -> Iterator[str]:
    """What each check asks."""
    yield _CHECKS
    yield "| check | what it asks | about |"
    yield "|---|---|---|"
    for gate, asked in GATES.items():
        yield f"| [{gate}](reference/methods.md#m-{gate.lower()}) | {asked} | {about(gate)} |"
    yield ""


def _section(title: str, model: type[BaseModel], level: int = 2) -> Iterator[str]:
    yield f"{'#' * level} {title}\n"
    yield f"{inspect.getdoc(model)}\n"
    yield from _table(model)


def _plugins(registry: Any, without: type[BaseModel] = BaseModel) -> Iterator[str]:
    """Each plug-in with its parameters, but those that it has from a class that is described already."""
    for name in registry.built_in():
        plugin = registry.require(name)
        summary, _, _ = (inspect.getdoc(plugin) or "").partition("\n\n")
        yield f"### `{name}`\n\n{summary}\n"
        yield from _table(plugin, without)


def _table(model: type[BaseModel], without: type[BaseModel] = BaseModel) -> Iterator[str]:
    fields = {name: field for name, field in model.model_fields.items() if name not in without.model_fields}
    if not fields:
        return
    described = any(field.description for field in fields.values())
    yield "| key | value | default |" + (" meaning |" if described else "")
    yield "|---|---|---|" + ("---|" if described else "")
    for name, field in fields.items():
        cells = [f"`{name}`", _type_in_words(field), _default(name, field)]
        if described:
            cells.append(field.description or "")
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
    yield ""


def _type_in_words(field: FieldInfo) -> str:
    return _limited(_words_of(field.annotation), field.metadata)


def _words_of(annotation: Any) -> str:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Annotated:
        metadata = [part for given in arguments[1:] for part in getattr(given, "metadata", [given])]
        return _limited(_words_of(arguments[0]), metadata)
    if origin is typing.Literal:
        return ", ".join(f"`{choice}`" for choice in arguments)
    if origin in (typing.Union, types.UnionType):
        return " or ".join(dict.fromkeys(_words_of(item) for item in arguments if item is not types.NoneType))
    if origin is tuple and ... not in arguments:
        return f"list: {'; '.join(_words_of(item) for item in arguments)}"
    if origin is not None:
        return f"list of {_words_of(arguments[0])}" if depth(annotation) else "mapping"
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        return "mapping"
    return {int: "whole number", float: "number", str: "text", bool: "true or false"}.get(annotation, "value")


def _limited(words: str, metadata: Sequence[Any]) -> str:
    """The words with the limits that pydantic checks."""
    if any(getattr(item, "func", None) is parse_epsilon for item in metadata):
        return "budget"
    limits = [
        f"{sign} {limit}"
        for item in metadata
        for attribute, sign in (("ge", "≥"), ("gt", ">"), ("le", "≤"), ("lt", "<"))
        if isinstance(limit := getattr(item, attribute, None), int | float) and abs(limit) < 2**31
    ]
    return f"{words}, {', '.join(limits)}" if limits else words


def _default(name: str, field: FieldInfo) -> str:
    may_be_left_out = "left out:" in (field.description or "").lower()
    if field.is_required():
        return "left out" if may_be_left_out else "required"
    value = field.get_default(call_default_factory=True)
    if value is None or value == "" or (value == () and may_be_left_out):
        return "left out"
    if isinstance(value, BaseModel):
        value = value.model_dump(mode="json")
    if name == "epsilon":
        return f"`{', '.join(map(format_epsilon, value if isinstance(value, tuple) else [value]))}`"
    return f"`{json.dumps(value)}`"


def _words(items: Sequence[str] | Any) -> str:
    return ", ".join(f"`{item}`" for item in items)


if __name__ == "__main__":
    sys.stdout.write(document_schema())
