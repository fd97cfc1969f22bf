"""What `plan` says of the size of networks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from services.errors import BadSweep
from services.settings import Settings
from services.sweeps.forecast import network_sizes
from services.sweeps.forecast.network_sizes import sizes_in_words, too_large
from services.sweeps.reading.load import load_sweep
from services.sweeps.schema import SweepSpec


def sweep_of(folder: Path, models: str) -> SweepSpec:
    path = folder / "sweep.yaml"
    path.write_text(f"data: {{synthetic: {{cases: 4, size: 16}}}}\nmodels: {models}\n")
    return load_sweep(path)


HUGE = "{huge: {architecture: unet, channels: [16384, 16384]}, u: {architecture: unet, channels: [4, 8]}}"


def test_each_network_is_told_with_its_size(tmp_path: Path) -> None:
    sweep = sweep_of(tmp_path, "{u: {architecture: unet, channels: [4, 8], dims: [2, 3]}}")
    assert sizes_in_words(sweep) == [
        "network u:dims=2: 906 parameters",
        "network u:dims=3: 2.6 thousand parameters",
    ]


def test_of_many_networks_the_range_is_told(tmp_path: Path) -> None:
    sweep = sweep_of(tmp_path, f"{{u: {{architecture: unet, channels: {[[4, width] for width in range(8, 28)]}}}}}")
    assert sizes_in_words(sweep) == ["20 networks of 2.6 thousand to 6.8 thousand parameters"]


@pytest.mark.parametrize(
    "model",
    ["num_res_units: 1000000000000000000", "channels: [1000000000, 1000000000]", f"channels: {[16384] * 12}"],
)
def test_a_network_that_nobody_can_build_is_refused(tmp_path: Path, model: str) -> None:
    with pytest.raises(BadSweep) as caught:
        sweep_of(tmp_path, f"{{u: {{architecture: unet, {model}}}}}")
    assert all(len(sentence) < 200 for sentence in caught.value.problems)


def test_one_that_fits_into_no_slot_is_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(network_sizes, "query_gpus", lambda *fields: asked.append(fields) or [["24564"], ["81920"]])
    (warning,) = too_large(sweep_of(tmp_path, HUGE), Settings())
    assert warning.startswith("WARNING: network huge has 7.3 billion parameters")
    assert "at least 116 GB, and the largest GPU of this machine has 86 GB" in warning
    assert len(asked) == 1


def test_without_a_gpu_a_slot_has_what_its_control_group_may_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_sizes, "query_gpus", lambda *fields: [])
    monkeypatch.setattr(network_sizes, "most_in_group", lambda: 5 * 10**9)
    (warning,) = too_large(sweep_of(tmp_path, HUGE), Settings())
    assert "this machine, without a GPU, has 5 GB" in warning


def test_in_a_cluster_what_the_largest_network_needs_is_told_and_that_the_memory_of_slots_is_not_known(
    tmp_path: Path,
) -> None:
    models = HUGE.replace("{huge:", "{large: {architecture: unet, channels: [8192, 8192]}, huge:")
    (note,) = too_large(sweep_of(tmp_path, models), Settings(broker_url=SecretStr("redis://x")))
    assert note.startswith("network huge has 7.3 billion parameters, whose weights")
    assert note.endswith("at least 116 GB: how much memory the slots of the cluster have is not known here")


def test_small_networks_ask_no_driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_sizes, "query_gpus", lambda *_: pytest.fail("asked"))
    assert too_large(sweep_of(tmp_path, "{u: {architecture: unet}}"), Settings()) == []
