"""Bytes compressed with Zstandard, with its checksum."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

#: What goes wrong with a part that is damaged.
UNREADABLE = (zstd.ZstdError, KeyError)


def compressed(content: NDArray[np.uint8], *, level: int = 1) -> NDArray[np.uint8]:
    """The bytes of a contiguous array, compressed."""
    options: dict[int, Any] = {
        zstd.CompressionParameter.compression_level: level,
        zstd.CompressionParameter.checksum_flag: 1,
    }
    return np.frombuffer(zstd.compress(content.data, options=options), np.uint8)


def decompressed(content: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The inverse of `compressed`; raises `UNREADABLE`."""
    return np.frombuffer(zstd.decompress(content.data), np.uint8)
