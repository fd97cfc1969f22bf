from __future__ import annotations

from services.contracts.model import ModelContract
from services.science import models


class TestUnet(ModelContract):
    spec = {"name": "unet", "channels": [4, 8, 16]}  # noqa: RUF012


class TestUnetWithResidualUnits(ModelContract):
    spec = {"name": "unet", "channels": [4, 8], "num_res_units": 1}  # noqa: RUF012


def test_it_pads_to_the_product_of_its_strides() -> None:
    assert models.build({"name": "unet", "channels": [4, 8, 16, 32]}).multiple == 8
