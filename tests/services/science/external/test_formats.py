"""Each format of a file gives the network that was written, differentiable."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from services.errors import BadInput
from services.science import external
from services.science.anatomy import BRATS, Anatomy
from services.science.attacks.pgd import Pgd
from services.science.external._check import check_declared
from services.science.external._declared import open_declared
from services.science.external._fitted import FittedNetwork
from services.science.external.base import ExternalFormat, content_of
from services.science.nets.windowed import Windowed
from services.science.sliding_window import SlidingWindow
from tests.services.science.external import programs


def stored_model(path: Path, folder: Path, anatomy: Anatomy = BRATS, **declared: object) -> ExternalFormat:
    """What a sweep makes of the file, stored in `folder`."""
    format_ = external.require("python") if "python" in declared else external.recognise(path)
    assert format_ is not None
    files = format_.collect(path, declared)
    said = {"normalisation": "none", "series": anatomy.series, **format_.declared(path, declared, anatomy)}
    model = format_(**{**said, **declared, "sha256": content_of(files)})
    folder.mkdir()
    model.store(files, folder)
    return model


def load_stored(path: Path, folder: Path, **declared: object) -> FittedNetwork:
    return FittedNetwork(open_declared(stored_model(path, folder, **declared), folder), BRATS).eval()


@pytest.mark.parametrize("kind", ["script", "frozen", "export", "export_any", "python"])
def test_a_file_gives_the_network_that_was_written_and_is_attacked(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    net, given, declared = programs.network(), programs.images(8, 9, 10), {}
    if kind == "script":
        path = programs.script(tmp_path, net)
    elif kind == "frozen":
        path = tmp_path / "model.pt"
        torch.jit.freeze(torch.jit.script(net)).save(str(path))
    elif kind.startswith("export"):
        path = programs.export(tmp_path, net, 2, 4, 8, 8, 8, dynamic=True)
        if kind == "export":
            path = programs.export(tmp_path, net, 1, 4, 8, 8, 8)
            declared = {"window": {"size": (8, 8, 8)}}
    else:
        path = programs.weights(tmp_path, net)
        monkeypatch.syspath_prepend(str(tmp_path))
        declared = {"python": programs.code(tmp_path, "own_code")}
    model = load_stored(path, tmp_path / "stored", **declared)
    expected = Windowed(net, SlidingWindow(size=(8, 8, 8)))(given) if "window" in declared else net(given)
    torch.testing.assert_close(model(given), expected)
    labels = expected.argmax(1)
    found = Pgd(steps=2)(model, given, labels)
    assert 0 < float((found - given).abs().max()) <= 8 / 255 + 1e-6


def test_two_subjects_go_through_a_program_of_one(tmp_path: Path) -> None:
    net = programs.network()
    path = programs.export(tmp_path, net, 1, 4, 8, 8, 8)
    model = load_stored(path, tmp_path / "stored", window={"size": (8, 8, 8)})
    given = programs.images(8, 8, 8, count=2)
    torch.testing.assert_close(model(given), net(given))


@pytest.mark.parametrize(
    ("shape", "declared", "said"),
    [
        ((1, 4, 8, 8, 8), {}, r"size \[8, 8, 8\] only"),
        ((1, 3, 8, 8, 8), {"window": {"size": (8, 8, 8)}}, "takes 3 series, but 4"),
        ((2, 4, 8, 8, 8), {"window": {"size": (8, 8, 8)}}, "batches of 2"),
        ((1, 4, 8, 8), {}, "expected one of 5 axes"),
    ],
)
def test_a_program_of_another_shape_is_refused(
    shape: tuple[int, ...], declared: dict[str, object], said: str, tmp_path: Path
) -> None:
    path = programs.export(tmp_path, programs.network(len(shape) - 2, series=shape[1]), *shape)
    with pytest.raises(BadInput, match=said):
        load_stored(path, tmp_path / "stored", **declared)


def test_weights_alone_are_no_model(tmp_path: Path) -> None:
    path = tmp_path / "weights.pt"
    torch.save(programs.network().state_dict(), path)
    assert external.recognise(path) is None
    assert external.recognise(tmp_path) is None


def test_python_code_that_has_changed_or_does_not_fit_its_weights_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = tmp_path / "fitting_code.py"
    code.write_text(
        "from tests.services.science.external.programs import network\n\n\ndef build():\n    return network(2)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    path = programs.weights(tmp_path, programs.network())
    model = stored_model(path, tmp_path / "stored", python="fitting_code:build")
    with pytest.raises(
        BadInput, match=r"weights do not fit the model that fitting_code:build builds: Error.* size mism"
    ):
        open_declared(model, tmp_path / "stored")
    code.write_text(code.read_text() + "\n")
    with pytest.raises(BadInput, match="not the one that was submitted"):
        open_declared(model, tmp_path / "stored")
    with pytest.raises(BadInput, match="there is no module nowhere"):
        stored_model(path, tmp_path / "other", python="nowhere.at_all:build")


def damaged(path: Path) -> None:
    """Puts the same noise into every part of an archive, or of a file that is none."""
    if not zipfile.is_zipfile(path):
        path.write_bytes(path.read_bytes()[:40] + b"noise" * 9)
        return
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if not name.endswith(("version", "archive_format", "byteorder"))]
        kept = {name: archive.read(name) for name in archive.namelist() if name not in names}
    with zipfile.ZipFile(path, "w") as archive:
        for name in (*names, *kept):
            archive.writestr(name, kept.get(name, b"noise" * 9))


@pytest.mark.parametrize("kind", ["script", "export", "python"])
def test_a_damaged_file_is_told_in_a_sentence(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    net, declared = programs.network(), {}
    if kind == "script":
        path = programs.script(tmp_path, net)
    elif kind == "export":
        path = programs.export(tmp_path, net, 2, 4, 8, 8, 8, dynamic=True)
    else:
        path = programs.weights(tmp_path, net)
        monkeypatch.syspath_prepend(str(tmp_path))
        declared = {"python": programs.code(tmp_path, "fine_code")}
    damaged(path)
    with pytest.raises(BadInput, match=r"cannot be loaded|not a file of safetensors") as raised:
        load_stored(path, tmp_path / "stored", **declared)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("kind", ["script", "export"])
def test_an_archive_that_is_cut_off_is_none(kind: str, tmp_path: Path) -> None:
    net = programs.network()
    path = programs.script(tmp_path, net) if kind == "script" else programs.export(tmp_path, net, 1, 4, 8, 8, 8)
    path.write_bytes(path.read_bytes()[:-100])
    assert external.recognise(path) is None


@pytest.mark.parametrize("code", ["import nowhere_at_all", "def build():\n    raise KeyError('size')", "built = 1"])
def test_python_code_that_fails_is_told(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = f"failing_{len(code)}"
    (tmp_path / f"{module}.py").write_text(code)
    monkeypatch.syspath_prepend(str(tmp_path))
    path = programs.weights(tmp_path, programs.network())
    with pytest.raises(BadInput, match=f"{module}:build cannot be called"):
        load_stored(path, tmp_path / "stored", python=f"{module}:build")


def test_python_code_that_builds_no_network_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "numeric_code.py").write_text("def build():\n    return 5\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    path = programs.weights(tmp_path, programs.network())
    with pytest.raises(BadInput, match="numeric_code:build returns a int, expected a network"):
        load_stored(path, tmp_path / "stored", python="numeric_code:build")


def test_a_program_that_cannot_take_the_series_says_what_it_wants(tmp_path: Path) -> None:
    path = programs.script(tmp_path, programs.network(series=3))
    with pytest.raises(BadInput, match=r"expected input.* to have 3 channels, but got 4"):
        check_declared(open_declared(stored_model(path, tmp_path / "stored"), tmp_path / "stored"))


def test_a_program_for_slices_that_meets_volumes_is_asked_for_its_dims(tmp_path: Path) -> None:
    path = programs.script(tmp_path, nn.Conv2d(4, 4, 3, padding=1))
    with pytest.raises(BadInput, match=r"with 'dims' whether slices \(2\) or volumes \(3\)"):
        check_declared(open_declared(stored_model(path, tmp_path / "stored"), tmp_path / "stored"))


def test_logits_of_another_size_ask_for_a_window(tmp_path: Path) -> None:
    class Padding(nn.Module):
        def forward(self, images: Tensor) -> Tensor:
            return nn.functional.pad(images, (0, 1, 0, 1, 0, 1))

    model = load_stored(programs.script(tmp_path, Padding()), tmp_path / "stored")
    with pytest.raises(BadInput, match="it has to return theirs; a model of one size alone needs that in 'window'"):
        model(programs.images(7, 8, 8))
