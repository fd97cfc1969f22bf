"""A sweep file becomes a `SweepSpec`, or a list of all its mistakes with their places."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from services.datasets.spec import AssignedSplit, FoldSplit, FractionSplit
from services.errors import BadSweep
from services.sweeps.reading.load import load_sweep
from services.sweeps.schema import SweepSpec

WHOLE = """\
name: whole
seed: 3
data:
  root: data/somewhere
  spacing_mm: 2.0
  split: {folds: 3}
models:
  unet3d: {architecture: unet, dims: 3, channels: [8, 16]}
  dynunet: {dims: 2}
training: {epochs: 5, replicas: 2}
defenses:
  none: {}
  distillation: {temperature: [10, 50]}
  static: {method: adversarial_training, mode: static, attacks: [fgsm, ifgsm], epsilon: 8/255}
attacks:
  fgsm: {epsilon: [4/255, 1/255]}
  ifgsm: {epsilon: 8/255, steps: [5, 10]}
evaluation: {access: [white-box, transfer], metrics: [dice, hd95], regions: [ET, WT]}
"""


def load(folder: Path, text: str, *overrides: str) -> SweepSpec:
    path = folder / "sweep.yaml"
    path.write_text(text)
    return load_sweep(path, overrides)


def mistakes(folder: Path, text: str, *overrides: str) -> tuple[str, ...]:
    with pytest.raises(BadSweep) as caught:
        load(folder, text, *overrides)
    return caught.value.problems


def names(variants: Any) -> list[str]:
    return [variant.name for variant in variants]


def test_a_whole_file_becomes_validated_values_with_grids_spelled_out(tmp_path: Path) -> None:
    sweep = load(tmp_path, WHOLE)
    assert (sweep.name, sweep.seed, sweep.data.root) == ("whole", 3, "data/somewhere")
    assert sweep.data.split == FoldSplit(folds=3)
    assert sweep.data.preprocessing.spacing_mm == 2.0
    assert names(sweep.models) == ["unet3d", "dynunet"]
    assert sweep.models[0].spec["channels"] == [8, 16]
    assert sweep.models[1].spec["dims"] == 2
    assert sweep.training.settings.epochs == 5
    assert sweep.training.replicas == 2
    assert names(sweep.defenses) == ["none", "distillation", "distillation", "static"]
    assert [variant.params.get("temperature") for variant in sweep.defenses[1:3]] == [10, 50]
    assert sweep.defenses[3].params["method"] == "adversarial_training"
    assert names(sweep.attacks) == ["fgsm", "ifgsm", "ifgsm"]
    assert sweep.attacks[0].epsilons == (1 / 255, 4 / 255)
    assert [variant.params["steps"] for variant in sweep.attacks[1:]] == [5, 10]
    assert all("epsilon" not in variant.spec for variant in sweep.attacks)
    assert [spec["name"] for spec in sweep.evaluation.metrics] == ["dice", "hd95"]
    assert sweep.evaluation.regions == ("ET", "WT"), "as the file lists them"
    assert sweep.comparisons


def test_the_document_is_json_and_reads_back_as_the_same_sweep(tmp_path: Path) -> None:
    sweep = load(tmp_path, WHOLE)
    assert SweepSpec.model_validate(sweep.model_dump(mode="json")) == sweep


def test_only_the_data_are_needed(tmp_path: Path) -> None:
    sweep = load(tmp_path, "data: {synthetic: {}}\n")
    assert sweep.name == "sweep"
    assert isinstance(sweep.data.split, FractionSplit)
    assert names(sweep.models) == ["unet3d"]
    assert names(sweep.defenses) == ["none"]
    assert names(sweep.attacks) == ["fgsm", "ifgsm", "tifgsm"]
    assert [spec["name"] for spec in sweep.evaluation.metrics] == ["dice", "hd95", "nsd"]


@pytest.mark.parametrize("text", ["", "attacks: {}\n", "attacks:\n"])
def test_an_empty_section_of_attacks_means_none(tmp_path: Path, text: str) -> None:
    sweep = load(tmp_path, "data: {synthetic: {}}\n" + text)
    assert bool(sweep.attacks) == (text == "")


def test_an_attack_that_names_no_budget_has_that_of_its_plug_in(tmp_path: Path) -> None:
    sweep = load(tmp_path, WHOLE.replace("  fgsm: {epsilon: [4/255, 1/255]}", "  fgsm: {}\n  dag: {}\n  vafa: {}"))
    assert [attack.epsilons for attack in sweep.attacks[:3]] == [(8 / 255,), (1.0,), (1.0,)]


def test_a_parameter_of_a_metric_can_be_given(tmp_path: Path) -> None:
    sweep = load(tmp_path, "data: {synthetic: {}}\nevaluation: {metrics: [{dice: {}}, hd95]}\n")
    assert [spec["name"] for spec in sweep.evaluation.metrics] == ["dice", "hd95"]


def test_models_of_a_grid_have_names_of_their_own(tmp_path: Path) -> None:
    text = "data: {synthetic: {}}\nmodels:\n  unet: {dims: [2, 3], channels: [[8, 16], [8, 16, 32]]}\n"
    assert names(load(tmp_path, text).models) == [
        "unet:dims=2,channels=8-16",
        "unet:dims=2,channels=8-16-32",
        "unet:dims=3,channels=8-16",
        "unet:dims=3,channels=8-16-32",
    ]


def test_overrides_are_applied_before_validation(tmp_path: Path) -> None:
    sweep = load(tmp_path, WHOLE, "training.epochs=9", "attacks.fgsm.epsilon=[2/255]", "data.root=/elsewhere")
    assert sweep.training.settings.epochs == 9
    assert sweep.attacks[0].epsilons == (2 / 255,)
    assert sweep.data.root == "/elsewhere"


def test_comparisons_left_out_are_the_usual_questions(tmp_path: Path) -> None:
    sweep = load(tmp_path, "data: {synthetic: {}}\nattacks: {fgsm: {}}\ndefenses: {distillation: {}}\n")
    asked = {(question.vary, question.a, question.b) for question in sweep.comparisons}
    assert asked == {("attack", "fgsm", "clean"), ("defense", "distillation", "none")}


def test_a_question_asks_about_the_regions_that_are_evaluated(tmp_path: Path) -> None:
    text = "data: {synthetic: {}}\nevaluation: {regions: [WT, NCR]}\ncomparisons: [{vary: attack, b: clean}]\n"
    assert load(tmp_path, text).comparisons[0].regions == ("WT", "NCR")


ONE_MISTAKE = [
    ("trainning: {epochs: 3}", "trainning: unknown key 'trainning'; did you mean 'training'? "),
    ("training: {epoch: 3}", "training.epoch: unknown key 'epoch'; did you mean 'epochs'? "),
    ("training: {epochs: 0}", "training.epochs: expected a value greater than or equal to 1, got 0"),
    ("training: {epochs: many}", "training.epochs: expected a whole number, got 'many'"),
    ("training: {epochs: [5, 10]}", "training.epochs: expected one value (training has no grid axes"),
    ("training: {loss: dise}", "training.loss: expected 'ce', 'dice' or 'dice_ce', got 'dise'; did you mean 'dice'?"),
    ("training: {gpus: 2}", "training.gpus: batch_size 1 cannot be shared by 2 GPUs: set training.batch_size"),
    ("training: 7", "training: expected a mapping with keys such as epochs, loss"),
    ("seed: -1", "seed: expected a value greater than or equal to 0, got -1"),
    ("name: two words", "name: expected a name of letters, digits, '_', '+' and '-', the first one a letter or digit"),
    (f"name: {'x' * 81}", "name: expected text of at most 80 characters, got 'xxx"),
    ("training: {epochs: 1e99}", "training.epochs: expected a smaller number, got 1e+99"),
    ("models: {net: {architecture: null}}", "models.net.architecture: unknown model architecture nothing"),
    (
        "evaluation: {metrics: [dice, expected_dice]}",
        "evaluation.metrics.1: 'expected_dice' is scored of the network's probabilities, beside the metrics: leave it",
    ),
    ("evaluation: {metrics: [null]}", "evaluation.metrics.0: unknown metric nothing (known: "),
    (
        "evaluation: {metrics: [{name: nsd, tolerance_mm: 2}]}",
        "evaluation.metrics.0: expected a name or {name: {parameter: value}}, such as {nsd: {tolerance_mm: 2}}, got",
    ),
    ("attacks: {fgms: {}}", "attacks.fgms: unknown attack 'fgms'; did you mean 'fgsm'? "),
    ("attacks: {mine: {}}", "attacks.mine: unknown attack 'mine' (known: "),
    ("attacks: {mine: {method: igsm}}", "attacks.mine.method: unknown attack 'igsm'; did you mean 'ifgsm'? "),
    (
        "attacks: {ifgsm: {step: 3}}",
        "attacks.ifgsm.step: attack 'ifgsm' has no parameter 'step'; did you mean 'steps'?",
    ),
    ("attacks: {fgsm: {epsilon: 300}}", "attacks.fgsm.epsilon: expected a budget in [0, 1]"),
    ("attacks: {fgsm: {epsilon: [1/255, 8/0]}}", "attacks.fgsm.epsilon.1: expected a number in [0, 1] or a fraction"),
    ("attacks: {fgsm: {epsilon: [8/255, 16/510]}}", "attacks.fgsm.epsilon.1: the list repeats the budget 8/255"),
    ("attacks: {fgsm: {epsilon: [0, 8/255]}}", "attacks.fgsm.epsilon.0: expected a budget above 0"),
    ("attacks: {fgsm: {epsilon: []}}", "attacks.fgsm.epsilon: expected at least one budget"),
    ("attacks: {ifgsm: {steps: [3, 0]}}", "attacks.ifgsm.steps.1: expected a value greater than or equal to 1, got 0"),
    ("attacks: {ifgsm: {steps: [3, 3]}}", "attacks.ifgsm.steps.1: the list repeats 3"),
    ("attacks: {ifgsm: {steps: []}}", "attacks.ifgsm.steps: expected at least one value, got an empty list"),
    ("attacks: {clean: {method: fgsm}}", "attacks.clean: 'clean' means unperturbed images"),
    ("attacks: {a b: {method: fgsm}}", "attacks.a b: expected a name of letters, digits"),
    ("attacks: {fgsm: 8/255}", "attacks.fgsm: expected a mapping of parameters such as {}, got '8/255'"),
    ("attacks: [fgsm]", "attacks: expected a mapping of names, each with its parameters, got ['fgsm']"),
    (
        "attacks: {fgsm: {}, same: {method: fgsm, epsilon: 1/255}}",
        "attacks.same: has the same parameters as attacks.fgsm",
    ),
    ("attacks: {tifgsm: {target: backgroud}}", "did you mean 'background'?"),
    (
        "models: {net: {architecture: unett}}",
        "models.net.architecture: unknown model architecture 'unett'; did you mean",
    ),
    ("models: {unet: {dims: 4}}", "models.unet.dims: expected 2 or 3, got 4"),
    ("models: {unet: {chanels: [8, 16]}}", "models.unet.chanels: model architecture 'unet' has no parameter 'chanels'"),
    ("models: {}", "models: expected at least one model"),
    ("defenses: {none: {temperature: 3}}", "defenses.none: 'none' is the undefended model and takes no parameters"),
    (
        "defenses: {distilation: {}}",
        "defenses.distilation: unknown defense 'distilation'; did you mean 'distillation'?",
    ),
    ("defenses: {distillation: {temprature: 3}}", "has no parameter 'temprature'; did you mean 'temperature'?"),
    ("defenses: {distillation: {temperature: 0}}", "temperature: expected a value greater than 0, got 0"),
    ("defenses: {pgd_at: {epsilon: 0}}", "defenses.pgd_at.epsilon: expected a budget above 0"),
    ("defenses: {pgd_at: {steps: [5, 0]}}", "defenses.pgd_at.steps.1: expected a value greater than or equal to 1"),
    (
        "defenses: {static: {method: adversarial_training, epsilon: 0}}",
        "defenses.static.epsilon: expected a budget above 0",
    ),
    (
        "defenses: {free_at: {replays: [60, 61]}}",
        "defenses.free_at: free_at sees each batch 61 times, which does not fit into training.epochs 60: set replays",
    ),
    ("defenses: {input_transform: {bits: 4}}", "expected no 'bits' with the kind 'median'"),
    ("defenses: {smoothing: {sigma: 0}}", "defenses.smoothing.sigma: expected a value greater than 0, got 0"),
    (
        "evaluation: {certificate: {draws: 20}}",
        "evaluation.certificate: expected draws of at least 25 for tau 0.75 and alpha 0.001",
    ),
    ("evaluation: {certificate: {tau: 0.5}}", "evaluation.certificate.tau: expected a value greater than 0.5"),
    ("evaluation: {metrics: [certified_dice]}", "evaluation.metrics.0: unknown metric 'certified_dice'"),
    ("models: {unet: {channels: [8]}}", "models.unet.channels: expected at least 2 values, got [8]"),
    ("evaluation: {access: []}", "evaluation.access: expected at least 1 value, got []"),
    ("evaluation: {floor: 1.5}", "evaluation.floor: expected a value less than or equal to 1, got 1.5"),
    ("evaluation: {floor: -0.1}", "evaluation.floor: expected a value greater than or equal to 0, got -0.1"),
    ("evaluation: {floor: high}", "evaluation.floor: expected a number, got 'high'"),
    (
        "attacks: {ifgsm: {epsilon: 8/255, temperature: hot}}",
        "attacks.ifgsm.temperature: expected a number or 'margin', got 'hot'",
    ),
    ("evaluation: {regions: []}", "evaluation.regions: expected at least 1 value, got []"),
    ("evaluation: {regions: [[WT]]}", "evaluation.regions.0: unknown region ['WT']"),
    ("evaluation: {regions: [WT, TT]}", "evaluation.regions.1: unknown region 'TT'"),
    ("evaluation: {metrics: [dise]}", "evaluation.metrics.0: unknown metric 'dise'; did you mean 'dice'?"),
    ("evaluation: {metrics: []}", "evaluation.metrics: expected a list such as [dice, hd95, nsd], got []"),
    ("comparisons: [{metric: dice}]", "comparisons.0: key 'vary' is required"),
    (
        "comparisons: [{vary: defense, inference: variance-components}]",
        "comparisons.0.inference: variance components need networks that differ in their seed only: set "
        "training.replicas to 2 or more, or say signed-rank",
    ),
    (
        "comparisons: [{vary: defence}]",
        "comparisons.0.vary: expected 'defense', 'attack' or 'model', got 'defence'; did",
    ),
    ("comparisons: [{vary: attack, a: fgms}]", "comparisons.0.a: unknown attack 'fgms'; did you mean 'fgsm'? "),
    (
        "comparisons: [{vary: attack, a: fgsm, b: fgsm}]",
        "comparisons.0.b: expected another attack than side a, got 'fgsm' again",
    ),
    ("comparisons: [{vary: defense, b: nono}]", "comparisons.0.b: unknown defense 'nono'; did you mean 'none'? "),
    (
        "comparisons: [{vary: attack, metric: dise}]",
        "comparisons.0.metric: unknown metric 'dise'; did you mean 'dice'?",
    ),
    ("comparisons: [{vary: attack, regions: [NCR]}]", "comparisons.0.regions.0: unknown region 'NCR'"),
    ("comparisons: [{vary: attack, regions: WT}]", "comparisons.0.regions: expected a list, got 'WT'"),
    ("comparisons: [{vary: attack, sides: 2}]", "comparisons.0.sides: unknown key 'sides'"),
    ("comparisons: {vary: attack}", "comparisons: expected a list of questions, got a mapping with vary"),
    ("comparisons: [fgsm]", "comparisons.0: expected a mapping with keys such as id, metric"),
    (
        "evaluation: {access: [whitebox]}",
        "evaluation.access.0: expected 'white-box', 'transfer' or 'black-box', got 'whitebox'; did you",
    ),
    ("attacks: {pgd: {series: [t1, fleir]}}", "attacks.pgd: unknown series 'fleir'; did you mean 'flair'?"),
    ("attacks: {pgd: {series: [[t1], [fleir]]}}", "attacks.pgd: unknown series 'fleir'; did you mean 'flair'?"),
    ("attacks: {pgd: {series: []}}", "attacks.pgd.series: expected names of series such as [flair]"),
    ("attacks: {pgd: {series: [[t1], t2]}}", "attacks.pgd.series: expected names of series such as [flair]"),
    ("attacks: {pgd: {epsilon: {fleir: 8/255}}}", "attacks.pgd: unknown series 'fleir'; did you mean 'flair'?"),
    ("attacks: {pgd: {epsilon: {t1: 300}}}", "attacks.pgd.epsilon: expected for the series 't1' a budget in [0, 1]"),
    ("attacks: {pgd: {epsilon: {t1: 0}}}", "attacks.pgd.epsilon: expected a budget above 0 for at least one series"),
    ("attacks: {pgd: {epsilon: {t1: 8/255}, series: [t1]}}", "attacks.pgd.epsilon: expected budgets per series under"),
    (
        "defenses: {static: {method: adversarial_training, attacks: [{name: fgsm, series: [fleir]}]}}",
        "defenses.static: unknown series 'fleir'; did you mean 'flair'?",
    ),
    ("attacks: {fgsm: {}, worst_case: {of: [fgms]}}", "attacks.worst_case.of.0: unknown attack 'fgms'; did you mean"),
    ("attacks: {fgsm: {}, worst_case: {off: fgsm}}", "attacks.worst_case.off: unknown key 'off'; did you mean 'of'?"),
    ("attacks: {fgsm: {}, worst_case: {access: [white]}}", "attacks.worst_case.access.0: expected 'white-box'"),
    (
        "attacks: {fgsm: {}, worst_case: {select: regoin}}",
        "attacks.worst_case.select: unknown choice of the worst 'regoin'; did you mean 'region'? (known: dice, ",
    ),
    (
        "attacks: {fgsm: {}, worst_case: {select: ncd}}",
        "attacks.worst_case.select: unknown choice of the worst 'ncd'; did you mean 'nsd'?",
    ),
    (
        "attacks: {fgsm: {}, worst_case: {select: ET}}",
        "attacks.worst_case.select: 'region' is each region for itself, ET too; got 'ET'",
    ),
    ("attacks: {fgsm: {}, worst_case: {select: [dice]}}", "attacks.worst_case.select: expected a valid string"),
    ("attacks: {worst_case: {}}", "attacks.worst_case: expected other attacks beside it, got none"),
    ("attacks: {mine: {method: worst_case}}", "attacks.mine: expected other attacks beside it, got none"),
    ("evaluation: {transfer: []}", "evaluation.transfer: expected at least 1 value, got []"),
    (
        "evaluation: {transfer: sed}",
        "evaluation.transfer: expected 'undefended', 'independent', 'seed', 'network', 'defense' or 'all'",
    ),
    ("evaluation: {transfer: seed}", "evaluation.transfer: 'seed' needs a second training of each model: set training"),
    ("evaluation: {transfer: network}", "evaluation.transfer: 'network' needs a second model in the section models"),
    ("evaluation: {transfer: [defense]}", "evaluation.transfer: 'defense' needs a defense in the section defenses"),
    ("evaluation: {adaptive: maybe}", "evaluation.adaptive: expected a valid boolean"),
    (
        "evaluation: {adaptive: true, access: transfer}",
        "evaluation.adaptive: adapted attacks are white-box: add 'white-box' to evaluation.access",
    ),
    (
        "comparisons: [{vary: defense, attacks: [fgms]}]",
        "comparisons.0.attacks.0: unknown attack 'fgms'; did you mean 'fgsm'? ",
    ),
    ("comparisons: [{vary: attack, attacks: [fgsm]}]", "comparisons.0: expected 'a' and 'b', not 'attacks'"),
    ("worst_cases: []", "worst_cases: unknown key 'worst_cases'"),
    ("attacks: {pgd: {adapted: [temprature]}}", "attacks.pgd.adapted.0: unknown parameter 'temprature'; did you mean"),
    ("attacks: {pgd: {adapted: temperature}}", "attacks.pgd.adapted: expected a list of its parameters such as"),
]


@pytest.mark.parametrize(("line", "expected"), ONE_MISTAKE)
def test_a_mistake_is_named_with_file_line_key_path_and_the_nearest_name(
    tmp_path: Path, line: str, expected: str
) -> None:
    (problem,) = mistakes(tmp_path, f"data: {{synthetic: {{}}}}\n\n{line}\n")
    assert problem.startswith("sweep.yaml:3: ")
    assert expected in problem


MISTAKES_OF_SEVERAL_SECTIONS = [
    (
        "attacks: {fgsm: {}, worst_case: {select: 3}}\ncomparisons: [{vary: defense, attacks: [worst_case]}]",
        "attacks.worst_case.select: expected a valid string",
    ),
    (
        "attacks: {fgsm: {}, worst_case: {}}\nevaluation: {floor: 3}\n"
        "comparisons: [{vary: defense, attacks: [worst_case]}]",
        "evaluation.floor: expected a value less than or equal to 1",
    ),
    (
        "attacks: {noise: {}}\ndefenses: {distillation: {}}\nevaluation: {access: [white-box, transfer]}",
        "evaluation.access: attack 'noise' needs no gradient, so that it is black-box: add 'black-box'",
    ),
    (
        "attacks: {fgsm: {}, worst_case: {}}\nevaluation: {metrics: [hd95]}\ncomparisons: []",
        "attacks.worst_case: the worst case is chosen by Dice: add dice to evaluation.metrics",
    ),
    (
        "attacks: {fgsm: {}, worst_case: {select: dice}}\nevaluation: {metrics: [hd95]}\ncomparisons: []",
        "attacks.worst_case.select: unknown choice of the worst 'dice' (known: hd95, mean, region); metrics are those",
    ),
    (
        "attacks: {fgsm: {}, worst_case: {select: region}}\nevaluation: {metrics: [hd95]}\ncomparisons: []",
        "attacks.worst_case: the worst case is chosen by Dice: add dice to evaluation.metrics",
    ),
    (
        "attacks: {fgsm: {}, worst_case: {access: transfer}}\nevaluation: {access: white-box}",
        "attacks.worst_case.access.0: expected one of evaluation.access, got 'transfer'",
    ),
]


@pytest.mark.parametrize(("lines", "expected"), MISTAKES_OF_SEVERAL_SECTIONS)
def test_sections_that_do_not_fit_each_other_are_told(tmp_path: Path, lines: str, expected: str) -> None:
    (problem,) = mistakes(tmp_path, f"data: {{synthetic: {{}}}}\n{lines}\n")
    assert expected in problem


def test_a_list_of_lists_of_series_is_a_grid(tmp_path: Path) -> None:
    sweep = load(tmp_path, "data: {synthetic: {}}\nattacks: {pgd: {series: [[t1], [t1ce, flair]]}}\n")
    assert [attack.spec["series"] for attack in sweep.attacks] == [{"t1": 1.0}, {"flair": 1.0, "t1ce": 1.0}]
    assert [attack.label for attack in sweep.attacks] == ["pgd series=t1", "pgd series=flair,t1ce"]


def test_budgets_per_series_are_the_largest_one_and_shares_of_it(tmp_path: Path) -> None:
    (attack,) = load(tmp_path, "data: {synthetic: {}}\nattacks: {pgd: {epsilon: {t1: 2/255, flair: 8/255}}}\n").attacks
    assert attack.epsilons == (8 / 255,)
    assert attack.spec["series"] == {"flair": 1.0, "t1": 0.25}
    assert attack.label == "pgd"


def test_a_worst_case_of_nothing_is_told(tmp_path: Path) -> None:
    worst = "  none: {method: worst_case, of: [fgsm], access: [black-box]}"
    text = WHOLE.replace("  ifgsm:", f"{worst}\n  ifgsm:").replace(
        "access: [white-box,", "access: [black-box, white-box,"
    )
    assert "none of its attacks is black-box" in mistakes(tmp_path, text)[0]


def test_a_worst_case_left_empty_is_that_of_everything(tmp_path: Path) -> None:
    text = "data: {synthetic: {}}\nattacks: {fgsm: {}, pgd: {}, worst_case: {}}\nevaluation: {access: [white-box]}\n"
    sweep = load(tmp_path, text)
    assert names(sweep.attacks) == ["fgsm", "pgd"]
    (worst,) = sweep.worst_cases
    assert (worst.name, worst.of, worst.access) == ("worst_case", ("fgsm", "pgd"), ("white-box",))
    assert {question.a for question in sweep.comparisons} == {"fgsm", "pgd", "worst_case"}
    assert SweepSpec.model_validate(sweep.model_dump(mode="json")) == sweep


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("", "data: expected 'root: FOLDER', or 'synthetic: {}' for phantoms, got nothing"),
        ("data: here", "data: expected a mapping with keys such as root"),
        (
            "data: {spacing_mm: 2}",
            "data: expected one of 'root' (a folder of cases) and 'synthetic' (phantoms), got neither",
        ),
        ("data: {root: x, synthetic: {}}", "data: expected one of 'root'"),
        ("data: {root: x, layout: bratz}", "data.layout: unknown data layout 'bratz'; did you mean 'brats'?"),
        ("data: {synthetic: {}, layout: brats}", "data.layout: 'layout' describes a folder of cases; leave it out"),
        ("data: {root: x, labels: brat}", "data.labels: unknown label scheme 'brat'; did you mean 'brats'?"),
        ("data: {root: x, spacing_mm: -1}", "data.spacing_mm: expected a value greater than 0, got -1"),
        ("data: {root: x, percentiles: [60, 99]}", "data.percentiles.0: expected a value less than 50, got 60"),
        ("data: {synthetic: {case: 3}}", "data.synthetic.case: unknown key 'case'; did you mean 'cases'?"),
        ("data: {root: x, split: {fold: 3}}", "data.split.fold: unknown key 'fold'"),
        ("data: {root: x, split: {folds: 1}}", "data.split.folds: expected a value greater than or equal to 2, got 1"),
        (
            "data: {root: x, split: {train: 0.5, test: 0.2}}",
            "data.split: expected train, validation and test to sum to 1",
        ),
        ("data: {root: x, split: {file: no.csv}}", "data.split.file: "),
    ],
)
def test_a_mistake_in_the_data_section_is_named(tmp_path: Path, data: str, expected: str) -> None:
    (problem,) = mistakes(tmp_path, f"name: x\n{data}\n")
    assert expected in problem


def test_a_split_file_is_read_and_is_part_of_the_sweep(tmp_path: Path) -> None:
    table = tmp_path / "split.csv"
    table.write_text("case,part\nb,test\na,train\n")
    sweep = load(tmp_path, f"data: {{root: x, split: {{file: {table}}}}}\n")
    assert sweep.data.split == AssignedSplit(assigned=(("a", "train"), ("b", "test")))


def test_a_mistake_in_a_split_file_is_named(tmp_path: Path) -> None:
    table = tmp_path / "split.csv"
    table.write_text("case,part\na,training\n")
    (problem,) = mistakes(tmp_path, f"data: {{root: x, split: {{file: {table}}}}}\n")
    assert problem.startswith(f"sweep.yaml:1: data.split.file: {table}, line 2: unknown part 'training'; did you mean")


def test_all_mistakes_come_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = """\
name: demo
data: {root: x, split: {folds: 1}}
models:
  unet3d: {architecture: unett}
training: {epochs: 0, lr: 0.1}
attacks:
  fgsm:
    epsilon:
      - 1/255
      - 300
  ifgsm: {steps: [0, 5, -1]}
evaluation: {regions: [WX]}
extra: 1
"""
    problems = mistakes(tmp_path, text, "seed=x", "evaluation.access=grey-box")
    assert [problem.split(": ")[:2] for problem in problems] == [
        ["--set", "seed"],
        ["--set", "evaluation.access"],
        ["sweep.yaml:2", "data.split.folds"],
        ["sweep.yaml:4", "models.unet3d.architecture"],
        ["sweep.yaml:5", "training.epochs"],
        ["sweep.yaml:5", "training.lr"],
        ["sweep.yaml:10", "attacks.fgsm.epsilon.1"],
        ["sweep.yaml:11", "attacks.ifgsm.steps.0"],
        ["sweep.yaml:11", "attacks.ifgsm.steps.2"],
        ["sweep.yaml:12", "evaluation.regions.0"],
        ["sweep.yaml:13", "extra"],
    ]


def test_the_message_has_one_line_for_each_mistake(tmp_path: Path) -> None:
    with pytest.raises(BadSweep) as caught:
        load(tmp_path, "data: {synthetic: {}}\nseed: x\nextra: 1\n")
    assert len(str(caught.value).splitlines()) == 2
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("name", ["quickstart", "brats", "paper", "series", "shifts"])
def test_the_examples_load(name: str) -> None:
    sweep = load_sweep(Path(__file__).parents[4] / "examples" / f"{name}.yaml")
    assert sweep.name == name


ODD_VALUES = ["[]", "null", "-1", "word", "[[1]]", "[{a: 1}]", "{a: {b: c}}"]


@pytest.mark.parametrize(
    "key",
    [
        line.split("=")[0]
        for line in """\
name=
seed=
data=
data.root=
data.synthetic=
data.layout=
data.labels=
data.spacing_mm=
data.percentiles=
data.split=
data.split.folds=
data.split.file=
models=
models.unet3d=
models.unet3d.architecture=
models.unet3d.dims=
models.unet3d.channels=
training=
training.epochs=
training.patch_size=
defenses=
defenses.none=
defenses.static=
defenses.static.method=
defenses.static.attacks=
defenses.static.epsilon=
attacks=
attacks.fgsm=
attacks.fgsm.epsilon=
attacks.ifgsm.method=
attacks.ifgsm.steps=
attacks.ifgsm.series=
attacks.worst_case=
attacks.worst_case.of=
attacks.worst_case.access=
shifts=
shifts.motion=
shifts.motion.severity=
shifts.motion.method=
evaluation=
evaluation.access=
evaluation.transfer=
evaluation.adaptive=
evaluation.metrics=
evaluation.metrics.0=
evaluation.regions=
evaluation.regions.0=
comparisons=
""".splitlines()
    ],
)
def test_whatever_stands_there_it_is_a_sweep_or_a_list_of_mistakes(tmp_path: Path, key: str) -> None:
    for value in ODD_VALUES:
        try:
            found: object = load(tmp_path, WHOLE, f"{key}={value}")
        except BadSweep as mistakes:
            found = mistakes.problems
        assert isinstance(found, SweepSpec) or (isinstance(found, tuple) and found)


def test_what_a_folder_says_of_itself_stands_for_what_is_left_out(tmp_path: Path) -> None:
    labels = {"background": 0, "whole": [1, 2], "core": [2]}
    index = {"channel_names": {"0": "T1", "1": "T2 fat sat"}, "labels": labels, "file_ending": ".nii.gz"}
    (tmp_path / "dataset.json").write_text(json.dumps(index))
    path = tmp_path / "sweep.yaml"
    path.write_text(f"data: {{root: {tmp_path}}}\n")
    data = load_sweep(path).data
    assert data.series == ("t1", "t2_fat_sat")
    assert data.labels == {"label1": (1,), "core": (2,)}
    assert data.regions == {"whole": ("label1", "core"), "core": ("core",)}
    path.write_text(f"data: {{root: {tmp_path}, series: [t1], labels: {{all: [1, 2]}}}}\n")
    data = load_sweep(path).data
    assert (data.series, data.labels, data.regions) == (("t1",), {"all": (1, 2)}, None)
    (tmp_path / "dataset.json").write_text(json.dumps({**index, "labels": {"lesion": 1, "ignore": 2}}))
    path.write_text(f"data: {{root: {tmp_path}}}\n")
    with pytest.raises(BadSweep, match="calls the value 2 'ignore'"):
        load_sweep(path)


def test_a_pattern_of_patients_that_is_none_is_one_mistake(tmp_path: Path) -> None:
    with pytest.raises(BadSweep) as refused:
        load(tmp_path, "data: {root: cases, patient: 'BraTS_{x}'}")
    (sentence,) = refused.value.problems
    assert "data.patient: expected a pattern of case names with '{patient}'" in sentence
