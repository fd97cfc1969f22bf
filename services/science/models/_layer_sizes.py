"""How many parameters the layers of our networks have, without torch."""

from __future__ import annotations


def convolution(inputs: int, outputs: int, kernel: int, dims: int, *, bias: bool = True) -> int:
    """Of one convolution, transposed or not, of this kernel along each of `dims` axes."""
    return inputs * outputs * int(kernel**dims) + bias * outputs


def instance_norm(channels: int) -> int:
    """A factor and an offset per channel."""
    return 2 * channels
