"""Standard output and error as they may be: closed, a pipe without a reader, a full disk, not UTF-8.

What cannot be printed is no reason to lose finished work: writing to them never fails, and whoever needs to know asks
`lost_output`.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
import unicodedata
from typing import TYPE_CHECKING, TextIO

from typing_extensions import override

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

#: What our own tables and sentences contain, where an encoding lacks it.
_PLAIN = {"–": "-", "—": "-", "−": "-", "─": "-", "━": "-", "│": "|", "█": "#", "×": "x", "·": "*", "•": "*", "ℓ": "l"}
_PLAIN |= {"±": "+-", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "→": "->", "←": "<-", "∞": "inf", "…": "..."}
_PLAIN |= {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "ε": "eps", "β": "beta", "λ": "lambda", "σ": "sigma"}
_PLAIN |= {"Δ": "delta", "δ": "delta", "α": "alpha", "τ": "tau", "κ": "kappa"}
_PLAIN |= {"ρ": "rho", "▁": "_", "▂": ".", "▃": ":", "▄": "-", "▅": "=", "▆": "+", "▇": "*"}
_ERRORS = "robustseg.plain"
#: The reader has gone, or there never was one: nobody misses anything.
_NOBODY_LISTENS = (errno.EPIPE, errno.EBADF, errno.EIO, errno.ECONNRESET)


class _Descriptor(io.FileIO):
    """A file descriptor; from its first error on, what is written to it is dropped."""

    failure: OSError | None = None

    @override
    def write(self, data: ReadableBuffer) -> int:
        size = memoryview(data).nbytes
        if self.failure is None:
            try:
                return super().write(data) or 0
            except OSError as error:
                self.failure = error
        return size


_output: list[_Descriptor] = []
_printing_is_the_work = True


def prepare_terminal() -> None:
    """Make standard input, output and error usable, whatever they are; once for each command."""
    global _printing_is_the_work
    _printing_is_the_work = True
    codecs.register_error(_ERRORS, _in_plain_characters)
    for number in (0, 1, 2):
        _occupy(number)
    sys.stdout = _patient(1, sys.stdout)
    sys.stderr = _patient(2, sys.stderr)


def is_nobody_listening() -> bool:
    """Whether the reader of standard output has gone, for commands that would print for ever."""
    return bool(_output) and _output[0].failure is not None


def work_is_done() -> None:
    """What this command prints from now on only tells of its work: the exit code does not depend on it."""
    global _printing_is_the_work
    _printing_is_the_work = False


def exit_code_of_printing() -> int:
    """2 where what was to be printed is what the command was for, and could not be."""
    return 2 if lost_output() and _printing_is_the_work else 0


def lost_output() -> str | None:
    """Why standard output could not be written, where its reader has not simply gone."""
    failure = _output[0].failure if _output else None
    if failure is None or failure.errno in _NOBODY_LISTENS:
        return None
    return failure.strerror or str(failure)


def flush() -> None:
    """Write out what is still held back."""
    for stream in (sys.stdout, sys.stderr):
        stream.flush()


def _occupy(number: int) -> None:
    """Open nothing under a standard descriptor that its user closed (`>&-`): the next file, such as the database, would
    get its number, and everything printed with it.
    """
    try:
        os.fstat(number)
    except OSError:
        nothing = os.open(os.devnull, os.O_RDWR)
        os.dup2(nothing, number)  # as processes that this one starts inherit it
        os.set_inheritable(number, True)
        if nothing != number:
            os.close(nothing)


def _patient(number: int, stream: TextIO | None) -> io.TextIOWrapper:
    if stream is not None:
        stream.flush()
    raw = _Descriptor(number, "wb", closefd=False)
    if number == 1:
        _output[:] = [raw]
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return io.TextIOWrapper(
        io.BufferedWriter(raw), encoding=encoding, errors=_ERRORS, line_buffering=number == 2 or raw.isatty()
    )


def _in_plain_characters(error: UnicodeError) -> tuple[str, int]:
    """A handler of encoding errors: characters that look or read alike, and escapes for all others."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    found = "".join(_plain(character, error.encoding) for character in error.object[error.start : error.end])
    return found, error.end


def _plain(character: str, encoding: str) -> str:
    """The character in others that the encoding has."""
    if character in _PLAIN:
        return _PLAIN[character]
    bare = "".join(part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part))
    try:
        bare.encode(encoding)
    except UnicodeEncodeError:
        return character.encode("ascii", "backslashreplace").decode("ascii")
    return bare
