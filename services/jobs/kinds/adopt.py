"""Adopt an external model: check it, and store it as an artifact like a trained one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from services.errors import BadInput
from services.jobs.kinds.base import JobKind

if TYPE_CHECKING:
    from services.jobs.context import JobContext, Outcome


class AdoptJob(JobKind):
    """Its artifact: the model's files and `adopted.json`. Where the files lie is no part of what it is."""

    needs_gpu: ClassVar[bool] = False

    model: dict[str, Any]  # spec of a model format

    @override
    def parents(self) -> tuple[str, ...]:
        return ()

    @override
    def run(self, context: JobContext) -> Outcome:
        import shutil

        from services.artifacts.external_model import load_declared, require_trust, save_external
        from services.jobs.context import Outcome
        from services.science import external
        from services.science.external._check import check_declared
        from services.science.external.base import content_of

        model = external.build(self.model)
        place = context.source.get("models", {}).get(model.sha256)
        if place is None or not Path(place).exists():
            raise BadInput(f"the model's file {place or ''} is not there; submit the sweep again from where it lies")
        require_trust(context.trusted)
        files = model.collect(Path(place), self.model)
        if content_of(files) != model.sha256:
            raise BadInput(f"{place} is not the file that was submitted; submit the sweep again")
        folder = context.output / "model"
        shutil.rmtree(folder, ignore_errors=True)
        kept = save_external(folder, model, files)
        return Outcome(files=kept, summary=check_declared(load_declared(folder, trusted=True)))
