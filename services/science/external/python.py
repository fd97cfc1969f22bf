"""A model from code of the user's own: `python: package.module:build` with weights in safetensors."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from importlib.machinery import PathFinder
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field
from typing_extensions import override

from services.errors import BadInput, first_line
from services.science.anatomy import Anatomy
from services.science.external._tensors import WEIGHTS, fill
from services.science.external.base import ExternalFormat, content_of

if TYPE_CHECKING:
    from torch import nn


class Python(ExternalFormat):
    """`build()` returns the network, into which the weights are loaded.

    The module must be importable wherever jobs run. Its own file belongs to the model's address, what it imports does
    not.
    """

    kept: ClassVar[str] = WEIGHTS

    python: Annotated[str, Field(pattern=r"^[A-Za-z_][\w.]*:[A-Za-z_]\w*$")] = Field(
        description="A function without parameters: `package.module:build`."
    )
    code_sha256: str = Field(description="Of the module's file; left out: computed.")

    @classmethod
    @override
    def declared(cls, path: Path, given: Mapping[str, Any], anatomy: Anatomy) -> dict[str, Any]:
        return {"code_sha256": _code_of(str(given["python"]).partition(":")[0])}

    @override
    def load(self, folder: Path) -> nn.Module:
        from torch import nn

        module, _, function = self.python.partition(":")
        if _code_of(module) != self.code_sha256:
            raise BadInput(f"the module {module} is not the one that was submitted; submit the sweep again")
        if (here := str(Path.cwd())) not in sys.path:
            sys.path.append(here)
        try:
            network: nn.Module = getattr(importlib.import_module(module), function)()
        except Exception as error:  # the user's code raises what it likes
            raise BadInput(f"{self.python} cannot be called: {first_line(error)}") from error
        if not isinstance(network, nn.Module):
            raise BadInput(f"{self.python} returns a {type(network).__name__}, expected a network (torch.nn.Module)")
        return fill(network, folder, f"the model that {self.python} builds")


def _code_of(module: str) -> str:
    """The sha256 of a module's file, found without importing anything; raises `BadInput`."""
    places: list[str] | None = [*sys.path, str(Path.cwd())]  # jobs run in the working folder
    found = None
    parts = module.split(".")
    for depth in range(1, len(parts) + 1):
        found = PathFinder.find_spec(".".join(parts[:depth]), places)
        places = list(found.submodule_search_locations or []) if found else []
    if found is None or found.origin is None or not Path(found.origin).is_file():
        raise BadInput(f"there is no module {module}: it must be importable from the working folder, or installed")
    return content_of({module: Path(found.origin)})
