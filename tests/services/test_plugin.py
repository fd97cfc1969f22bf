"""Plug-ins: the file's name is the name, parameters are checked, mistakes name the nearest valid word."""

import subprocess
import sys

import pytest

from services.errors import BadInput, UnknownName
from services.jobs import kinds
from services.science import attacks, defenses, metrics, models

WORST_CASE = {"members": ["a"], "titles": ["fgsm"], "epsilons": [0.1]}


def test_names_are_the_files_of_the_folder() -> None:
    assert kinds.names() == [
        *(
            "adopt",
            "attack",
            "certify",
            "defense",
            "evaluate",
            "expect",
            "gates",
            "realise",
            "stats",
            "train",
            "trial",
            "worst_case",
        ),
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


#: Built-in plug-ins whose old results are no longer what they compute.
REVISED = {"trades": 2, "universal": 2}


def test_built_in_plug_ins_name_no_version_before_they_have_a_second_one() -> None:
    for registry in (attacks, defenses, metrics, models):
        for name in registry.built_in():
            assert registry.require(name).revision == REVISED.get(name, 1)
    assert "revision" not in attacks.build({"name": "pgd"}).spec()
    assert defenses.build({"name": "trades"}).spec()["revision"] == 2


def test_a_revision_of_some_values_of_a_parameter_leaves_the_others_alone() -> None:
    assert "revision" not in attacks.build({"name": "sea", "members": ["js", "mce"]}).spec()
    for spec in ({"name": "sea"}, {"name": "pgd", "loss": "mce_balanced"}):
        found = attacks.build(spec).spec()
        assert found["revision"] == 2
        assert attacks.rebuild(found) == attacks.build(spec)
        old = {key: value for key, value in found.items() if key != "revision"}
        with pytest.raises(BadInput, match="was submitted in revision 1, this software has revision 2: submit"):
            attacks.rebuild(old)


def test_a_revision_that_had_other_parameters_is_refused_as_such() -> None:
    with pytest.raises(BadInput, match="'pgd' was submitted in revision 7, this software has revision 1"):
        attacks.rebuild({"name": "pgd", "revision": 7, "gone": 3})


def test_a_raised_revision_means_other_jobs_and_refuses_those_that_were_planned_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = attacks.build({"name": "pgd"}).spec()
    monkeypatch.setattr(attacks.require("pgd"), "revision", 2)
    second = attacks.build({"name": "pgd"}).spec()
    assert second == {**first, "revision": 2}
    assert attacks.rebuild(second) == attacks.build({"name": "pgd"})
    assert attacks.build({"name": "pgd"}).recipe()["revision"] == 2
    with pytest.raises(
        BadInput, match="attack 'pgd' was submitted in revision 1, this software has revision 2: submit"
    ):
        attacks.rebuild(first)
    monkeypatch.undo()
    with pytest.raises(BadInput, match="was submitted in revision 2, this software has revision 1"):
        attacks.build(second)


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
