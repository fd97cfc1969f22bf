"""A folder of plug-ins that this process uses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from services.outside import use_folder
from services.outside.folder import KINDS


@pytest.fixture
def plugins(tmp_path: Path) -> Iterator[Path]:
    """An empty one with all subfolders."""
    folder = tmp_path / "plugins"
    for kind in KINDS:
        (folder / kind).mkdir(parents=True)
    use_folder(folder)
    yield folder
    use_folder(None)
