"""Plug-ins: the file's name is the name, parameters are checked, mistakes name the nearest valid word."""

import subprocess
import sys

import pytest

from services.errors import BadInput, UnknownName
from services.jobs import kinds

WORST_CASE = {"members": ["a"], "titles": ["fgsm"], "epsilons": [0.1]}


def test_names_are_the_files_of_the_folder() -> None:
    assert kinds.names() == [
        *("adopt", "attack", "certify", "defense", "evaluate", "gates", "stats", "train", "worst_case"),
    ]


def test_building_from_its_own_spec_gives_an_equal_plugin() -> None:
    job = kinds.build({"name": "worst_case", **WORST_CASE})
    assert kinds.build(job.spec()) == job


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ({"name": "worst_cases", **WORST_CASE}, "unknown job kind 'worst_cases'; did you mean 'worst_case'?"),
        (WORST_CASE, "needs a 'name'"),
        ({"name": "worst_case", **WORST_CASE, "member": []}, "no parameter 'member'; did you mean 'members'?"),
        ({"name": "worst_case", "members": [], "epsilons": []}, "parameter 'titles' is required"),
        ({"name": "worst_case", **WORST_CASE, "titles": "many"}, "titles: expected a valid tuple"),
    ],
)
def test_a_mistake_is_one_sentence_with_the_nearest_name(spec: dict[str, object], words: str) -> None:
    with pytest.raises(BadInput, match=words.replace("?", r"\?")) as caught:
        kinds.build(spec)
    assert "\n" not in str(caught.value)


def test_unknown_names_are_bad_input() -> None:
    assert issubclass(UnknownName, BadInput)
    assert BadInput.exit_code == 2


def test_listing_and_validating_plugins_never_imports_torch() -> None:
    code = """
import sys
from services.science import attacks, defenses, metrics, models
for registry in (attacks, defenses, metrics, models):
    for name in registry.names():
        registry.require(name)
assert not {"torch", "monai"} & set(sys.modules), "torch was imported"
"""
    subprocess.run([sys.executable, "-c", code], check=True)
