"""What a caller may see of a patient's images: his scan and planes through the middle, all planes, or whole volumes.

A share link says how much it shows (`Caller.sees`), and is told of no file and no command.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Engine

from db.engine import read
from services.access import Caller, NotThere
from services.access.membership import require_sweep
from services.errors import BadInput, MissingArtifact, RobustError, UnknownName
from services.planes.of_case import case_of_sweep
from services.planes.plane import View, about_json, plane_png
from services.planes.volumes import PatientVolumes, VolumeFacts
from services.reports.patient_runs import patient_runs
from services.settings import Settings

#: Whatever is wrong with images, as it is told to who came by a link.
NO_IMAGES = "these images cannot be shown now: ask whoever sent you this link"
_Made = TypeVar("_Made")


def require_patients(caller: Caller) -> None:
    """Raises `NotThere` for whoever came by a link that shows no patients."""
    if not caller.sees("panels"):
        raise NotThere("this link shows no patients")


@dataclass(frozen=True)
class PatientImages:
    """The images of one case under one attack, for one caller.

    What is asked for raises `NotThere` where he may not see it, or where files or predictions are gone, and
    `UnknownName` for names that there are not.
    """

    caller: Caller
    volumes: PatientVolumes

    def plane(self, view: View) -> bytes:
        """A plane as PNG. All planes together are the volume, so that others than the middle are for who sees that."""
        if view.index is not None and not self.caller.sees("volumes"):
            raise NotThere("this link shows no other planes")
        return self._made(lambda: plane_png(self.volumes, view))

    def about(self) -> tuple[VolumeFacts, tuple[str, ...]]:
        """What the volumes are, and their names."""
        self._require_volumes()
        return self._made(lambda: (self.volumes.about, self.volumes.names))

    def for_viewer(self) -> dict[str, Any]:
        """What a viewer needs to draw the volumes itself, for JSON."""
        self._require_volumes()
        return self._made(lambda: about_json(self.volumes))

    def volume(self, name: str) -> bytes:
        """A volume as NIfTI, compressed."""
        if name not in self.about()[1]:
            raise NotThere("this patient has no such volume")
        return self._made(lambda: self.volumes.file(name))

    def _require_volumes(self) -> None:
        if not self.caller.sees("volumes"):
            raise NotThere("this link shows no volumes")

    def _made(self, make: Callable[[], _Made]) -> _Made:
        return _made_for(self.caller, make)


def _made_for(caller: Caller, make: Callable[[], _Made]) -> _Made:
    try:
        return make()
    except RobustError as error:
        if caller.shared_sweep is not None:  # the sentence may name files
            raise NotThere(NO_IMAGES) from error
        if isinstance(error, UnknownName) or not isinstance(error, BadInput | MissingArtifact):
            raise
        raise NotThere(str(error)) from error


def scan_png(
    engine: Engine,
    settings: Settings,
    caller: Caller,
    sweep_id: int,
    key: str,
    *,
    key_of: Callable[[str], str],
) -> bytes:
    """A plane of the scan of a case, as PNG, for whoever may see planes through the middle; raises as `images_of`.

    It takes the case's own files alone, so that it is there where predictions were not kept.
    """
    with read(engine) as connection:
        require_sweep(connection, caller, sweep_id)
        require_patients(caller)
        case = case_of_sweep(connection, sweep_id, key, key_of=key_of)
    return _made_for(caller, lambda: case.picture(settings))


def images_of(
    engine: Engine,
    settings: Settings,
    caller: Caller,
    sweep_id: int,
    key: str,
    condition: int,
    *,
    key_of: Callable[[str], str],
) -> PatientImages:
    """The images of the patient for whom `key` stands under the attack and budget of the row `condition`.

    `key_of` says what stands for a case to this caller. Raises `NotThere` for a sweep, a patient or a row that there is
    not for him, and where the patient has no images there.
    """
    with read(engine) as connection:
        require_sweep(connection, caller, sweep_id)
        require_patients(caller)
        found = patient_runs(connection, sweep_id, key, condition, key_of=key_of)
    if found.condition != condition:
        raise NotThere("this patient has no images under this attack")
    return PatientImages(caller, PatientVolumes(engine, settings, found.shown))
