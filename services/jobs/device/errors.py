"""Errors of memory and devices, known by their types and words: nothing here imports torch."""

from __future__ import annotations

#: Said by torch, cuBLAS, cuDNN and the operating system when an allocation failed.
_OUT_OF_MEMORY = (
    "out of memory",
    "can't allocate memory",
    "cannot allocate memory",
    "cublas_status_alloc_failed",
    "cudnn_status_alloc_failed",
    "allocation_failed",
)
#: Said when a GPU or its driver failed.
_DEVICE_FAILED = (
    "cuda error",
    "cuda driver error",
    "cuda unknown error",
    "cublas_status_",
    "cudnn_status_",
    "cudnn error",
    "unhandled cuda error",  # NCCL; its other errors come from the network, shared memory or a process that is gone
    "ncclunhandledcudaerror",
    "ecc error",
    "no cuda-capable device",
    "no cuda gpus are available",
    "found no nvidia driver",
)
_DEVICE_FAILED_TYPES = ("AcceleratorError", "CudaError", "DeferredCudaCallError")
#: A kernel was given an index or a value that it checks: the GPU is in order, the job is not.
_ASSERTED = "device-side assert"


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a GPU or this machine had too little memory for what was asked."""
    words = str(error).lower()
    return isinstance(error, MemoryError) or any(said in words for said in _OUT_OF_MEMORY)


def is_device_failure(error: BaseException) -> bool:
    """Whether a GPU can no longer be trusted; running out of memory and assertions of kernels do not count."""
    if is_out_of_memory(error) or is_assertion(error):
        return False
    types = {base.__name__ for base in type(error).__mro__}
    words = str(error).lower()
    return bool(types & set(_DEVICE_FAILED_TYPES)) or any(said in words for said in _DEVICE_FAILED)


def is_assertion(error: BaseException) -> bool:
    """Whether a kernel refused its input: a bug, after which the process cannot use its GPU any more."""
    return _ASSERTED in str(error).lower()
