"""Can every question set be walked to an outcome, and are its flags known to the exercises?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from kiosk.content.findings import Finding
from kiosk.content.model import Exercise, Gate, QuestionSet
from kiosk.content.questions_sound import unsound
from kiosk.content.source import SourceTree


def check(tree: SourceTree) -> Iterator[Finding]:
    """Rules that lead nowhere, and flags nothing uses."""
    for entry, questions in tree.of(QuestionSet):
        for wrong in unsound(questions):
            line = entry.line(*wrong.at)
            yield Finding(entry.file, line, "questions", wrong.message, wrong.remedy)
        if questions.purpose != "safety":
            continue
        for name in questions.flags:
            if name not in get_args(Gate):
                message = f"No exercise can be gated by “{name}”."
                remedy = f"Use one of: {', '.join(get_args(Gate))}."
                line = entry.line("flags", name)
                yield Finding(entry.file, line, "flag-unknown", message, remedy)
        for other, exercise in tree.of(Exercise, entry.language):
            for gate in exercise.gates:
                if gate not in questions.flags:
                    message = f"No safety question sets “{gate}”, so the gate never closes."
                    remedy = f"Add the flag to {entry.file}, or remove the gate."
                    line = other.line("gates")
                    yield Finding(other.file, line, "gate-open", message, remedy)
