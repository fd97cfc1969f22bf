"""The attacks on segmentations of adv-lib 0.2.8, which is installed without what it draws and compares images with."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from types import ModuleType
from unittest import mock

import torch
from torch import Tensor

#: Imported by the package, used by none of its attacks here.
_UNUSED = ("visdom", "torchvision", "tqdm")


def segmentation_attacks() -> tuple[Callable[..., Tensor], Callable[..., Tensor]]:
    """Its DAG and its ALMA-prox, not compiled; raises `ImportError` where it is not installed."""
    absent = {name: ModuleType(name) for name in _UNUSED if importlib.util.find_spec(name) is None}
    if "torchvision" in absent:
        absent["torchvision"].models = None  # type: ignore[attr-defined]
    with mock.patch.dict(sys.modules, absent), mock.patch.object(torch, "compile", lambda function: function):
        from adv_lib.attacks.segmentation import alma_prox, dag
    return dag, alma_prox
