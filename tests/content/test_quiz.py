"""A quiz is read, checked, translated, released, found and written back like any other item."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from content_sample import Tree

from kiosk.content.export import as_source
from kiosk.content.findings import Finding
from kiosk.content.model import Quiz
from kiosk.content.pseudo import add_pseudo
from kiosk.content.quiz_sound import unsound
from kiosk.content.reader import Reader
from kiosk.content.release import build_release, content_of, write_release
from kiosk.content.search import Search
from kiosk.content.source import read_text, read_tree
from kiosk.content.textof import searchable

Check = Callable[[], list[Finding]]
FILE = "en/quiz/muscle.md"
SPANISH = "es/quiz/muscle.md"
ENGLISH = """---
id: muscle
kind: quiz
order: 1
title: What does it do?
summary: Two short questions about your hip.
sources: [smith-2020]
next_review: 2027-11-01
revision: 1
related: [page:what-it-is]
questions:
  - id: side
    text: Where is the muscle?
    options:
      - {id: hip, label: On the side of the hip, right: true, why: Yes. You can feel it there.}
      - {id: knee, label: At the knee, why: Not quite. It sits higher up.}
    taught_in: page:what-it-is
  - id: sore
    text: What can get sore?
    picture: {kind: motion, motion: clamshell, alt: A person lies on one side.}
    options:
      - {id: tendon, label: The tendon, right: true, why: Yes. It can get sore.}
      - {id: belly, label: The muscle, right: true, why: Yes. That can be so too.}
      - {id: hair, label: Your hair, why: Not this time. Hair does not hurt.}
    taught_in: condition:tendon-pain
---
There is no mark and no test.
"""
TRANSLATION = (
    ENGLISH.replace("revision: 1\n", "revision: 1\ntranslation_of: {language: en, revision: 1}\n")
    .replace("What does it do?", "¿Qué hace?")
    .replace("Where is the muscle?", "¿Dónde está el músculo?")
)


@pytest.fixture
def quiz(tree: Tree) -> Tree:
    """The sample with a quiz in both languages."""
    tree.write(FILE, ENGLISH)
    tree.write(SPANISH, TRANSLATION)
    return tree


def found(check: Check, *codes: str) -> list[Finding]:
    return [finding for finding in check() if finding.code in codes]


def test_a_sound_quiz_passes(quiz: Tree, check: Check) -> None:
    ours = [f for f in check() if "/quiz/" in f.file]
    assert ours == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        # what pydantic refuses
        ("    text: What can get sore?\n", "", "field-missing"),
        (", why: Not quite. It sits higher up.}", "}", "field-missing"),
        (
            "      - {id: knee, label: At the knee, why: Not quite. It sits higher up.}\n",
            "",
            "too-few",
        ),
        ("{id: knee,", "{id: two words,", "form"),
        ("page:what-it-is\n  -", "term:tendon\n  -", "form"),
        (", alt: A person lies on one side.", "", "alt-missing"),
        ("id: muscle\nkind: quiz", "id: muscle\nkind: quizz", "kind"),
        # what the check finds
        ("label: On the side of the hip, right: true,", "label: On the side,", "quiz"),
        ("label: At the knee,", "label: At the knee, right: true,", "quiz"),
        ("{id: knee,", "{id: hip,", "quiz"),
        ("{id: belly,", "{id: tendon,", "quiz"),
        ("label: The muscle,", "label: the tendon,", "quiz"),
        ("  - id: sore\n", "  - id: side\n", "quiz"),
        ("    taught_in: condition:tendon-pain\n", "", "quiz-untaught"),
        ("taught_in: condition:tendon-pain", "taught_in: page:nowhere", "link-dead"),
        ("motion: clamshell,", "motion: clam,", "motion-missing"),
        ("sources: [smith-2020]", "sources: []", "source-missing"),
        (
            "Yes. You can feel it there.",
            "Gluteal musculature individualises rehabilitation necessities and symptomatological "
            "irritability according to functional capacity of participating individuals.",
            "reading-grade",
        ),
    ],
)
def test_each_mistake_is_found_at_its_line(
    quiz: Tree, check: Check, old: str, new: str, code: str
) -> None:
    line = quiz.change(FILE, old, new)
    hits = [f for f in check() if code in f.code and f.file == FILE]
    assert hits
    assert abs(hits[0].line - line) <= 7
    assert hits[0].message
    assert hits[0].remedy.endswith(".")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{id: knee,", "{id: foot,"),
        ("label: The muscle, right: true,", "label: The muscle,"),
        ("taught_in: condition:tendon-pain", "taught_in: page:what-it-is"),
        ("  - id: sore\n", "  - id: ache\n"),
    ],
)
def test_a_translation_changes_words_only(quiz: Tree, check: Check, old: str, new: str) -> None:
    quiz.change(SPANISH, old, new)
    assert [f.file for f in found(check, "translation-differs")] == [SPANISH]


def test_a_stale_translation_is_told(quiz: Tree, check: Check) -> None:
    quiz.change(FILE, "revision: 1\n", "revision: 2\n")
    assert [f.file for f in found(check, "translation-stale")] == [SPANISH]


def test_too_many_questions_are_refused(quiz: Tree) -> None:
    more = ENGLISH.partition("  - id: side\n")[2].partition("  - id: sore\n")[0]
    text = ENGLISH
    for i in range(5):
        text = text.replace("  - id: sore\n", f"  - id: side-{i}\n{more}  - id: sore\n")
    _, findings = read_text(text, FILE, "en", "quiz", "muscle")
    assert [f.code for f in findings] == ["too-many"]


def read(tree: Tree) -> Quiz:
    entry = read_tree(tree.root).find("quiz", "muscle", "en")
    assert entry is not None
    assert isinstance(entry.item, Quiz)
    return entry.item


def test_it_comes_back_from_a_release_as_it_was(quiz: Tree, tmp_path: Path) -> None:
    build_release(quiz.root, tmp_path / "1.db")
    written = read(quiz)
    assert unsound(written) == []
    with Reader.open(tmp_path / "1.db") as reader:
        shown = reader.quiz("muscle", "en")
        assert shown.item == written
        assert [card.title for card in reader.quizzes("es")] == ["¿Qué hace?"]
        assert {card.key for card in shown.related} == {"page:what-it-is", "condition:tendon-pain"}
        hits = Search(reader).find("hair hurt", "en").hits
        assert [hit.card.key for hit in hits] == ["quiz:muscle"]
    back, findings = read_text(as_source(written), FILE, "en", "quiz", "muscle")
    assert findings == []
    assert back is not None
    assert back.item == written


def test_its_words_are_prose_and_its_links_are_not(quiz: Tree) -> None:
    words = searchable(read(quiz))
    assert "Yes. It can get sore." in words
    assert "condition:" not in words


def test_the_pseudo_language_keeps_what_machines_read(quiz: Tree, tmp_path: Path) -> None:
    content = add_pseudo(content_of(read_tree(quiz.root)))
    write_release(content, tmp_path / "p.db")
    with Reader.open(tmp_path / "p.db") as reader:
        item = reader.quiz("muscle", "qps-plocm").item
    assert item.questions[0].text != read(quiz).questions[0].text
    assert item.taught_in() == read(quiz).taught_in()
    assert [o.right for o in item.questions[1].options] == [True, True, False]
