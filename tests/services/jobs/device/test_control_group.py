"""What a control group lets a job hold: both versions, groups within groups, and a container that is a root."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.jobs.device import control_group
from services.jobs.device.control_group import free_in_group, most_in_group

NO_LIMIT_1 = 9223372036854771712


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(control_group, "GROUPS", tmp_path / "cgroup")
    monkeypatch.setattr(control_group, "OWN", tmp_path / "own")
    return tmp_path / "cgroup"


def group(folder: Path, **files: object) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / f"memory.{name}").write_text(f"{content}\n")


def own(root: Path, *lines: str) -> None:
    (root.parent / "own").write_text("\n".join(lines))


def test_without_groups_or_limits_there_is_none(root: Path) -> None:
    assert free_in_group() is None
    own(root, "0::/user.slice")
    assert free_in_group() is None
    group(root / "user.slice", max="max", current=5)
    assert free_in_group() is None
    own(root, "4:memory:/a", "3:cpu,cpuacct:/a")
    group(root / "memory" / "a", limit_in_bytes=NO_LIMIT_1, usage_in_bytes=5)
    assert free_in_group() is None


def test_what_is_left_of_the_limit_counts_and_a_cache_that_can_go_is_not_held(root: Path) -> None:
    own(root, "0::/job")
    group(root / "job", max=1000, current=700, stat="anon 500\ninactive_file 200\n")
    assert free_in_group() == 500
    own(root, "9:pids:/", "4:memory:/a")
    group(
        root / "memory" / "a", limit_in_bytes=900, usage_in_bytes=950, stat="inactive_file 7\ntotal_inactive_file 100"
    )
    assert free_in_group() == 50


def test_the_narrowest_of_the_groups_around_counts(root: Path) -> None:
    own(root, "0::/slurm/job_7/step_0")
    group(root / "slurm" / "job_7" / "step_0", max="max", current=1)
    group(root / "slurm" / "job_7", max=1000, current=400)
    group(root / "slurm", max=5000, current=4700)
    assert (free_in_group(), most_in_group()) == (300, 1000)


def test_a_container_that_is_told_the_path_outside_finds_its_group_at_the_root(root: Path) -> None:
    own(root, "4:memory:/docker/0123abcd")
    group(root / "memory", limit_in_bytes=1000, usage_in_bytes=990)
    assert free_in_group() == 10
    group(root / "memory", limit_in_bytes=1000, usage_in_bytes=1990)
    assert (free_in_group(), most_in_group()) == (0, 1000)
