"""CSV files that somebody wrote: bounded, and every mistake told with its line in one short sentence."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from services.datasets.patients import read_patient_csv
from services.datasets.splits import read_split_csv
from services.errors import BadInput

LONG = "x" * 5000


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "expected the columns 'case' and 'part'"),
        (",".join(["x" * 100] * 1000) + "\n", "expected the columns"),
        ("case,part\n" + LONG + ",train\n", "line 2: expected names of at most 255 letters"),
        ("case,part\na," + LONG + "\n", "line 2: expected names of at most 255 letters"),
        ("case,part\na,\x1b[31m\n", "line 2: unknown part"),
        ("case,part\na\x1b,train\na\x1b,train\n", r"case a\\x1b stands there twice"),
        ("case,part\n" + '"' + "x" * 300_000 + '",train\n', "cannot be read: line [12]: field larger than"),
        ("case,part\n" + "x,train\n" * 3_000_000, "more than 20000000 bytes"),
        ("case,part\n,train\n", "line 2: the case is empty"),
        ('case,part\na,train\nb,"train\nc,test\n', "line 3 or after: a quote is opened and never closed"),
        ('case,"part\na,train\n', "line 1 or after: a quote is opened and never closed"),
        ("\0\0\0", "expected the columns"),
        ("case,part\na\n", "unknown part ''"),
    ],
)
def test_what_is_wrong_with_a_split_is_told(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "split.csv"
    path.write_text(text)
    with pytest.raises(BadInput, match=said) as raised:
        read_split_csv(path)
    assert len(str(raised.value)) < 500
    assert str(raised.value).isprintable()


def test_other_bytes_pipes_and_devices_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "patients.csv"
    path.write_bytes(b"case,patient\n\xff,a\n")
    with pytest.raises(BadInput, match="it is not UTF-8 text"):
        read_patient_csv(path)
    os.mkfifo(tmp_path / "pipe")
    started = time.monotonic()
    for place in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises(BadInput, match="cannot be read: it is"):
            read_patient_csv(place)
    assert time.monotonic() - started < 5
