"""Which queue a job waits in, and what a slot takes unless it is told."""

from __future__ import annotations

import pytest

from services.errors import UnknownName
from services.jobs.queues import default_queues, gpus_of, parse_queues, queue_of


@pytest.mark.parametrize(("gpus", "queue"), [(0, "cpu"), (1, "gpu"), (2, "gpu2"), (16, "gpu16")])
def test_the_queue_follows_from_the_number_of_gpus_and_back(gpus: int, queue: str) -> None:
    assert queue_of(gpus) == queue
    assert gpus_of([queue]) == [gpus]


def test_queue_names_are_checked_and_the_nearest_is_named() -> None:
    assert parse_queues(" gpu, cpu,gpu ") == ("gpu", "cpu")
    with pytest.raises(UnknownName, match=r"unknown queue 'gpus'; did you mean 'gpu'\?"):
        parse_queues("cpu,gpus")


def test_a_slot_without_gpu_takes_no_work_that_wants_one() -> None:
    assert default_queues("cpu") == ("cpu",)


def test_a_gpu_slot_takes_everything_that_fits_largest_first() -> None:
    assert default_queues("0") == ("gpu", "cpu")
    assert default_queues("0,1") == ("gpu2", "gpu", "cpu")
