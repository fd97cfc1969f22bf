"""Pixels as PNG, without any library of pictures: pages are drawn where only numpy is installed."""

from __future__ import annotations

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
#: 8 bits, three colours, no interlacing.
_RGB = bytes((8, 2, 0, 0, 0))
#: Planes are mostly black: more effort makes them hardly smaller.
_LEVEL = 4


def encode(pixels: NDArray[np.uint8]) -> bytes:
    """A picture (rows, columns, 3), the first row at the top."""
    rows, columns, _ = pixels.shape
    lines = np.zeros((rows, 1 + columns * 3), np.uint8)  # each line begins with its filter, 0: none
    lines[:, 1:] = pixels.reshape(rows, -1)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", struct.pack(">II", columns, rows) + _RGB),
            _chunk(b"IDAT", zlib.compress(lines.tobytes(), _LEVEL)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
