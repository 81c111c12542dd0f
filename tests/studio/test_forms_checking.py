"""What is said beside the fields while somebody writes, and how words are spelled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from kiosk.content.bodyedit import Part
from kiosk.content.motions import CACHE, Motions
from kiosk.content.runs import Run
from kiosk.content.textof import pieces
from kiosk.studio import importing, items
from kiosk.studio.forms import blank, spelling
from kiosk.studio.forms.checking import check, grade
from kiosk.studio.forms.document import BODY, Document
from kiosk.studio.forms.notes import Note
from kiosk.studio.forms.surroundings import Surroundings, gather
from kiosk.studio.items import Key
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import add_person
from tests.studio.test_forms_documents import CONTENT, TODAY, texts

SOME = texts()[::8]
HARD = "Considerable electromyographical investigation demonstrates extraordinary activity. " * 2


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with all the content that Sidestep comes with."""
    with Store(tmp_path_factory.mktemp("filled")) as store:
        ana = add_person(store, "Ana", "admin")
        importing.import_folder(store, ana, CONTENT)
        yield store


@pytest.fixture(scope="module")
def around(filled: Store) -> Surroundings:
    """What is around the clamshell, its movement too."""
    files = {path.stem: path for path in (CONTENT / "motions").glob("*.yaml")}
    clip = Motions({k: files[k] for k in ("clamshell", "side-leg-raise")}, CACHE).clip("clamshell")
    return gather(filled, Key("exercise", "clamshell", "en"), {"clamshell": clip})


def clamshell() -> Document:
    return Document.read("exercise", (CONTENT / "en/exercises/clamshell.md").read_text("utf-8"))


def at(notes: list[Note], *where: str | int) -> list[str]:
    return [note.code for note in notes if note.at == where]


def test_what_sidestep_comes_with_has_nothing_to_mend(filled: Store) -> None:
    for key, text in SOME:
        notes = check(Document.read(key.kind, text), gather(filled, key), TODAY)
        assert [note for note in notes if note.weight == "stop"] == [], key
        assert [note for note in notes if note.weight == "care"] == [], key


def test_each_thing_is_said_beside_its_field(around: Surroundings) -> None:
    document = clamshell()
    assert check(document, around, TODAY) == []

    def said(one: Document) -> list[Note]:
        return check(one, around, TODAY)

    assert at(said(document.set(("title",), "")), "title") == ["empty"]
    assert at(said(document.set(("steps", 2, "text"), "")), "steps", 2, "text") == ["empty"]
    assert at(said(document.set(("knee",), None)), "knee") == ["empty"]
    assert at(said(document.set(("effort",), "huge")), "effort") == ["choice"]
    assert at(said(document.set(("code",), "12")), "code") == ["form"]
    assert at(said(document.set(("next_review",), None)), "next_review") == ["empty"]
    assert at(said(document.set(("next_review",), date(2026, 1, 1))), "next_review") == [
        "review-overdue"
    ]
    assert at(said(document.set(("sources",), [])), "sources") == ["source-missing"]
    assert at(said(document.set(("sources", 0), "nobody-2020")), "sources") == ["source"]
    assert at(said(document.set(("related", 0), "page:gone")), "related") == ["link"]
    assert at(said(document.set(("motion",), "gone")), "motion") == ["motion"]
    assert at(said(document.set(("key_points",), [])), "key_points") == ["key-points"]
    held = said(document.set(("dose", "hold_seconds"), 9))
    assert set(at(held, "dose", "hold_seconds")) == {"hold"}
    assert at(said(document.set(("steps", 2, "at"), "turn")), "steps", 2, "at") == ["moment"]
    HARD = (
        "Considerable electromyographical investigation demonstrates extraordinary activity. " * 2
    )
    assert at(said(document.set(("feel",), HARD)), "feel") == ["reading"]
    left = document.set(("steps", 2, "text"), "Lift your left knee as you count to two.")
    assert at(said(left), "steps", 2, "text") == ["side-word"]


def test_blocks_of_the_text(around: Surroundings) -> None:
    document = clamshell()

    def said(part: Part) -> list[str]:
        return at(check(document.insert((BODY,), 1, part), around, TODAY), BODY, 1)

    assert said(Part("text", ((Run("gone", link="term:gone"),),))) == ["link"]
    assert said(Part("text", ((Run("the web", link="https://a.b"),),))) == ["link"]
    assert said(Part("callout", ((Run("Mind this"),),))) == ["tone"]
    assert said(Part("text")) == ["empty"]
    HARD = (
        "Considerable electromyographical investigation demonstrates extraordinary activity. " * 2
    )
    assert said(Part("text", ((Run(HARD),),))) == ["reading"]
    after_empty = document.insert((BODY,), 0, Part("text")).insert(
        (BODY,), 2, Part("text", ((Run(HARD),),))
    )
    assert at(check(after_empty, around, TODAY), BODY, 2) == ["reading"]


def test_no_field_speaks_of_files(filled: Store) -> None:
    for kind in ("page", "exercise", "question_set", "quiz", "programme", "notice", "term"):
        key = Key(kind, "new-one", "en")
        document = Document.read(kind, blank.blank(key, "New", TODAY, motion="clamshell"))
        notes = check(document.set(("title",), ""), gather(filled, key), TODAY)
        assert notes
        for note in notes:
            assert not set("_{}[]") & set(note.words), note
            assert ".yaml" not in note.words
            assert note.fix


def test_questions_are_named_by_their_words(filled: Store) -> None:
    key = Key("question_set", "safety", "en")
    document = Document.read("question_set", (CONTENT / key.file).read_text("utf-8"))
    around = gather(filled, key)
    wrong = document.move(("questions",), 4, 6)  # what is asked after it depends on it
    notes = check(wrong, around, TODAY)
    assert [note.code for note in notes] == ["questions"]
    assert "“groin”" not in notes[0].text
    last = document.move(("outcomes",), 16, 0)
    assert "Move" in check(last, around, TODAY)[0].fix


def test_a_translation_that_is_behind(filled: Store) -> None:
    key = Key("page", "what-it-is", "es")
    around = gather(filled, key)
    document = Document.read("page", (CONTENT / key.file).read_text("utf-8"))
    assert at(check(document.set(("translation_of", "revision"), 99), around, TODAY)) == ["stale"]
    assert at(check(document.set(("order",), 99), around, TODAY)) == ["differs"]


def test_grades(around: Surroundings) -> None:
    easy = grade("You lie on your side. You lift your knee. You hold it for a while.", "en", around)
    assert easy is not None
    assert easy.grade < 3
    assert grade("Too few words.", "en", around) is None


def test_spelling_in_both_languages(around: Surroundings) -> None:
    english, spanish = spelling.speller("en"), spelling.speller("es")
    assert english is not None
    assert spanish is not None
    assert spelling.speller("de") is None
    assert spelling.speller("en-GB") is not None
    found = list(english.unknown("Lift your sholder. It’s the gluteus medius, says GTPS.", ()))
    assert [(one.word, one.start, one.end) for one in found] == [("sholder", 10, 17)]
    assert list(english.unknown("sholder", {"sholder"})) == []
    assert "shoulder" in english.suggestions("sholder")
    assert english.suggestions("Exercize")[0] == "Exercise"
    assert [one.word for one in spanish.unknown("Apóyelo en la caderra, siéntese.")] == ["caderra"]
    assert spanish.suggestions("caderra")[0] == "cadera"


def test_all_words_that_sidestep_comes_with_are_known(filled: Store) -> None:
    for key, text in SOME:
        known = gather(filled, key).titles
        speller = spelling.speller(key.language)
        item = items.read(filled, key, text).item
        assert speller is not None
        assert item is not None
        for piece in pieces(item):
            unknown = [one.word for one in speller.unknown(piece.plain, known)]
            assert unknown == [], (str(key), piece.at)


def test_a_word_that_is_right_here(store: Store, ana: int) -> None:
    assert spelling.words_of_site(store, "en") == frozenset()
    assert spelling.allow(store, ana, "en", "Physiotec") == {"physiotec"}
    assert spelling.allow(store, ana, "en-GB", "Zimmer’s") == {"physiotec", "zimmer's"}
    assert spelling.words_of_site(store, "es") == frozenset()
    with pytest.raises(StudioError):
        spelling.allow(store, ana, "en", "two words")
