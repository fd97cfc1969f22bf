"""The first sweep file of a new user: the quickstart, or one about the user's own data."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from services.datasets.inspect import CaseReport
from services.datasets.look import Look
from services.datasets.proposal import propose_section
from services.errors import BadInput
from services.new_files import require_new
from services.science.labels import plain_name

#: What to do about a file that is there.
OTHERWISE = "give another name with --out"

_TEXT = """\
# A first sweep about {root}, written by `robust-cli init`:
#
#     robust-cli plan {file}      # which jobs it means
#     robust-cli submit {file}    # runs them; Ctrl-C stops, again goes on
#
# `robust-cli plugins` lists attacks, defenses, metrics and models.
name: {name}

{data}
models:
  unet3d: {{architecture: unet, dims: 3, channels: [16, 32, 64]}}

training: {{epochs: 60, learning_rate: 0.005}}

defenses:                         # the undefended model, `none`, is always there
  distillation: {{temperature: 10, loss: dice_ce}}   # the loss of the other networks; `ce` is the published one

attacks:
  fgsm: {{epsilon: [2/255, 8/255]}}
  ifgsm: {{epsilon: [2/255, 8/255], steps: 10}}

evaluation: {{access: [white-box, transfer]}}
"""


def quickstart() -> str:
    """The text of examples/quickstart.yaml, which the package holds too."""
    text = (resources.files("services.sweeps") / "quickstart.yaml").read_text(encoding="utf-8")
    return text.replace("examples/quickstart.yaml", "quickstart.yaml")


def first_sweep(look: Look, reports: Sequence[CaseReport], file: Path) -> str:
    """A small sweep about the data of a look."""
    name = plain_name(Path(look.root).absolute().name)[:60]
    return _TEXT.format(root=look.root, file=file, name=f"{name}-first", data=propose_section(look, reports))


def write_new(file: Path, text: str) -> None:
    """Write a file that is not there yet; raises `BadInput` where it is, or cannot be written."""
    try:
        with file.open("x", encoding="utf-8") as opened:
            try:
                opened.write(text)
                opened.flush()
            except OSError:
                file.unlink()  # half a sweep file would be in the way of the next try
                raise
    except FileExistsError:
        require_new(file, otherwise=OTHERWISE)
        raise
    except OSError as error:
        raise BadInput(f"{file} cannot be written: {error.strerror}") from error
