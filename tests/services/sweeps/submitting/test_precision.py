"""`precision` of attacks: what a sweep file may say, what `auto` becomes, and where it is seen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select, text, update

from db.clock import now
from db.engine import read, write
from db.models import Cell, Worker
from db.workers import register_worker
from services.errors import BadSweep
from services.jobs.device.bfloat16 import Bfloat16
from services.settings import Settings, ToldBfloat16
from services.sweeps.reading.load import load_sweep
from services.sweeps.submitting import precision
from services.sweeps.submitting.precision import Arithmetic, find_arithmetic, precision_in_words
from services.sweeps.submitting.submit import prepare, submit
from tests.services.sweeps.descriptions import plan_of

TEXT = """\
name: s
data: {synthetic: {cases: 2, size: 16}, split: {train: 0.5, validation: 0, test: 0.5}}
models: {small: {architecture: unet, dims: 2, channels: [4, 8]}}
defenses: {distillation: {}}
attacks: {pgd: {epsilon: 8/255%s}, noise: {}, worst: {method: worst_case}}
evaluation: {regions: [WT], metrics: [dice]}
"""
HAS, LACKS = Arithmetic(True, "this machine has it (avx512_bf16)"), Arithmetic(False, "this machine lacks it")


def text_of(value: str | None) -> str:
    return TEXT % ("" if value is None else f", precision: {value}")


def digests(folder: Path, value: str | None) -> dict[str, str]:
    return {f"{job.kind.name} {job.label}": job.digest for job in plan_of(folder, text_of(value)).jobs}


def written(folder: Path, value: str | None) -> Path:
    path = folder / "s.yaml"
    path.write_text(text_of(value))
    return path


@pytest.fixture(autouse=True)
def without_gpus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precision, "find_gpus", list)


def lacking(device: str, told: ToldBfloat16 = "detect") -> Bfloat16:
    return Bfloat16(told == "emulate", "its processor lacks it")


def test_float32_and_an_auto_that_becomes_it_leave_every_digest_as_it_was(tmp_path: Path) -> None:
    usual = digests(tmp_path, None)
    assert digests(tmp_path, "float32") == usual
    assert digests(tmp_path, "auto") == usual


def test_bfloat16_is_another_attack_on_the_same_networks(tmp_path: Path) -> None:
    usual, low = digests(tmp_path, None), digests(tmp_path, "bfloat16")
    same = {name for name, digest in low.items() if usual.get(name) == digest}
    assert all(("pgd" in name or "choose" in name or "compare" in name) == (name not in same) for name in low)
    assert any("attack pgd (bf16)" in name for name in low)


def test_what_auto_becomes_is_what_the_digest_says(tmp_path: Path) -> None:
    auto, said = (load_sweep(written(tmp_path, value)) for value in ("auto", "bfloat16"))
    assert [attack.spec for attack in HAS.applied(auto).attacks] == [attack.spec for attack in said.attacks]
    assert LACKS.applied(auto) == auto
    assert all(attack.precision == "float32" for attack in auto.attacks)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("bfloat", "unknown precision 'bfloat'.*bfloat16"),
        ("half", "unknown precision 'half' .known: auto, bfloat16, float32"),
        ("[float32, auto]", "'auto' stands alone: it becomes one of the others when the sweep is submitted"),
        ("5", "precision"),
    ],
)
def test_other_words_are_refused_in_their_line(value: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(BadSweep, match=sentence):
        load_sweep(written(tmp_path, value))


def test_attacks_without_gradients_and_those_of_trainings_are_in_float32(tmp_path: Path) -> None:
    path = tmp_path / "s.yaml"
    path.write_text(text_of(None).replace("noise: {}", "noise: {precision: bfloat16}"))
    with pytest.raises(BadSweep, match="attack 'noise' follows no gradient, so that its precision is float32"):
        load_sweep(path)
    trained = "{adversarial_training: {attacks: [{name: pgd, precision: bfloat16}]}}"
    path.write_text(text_of(None).replace("{distillation: {}}", trained))
    with pytest.raises(BadSweep, match="networks are trained on images that are made in float32"):
        load_sweep(path)


def test_both_stand_beside_each_other_as_a_grid(tmp_path: Path) -> None:
    attacks = load_sweep(written(tmp_path, "[float32, bfloat16]")).attacks
    assert [attack.label for attack in attacks[:2]] == ["pgd precision=float32", "pgd precision=bfloat16"]


def recorded(engine: Engine, folder: Path, **settings: Any) -> set[tuple[str, str]]:
    """Attack and precision of every cell of the sweep, submitted with `auto`."""
    submit(engine, prepare(written(folder, "auto"), [], Settings(home=folder, **settings), engine))
    with read(engine) as connection:
        return set(map(tuple, connection.execute(select(Cell.attack, Cell.precision)).all()))


def test_embedded_auto_is_what_this_machine_computes_in(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(precision, "find_bfloat16", lacking)
    names = {"clean", "pgd", "noise", "worst"}
    assert {found for found in recorded(engine, tmp_path) if found[0] in names} == {(name, "float32") for name in names}
    low = recorded(engine, tmp_path, bfloat16="emulate")
    mixed = ("worst", "float32+bfloat16")
    assert {("clean", "float32"), ("pgd", "bfloat16"), ("noise", "float32"), mixed} <= low
    with read(engine) as connection:
        connection.execute(text("SELECT precision FROM results"))
        params = set(connection.scalars(select(Cell.attack_params).where(Cell.attack == "worst")))
    assert all('"precision": "float32+bfloat16"' in found for found in params)


def slot(engine: Engine, host: str, *, bfloat16: bool | None, queues: str = "gpu,cpu", number: int = 0) -> str:
    incarnation = f"{host}-{number}"
    with write(engine) as connection:
        register_worker(
            connection,
            incarnation=incarnation,
            host=f"{host} boot",
            pid=1,
            process_started=0.0,
            slot=number,
            device="cpu",
            queues=queues,
            bfloat16=bfloat16,
        )
    return incarnation


def in_cluster(engine: Engine) -> Arithmetic:
    return find_arithmetic(Settings(database_url="postgresql://x/y", broker_url="redis://x"), engine)  # type: ignore[arg-type]


def test_in_a_cluster_every_living_slot_of_the_queue_must_have_it(engine: Engine) -> None:
    assert in_cluster(engine) == Arithmetic(False, "no slot of the queue gpu runs that has it")
    slot(engine, "new", bfloat16=True)
    slot(engine, "everything", bfloat16=True, queues="")
    slot(engine, "other", bfloat16=False, queues="cpu")
    assert in_cluster(engine) == Arithmetic(True, "all 2 slots that may run the attacks have it")
    old = slot(engine, "old", bfloat16=None, number=3)
    lacks = Arithmetic(False, "slot 3 of old (CPU), which may run the attacks, has no bfloat16")
    assert in_cluster(engine) == lacks
    slot(engine, "older", bfloat16=False)
    assert in_cluster(engine).why == (
        "slot 3 of old (CPU) and 1 other slot, which may run the attacks, have no bfloat16"
    )
    for change in ({"state": "stopped"}, {"state": "idle", "heartbeat_at": now() - 1000}):
        with write(engine) as connection:
            gone = Worker.incarnation.in_((old, "older-0"))
            connection.execute(update(Worker).where(gone).values(change))
        assert in_cluster(engine).bfloat16


def test_machines_that_share_a_database_without_a_broker_count_with_this_one(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(database_url="postgresql://x/y", bfloat16="emulate")  # type: ignore[arg-type]
    monkeypatch.setattr(precision, "find_bfloat16", lacking)
    assert find_arithmetic(settings, engine).bfloat16
    slot(engine, "old", bfloat16=False)
    assert not find_arithmetic(settings, engine).bfloat16


def test_the_plan_says_what_auto_became_and_what_it_saves_or_would(tmp_path: Path) -> None:
    auto, unsaid = (load_sweep(written(tmp_path, value)) for value in ("auto", None))
    left = {"pgd": 600.0, "noise": 5.0}

    def told(sweep: Any, arithmetic: Arithmetic, left: dict[str, float] = left) -> list[str]:
        return list(precision_in_words(arithmetic.applied(sweep), arithmetic, left))

    assert told(auto, HAS) == [
        "precision auto: bfloat16 for pgd, since this machine has it (avx512_bf16), which saves about 10 min"
    ]
    assert told(auto, HAS, {}) == ["precision auto: bfloat16 for pgd, since this machine has it (avx512_bf16)"]
    assert told(auto, LACKS) == ["precision auto: float32 for pgd, since this machine lacks it"]
    emulated = Arithmetic(True, "this machine has it (emulated)", saves=False)
    assert told(auto, emulated) == ["precision auto: bfloat16 for pgd, since this machine has it (emulated)"]
    assert told(unsaid, emulated) == []
    assert told(unsaid, HAS)[0].startswith("'precision: auto' would make pgd bfloat16, since this machine has it")
    assert "would save about 5 min" in told(unsaid, HAS)[0]
    assert "would save about 2.5 h" in told(unsaid, HAS, {"pgd": 18_000.0})[0]
    assert told(unsaid, LACKS) == told(unsaid, HAS, {}) == []
    assert told(unsaid, HAS, dict.fromkeys(left, 20.0)) == [], "seconds are worth no other scores"
