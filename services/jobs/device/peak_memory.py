"""Peak memory of a job: of its GPU, or resident in this process on a CPU slot."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from pathlib import Path
from typing import Any

import psutil

_CLEAR = Path("/proc/self/clear_refs")
_STATUS = Path("/proc/self/status")
#: glibc's number of the size from which on memory comes from the kernel and goes back to it, and that size.
_M_MMAP_THRESHOLD, _LARGE = -3, 4 << 20
#: Between two samples where the kernel's own high-water mark cannot be reset.
_SAMPLE_S = 0.1


class PeakMemory:
    """One for a process, begun again for every job; costs an empty job less than a tenth of a millisecond.

    On a GPU slot it is what torch's allocator reserved on the fullest GPU: what others could not have while the job
    ran, the CUDA context aside. On a CPU slot it is the largest resident size of the process, libraries included.
    """

    def __init__(self, device: str) -> None:
        """`device` is what torch calls it: "cpu" or "cuda"."""
        self._on_gpu = device != "cpu"
        self._others = self._before = 0
        self._sampler: _Sampler | None = None
        self._status = -1  # descriptor
        if not self._on_gpu and not (_reset() and self._high_water() > 0):
            self._sampler = _Sampler()

    def begin(self) -> None:
        """A job starts: what earlier ones had does not count."""
        self._others = self._before = 0
        if self._on_gpu:
            if cuda := _cuda_in_use():
                cuda.empty_cache()  # what the last job left in torch's own cache is not this one's
                for index in range(cuda.device_count()):
                    cuda.reset_peak_memory_stats(index)
        elif self._sampler:
            self._sampler.begin()
        else:
            _reset()

    def add_processes(self, peak_bytes: int) -> None:
        """Processes that the job started had so much: on the fullest GPU, or resident in all of them together."""
        self._others = max(self._others, peak_bytes)

    def read(self) -> int:
        """Bytes since `begin`."""
        if self._on_gpu:
            return max(self._before, self._reserved(), self._others)
        return max(self._before, self._resident_peak()) + self._others

    def lap(self) -> int:
        """Bytes since `begin` or the last lap: on a GPU those in use, which is what a part of a job needs of it.

        `read` goes on from `begin`.
        """
        if not self._on_gpu:
            peak = self._resident_peak()
            self._before = max(self._before, peak)
            if self._sampler:
                self._sampler.begin()
            else:
                _reset()
            return peak
        self._before, peak = max(self._before, self._reserved()), 0
        if cuda := _cuda_in_use():
            for index in range(cuda.device_count()):
                peak = max(peak, cuda.max_memory_allocated(index))
                cuda.reset_peak_memory_stats(index)
        return peak

    def resident(self) -> int:
        """Bytes now, on a GPU those in use."""
        if self._on_gpu:
            cuda = _cuda_in_use()
            return max((cuda.memory_allocated(index) for index in range(cuda.device_count())), default=0) if cuda else 0
        size: int = psutil.Process().memory_info().rss
        return size

    def give_back(self) -> None:
        """To the kernel, what the C library holds for later; glibc alone."""
        if not self._on_gpu and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
            trim(0)

    def economise(self) -> None:
        """From now on a large tensor that is freed is no memory of this process any more.

        glibc alone, and for as long as the process lives; it takes time, since pages come anew from the kernel. What it
        keeps between tensors of many sizes otherwise would be as much again as a network needs.
        """
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)
        if not self._on_gpu and set_option is not None:
            set_option(_M_MMAP_THRESHOLD, _LARGE)

    def _reserved(self) -> int:
        cuda = _cuda_in_use()
        return max((cuda.max_memory_reserved(index) for index in range(cuda.device_count())), default=0) if cuda else 0

    def _resident_peak(self) -> int:
        return self._sampler.peak() if self._sampler else self._high_water()

    def _high_water(self) -> int:
        if self._status < 0:
            self._status = os.open(_STATUS, os.O_RDONLY | os.O_CLOEXEC)
        _, _, rest = os.pread(self._status, 4096, 0).partition(b"VmHWM:")
        return int(rest.split(maxsplit=1)[0]) * 1024 if rest else 0


def _reset() -> bool:
    """Set the kernel's high-water mark to the present size; False where that is not possible."""
    try:
        with _CLEAR.open("wb", buffering=0) as control:
            control.write(b"5")
    except OSError:
        return False
    return True


class _Sampler:
    """Samples the resident size in a thread."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._peak = 0
        self._one_at_a_time = threading.Lock()  # or a sample could overwrite a larger one taken meanwhile
        threading.Thread(target=self._watch, daemon=True, name="peak memory").start()

    def begin(self) -> None:
        with self._one_at_a_time:
            self._peak = self._now()

    def peak(self) -> int:
        with self._one_at_a_time:
            self._peak = max(self._peak, self._now())
            return self._peak

    def _now(self) -> int:
        resident: int = self._process.memory_info().rss
        return resident

    def _watch(self) -> None:
        pause = threading.Event()
        while True:
            pause.wait(_SAMPLE_S)
            self.peak()


def _cuda_in_use() -> Any:
    """`torch.cuda` if this process has used it; it is not imported for the sake of measuring."""
    torch = sys.modules.get("torch")
    return torch.cuda if torch is not None and torch.cuda.is_initialized() else None
