"""The section study of a sweep file: what only a person can say, for the report. No digest covers it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from services.frozen import Frozen

#: A paragraph or two.
Words = Annotated[str, Field(max_length=4000)]
Images = Literal["none", "panels", "volumes"]
Name = Annotated[str, Field(max_length=200)]


class Study(Frozen):
    """What `robust-cli report` says about the study.

    What is left out is marked there as missing; "not applicable: why" is an answer. Changes nothing that is computed.
    """

    title: Annotated[str, Field(max_length=300)] = Field("", description="Of the report; left out: the sweep's name.")
    authors: tuple[Name, ...] = Field((), max_length=100, description="As they should be printed; left out: none.")
    images: Images | None = Field(
        None,
        description="What the report may show of patients. `none`: numbers under pseudonyms; `panels`: pictures of "
        "slices; `volumes`: also their volumes, from which a head that is not stripped can be recognised; left out: "
        "panels of phantoms, none of others.",
    )
    intended_use: Words = Field("", description="What the model is for: purpose, users, patients, place in the care.")
    model_source: Words = Field("", description="Who made the model, which version, where it can be had.")
    training_data: Words = Field("", description="What it was trained on, where that is not the data of this sweep.")
    cohort_source: Words = Field("", description="Where the scans come from: sites, scanners, protocols, years.")
    eligibility: Words = Field("", description="Who was included, and who was left out before this sweep, and why.")
    characteristics: Words = Field("", description="Age, sex, disease and its stage, by partition.")
    reference_standard: Words = Field("", description="How the reference was made and why it can be trusted.")
    annotators: Words = Field("", description="Who drew it: how many, how experienced, how they agreed.")
    sample_size: Words = Field("", description="Why so many patients.")
    metric_choice: Words = Field("", description="Why these metrics answer the question.")
    acceptance: Words = Field("", description="Which loss would be acceptable, decided before the results.")
    subgroups: Words = Field("", description="Which subgroups matter, and what is known of them.")
    operating_conditions: Words = Field("", description="Scanners, protocols and users that are expected, and not.")
    protocol: Words = Field("", description="Where the protocol or registration of the study can be read.")
    ethics: Words = Field("", description="Approval and consent.")
    funding: Words = Field("", description="Who paid, and their part in the study.")
    conflicts: Words = Field("", description="Interests of the authors.")
    availability: Words = Field("", description="Where code, weights and data can be had.")
    limitations: Words = Field("", description="Limits that the numbers cannot show.")
