"""Any process: `api`, `db`, `robustseg`, `services` and `worker` are ours, whatever else in PYTHONPATH is called so.

As a program it runs one of our modules: `python -P services/own_packages.py MODULE ARGUMENTS`. It imports nothing else
of ours.
"""

from __future__ import annotations

import runpy
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

_ROOT = Path(__file__).resolve().parents[1]
#: Of our top-level packages.
NAMES = ("api", "db", "robustseg", "services", "worker")


class OwnPackages:
    """Finds our packages where this file lies, before anybody looks along `sys.path`."""

    @classmethod
    def find_spec(
        cls, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """How Python asks for a module; None for all that are not ours."""
        return PathFinder.find_spec(name, [str(_ROOT)]) if path is None and name in NAMES else None


def put_first() -> None:
    """From now on this process imports our own packages."""
    if not any(getattr(finder, "__name__", "") == OwnPackages.__name__ for finder in sys.meta_path):
        sys.meta_path.insert(0, OwnPackages)


def require_own() -> None:
    """Raises `ImportError` where a module of somebody else that is called like one of ours was imported already."""
    for name in NAMES:
        file = getattr(sys.modules.get(name), "__file__", None)
        if file is not None and not Path(file).resolve().is_relative_to(_ROOT):
            raise ImportError(
                f"another module called {name!r} is imported already, {file}: robustseg has one of that name, so that "
                "both cannot be in one program; rename yours"
            )


def python_command(module: str, *options: str) -> list[str]:
    """How one of our modules is run in a new interpreter, with these options of Python's own."""
    return [sys.executable, "-P", *options, str(Path(__file__).resolve()), module]


if __name__ == "__main__":
    put_first()
    sys.argv.pop(0)
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
