"""How figures look, and what making one says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_a_home_that_cannot_be_written_is_no_news_about_fonts(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    look = (
        "from services.figures.style import require_matplotlib, settings_of, theme_named; require_matplotlib()\n"
        "with settings_of(theme_named('light')): pass"
    )
    homeless = {**os.environ, "HOME": str(tmp_path / "file" / "home"), "XDG_CACHE_HOME": "", "XDG_CONFIG_HOME": ""}
    ended = subprocess.run([sys.executable, "-c", look], env=homeless, capture_output=True, text=True)
    assert (ended.returncode, ended.stderr) == (0, "")
