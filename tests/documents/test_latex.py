"""LaTeX tables of every figure compile, with names that LaTeX would obey.

Run by `make test-latex`, which installs TeX.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from sqlalchemy import Engine

from services.figures import FIGURES, draw
from services.settings import Settings
from tests.services.figures.conftest import hostile, made_up
from tests.services.report.made import FILE, populated, report_of

__all__ = ["hostile", "made_up"]  # fixtures

NAME = "made-up-0"
#: Signs that TeX obeys, and letters that its fonts lack.
ODD = "<b>$x_1$ =1+1 & \\input{a} `c` | 100 % # ~ ^ é ß ✓ → “q” 病人 ε"
DOCUMENT = r"""
\documentclass{article}
\usepackage[a4paper,landscape,margin=1cm]{geometry}
\usepackage{booktabs,longtable}
\begin{document}
\tiny
%s
\end{document}
"""


def compiled(folder: Path, *tables: str) -> str:
    """What pdflatex said of a document with these tables, which it must accept without an error."""
    program = shutil.which("pdflatex") or pytest.skip("make test-latex installs TeX")
    folder.mkdir(exist_ok=True)
    (folder / "tables.tex").write_text(DOCUMENT % "\n".join(tables))
    command = [program, "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "tables.tex"]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace", timeout=120)
    assert ended.returncode == 0, ended.stdout[-3000:]
    assert (folder / "tables.pdf").read_bytes().startswith(b"%PDF")
    return ended.stdout


@pytest.mark.long
@pytest.mark.parametrize("figure", FIGURES)
def test_the_table_of_each_figure_compiles(made_up: Engine, tmp_path: Path, figure: str) -> None:
    compiled(tmp_path, *(drawing.latex() for drawing in draw(made_up, NAME, figure)))


@pytest.mark.long
@pytest.mark.parametrize("figure", FIGURES)
def test_names_that_latex_would_obey_compile_as_text(hostile: Engine, tmp_path: Path, figure: str) -> None:
    said = compiled(tmp_path, *(drawing.latex() for drawing in draw(hostile, NAME, figure)))
    assert "Missing character" not in said


@pytest.mark.long
def test_all_tables_of_a_report_compile(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    engine = populated(tmp_path / "robust.db", file={**FILE, "study": {"intended_use": ODD, "title": ODD}})
    written = report_of(Settings(home=tmp_path / "home"), engine, tmp_path / "report")
    tables = [path.read_text(encoding="utf-8") for path in sorted((written.folder / "tables").glob("*.tex"))]
    assert len(tables) > 30
    compiled(tmp_path / "latex", *(f"{table}\\clearpage" for table in tables))
