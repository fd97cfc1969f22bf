"""What was found out about files, kept in a JSON file for the next call: without it all still works, only slower."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4


def recall(memory: Path) -> dict[str, Any]:
    """What was remembered; nothing where there is no memory or it is damaged."""
    with contextlib.suppress(OSError, ValueError, TypeError, RecursionError):
        return dict(json.loads(memory.read_bytes()))
    return {}


def remember(values: Mapping[str, Any], memory: Path) -> None:
    """Best effort, whole, by rename: of two processes that do so at once one loses what it found."""
    with contextlib.suppress(OSError):
        memory.parent.mkdir(parents=True, exist_ok=True)
        temporary = memory.with_name(f".making-{uuid4().hex}")
        temporary.write_text(json.dumps(values))
        temporary.replace(memory)
