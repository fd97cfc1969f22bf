from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch
from torch import Tensor, nn

from services.science.nets.freezing import frozen
from services.science.nets.predict import predict_logits

MATMUL, CONV, RNN = torch.backends.cuda.matmul, torch.backends.cudnn.conv, torch.backends.cudnn.rnn


def precisions() -> list[str]:
    return [MATMUL.fp32_precision, CONV.fp32_precision, RNN.fp32_precision]


class Seen(nn.Module):
    """Says how float32 numbers would be multiplied when it is asked."""

    dims = 3

    def __init__(self) -> None:
        super().__init__()
        self.precisions: list[str] = []

    def forward(self, images: Tensor) -> Tensor:
        self.precisions = precisions()
        return images


@pytest.fixture
def rounding() -> Iterator[None]:
    """As somebody sets it who trains with TF32."""
    before = precisions()
    MATMUL.fp32_precision = CONV.fp32_precision = RNN.fp32_precision = "tf32"
    yield
    MATMUL.fp32_precision, CONV.fp32_precision, RNN.fp32_precision = before


@pytest.mark.usefixtures("rounding")
def test_nothing_is_rounded_to_tf32_while_a_network_is_frozen() -> None:
    with frozen(Seen()):
        assert precisions() == ["ieee"] * 3
    assert precisions() == ["tf32"] * 3


@pytest.mark.usefixtures("rounding")
def test_a_precision_comes_back_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError), frozen(Seen()):
        raise ZeroDivisionError
    assert precisions() == ["tf32"] * 3


@pytest.mark.usefixtures("rounding")
def test_a_prediction_is_made_as_precisely_as_an_attack_on_it() -> None:
    model = Seen()
    predict_logits(model, torch.zeros(4, 2, 2, 2))  # type: ignore[arg-type]
    assert model.precisions == ["ieee"] * 3
    assert precisions() == ["tf32"] * 3


def test_a_torch_without_precisions_has_its_flags_set(monkeypatch: pytest.MonkeyPatch) -> None:
    class Flag:
        allow_tf32 = True

    matmul, cudnn = Flag(), Flag()
    monkeypatch.setattr(torch.backends.cuda, "matmul", matmul)
    monkeypatch.setattr(torch.backends, "cudnn", cudnn)
    with frozen(nn.Identity()):
        assert (matmul.allow_tf32, cudnn.allow_tf32) == (False, False)
    assert (matmul.allow_tf32, cudnn.allow_tf32) == (True, True)
