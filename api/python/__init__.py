"""How Python programs and notebooks reach it: the functions that `robustseg` names."""

from api.python.attack import attack
from api.python.compare import compare
from api.python.evaluate import evaluate
from api.python.frame import Frame
from api.python.gates import gates
from api.python.report import report
from api.python.results import load_results
from services.errors import BadInput, RobustError

__all__ = ["BadInput", "Frame", "RobustError", "attack", "compare", "evaluate", "gates", "load_results", "report"]
