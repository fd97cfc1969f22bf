from __future__ import annotations

import pytest
from pydantic import ValidationError

from services.comparisons.question import Question, default_questions


def test_without_questions_everything_is_compared_that_matters() -> None:
    found = default_questions(["none", "distillation", "static"], ["clean", "fgsm", "ifgsm"], ["dice"], ["WT"])
    assert [(question.vary, question.a, question.b) for question in found] == [
        ("attack", "fgsm", "clean"),
        ("attack", "ifgsm", "clean"),
        ("defense", "distillation", "none"),
        ("defense", "static", "none"),
        ("defense", "distillation", "static"),
    ]


def test_a_question_leaves_the_adjustment_and_the_test_open_unless_it_says_them() -> None:
    found = default_questions(["none", "static"], ["clean", "fgsm"], ["dice"], ["WT"])
    assert {(question.adjustment, question.inference) for question in found} == {(None, None)}
    assert Question.model_validate({"vary": "defense", "adjustment": "holm"}).adjustment == "holm"


def test_every_metric_is_asked_about() -> None:
    found = default_questions(["none"], ["fgsm"], ["dice", "hd95"], ["WT", "ET"])
    assert [(question.metric, question.regions) for question in found] == [
        ("dice", ("WT", "ET")),
        ("hd95", ("WT", "ET")),
    ]


def test_different_questions_have_different_names() -> None:
    questions = default_questions(["none", "a", "b"], ["fgsm", "ifgsm"], ["dice", "nsd"], ["WT"])
    assert len({question.label for question in questions}) == len(questions)
    assert Question(id="mine", vary="defense").label == "mine"
    under = Question(vary="defense", a="d", b="none", regions=("WT",), attacks=("worst_case",))
    assert under.label == "dice WT: d against none under worst_case"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"regions": ["WT", "WT"]}, "once"),
        ({"regions": []}, "at least 1"),
        ({"vary": "defence"}, "defense"),
        ({"alternative": "better"}, "two-sided"),
        ({"failure_threshold": 2}, "less than or equal to 1"),
        ({"treshold": 0.5}, "Extra inputs"),
        ({"vary": "attack", "attacks": ["fgsm"]}, "'a' and 'b', not 'attacks'"),
    ],
)
def test_a_mistake_says_what_was_expected(wrong: dict[str, object], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        Question.model_validate({"vary": "defense", **wrong})
