"""Content addresses outlive new fields: what was computed by an earlier version is not computed again."""

from __future__ import annotations

from services.comparisons.question import Question
from services.datasets.spec import Cohort, DataSpec, FoldSplit, ShiftSpec
from services.jobs.kinds.adopt import AdoptJob
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.defense import DefenseJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.stats import StatsJob
from services.jobs.kinds.train import TrainJob
from services.science.external.torchscript import Torchscript
from services.science.labels import SERIES
from services.science.training.settings import TrainingSettings

COHORT = Cohort(data=DataSpec(fingerprint="f", labels="internal"), split=FoldSplit(folds=2))
MODEL = {"name": "unet", "dims": 3}
#: As version 0.1.0 computed them.
TRAIN = "1908401f568f2ef37cca8249ad3f4b38729880699bfb1b463cb96a509efdbe84"
DEFENSE = "e0a98e67ed6e77d3f351574e8abd4bb9ec320ec9a59580834df1ec79030ff373"
ATTACK = "ffd4b881dddd47afce46bbf029981795a72f4eeea805009a8d48a13a56071aa0"
EVALUATE = "777858490c9037cf04669e62c775af95744f3d0cc6cd5c15fb7e8c1b75f109ca"
#: Of version 2, which computes other intervals and adjustments: finished sweeps are compared once more.
STATS = "450fa2a634495aba9ae3c1c9e55d7282df6983062742151aaac5c49438153336"
#: As it was when external models were about gliomas alone.
ADOPT = "4b228236ca019a058ce79d4bd69f7b31c1fae3358ca664d2f0b69af9bd793530"


def train(**settings: object) -> TrainJob:
    return TrainJob(cohort=COHORT, model=MODEL, training=TrainingSettings(epochs=2, **settings), seed=0)


def defense(**settings: object) -> DefenseJob:
    return DefenseJob(
        cohort=COHORT,
        model=MODEL,
        training=TrainingSettings(epochs=2, **settings),
        defense={"name": "distillation"},
        undefended=TRAIN,
        seed=0,
    )


def test_jobs_keep_their_digests_from_release_to_release() -> None:
    assert train().digest() == TRAIN
    assert defense().digest() == DEFENSE
    attack = AttackJob(cohort=COHORT, victim=TRAIN, attack={"name": "fgsm"}, epsilons=("8/255",), seed=0)
    assert attack.digest() == ATTACK
    asked = Question(vary="defense")
    assert StatsJob(sweep="s", evaluations=("a",), questions=(asked,), seed=0).digest() == STATS


def test_a_model_from_a_file_has_the_address_that_it_had_before_other_anatomies() -> None:
    model = Torchscript(sha256="0" * 64, series=SERIES, normalisation="none")
    assert AdoptJob(model=model.spec()).digest() == ADOPT


def test_what_is_kept_beside_the_scores_is_no_part_of_them() -> None:
    jobs = [
        EvaluateJob(cohort=COHORT, victim=TRAIN, perturbations=ATTACK, metrics=(), regions=("WT",), keep=keep)
        for keep in ("predictions", "none")
    ]
    assert len({job.digest() for job in jobs}) == 1


def test_the_number_of_gpus_is_how_and_not_what() -> None:
    assert train(gpus=2).digest() == TRAIN
    assert defense(gpus=4).digest() == DEFENSE
    assert train(batch_size=2).digest() != TRAIN


def test_a_training_wants_the_gpus_of_its_settings_and_keeps_them_in_its_parameters() -> None:
    assert (train().gpus, train(gpus=2).gpus, defense(gpus=4).gpus) == (1, 2, 4)
    stored = train(gpus=2).model_dump(mode="json")
    assert TrainJob(**stored).gpus == 2


def test_an_evaluation_is_another_one_only_under_a_natural_shift() -> None:
    def digest(shift: ShiftSpec | None) -> str:
        cohort = COHORT.model_copy(update={"data": COHORT.data.model_copy(update={"shift": shift})})
        metrics = ({"name": "dice"},)
        return EvaluateJob(cohort=cohort, victim=TRAIN, perturbations=None, metrics=metrics, regions=("WT",)).digest()

    assert digest(None) == EVALUATE
    mild, severe = (ShiftSpec(plugin={"name": "motion", "severity": severity}, seed=0) for severity in (1, 2))
    others = {digest(shift) for shift in (mild, severe, mild.model_copy(update={"seed": 1}))}
    assert len(others | {EVALUATE}) == 4


def test_an_evaluation_that_asks_for_no_confidence_has_the_address_that_it_had() -> None:
    parts = {
        "cohort": COHORT,
        "victim": TRAIN,
        "perturbations": None,
        "metrics": ({"name": "dice"},),
        "regions": ("WT",),
    }
    plain, asked = EvaluateJob(**parts), EvaluateJob(**parts, confidence=True)
    assert "confidence" not in plain.spec()
    assert plain.digest() != asked.digest()
    assert plain.digest(without=("confidence",)) == asked.digest(without=("confidence",)) == plain.digest()
