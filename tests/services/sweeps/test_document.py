"""The reference page says what the code says."""

from __future__ import annotations

from pathlib import Path

from services.science import attacks, defenses, external, metrics, models, shifts
from services.science.gates.result import GATES
from services.sweeps.document import document_schema

PAGE = Path(__file__).parents[3] / "docs" / "sweep-file.md"


def test_the_committed_page_is_the_one_that_the_schema_gives() -> None:
    assert PAGE.read_text() == document_schema(), "renew it: make docs"


def test_every_check_for_gradient_masking_is_on_the_page_with_what_it_asks() -> None:
    page = document_schema()
    assert all(f"[{gate}](reference/methods.md#m-{gate.lower()}) | {asked} |" in page for gate, asked in GATES.items())
    assert "S is the Dice of the predicted labels" in page


def test_every_plugin_and_parameter_is_on_the_page() -> None:
    page = document_schema()
    for registry in (attacks, defenses, external, metrics, models, shifts):
        for name in registry.names():
            assert f"### `{name}`" in page
            assert all(f"| `{parameter}` |" in page for parameter in registry.require(name).model_fields)
