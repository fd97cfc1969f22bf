"""Access: what an attacker knows of the network that is scored."""

from __future__ import annotations

from typing import Final, Literal

#: `white-box`: the network itself; `transfer`: another network instead; `black-box`: what the network predicts.
Access = Literal["white-box", "transfer", "black-box"]
WHITE_BOX: Final = "white-box"
TRANSFER: Final = "transfer"
BLACK_BOX: Final = "black-box"
#: Of natural shifts: nobody made them against a network.
NATURAL: Final = "natural"

#: Follows the access where images went through files, see `evaluation.realise`.
_REALISED: Final = " realised"
#: Of attacks that are adapted to a defense, made on its undefended twin: the gates hold what adapting gains on the
#: defended network against what it gains there, and no comparison looks at them.
CONTROL: Final = "control"

#: The usual source of transferred images: the undefended network of the same model, fold and replica.
TWIN: Final = "undefended"

#: Another one: undefended as well, but trained with a seed of its own, so that no scored network has begun as it did.
INDEPENDENT: Final = "independent"


def realised(access: str) -> str:
    """The access of attacks whose images went through files."""
    return access + _REALISED


def is_realised(access: str) -> bool:
    """Whether `realised` made it."""
    return access.endswith(_REALISED)


def access_in_words(access: str, source: str) -> str:
    """The access, and what images were transferred from unless that is the undefended twin."""
    return access if source in ("", TWIN) else f"{access} from {source}"
