"""Can every question of every quiz be answered, and read about afterwards?"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.findings import Finding
from kiosk.content.model import Quiz
from kiosk.content.quiz_sound import unsound
from kiosk.content.source import SourceTree


def check(tree: SourceTree) -> Iterator[Finding]:
    """Questions without a right answer, the same id twice, and questions that nothing teaches."""
    for entry, quiz in tree.of(Quiz):
        for wrong in unsound(quiz):
            yield Finding(entry.file, entry.line(*wrong.at), "quiz", wrong.message, wrong.remedy)
        taught = {i for i, _ in quiz.taught_in()}
        for i, question in enumerate(quiz.questions):
            # the line is still there when the item was withdrawn, which must never be held up
            if i not in taught and ("questions", i, "taught_in") not in entry.lines:
                message = f"It does not say where people can read about “{question.id}”."
                remedy = "Add taught_in: with a page, condition or exercise, as kind:id."
                line = entry.line("questions", i)
                yield Finding(entry.file, line, "quiz-untaught", message, remedy)
