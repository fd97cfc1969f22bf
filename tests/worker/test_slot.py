"""How a worker's devices become slots."""

from __future__ import annotations

import pytest

from services.errors import BadInput
from worker.slot import group_gpus, plan_slots


def test_each_device_is_a_slot_that_serves_what_suits_it() -> None:
    slots = plan_slots(["0", "1"])
    assert [(slot.number, slot.of, slot.device, slot.queues) for slot in slots] == [
        (0, 2, "0", ("gpu", "cpu")),
        (1, 2, "1", ("gpu", "cpu")),
    ]


def test_a_cpu_slot_takes_gpu_work_only_if_told_so() -> None:
    assert plan_slots(["cpu"])[0].queues == ("cpu",)
    assert plan_slots(["cpu"], queues=("gpu", "cpu"))[0].queues == ("gpu", "cpu")


def test_slots_of_several_gpus_share_them_out_evenly() -> None:
    assert [slot.device for slot in plan_slots(["0", "1", "2", "3"], per_slot=2)] == ["0,1", "2,3"]
    with pytest.raises(BadInput, match="a multiple of 2 GPUs, found: 0, 1, 2"):
        plan_slots(["0", "1", "2"], per_slot=2)
    with pytest.raises(BadInput, match="found: none"):
        plan_slots(["cpu"], per_slot=2)


def test_gpus_are_grouped_as_a_training_needs_them_and_the_rest_is_used_too() -> None:
    assert group_gpus(["0", "1", "2"], 1) == ["0", "1", "2"]
    assert group_gpus(["0", "1", "2", "3", "4"], 2) == ["0,1", "2,3", "4"]
    slots = plan_slots(group_gpus(["0", "1", "2"], 2))
    assert [slot.queues for slot in slots] == [("gpu2", "gpu", "cpu"), ("gpu", "cpu")]
    with pytest.raises(BadInput, match=r"wants 2 GPUs and this machine has 1: set training.gpus to 1"):
        group_gpus(["0"], 2)
