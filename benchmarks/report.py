"""Figures in documents: a block between `<!-- name -->` and `<!-- /name -->` is what a benchmark printed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path


def fill(document: Path, blocks: Mapping[str, str]) -> None:
    """Put each text in place of what its block holds; raises `ValueError` when a block is missing."""
    text = document.read_text()
    for name, figures in blocks.items():
        block = re.compile(rf"(<!-- {re.escape(name)} -->\n).*?(<!-- /{re.escape(name)} -->)", re.DOTALL)
        if not block.search(text):
            raise ValueError(f"{document} has no block {name}")
        text = block.sub(lambda found, figures=figures: f"{found[1]}```\n{figures.strip()}\n```\n{found[2]}", text)
    document.write_text(text)
