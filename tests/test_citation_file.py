"""CITATION.cff says what pyproject.toml says."""

from __future__ import annotations

import tomllib
from pathlib import Path

from ruamel.yaml import YAML

PROJECT = Path(__file__).parents[1]


def test_the_citation_file_has_the_version_and_the_license_of_the_package() -> None:
    package = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    cited = YAML(typ="safe").load((PROJECT / "CITATION.cff").read_text(encoding="utf-8"))
    assert (cited["version"], cited["license"]) == (package["version"], package["license"])
    assert cited["title"].lower() == package["name"]
