"""Which pages of a sweep become files, under which names, and what answers for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import quote

from fastapi import Request, Response

from api.pages import compare, patients, results, sweeps
from api.pages.site.asking import Asking, text_of
from services.figures.drawing import file_name

#: The page that the others lead back to.
FIRST = "index.html"


@dataclass(frozen=True)
class SitePage:
    """One page; its text is made when it is asked for."""

    address: str
    file: str
    text: Callable[[], str]
    words: Mapping[str, str] = field(default_factory=dict)  # what its figures show
    also: Sequence[str] = ()  # addresses that mean it, too


def pages_of(asking: Asking, jobs: int, metrics: Sequence[str]) -> Iterator[SitePage]:
    """All but those of single patients: of so many jobs, and of the metrics that are scored, the first one first."""
    place = asking.place
    yield SitePage(place, FIRST, partial(_text, sweeps.sweep_page, asking, place), also=("/", f"{place}?offset=0"))
    for offset in range(sweeps.JOBS, jobs, sweeps.JOBS):
        yield _jobs(asking, offset)
    for metric in metrics:
        yield _robustness(asking, metric, is_first=metric == metrics[0])
    others: Mapping[str, Callable[[Request, int], Response]] = {
        "compare": compare.stored,
        "claims": results.claims,
        "patients": patients.list_page,
        "training": results.training,
        "gates": results.gates,
        "data": results.data,
    }
    for name, answer in others.items():
        address = f"{place}/{name}"
        yield SitePage(address, f"{name}.html", partial(_text, answer, asking, address))


def _text(answer: Callable[[Request, int], Response], asking: Asking, address: str) -> str:
    return text_of(answer(asking.request(address), asking.sweep_id))


def _jobs(asking: Asking, offset: int) -> SitePage:
    address = f"{asking.place}?offset={offset}"
    return SitePage(
        address,
        f"jobs-{offset // sweeps.JOBS + 1}.html",
        lambda: text_of(sweeps.sweep_page(asking.request(address), asking.sweep_id, offset=offset)),
    )


def _robustness(asking: Asking, metric: str, *, is_first: bool) -> SitePage:
    place = f"{asking.place}/robustness"
    address = f"{place}?metric={quote(metric)}"
    return SitePage(
        address,
        "robustness.html" if is_first else f"robustness-{file_name(metric)}.html",
        lambda: text_of(results.robustness(asking.request(address), asking.sweep_id, metric)),
        {"metric": metric},
        (place,) if is_first else (),
    )


def means_of(asking: Asking, metric: str) -> tuple[str, str, bytes]:
    """The means of a metric for a spreadsheet: address, file, content."""
    address = f"{asking.place}/robustness.csv?metric={quote(metric)}"
    content = results.robustness_csv(asking.request(address), asking.sweep_id, metric).body
    return address, f"robustness-{file_name(metric)}.csv", bytes(content)
