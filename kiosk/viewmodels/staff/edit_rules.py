"""Rules over answers in sentences, and as the choices that people build them from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.studio.forms.rules import Leaf, groups_of

translate = QCoreApplication.translate
LONGEST = 56


def short(text: str, longest: int = LONGEST) -> str:
    """The beginning of a text, cut between words."""
    text = " ".join(text.split())
    return text if len(text) <= longest else f"{text[:longest].rsplit(' ', 1)[0]} …"


def said_of(questions: object) -> dict[str, tuple[str, dict[str, str]]]:
    """The words of each question and of its answers, by id."""
    out: dict[str, tuple[str, dict[str, str]]] = {}
    for question in questions if isinstance(questions, list) else ():
        if isinstance(question, dict):
            options = question.get("options")
            labels = {
                str(option.get("id", "")): str(option.get("label", ""))
                for option in (options if isinstance(options, list) else ())
                if isinstance(option, dict)
            }
            out[str(question.get("id", ""))] = (str(question.get("text", "")), labels)
    return out


def sentence(rule: Any, said: Mapping[str, tuple[str, dict[str, str]]], *, asked: bool) -> str:
    """When a rule holds, as a sentence. `asked`: it says when a question is asked."""
    if rule is None and asked:
        return translate("Rule", "Each time.")
    if rule is None or rule == "otherwise":
        return translate("Rule", "In every other case.")
    groups = groups_of(rule)
    if groups is None:
        return translate("Rule", "By a rule with several levels, which stays as it is.")
    parts = [_and([_condition(leaf, said) for leaf in group]) for group in groups]
    words = translate("Rule", ", or ").join(parts)
    return translate("Rule", "If %1.").replace("%1", words)


def _and(parts: Sequence[str]) -> str:
    return translate("Rule", " and ").join(parts)


def _condition(leaf: Leaf, said: Mapping[str, tuple[str, dict[str, str]]]) -> str:
    text, labels = said.get(leaf.question, (leaf.question, {}))
    named = [f"“{short(labels.get(option, option))}”" for option in leaf.options]
    if len(named) > 1:
        answers = translate("Rule", "%1 or %2")
        answers = answers.replace("%1", ", ".join(named[:-1])).replace("%2", named[-1])
    else:
        answers = named[0] if named else translate("Rule", "nothing")
    form = (
        translate("Rule", "“%1” is not answered with %2")
        if leaf.negated
        else translate("Rule", "“%1” is answered with %2")
    )
    return form.replace("%1", short(text)).replace("%2", answers)
