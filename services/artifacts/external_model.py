"""The artifact of an external model: its files, and `adopted.json`, which says how they are to be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from services.errors import BadInput, MissingArtifact, RobustError
from services.science import external

if TYPE_CHECKING:
    from services.science.external._declared import DeclaredNetwork
    from services.science.external.base import ExternalFormat

SPEC = "adopted.json"


def save_external(folder: Path, model: ExternalFormat, files: dict[str, Path]) -> dict[str, Path]:
    """Write the artifact into `folder`, a new one; returns name -> file."""
    folder.mkdir(parents=True)
    model.store(files, folder)
    (folder / SPEC).write_text(json.dumps(model.spec(), sort_keys=True, indent=2) + "\n", encoding="utf-8")
    return {path.name: path for path in folder.iterdir()}


def holds_external_model(folder: Path) -> bool:
    """Whether the artifact is an external model."""
    return (folder / SPEC).is_file()


def require_trust(trusted: bool) -> None:
    """Raises `BadInput` unless the caller may run code from files."""
    if not trusted:
        raise BadInput(
            "the model's file may run code, which this worker does not allow: submit with --trust, and where the "
            "database is shared, start workers with ROBUST_TRUST=1; one that was sent over the network must also be "
            "allowed, by `robust-cli trust add PATH`"
        )


def load_declared(folder: Path, *, trusted: bool) -> DeclaredNetwork:
    """The model on the CPU, in evaluation mode; raises `BadInput` unless the caller may run code from files."""
    require_trust(trusted)
    from services.science.external._declared import open_declared

    try:
        model = external.build(json.loads((folder / SPEC).read_text(encoding="utf-8")))
    except (ValueError, TypeError, OSError, RobustError) as error:
        raise MissingArtifact(f"{folder / SPEC} does not describe a model ({error}); run its job again") from error
    return open_declared(model, folder).eval()
