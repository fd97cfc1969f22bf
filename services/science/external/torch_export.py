"""A program of `torch.export`: what `torch.export.save(program, file)` writes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from services.errors import BadInput, first_line
from services.science.anatomy import Anatomy
from services.science.external._archive import names_in, read_json_in, require_harmless
from services.science.external.base import ExternalFormat, Unsaid

if TYPE_CHECKING:
    from torch import nn


class TorchExport(ExternalFormat):
    """A program with its weights; where its batch has a fixed size, that is 1."""

    kept: ClassVar[str] = "model.pt2"

    @classmethod
    @override
    def recognises(cls, path: Path) -> bool:
        return any(name.partition("/")[2] == "archive_format" for name in names_in(path))

    @classmethod
    @override
    def declared(cls, path: Path, given: Mapping[str, Any], anatomy: Anatomy) -> dict[str, Any]:
        """Nothing: a shape that does not fit what is given raises `Unsaid`; one that cannot be read is tried later."""
        shapes = _stored_shapes(read_json_in(path, "/models/model.json"))
        if shapes is not None:
            window, series = given.get("window"), given.get("series")
            size = window.get("size") if isinstance(window, dict) else None
            names = [*map(str, series)] if isinstance(series, list | tuple) else anatomy.series
            fields = (2 if given.get("dims") == 2 else 3, names, size if isinstance(size, list | tuple) else ())
            if asked := dict(_misfits(shapes, *fields)):
                raise Unsaid(asked)
        return {}

    @override
    def load(self, folder: Path) -> nn.Module:
        import torch

        from services.science.external._one_by_one import OneByOne

        require_harmless(folder / self.kept)
        try:
            program = torch.export.load(folder / self.kept)
        except (RuntimeError, ValueError, KeyError) as error:
            raise BadInput(f"the torch.export program cannot be loaded: {first_line(error)}") from error
        inputs = program.graph_signature.user_inputs
        shapes = [tuple(node.meta["val"].shape) for node in program.graph.nodes if node.name in inputs]
        for _, sentence in _misfits(shapes, self.dims, self.series, self.window.size if self.window else ()):
            raise BadInput(sentence)
        network: nn.Module = program.module()
        return OneByOne(network) if isinstance(shapes[0][0], int) else network


def _stored_shapes(program: Any) -> list[tuple[Any, ...]] | None:
    """The shapes of the inputs of a program in JSON, None in the place of any length; None where it is no such."""
    try:
        module = program["graph_module"]
        names = [
            spec["user_input"]["arg"]["as_tensor"]["name"]
            for spec in module["signature"]["input_specs"]
            if "user_input" in spec
        ]
        values = module["graph"]["tensor_values"]
        return [tuple(length.get("as_int") for length in values[name]["sizes"]) for name in names]
    except (KeyError, TypeError, AttributeError):  # written by another version of torch, or by hand
        return None


def _misfits(
    shapes: Sequence[tuple[Any, ...]], dims: int, series: Sequence[str], window: Sequence[Any]
) -> Iterator[tuple[str, str]]:
    """Why a program with inputs of these shapes does not fit what is declared: a key, and a sentence.

    `window` is its size, empty where there is none.
    """
    if len(shapes) != 1 or len(shapes[0]) != dims + 2:
        yield "dims", f"the program takes inputs of the shapes {[*shapes[:3]]}, expected one of {dims + 2} axes"
        return
    batch, channels, *size = shapes[0]
    if isinstance(channels, int) and channels != len(series):
        yield (
            "series",
            f"the program takes {channels} series, but {len(series)} are declared ({', '.join(series)}): say with "
            "'series' which it takes",
        )
    fixed = [length if isinstance(length, int) else None for length in size]
    if any(fixed) and (
        len(window) != dims or any(own and own != given for own, given in zip(fixed, window, strict=True))
    ):
        said = f"[{', '.join(str(length or 'any') for length in fixed)}]"
        yield (
            "window",
            f"the program takes images of the size {said} only: declare `window: {{size: {said}}}`, which slides over "
            "larger ones",
        )
    if isinstance(batch, int) and batch != 1:
        yield "file", f"the program takes batches of {batch}: export it with a batch of 1, or of any size"
