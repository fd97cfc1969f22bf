"""Plug-ins of the user's own, from a folder or a package, go through a whole sweep; their code is part of every job."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.api.command_line import CommandLine, unfolded
from tests.case_files import SUFFIXES, write_set
from tests.services.outside.made import ATTACK, METRIC, install, write, write_all

SWEEP = """
name: mine
data: {root: scans, layout: dotted, split: {train: 0.5, validation: 0, test: 0.5}}
models: {shallow: {}}
training: {epochs: 1}
defenses: {squeezed: {}, static: {method: adversarial_training, attacks: [brighter]}}
attacks: {brighter: {epsilon: 8/255}, fgsm: {epsilon: 8/255}}
shifts: {noisy: {}}
evaluation: {metrics: [dice, volumes]}
"""

EVERYTHING = {"train": 1, "defense": 2, "attack": 6, "evaluate": 16, "stats": 1}

#: A small sweep that names one plug-in from outside.
SMALL = """
name: small
data: {synthetic: {cases: 4, size: 16}, split: {train: 0.5, validation: 0, test: 0.5}}
models: {tiny: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 1}
attacks: {fgsm: {epsilon: 8/255}, brighter: {epsilon: 8/255}}
evaluation: {metrics: [dice]}
"""


def to_run(cli: CommandLine, sweep: str) -> dict[str, int]:
    return {row["jobs"]: row["to run"] for row in cli.json("plan", sweep)}


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A folder in which a sweep with a plug-in of each kind has run."""
    line = CommandLine(tmp_path_factory.mktemp("own"), {"ROBUST_PLUGINS": "plugins"})
    write_all(line.folder / "plugins")
    write_set(line.folder / "scans", 4)
    for suffix in SUFFIXES["brats"]:
        for path in (line.folder / "scans").rglob(f"*{suffix}.nii.gz"):
            path.rename(path.with_name(path.name.replace(suffix, suffix.replace("_", "."))))
    line.write("mine.yaml", SWEEP)
    line("submit", "mine.yaml", "--workers", "1")
    return line


def test_a_plug_in_of_each_kind_is_used_like_a_built_in_one(done: CommandLine) -> None:
    rows = done.json("query", "select distinct architecture, defense, attack, metric from results order by 1, 2, 3, 4")
    assert {row["architecture"] for row in rows} == {"shallow"}
    assert {row["defense"] for row in rows} == {"none", "squeezed", "static"}
    assert {row["attack"] for row in rows} == {"brighter", "clean", "fgsm", "noisy"}
    assert {row["metric"] for row in rows} == {"dice", "volumes"}
    access = done.json("query", "select distinct access from results where attack = 'brighter' order by 1")
    assert [row["access"] for row in access] == ["black-box", "transfer"]
    assert done.json("compare", "mine")


def test_the_list_says_where_each_comes_from(done: CommandLine) -> None:
    found = {(row["kind"], row["name"]): row["from"] for row in done.json("plugins")}
    assert found["attacks", "pgd"] == "built-in"
    own = {key: place for key, place in found.items() if place != "built-in"}
    folder = done.folder / "plugins"
    assert own == {(kind.name, file.stem): str(file) for kind in folder.iterdir() for file in kind.glob("*.py")}
    assert "Every voxel becomes brighter. (" in unfolded(done("plugins", "attacks", "brighter"))


def test_results_and_jobs_name_the_code(done: CommandLine) -> None:
    (row,) = done.json("query", "select distinct attack_params, metric_impl from results where attack = 'brighter'")
    assert '"code": "sha256:' in row["attack_params"]
    assert "/volumes(code=sha256:" in row["metric_impl"]
    (clean,) = done.json("query", "select distinct attack_params as p from results where attack = 'fgsm'")
    assert "code" not in clean["p"]
    attack = next(job["job"] for job in done.json("jobs", "mine") if "brighter" in job["what"])
    assert '"code": "sha256:' in done("show", str(attack))


def test_results_can_be_read_where_the_plug_ins_are_not_and_the_metric_that_is_compared_is_asked_for(
    done: CommandLine,
) -> None:
    line = CommandLine(done.folder)
    assert line.json("results", "mine", "--metric", "volumes")
    assert line.json("compare", "--a", "attack=fgsm", "--b", "attack=clean", "--metric", "dice")
    words = line("compare", "--a", "attack=fgsm", "--b", "attack=clean", "--metric", "volumes", code=2)
    assert "metric 'volumes', scored as robustseg-1/voxel/max-directed/linear/volumes(code=sha256:" in words
    assert "is not here: to compare its scores, name the folder of its file in ROBUST_PLUGINS" in words


@pytest.mark.parametrize(
    ("changed", "kinds"),
    [
        ("", {}),  # where the folder lies does not matter
        # The attack on each of three networks, the network that was trained on it, and all that is done to that one.
        ("attacks/brighter.py", {"defense": 1, "attack": 4, "evaluate": 9, "stats": 1}),
        ("attacks/_part.py", {"defense": 1, "attack": 4, "evaluate": 9, "stats": 1}),
        ("defenses/squeezed.py", {"defense": 1, "attack": 2, "evaluate": 6, "stats": 1}),
        ("metrics/volumes.py", {"evaluate": 16, "stats": 1}),
        ("shifts/noisy.py", {"evaluate": 3, "stats": 1}),
        ("models/shallow.py", EVERYTHING),
        ("layouts/dotted.py", EVERYTHING),
    ],
)
def test_a_changed_file_means_new_jobs_for_what_uses_it(
    done: CommandLine, tmp_path: Path, changed: str, kinds: dict[str, int]
) -> None:
    folder = tmp_path / "plugins"
    shutil.copytree(done.folder / "plugins", folder, ignore=shutil.ignore_patterns("__pycache__"))
    line = CommandLine(done.folder, {"ROBUST_PLUGINS": str(folder)})
    if changed:
        with (folder / changed).open("a") as file:
            file.write("# changed\n")
    found = to_run(line, "mine.yaml")
    assert {kind: count for kind, count in found.items() if count and kind != "all"} == kinds


def test_a_worker_without_the_code_that_was_submitted_fails_these_jobs_in_a_sentence(cli: CommandLine) -> None:
    cli = CommandLine(cli.folder, {"ROBUST_PLUGINS": "plugins"})
    names = ("brighter", "changed", "removed", "faulty")
    files = {name: write(cli.folder / "plugins" / "attacks" / f"{name}.py", ATTACK) for name in names}
    write(files["faulty"], ATTACK.replace("images +", "1 / 0 +"))
    attacks = ", ".join(f"{name}: {{epsilon: 8/255}}" for name in names)
    cli.write("small.yaml", SMALL.replace("fgsm: {epsilon: 8/255}, brighter: {epsilon: 8/255}", attacks))
    cli("submit", "small.yaml", "--no-wait")
    write(files["changed"], ATTACK.replace("images +", "images -"))
    files["removed"].unlink()
    cli("worker", "--drain")
    failed = cli.json("query", "select label, error from job where state = 'failed' order by label")
    changed, faulty, removed = (row["error"] for row in failed)
    assert changed.startswith(f"attack 'changed' cannot be used: {files['changed']} is sha256:")
    assert "was submitted: put its file, and the _*.py beside it, into attacks/ of the folder" in changed
    assert removed.startswith("attack 'removed' (sha256:")
    assert ") is not here: put its file" in removed
    assert faulty.startswith(f"the plug-in 'faulty' has a mistake: {files['faulty']}, line ")
    assert faulty.endswith(": ZeroDivisionError: division by zero (the log has the traceback)")
    assert f'File "{files["faulty"]}", line ' in cli("logs", str(job_of(cli, failed[1]["label"])))
    assert {row["attack"] for row in cli.json("query", "select attack from results")} == {"brighter", "clean"}

    for name in ("changed", "removed"):
        write(files[name], ATTACK)
    cli("retry", "small")
    cli("worker", "--drain")
    rows = cli.json("query", "select distinct attack from results order by 1")
    assert [row["attack"] for row in rows] == ["brighter", "changed", "clean", "removed"]


def job_of(cli: CommandLine, label: str) -> int:
    return next(job["job"] for job in cli.json("jobs", "small") if job["what"] == label)


def test_a_package_brings_plug_ins_and_its_version_is_theirs(cli: CommandLine) -> None:
    site = cli.folder / "site"
    modules = {"brightness.attack": ATTACK, "brightness.metric": METRIC, "brightness.__init__": ""}
    points = {"attacks.brighter": "brightness.attack:Brighter", "metrics.volumes": "brightness.metric"}
    install(site, "brightness", "1.2", modules, points)
    line = CommandLine(cli.folder, {"PYTHONPATH": os.pathsep.join((str(site), str(Path(__file__).parents[2])))})
    found = {row["name"]: row["from"] for row in line.json("plugins") if row["from"] != "built-in"}
    assert found == {
        "brighter": "package brightness==1.2 (brightness.attack:Brighter)",
        "volumes": "package brightness==1.2 (brightness.metric)",
    }
    line.write("small.yaml", SMALL.replace("[dice]", "[dice, volumes]"))
    line("submit", "small.yaml", "--workers", "1")
    (row,) = line.json("query", "select distinct metric_impl from results")
    assert row["metric_impl"].endswith("/volumes(code=brightness==1.2)")
    install(site, "brightness", "1.3", modules, points)
    assert to_run(line, "small.yaml") == {"train": 0, "attack": 1, "evaluate": 3, "stats": 1, "all": 5}


def test_the_folder_may_stand_in_the_file_of_settings(cli: CommandLine) -> None:
    write(cli.folder / "own" / "attacks" / "brighter.py", ATTACK)
    cli.write("robust.toml", 'plugins = "own"\n')
    cli.write("small.yaml", SMALL)
    assert to_run(cli, "small.yaml")["attack"] == 2


@pytest.mark.parametrize(
    "words", [("status",), ("plan", "small.yaml"), ("plugins",), ("worker",), ("data", "inspect", ".")]
)
def test_a_folder_that_cannot_be_used_is_refused_at_the_start(cli: CommandLine, words: tuple[str, ...]) -> None:
    cli.write("small.yaml", SMALL)
    for place, sentence in (("nowhere", "does not exist"), ("small.yaml", "is no folder")):
        line = CommandLine(cli.folder, {"ROBUST_PLUGINS": place})
        assert line(*words, code=2) == f"robust-cli: the plug-in folder {cli.folder / place} {sentence}\n"


def test_a_broken_file_stops_only_sweeps_that_name_it(cli: CommandLine) -> None:
    cli = CommandLine(cli.folder, {"ROBUST_PLUGINS": "plugins"})
    write(cli.folder / "plugins" / "attacks" / "brighter.py", ATTACK)
    for kind in ("attacks", "defenses", "metrics", "models", "shifts", "layouts", "jobs"):
        write(cli.folder / "plugins" / kind / "broken.py", "def f(:\n")
    cli.write("small.yaml", SMALL)
    cli.write("bad.yaml", SMALL.replace("brighter", "broken"))
    assert to_run(cli, "small.yaml")["all"] == 7
    place = cli.folder / "plugins" / "attacks" / "broken.py"
    assert cli("plan", "bad.yaml", code=2) == (
        f"robust-cli: bad.yaml:6: attacks.broken: attack 'broken' cannot be used: {place}, line 1: SyntaxError: "
        "invalid syntax\n"
    )
    broken = [row for row in cli.json("plugins") if row["what it is"].startswith("BROKEN: ")]
    assert [(row["kind"], row["name"]) for row in broken] == [
        (kind, "broken") for kind in ("attacks", "defenses", "shifts", "metrics", "models", "layouts")
    ]


def test_nothing_of_the_plug_ins_is_looked_at_before_a_name_is_asked_for(cli: CommandLine) -> None:
    ran = cli.folder / "ran"
    write(cli.folder / "plugins" / "attacks" / "brighter.py", f"open({str(ran)!r}, 'w')\n{ATTACK}")
    cli.write("small.yaml", SMALL.replace(", brighter: {epsilon: 8/255}", ""))
    code = """
import sys
scans = []
import services.outside.package as package
package._all_entry_points = lambda: scans.append(1)
sys.argv = ["robust-cli", *sys.argv[1:]]
from api.cli.main import main
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
assert not scans, "entry points were scanned"
"""
    line = CommandLine(cli.folder, {"ROBUST_PLUGINS": "plugins"})
    for words in (["--help"], ["status"], ["jobs"], ["workers"], ["doctor"]):
        subprocess.run([sys.executable, "-c", code, *words], check=True, cwd=cli.folder, env=line.environment)
    line("plan", "small.yaml")
    assert not ran.exists()


def test_a_mistake_in_a_defense_is_one_sentence_of_the_plan(tmp_path: Path) -> None:
    line = CommandLine(tmp_path, {"ROBUST_PLUGINS": "plugins"})
    file = write_all(tmp_path / "plugins") / "defenses" / "squeezed.py"
    write(file, f"{file.read_text()}\n    def adaptive(self):\n        return 1 / 0\n")
    line.write("small.yaml", f"{SMALL.replace('metrics', 'adaptive: true, metrics')}defenses: {{squeezed: {{}}}}\n")
    said = line("plan", "small.yaml", code=2)
    assert f"the plug-in 'squeezed' has a mistake: {file}, line " in said
    assert said.strip().endswith("ZeroDivisionError: division by zero")
