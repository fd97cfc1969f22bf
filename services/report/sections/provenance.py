"""Where the numbers come from: code, data, weights, seeds, settings."""

from __future__ import annotations

from collections.abc import Iterator
from platform import python_version
from typing import Any

from services.jobs.computed_with import installed
from services.report.document import Block, Paragraph, Points, Section, Tabled
from services.report.drawings import drawn
from services.report.source import ReportedSweep, without_constant
from services.reports.cohort import data_fingerprints
from services.reports.computed_with import computed_with
from services.reports.networks import in_words, networks, scoring
from services.reports.table import Table


def provenance(source: ReportedSweep) -> Section:
    """Versions, hashes, seeds, and everything that networks were trained with."""
    data = source.file.get("data") or {}
    blocks: list[Block] = [
        Tabled("provenance", Table("what was used", ("what", "value"), list(_about(source)), whole=True)),
        Tabled(
            "networks",
            without_constant(networks(source.engine, source.sweep), "model", "replica", "state"),
            ["job: the first letters of the digest of the job that made the network; a digest covers its parameters, "
             "its parents and the fingerprint of its data"],
        ),
    ]  # fmt: skip
    settings = [("data", in_words({k: v for k, v in data.items() if k not in ("root", "split")}))]
    settings += [
        ("split", in_words(data.get("split") or {})),
        ("training", in_words(source.file.get("training") or {})),
    ]
    settings += [(f"model {model['name']}", _spec(model)) for model in source.file.get("models") or ()]
    settings += [(f"defense {found['name']}", _spec(found)) for found in source.file.get("defenses") or ()]
    rows = [(what, words or "–") for what, words in settings]
    blocks.append(Tabled("settings", Table("settings", ("section", "parameters"), rows, whole=True)))
    blocks += drawn(source, "training")
    if scores := scoring(source.engine, source.sweep):
        blocks.append(Points([f"Scores: {each}." for each in scores]))
    rows = list(computed_with(source.engine, source.sweep))
    blocks.append(
        Tabled("computed-with", Table("what jobs were computed with", ("jobs", "versions"), rows, whole=True))
    )
    blocks.append(
        Paragraph(
            "Versions are those of the runner that computed a job, and no part of its digest: given the same files, "
            "parameters and seeds, jobs are computed once and their results shared, between sweeps, too."
        )
    )
    return Section("provenance", "Provenance", blocks)


def _about(source: ReportedSweep) -> Iterator[tuple[str, Any]]:
    yield "sweep", source.sweep
    yield "seed of the sweep", str(source.file.get("seed", "–"))
    fingerprints = data_fingerprints(source.engine, source.sweep)
    yield "fingerprint of the data (sha256)", ", ".join(fingerprints) or "–"
    yield "report written with", f"robustseg {installed('robustseg')}, Python {python_version()}"


def _spec(variant: dict[str, Any]) -> str:
    """A variant as its file describes it, without paths of the machine that it was on."""
    spec = variant.get("spec") or {}
    shown = {key: value for key, value in spec.items() if key not in ("file", "weights", "python")}
    words = ", ".join(filter(None, (str(spec.get("name") or ""), in_words(shown))))
    changed = {key: value for key, value in (variant.get("training") or {}).items() if value is not None}
    return f"{words}; training: {in_words(changed)}" if changed else words
