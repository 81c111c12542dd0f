"""Forms: every real text goes in and out unchanged, and every field of every kind has its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.bodyedit import Part
from kiosk.content.checks.evidence import KEY_POINTS
from kiosk.content.model import FOLDERS, KINDS, MODELS
from kiosk.content.runs import Run
from kiosk.studio import items
from kiosk.studio.forms import bibliography, blank
from kiosk.studio.forms.checking import tidied
from kiosk.studio.forms.document import BODY, Document, NoForm
from kiosk.studio.forms.kinds import EDITED_HERE, every_field, sections
from kiosk.studio.forms.rows import key_of, location, opened_for, rows, section_of
from kiosk.studio.items import BIBLIOGRAPHY_KEY, Key
from kiosk.studio.store import Store

CONTENT = Path(__file__).parents[2] / "db" / "content"
TODAY = date(2026, 11, 28)
NOT_IN_FORMS = {
    *("id", "kind", "reviewed_by", "revision", "translation_of", "body", "blocks"),
    *("not_affiliated", "layers", "joint", "taught_in", "sound"),
}
"""Told elsewhere, kept by the store, or the same in every item."""


def texts() -> list[tuple[Key, str]]:
    """Every item that comes with Sidestep."""
    kinds = {folder: kind for kind, folder in FOLDERS.items()}
    return [
        (Key(kinds[path.parent.name], path.stem, path.parent.parent.name), path.read_text("utf-8"))
        for path in sorted(CONTENT.glob("e[ns]/*/*.md"))
    ]


def test_every_text_is_kept_byte_for_byte() -> None:
    found = texts()
    assert len(found) > 100
    for key, text in found:
        assert Document.read(key.kind, text).text == text
    sources = (CONTENT / "sources.yaml").read_text("utf-8")
    assert Document.read(BIBLIOGRAPHY_KEY.kind, sources).text == sources


@pytest.mark.parametrize("kind", EDITED_HERE)
def test_every_field_of_a_kind_is_in_its_form(kind: str) -> None:
    assert set(EDITED_HERE) == set(KINDS)
    names = {form.name.split(".")[0] for form in every_field(kind)}
    fields = set(MODELS[kind].model_fields)
    pointless = set() if kind in KEY_POINTS | {"programme", "question_set"} else {"key_points"}
    assert fields - names - NOT_IN_FORMS - pointless == set()
    inner = [form.name for form in every_field(kind)]
    assert len(inner) == len(set(inner))


def test_all_that_a_text_says_can_be_reached() -> None:
    for key, text in texts():
        document = Document.read(key.kind, text)
        opened = _all_open(document)
        reached = {
            row.at for part in sections(key.kind) for row in rows(document, part, opened=opened)
        }
        for at in _leaves(document.front.data):
            named = {str(part) for part in at} & (NOT_IN_FORMS | {"flags", "tempo"})
            short = [at[:n] for n in range(1, len(at) + 1)]
            assert named or any(one in reached for one in short[::-1]), (str(key), at)


def _leaves(value: object, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(value, dict):
        return [leaf for name, inner in value.items() for leaf in _leaves(inner, (*at, name))]
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [leaf for i, inner in enumerate(value) for leaf in _leaves(inner, (*at, i))]
    return [at]


def _all_open(document: Document) -> set[str]:
    return {key_of(at[: i + 1]) for at in _leaves(document.front.data) for i in range(len(at))}


def test_a_translation_shows_only_what_is_translated() -> None:
    text = (CONTENT / "es/exercises/clamshell.md").read_text("utf-8")
    document = Document.read("exercise", text)
    shown = [
        row
        for part in sections("exercise", translation=True)
        for row in rows(document, part, opened=("steps.0",), translation=True)
    ]
    names = {row.form.name for row in shown}
    assert {"title", "steps.text", "dose.note", "blocks", "next_review"} <= names
    assert not names & {"motion", "dose.sets", "steps.phase", "related", "sources", "order"}
    assert not [row.key for row in shown if row.shape == "add" and row.at != (BODY,)]
    assert all(row.fixed for row in shown if row.shape in ("head", "entry"))


def test_keys_of_rows() -> None:
    assert location(key_of(("steps", 2, "text"))) == ("steps", 2, "text")
    assert location("steps+add") == ("steps",)
    assert opened_for(("questions", 1, "options", 0, "label")) == (
        "questions.1",
        "questions.1.options.0",
    )
    form = sections("exercise")
    assert section_of(("steps", 1, "cue"), form) == "steps"
    assert section_of((BODY, 2), form) == "text"
    assert section_of(("nothing",), form) == "about"


def test_fields_that_have_no_meaning_are_not_shown() -> None:
    document = Document.read("page", (CONTENT / "en/pages/what-it-is.md").read_text("utf-8"))
    picture = next(part for part in sections("page") if part.name == "picture")

    def names(one: Document) -> set[str]:
        return {row.form.name for row in rows(one, picture)}

    hip = document.set(("picture",), {"kind": "hip", "view": "belly", "alt": "x"})
    assert "picture.view" in names(hip)
    assert "picture.motion" not in names(hip)
    assert "picture.motion" in names(hip.set(("picture", "kind"), "motion"))
    assert names(document.set(("picture",), None)) == {"picture", "sound"}


def test_what_is_no_item_says_so() -> None:
    for text in ("", "words", "---\nid: a", "---\nid: [\n---\n", "---\n---\n"):
        with pytest.raises(NoForm):
            Document.read("page", text)


def test_edits_by_field_and_by_block() -> None:
    text = (CONTENT / "en/exercises/clamshell.md").read_text("utf-8")
    document = Document.read("exercise", text)
    done = document.set(("steps", 2, "title"), "Open wide")
    assert done.text == text.replace("title: Open\n", "title: Open wide\n")
    done = done.insert((BODY,), 1, Part("callout", ((Run("Slowly."),),), tone="key"))
    assert done.text.endswith("for now.\n\n> key: Slowly.\n")
    assert done.many((BODY,)) == 2
    assert done.remove((BODY, 1)).set(("steps", 2, "title"), "Open").text == text
    assert document.move(("steps",), 0, 1).move(("steps",), 1, 0).text == text


@pytest.mark.parametrize("kind", EDITED_HERE)
def test_a_new_item_needs_only_its_words(kind: str, store: Store) -> None:
    key = Key(kind, "new-one", "en")
    text = blank.blank(key, "New one", TODAY, motion="clamshell", order=4)
    document = Document.read(kind, text)
    assert document.get(("title",)) == "New one"
    for part in sections(kind):
        opened = [row.key for row in rows(document, part) if row.shape == "head"]
        for row in rows(document, part, opened=opened):
            if row.form.editor in ("line", "prose", "lines") and row.value == "":
                document = document.set(row.at, "Some words")
    assert document.get(("next_review",)) == date(2027, 11, 28)
    for at in _leaves(document.front.data):
        if document.get(at) == "":
            document = document.set(at, "Some words")
    assert items.read(store, key, document.text).findings == ()


def test_entries_and_groups_that_are_added_have_ids_of_their_own() -> None:
    questions = Document.read("question_set", (CONTENT / "en/screening/safety.md").read_text())
    for name, at in (
        ("questions", ("questions",)),
        ("questions.options", ("questions", 0, "options")),
    ):
        made = blank.entry(questions, name, TODAY)
        assert made["id"] not in blank.ids_in(questions)
        questions = questions.insert(at, questions.many(at), made)
        assert blank.entry(questions, name, TODAY)["id"] != made["id"]
    assert blank.entry(questions, "outcomes", TODAY)["when"] == {
        "question": "today",
        "is": "cannot-stand",
    }
    with pytest.raises(KeyError):
        blank.entry(questions, "what", TODAY)


def test_the_list_of_sources_is_a_form_too(store: Store) -> None:
    text = (CONTENT / "sources.yaml").read_text("utf-8")
    document = Document.read("sources", text)
    (part,) = sections("sources")
    shown = rows(document, part, opened=("grimaldi-2015",))
    assert [row.key for row in shown].count("grimaldi-2015.title") == 1
    assert shown[0].shape == "add"
    assert [*bibliography.check(document)] == []
    done = document.set(("grimaldi-2015", "year"), 2016)
    assert done.text == text.replace(
        'Grimaldi A and others", year: 2015', 'Grimaldi A and others", year: 2016'
    )
    key = bibliography.new_key(document)
    new = document.set((key,), {"title": "", "authors": "Grimaldi B, Other C", "year": 2015})
    assert {note.at for note in bibliography.check(new)} == {(key, "title"), (key, "where")}
    assert tidied(new).text == new.text
    new = tidied(new.set((key, "title"), "A study").set((key, "where"), "A journal"))
    assert new.get(("grimaldi-b-2015", "title")) == "A study"
    assert items.read(store, BIBLIOGRAPHY_KEY, new.text).findings == ()
    assert new.text.startswith(text)


def test_ids_from_titles() -> None:
    assert blank.id_from("The Side-leg raise, with a band!") == "side-leg-raise-with-band"
    assert blank.id_from("¿Qué músculo?") == "que-musculo"
    assert blank.id_from("Rest", {"rest", "rest-2"}) == "rest-3"
    assert blank.id_from("…") == "new"
    for title in ("x" * 200, "word " * 60):
        assert Key("page", blank.id_from(title), "en")


def test_a_copy_is_an_item_of_its_own(store: Store) -> None:
    text = (CONTENT / "en/pages/what-it-is.md").read_text("utf-8")
    key = Key("page", "what-it-was", "en")
    copy = blank.copied(text, key, "What it was", TODAY)
    item = items.read(store, key, copy).item
    assert item is not None
    assert (item.id, item.title, item.revision) == ("what-it-was", "What it was", 1)
