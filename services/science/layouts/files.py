"""Cases of any anatomy, one file per series, found by patterns that the data section gives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field
from typing_extensions import override

from services.errors import BadData
from services.science.layouts.base import CaseFiles, Layout, SeriesFile, walk

#: Every further one multiplies the ways in which a path may fit.
_MOST_SIGNS = 8
#: In the name of one file or folder these ways multiply by its letters.
_MOST_IN_A_NAME = 4
_WORDS = ("case", "patient", "visit")
_SIGNS = re.compile(r"\{(?P<word>\w*)\}|(?P<folders>(?:\*\*/)+)|(?P<any>\*+)|[{}]")


def require_pattern(pattern: str) -> str:
    """The pattern itself; raises `ValueError` for one that names no case."""
    signs = list(_SIGNS.finditer(pattern))
    words = {match["word"] for match in signs if match["word"]}
    strange = any(match["word"] not in _WORDS for match in signs if match[0][0] in "{}")
    if len(signs) > _MOST_SIGNS:
        raise ValueError(f"a path with at most {_MOST_SIGNS} words in braces and stars")
    if max(map(_freedom, pattern.split("/"))) > _MOST_IN_A_NAME:
        raise ValueError(f"a path with at most {_MOST_IN_A_NAME} words in braces and stars between two slashes")
    if strange or not ("case" in words or words == {"patient", "visit"}):
        raise ValueError(
            "a path below data.root with '{case}' where the case's name stands (or '{patient}' and '{visit}', which "
            "make one), and no other braces"
        )
    return pattern


def _freedom(name: str) -> int:
    """How many parts of the name of a file or folder may be of any length; a word that comes again is known by then."""
    signs = [match["word"] or "*" for match in _SIGNS.finditer(name)]
    return signs.count("*") + len({*signs} - {"*"})


#: A path relative to the root in which `{case}` stands for the name of a case, which has no slash, and `{patient}` for
#: that of its patient; `{patient}` and `{visit}` without `{case}` make the name of the case. `*` is any part of a name,
#: `**/` any folders.
Pattern = Annotated[str, AfterValidator(require_pattern)]


@dataclass
class _Found:
    """The files of one case so far, by the place of their pattern, and what names its patient."""

    files: dict[int, Path] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)


class Files(Layout):
    """Files such as `{case}/ct.nii.gz`; each case is one patient, unless patterns hold `{patient}`.

    Chosen by patterns, never found by itself.
    """

    files: Mapping[str, Pattern] = Field(min_length=1, description="Where each series lies.")
    segmentation: Pattern = Field(description="Where the label maps lie.")

    @override
    def scan(self, root: Path) -> list[CaseFiles]:
        patterns = [*self.files.values(), self.segmentation]
        expressions = [re.compile(_expression(pattern)) for pattern in patterns]
        found: dict[str, _Found] = {}
        for folder, _, names in walk(root):
            for path in (folder / name for name in names):
                text = path.relative_to(root).as_posix()
                matches = [
                    (match.groupdict(), place) for place, e in enumerate(expressions) if (match := e.fullmatch(text))
                ]
                if matches:  # a_seg.nii.gz fits {case}.nii.gz too, but it is the label map of a
                    words, place = min(matches, key=lambda match: len(_case_id(match[0])))
                    _note(found, words, place, path)
        return [self._case(root, case_id, patterns, found[case_id]) for case_id in sorted(found)]

    def _case(self, root: Path, case_id: str, patterns: list[str], found: _Found) -> CaseFiles:
        expected = [root / _filled(pattern, found.words) for pattern in patterns]
        if len(set(expected)) < len(expected):
            raise BadData(f"case {case_id}: two of the patterns {', '.join(patterns)} mean the same file")
        paths = [found.files.get(place, path) for place, path in enumerate(expected)]
        return CaseFiles(
            case_id=case_id,
            patient_id=found.words.get("patient", case_id),
            layout=self.name,
            scheme=None,
            series=tuple(map(SeriesFile, paths[:-1])),
            segmentation=paths[-1],
            missing=tuple(path for place, path in enumerate(paths) if place not in found.files),
            names=tuple(self.files),
        )


def _note(found: dict[str, _Found], words: Mapping[str, str], place: int, path: Path) -> None:
    """One file of a case; raises `BadData` for a second one of the same series, or of another patient."""
    case_id = _case_id(words)
    case = found.setdefault(case_id, _Found())
    other = case.files.setdefault(place, path)
    if other == path and {"patient"} <= case.words.keys() & words.keys() and case.words["patient"] != words["patient"]:
        other = next(iter(case.files.values()))
    if other != path:
        raise BadData(
            f"case {case_id} exists twice, {other} and {path}; remove one of them, or let the patterns tell them "
            "apart, such as by '{patient}/{visit}' in place of '{case}'"
        )
    case.words.update(words)


def _case_id(words: Mapping[str, str]) -> str:
    return words["case"] if "case" in words else f"{words['patient']}_{words['visit']}"


def _expression(pattern: str) -> str:
    """A regular expression that finds the words, each the same text wherever the pattern names it."""
    expression, end, seen = "", 0, set[str]()
    for match in _SIGNS.finditer(pattern):
        expression += re.escape(pattern[end : match.start()])
        end = match.end()
        if word := match["word"]:
            expression += f"(?P={word})" if word in seen else f"(?P<{word}>[^/]+?)"
            seen.add(word)
        else:
            expression += "(?:[^/]+/)*" if match["folders"] else "[^/]*"
    return expression + re.escape(pattern[end:])


def _filled(pattern: str, words: Mapping[str, str]) -> str:
    """Where a file of a case is expected."""
    return _SIGNS.sub(lambda match: words.get(match["word"] or "", match[0]), pattern)
