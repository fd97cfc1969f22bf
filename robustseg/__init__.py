"""Robustness of medical image segmentation from Python: `import robustseg as rs`.

    adv   = rs.attack(net, images, labels, "pgd", epsilon="8/255", steps=10)
    frame = rs.evaluate(net, cases, attacks=["fgsm", "sea"], epsilons=["2/255", "8/255"])
    rs.compare(frame_a, frame_b, region="WT")
    rs.gates(net, cases)
    rs.load_results("my-sweep"); rs.report("my-sweep", "report/")

Every name is one of `api.python`, which is imported when a name is first used, and PyTorch when something is computed.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from api.python import BadInput, Frame, RobustError, attack, compare, evaluate, gates, load_results, report

__all__ = ["BadInput", "Frame", "RobustError", "attack", "compare", "evaluate", "gates", "load_results", "report"]

# Before `api` is imported: a file of the user's may be called so.
_own = runpy.run_path(str(Path(__file__).parents[1] / "services" / "own_packages.py"))
_own["require_own"]()
_own["put_first"]()


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=sys.modules[__name__])
    import api.python

    return getattr(api.python, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
