"""A posted sweep: all mistakes at once with line and key, a plan, a record, and nothing of other files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.api.command_line import TINY
from tests.api.rest.conftest import OTHER, Server

_BAD = "data: {synthetic: {cases: 4, size: 16}}\ntraining:\n  epochs: -1\nattacks:\n  fgsmm: {}\n"


def test_all_mistakes_are_told_at_once_with_line_and_key_as_the_command_line_says_them(server: Server) -> None:
    client = server.client("submitter")
    for address in ("/api/v1/validate", "/api/v1/plan", "/api/v1/sweeps"):
        answer = client.post(address, json={"text": _BAD, "name": "mine.yaml", "overrides": ["seed=x"]})
        problem = answer.json()
        assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
        found = {(one["line"], one["key"]): one["text"] for one in problem["mistakes"]}
        assert {(3, "training.epochs"), (5, "attacks.fgsmm"), (None, "seed")} <= set(found)
        assert found[5, "attacks.fgsmm"].startswith("mine.yaml:5: attacks.fgsmm: unknown attack 'fgsmm'; did you")
        assert problem["detail"].splitlines() == list(found.values())


def test_reading_a_sweep_file_takes_a_turn(server: Server) -> None:
    work = server.app.state.plans
    work.patience_s, work.turns = 0.0, asyncio.Semaphore(0)
    answer = server.client("submitter").post("/api/v1/validate", json={"text": OTHER})
    assert answer.status_code == 503
    work.turns.release()
    assert server.client("submitter").post("/api/v1/validate", json={"text": OTHER}).status_code == 200


def test_a_finished_sweep_is_all_there_and_one_more_budget_is_not(server: Server) -> None:
    client = server.client("submitter")
    plan = client.post("/api/v1/plan", json={"text": TINY}).json()
    assert plan["done"] == plan["total"] > 0
    more = client.post("/api/v1/plan", json={"text": TINY, "overrides": ["attacks.fgsm.epsilon=[16/255]"]}).json()
    assert more["done"] < more["total"]
    assert more["kinds"]["rows"][-1][:3] == ["all", more["total"], more["done"]]
    assert [row[3] for row in plan["detectable"]["rows"]] == ["as in tiny"], "which has ended: by its own spread"


def test_what_is_submitted_stands_in_the_database_once(server: Server) -> None:
    client = server.client("submitter")
    first = client.post("/api/v1/sweeps", json={"text": OTHER})
    assert first.status_code == 201
    assert client.post("/api/v1/sweeps", json={"text": OTHER}).json()["id"] == first.json()["id"]
    shown = client.get("/api/v1/sweeps", params={"name": "other"}).json()["items"]
    assert [(one["id"], one["total"]) for one in shown] == [(first.json()["id"], first.json()["total"])]
    jobs = client.get(f"/api/v1/sweeps/{first.json()['id']}/jobs", params={"state": "ready"}).json()["items"]
    assert jobs
    admin = server.client("admin")
    stopped = admin.post(f"/api/v1/sweeps/{first.json()['id']}/cancel").json()
    assert stopped["cancelled"] == first.json()["total"]
    assert admin.post(f"/api/v1/sweeps/{first.json()['id']}/retry").json()["again"] == first.json()["total"]


def test_what_a_sweep_says_otherwise_of_jobs_of_others_does_not_hold_and_is_told_once(server: Server) -> None:
    posted = {"text": TINY, "overrides": ["name=another", "evaluation.keep=none"]}
    for role, count in (("submitter", 1), ("admin", 0)):
        for address in ("/api/v1/plan", "/api/v1/sweeps"):
            told = server.client(role).post(address, json=posted).json()["warnings"]
            assert len([line for line in told if "others need, too, keep the evaluation.keep" in line]) == count


@pytest.mark.parametrize("key", ["data: {root: PATH}", "data: {synthetic: {cases: 4}, split: {file: PATH}}"])
def test_nothing_is_told_of_files_outside_the_roots(server: Server, tmp_path: Path, key: str) -> None:
    client = server.client("submitter")
    outside = tmp_path.parent / f"{tmp_path.name}-outside.csv"
    outside.write_text("Mrs Smith\n")

    def said(path: object) -> str:
        answer = client.post("/api/v1/plan", json={"text": key.replace("PATH", str(path))})
        assert answer.status_code == 422
        return answer.text.replace(str(path), "PATH")

    assert said(outside) == said(tmp_path.parent / "missing.csv") == said("/etc/shadow")
    assert "Smith" not in said(outside)
    assert "ROBUST_SERVE_ROOTS" in said(outside)
    outside.unlink()


def test_tables_travel_with_the_sweep(server: Server) -> None:
    text = "data: {synthetic: {cases: 4, size: 16}, split: {file: /home/me/split.csv}}\n"
    parts = ("train", "train", "test", "other")
    table = "case,part\n" + "".join(f"phantom-{at:04},{part}\n" for at, part in enumerate(parts))
    client = server.client("submitter")
    wrong = client.post("/api/v1/plan", json={"text": text, "tables": {"/home/me/split.csv": table}})
    assert "/home/me/split.csv, line 5: unknown part 'other'" in wrong.json()["detail"]
    right = {"text": text, "tables": {"/home/me/split.csv": table.replace("other", "test")}}
    assert client.post("/api/v1/plan", json=right).status_code == 200


_BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (_BOMB, "aliases expand to more than"),
        ("[" * 100_000, "nested more than"),
        ("a: 1\n" * 100_000, "more than"),
        ("", "the file is empty"),
        ("a: b: c", "not YAML"),
        ("\0", "not YAML"),
        ('data: {root: "\\0"}', "data.root"),
    ],
    ids=["bomb", "deep", "long", "empty", "broken", "zero", "zero in a path"],
)
def test_hostile_texts_are_a_sentence(server: Server, text: str, said: str) -> None:
    answer = server.client("submitter").post("/api/v1/validate", json={"text": text})
    assert answer.status_code == 422
    assert said in answer.text


def test_a_body_over_the_limit_is_refused_and_the_server_goes_on(server: Server) -> None:
    client = server.client("submitter")
    answer = client.post("/api/v1/validate", json={"text": "x" * 9_000_000})
    assert (answer.status_code, answer.headers["content-type"]) == (413, "application/problem+json")
    too_long = client.post("/api/v1/validate", json={"text": "x" * 1_000_001})
    assert too_long.status_code == 422
    assert client.get("/healthz").status_code == 200


def test_a_model_that_nobody_allowed_is_refused(server: Server, tmp_path: Path) -> None:
    with ZipFile(tmp_path / "model.ts", "w") as archive:  # what a TorchScript archive looks like from outside
        archive.writestr("model/constants.pkl", b"")
        archive.writestr("model/code/__torch__.py", b"")
    text = f"{OTHER}models: {{mine: {{file: model.ts, normalisation: zscore_brain}}}}\n".replace(
        "attacks", "defenses: {}\nattacks"
    )
    answer = server.client("submitter").post("/api/v1/sweeps", json={"text": text})
    assert answer.status_code in (403, 422)
    assert "robust-cli trust add" in answer.json()["detail"]
