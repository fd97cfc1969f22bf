"""What only a person can say: the section `study` of the sweep file, what is empty marked."""

from __future__ import annotations

from services.report.document import MISSING, Block, Paragraph, Section, Tabled
from services.report.source import ReportedSweep
from services.reports.table import Table

#: Fields of `study` that the report asks for, and what each is about.
QUESTIONS = {
    "intended_use": "intended use",
    "model_source": "source and version of the model",
    "training_data": "training data outside of this sweep",
    "cohort_source": "source of the cohort",
    "eligibility": "eligibility, and exclusions before this sweep",
    "characteristics": "characteristics of the patients",
    "reference_standard": "reference standard",
    "annotators": "annotators and their agreement",
    "sample_size": "sample size",
    "metric_choice": "choice of the metrics",
    "acceptance": "acceptable loss, decided beforehand",
    "subgroups": "subgroups",
    "operating_conditions": "expected conditions of operation",
    "protocol": "protocol or registration",
    "ethics": "ethics and consent",
    "funding": "funding",
    "conflicts": "interests",
    "availability": "availability of code, weights and data",
    "limitations": "limitations",
}
NOT_SAID = f"{MISSING}: not said in the sweep file"


def study(source: ReportedSweep) -> Section:
    """Questions and answers."""
    blocks: list[Block] = []
    if source.is_phantoms:
        blocks.append(
            Paragraph(
                "The images of this sweep are phantoms that a program drew: nobody is a patient here, and no number "
                "says anything about patients."
            )
        )
    rows = [(what, getattr(source.study, name) or NOT_SAID) for name, what in QUESTIONS.items()]
    blocks.append(Tabled("study", Table("what its people say of the study", ("about", "answer"), rows, whole=True)))
    return Section("study", "Study and intended use", blocks)


def answers(source: ReportedSweep, *names: str) -> list[Block]:
    """What a person said of these things, where it is needed; what he did not, in one sentence."""
    said = [(QUESTIONS[name], getattr(source.study, name)) for name in names]
    blocks: list[Block] = [Paragraph(f"{what[:1].upper()}{what[1:]}: {words}") for what, words in said if words]
    if unsaid := [what for what, words in said if not words]:
        blocks.append(Paragraph(f"{NOT_SAID}: {'; '.join(unsaid)}", missing=True))
    return blocks
