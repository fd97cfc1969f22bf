"""How thoroughly models are checked for gradient masking."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from services.frozen import Frozen
from services.science.epsilon import Epsilon


class GateSettings(Frozen):
    """Each model is checked after its evaluations, by attacks on a few cases and by the scores of all of them."""

    cases: Annotated[int, Field(ge=1, le=1000)] = Field(2, description="Test cases on which the model itself is run.")
    steps: Annotated[int, Field(ge=2, le=1000)] = Field(
        20, description="Steps of the attacks that are made for the checks; some are made twice as long."
    )
    epsilon: Annotated[Epsilon, Field(gt=0)] = Field(8 / 255, description="Their budget.")
