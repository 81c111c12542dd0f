"""Building a rule from choices: any of some groups, in each of which all conditions must hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio.forms.rules import Leaf, complete, groups_of, rule_of
from kiosk.viewmodels.staff.edit_rules import said_of, sentence

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The form has one.")
class RuleBuilder(QObject):
    """The rule that lies on the sheet."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._groups: list[list[Leaf]] = []
        self._questions: list[dict[str, Any]] = []
        self._asked = False
        self._deep = False
        self._then: Callable[[Any], None] | None = None

    def ask(
        self, rule: Any, questions: object, then: Callable[[Any], None], *, asked: bool
    ) -> None:
        """Build on a rule over these questions. `then` gets the rule, None for always."""
        groups = groups_of(rule)
        self._deep = groups is None
        self._groups = [list(group) for group in groups or ()]
        self._questions = (
            [one for one in questions if isinstance(one, dict)]
            if isinstance(questions, list)
            else []
        )
        self._asked = asked
        self._then = then
        self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._then is not None

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether it says when a question is asked; else when an outcome is shown."""
        return self._asked

    @Property(bool, notify=changed)
    def deep(self) -> bool:
        """Whether the rule has more levels than can be built here; building starts afresh."""
        return self._deep

    @Property(bool, notify=changed)
    def always(self) -> bool:
        """Whether it holds always, or in every other case."""
        return not self._groups

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether every condition is whole."""
        return complete(self._groups)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return sentence(rule_of(self._groups), said_of(self._questions), asked=self._asked)

    @Property("QVariantList", notify=changed)
    def questions(self) -> list[dict[str, str]]:
        """`[{value, text}]` of all questions that can be named."""
        return [
            {"value": str(one.get("id", "")), "text": str(one.get("text") or one.get("id", ""))}
            for one in self._questions
        ]

    @Property("QVariantList", notify=changed)
    def groups(self) -> list[list[dict[str, Any]]]:
        """Groups of `{question, text, negated, options: [{value, text, checked}]}`."""
        return [[self._leaf(leaf) for leaf in group] for group in self._groups]

    def _leaf(self, leaf: Leaf) -> dict[str, Any]:
        question: dict[str, Any] = next(
            (one for one in self._questions if one.get("id") == leaf.question), {}
        )
        options = question.get("options")
        return {
            "question": leaf.question,
            "text": str(question.get("text", "")),
            "negated": leaf.negated,
            "options": [
                {
                    "value": str(option.get("id", "")),
                    "text": str(option.get("label", "")),
                    "checked": str(option.get("id", "")) in leaf.options,
                }
                for option in (options if isinstance(options, list) else ())
                if isinstance(option, dict)
            ],
        }

    def _set(self, group: int, leaf: int, wanted: Leaf) -> None:
        if 0 <= group < len(self._groups) and 0 <= leaf < len(self._groups[group]):
            self._groups[group][leaf] = wanted
            self.changed.emit()

    @Slot()
    def startAfresh(self) -> None:
        """Leave the rule with many levels behind."""
        self._deep = False
        self.changed.emit()

    @Slot()
    def setAlways(self) -> None:
        """It holds always, or in every other case."""
        self._groups = []
        self._deep = False
        self.changed.emit()

    @Slot()
    def addGroup(self) -> None:
        """One more group: or else."""
        if self._questions:
            self._groups.append([Leaf(str(self._questions[0].get("id", "")), ())])
            self.changed.emit()

    @Slot(int)
    def addLeaf(self, group: int) -> None:
        """One more condition in a group: and also."""
        if self._questions and 0 <= group < len(self._groups):
            self._groups[group].append(Leaf(str(self._questions[0].get("id", "")), ()))
            self.changed.emit()

    @Slot(int, int)
    def removeLeaf(self, group: int, leaf: int) -> None:
        """Take a condition away, and its group with the last one."""
        if 0 <= group < len(self._groups) and 0 <= leaf < len(self._groups[group]):
            del self._groups[group][leaf]
            if not self._groups[group]:
                del self._groups[group]
            self.changed.emit()

    @Slot(int, int, str)
    def setQuestion(self, group: int, leaf: int, question: str) -> None:
        """Ask about another question."""
        self._set(group, leaf, replace(self._groups[group][leaf], question=question, options=()))

    @Slot(int, int, str)
    def toggle(self, group: int, leaf: int, option: str) -> None:
        """An answer counts, or no longer."""
        one = self._groups[group][leaf]
        chosen = {*one.options} ^ {option}
        order = [entry["value"] for entry in self._leaf(one)["options"]]
        self._set(group, leaf, replace(one, options=tuple(o for o in order if o in chosen)))

    @Slot(int, int, bool)
    def negate(self, group: int, leaf: int, on: bool) -> None:
        """It holds when none of the answers was given."""
        self._set(group, leaf, replace(self._groups[group][leaf], negated=on))

    @Slot()
    def finish(self) -> None:
        """Put the rule to use."""
        then, rule = self._then, rule_of(self._groups)
        if then is not None and self.ready and not self._deep:
            self.close()
            then(rule)

    @Slot()
    def close(self) -> None:
        """Leave the rule as it was."""
        if self._then is not None:
            self._then = None
            self.changed.emit()
