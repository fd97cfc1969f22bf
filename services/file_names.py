"""Names from outside as names of files: whatever a patient is called, its file lies in the folder that is meant."""

from __future__ import annotations

from hashlib import sha256

#: Signs that stay as they are, beside letters and digits of any script.
_KEPT = "_+-.=@,"
#: Bytes of a name, which file systems allow 255 of with its ending; those of a longer one that stay, before its digest.
_LONGEST, _STAY = 200, 180


def as_file_name(name: str) -> str:
    """The name with every other sign, and dots at its beginning, as %XX of its bytes; two names never become one."""
    text = "".join(
        sign if sign in _KEPT or sign.isalnum() else "".join(f"%{byte:02X}" for byte in sign.encode("utf-8", "replace"))
        for sign in name
    )
    if not text or text.startswith("."):
        text = f"%2E{text[1:]}"
    content = text.encode()
    if len(content) <= _LONGEST:
        return text
    return f"{content[:_STAY].decode(errors='ignore')}-{sha256(name.encode('utf-8', 'replace')).hexdigest()[:16]}"
