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

#: The usual source of transferred images: the undefended network of the same model, fold and replica.
TWIN: Final = "undefended"


def access_in_words(access: str, source: str) -> str:
    """The access, and what images were transferred from unless that is the undefended twin."""
    return access if source in ("", TWIN) else f"{access} from {source}"
