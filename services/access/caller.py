"""Whoever makes a request, and what the three roles may do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from services.errors import RobustError

Role = Literal["reader", "submitter", "admin"]
#: What a share link shows of patients.
Images = Literal["none", "panels", "volumes"]

#: From the one that may do least. Who may do more may do all that those before may.
ROLES: tuple[Role, ...] = get_args(Role)


class _Refused(RobustError):
    """An error that may say what was `shown` in vain, for an audit row, and whose that is; "" for nobody's."""

    def __init__(self, sentence: str, *, shown: str = "", whose: str = "") -> None:
        super().__init__(sentence)
        self.shown, self.whose = shown, whose


class NotSignedIn(_Refused):
    """Nobody knows who asks: no secret, or one that is unknown, expired or revoked (401)."""


class NotAllowed(RobustError):
    """It is known who asks, and he may not (403)."""


class NotThere(_Refused):
    """What is asked for is not there, or not for whoever asks, who is not told which (404)."""


@dataclass(frozen=True)
class Caller:
    """Whoever makes a request. `name` owns what is submitted with it."""

    name: str
    role: Role
    shared_sweep: int | None = None  # the only sweep that a share link shows
    token_id: int | None = None  # what let him in, or what he signed in with
    session_id: int | None = None
    link_id: int | None = None
    images: Images = "volumes"  # what is shown of patients; a share link says
    by_files: bool = False  # reads pages that are written as files, as a link shows them

    @property
    def is_admin(self) -> bool:
        """Whether nothing is kept from him."""
        return self.role == "admin"

    def may(self, role: Role) -> bool:
        """Whether he may do what this role may."""
        return ROLES.index(self.role) >= ROLES.index(role)

    @property
    def sees_patients(self) -> bool:
        """Whether he is shown patients and their numbers: a link without images shows neither, files do as reports."""
        return self.by_files or self.sees("panels")

    def sees(self, images: Images) -> bool:
        """Whether so much of patients may be shown to him."""
        return _SHOWN.index(self.images) >= _SHOWN.index(images)


_SHOWN: tuple[Images, ...] = get_args(Images)


def require_role(caller: Caller, role: Role) -> None:
    """Raises `NotAllowed` unless he may do what this role may; a share link never may more than read."""
    if not caller.may(role):
        raise NotAllowed(
            f"{caller.name} is {_article(caller.role)} {caller.role} and may not do this: it takes {_article(role)} "
            f"{role}, ask an admin for such a token"
        )


def _article(role: Role) -> str:
    return "an" if role == "admin" else "a"
