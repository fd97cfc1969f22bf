"""Showing a browser of this machine an address without a command line that says it, which every account can read."""

from __future__ import annotations

import html
import os
import tempfile
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url={address}">
<title>robustseg</title>
</head>
<body><p><a href="{address}">Open robustseg</a></p></body>
</html>
"""


@contextmanager
def opening(folder: Path) -> Iterator[Callable[[str], None]]:
    """Gives what opens an address, by a page below `folder` that leads there; its owner's alone, and gone at the end.

    Calling it raises `OSError` where the page cannot be written.
    """
    with ExitStack() as ended:

        def show(address: str) -> None:
            number, name = tempfile.mkstemp(prefix="open-", suffix=".html", dir=folder.absolute())
            ended.callback(Path(name).unlink, missing_ok=True)
            with os.fdopen(number, "w", encoding="utf-8") as file:
                file.write(_PAGE.format(address=html.escape(address)))
            webbrowser.open(Path(name).as_uri())

        yield show
