"""A translation beside its original: done, missing and behind, and the structure in step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.runs import Run
from kiosk.studio import drafts, items, translating
from kiosk.studio.drafts import StudioConflict
from kiosk.studio.forms.document import Document
from kiosk.studio.items import Key, Revision
from kiosk.studio.store import Store, StudioError
from kiosk.studio.translating import Translating, open_translation, pieces, progress
from tests.studio.test_drafts import shipped

CLAM, ALMEJA = Key("exercise", "clamshell", "en"), Key("exercise", "clamshell", "es")


def save(store: Store, person: int, key: Key, text: str) -> Revision:
    newest = items.newest(store, key)
    return drafts.save(store, person, key, text, newest.id if newest else None)


def change(store: Store, person: int, *swaps: tuple[str, str]) -> Revision:
    """Change the words of the original."""
    newest = items.newest(store, CLAM)
    assert newest is not None
    text = newest.text
    for old, new in swaps:
        assert old in text
        text = text.replace(old, new, 1)
    return save(store, person, CLAM, text)


def left(one: Translating) -> list[tuple[str, str]]:
    """What is left to do: place and state."""
    return [(".".join(map(str, p.at)), p.state) for p in pieces(one) if p.state != "done"]


def write(one: Translating, at: str, words: str) -> Translating:
    place = tuple(int(part) if part.isdigit() else part for part in at.split("."))
    value: object = words
    if place[0] == "blocks":
        value = replace(one.document.get(place), entries=((Run(words),),))
    return replace(one, document=one.document.set(place, value))


@pytest.fixture
def ana_saved(store: Store, ana: int) -> int:
    for key in (CLAM, ALMEJA):
        save(store, ana, key, shipped(key))
    return ana


def test_a_translation_up_to_date_is_done_and_not_touched(store: Store, ana_saved: int) -> None:
    one = open_translation(store, ana_saved, ALMEJA)
    assert left(one) == []
    done, many = progress(pieces(one))
    assert done == many > 40
    assert one.document.text == shipped(ALMEJA)
    assert one.saved is not None
    assert translating.save(store, ana_saved, one).id == one.saved.id


def test_parts_whose_original_changed_are_behind(store: Store, ana_saved: int) -> None:
    change(store, ana_saved, ("title: Clamshell", "title: The clam"), ("[8, 10]", "[10, 12]"))
    one = open_translation(store, ana_saved, ALMEJA)
    assert left(one) == [("title", "behind")]
    assert [piece.was for piece in pieces(one) if piece.was] == ["Clamshell"]
    assert one.document.get(("dose", "reps")) == [10, 12]  # numbers are taken over
    assert not translating.same_but_words(one)
    with pytest.raises(StudioError, match="not translated yet"):
        translating.save(store, ana_saved, one)
    fits = replace(one, confirmed=frozenset({("title",)}))
    assert left(fits) == []
    done = write(one, "title", "La concha")
    revision = translating.save(store, ana_saved, done)
    assert items.facts(revision.text).made_from == ("en", 2)
    assert left(open_translation(store, ana_saved, ALMEJA)) == []


def test_steps_that_come_go_and_move_keep_their_words(store: Store, ana_saved: int) -> None:
    step = "  - phase: hold\n    at: hold\n    title: Hold\n"
    more = "  - phase: move\n    title: Wait\n    text: Take a breath.\n"
    change(store, ana_saved, (step, more + step))
    one = open_translation(store, ana_saved, ALMEJA)
    assert left(one) == [("steps.3.title", "missing"), ("steps.3.text", "missing")]
    assert one.document.get(("steps", 4, "title")) == "Sostenga"
    one = write(write(one, "steps.3.title", "Espere"), "steps.3.text", "Respire.")
    translating.save(store, ana_saved, one)
    change(store, ana_saved, (more, ""))
    one = open_translation(store, ana_saved, ALMEJA)
    assert left(one) == []
    assert one.document.many(("steps",)) == 5
    roll = items.newest(store, CLAM).text.split("  - id: heels-apart")[0]  # type: ignore[union-attr]
    first = "  - id: roll-back" + roll.split("  - id: roll-back")[1]
    change(store, ana_saved, (first, ""), ("easier:\n", f"{first}easier:\n"))
    one = open_translation(store, ana_saved, ALMEJA)
    assert left(one) == []
    assert one.document.get(("mistakes", 2, "title")) == "La cadera se va hacia atrás"


def test_a_new_translation_begins_empty_and_goes_on_where_it_stopped(
    store: Store, ana_saved: int
) -> None:
    french = Key("exercise", "clamshell", "fr")
    one = open_translation(store, ana_saved, french)
    done, many = progress(pieces(one))
    assert (done, one.saved, one.draft) == (0, None, None)
    assert one.document.get(("title",)) == ""
    one = write(write(one, "title", "La palourde"), "blocks.0", "Facile à apprendre.")
    assert progress(pieces(one)) == (2, many)
    drafts.autosave(store, ana_saved, french, one.document.text, None)
    change(store, ana_saved, ("title: Line up", "title: In line"))
    again = open_translation(store, ana_saved, french)
    assert again.document.get(("title",)) == "La palourde"
    assert progress(pieces(again)) == (2, many)
    assert again.document.get(("translation_of",)) == {"language": "en", "revision": 2}


def test_a_block_that_stays_like_the_original(store: Store, ana_saved: int) -> None:
    french = Key("exercise", "clamshell", "fr")
    one = open_translation(store, ana_saved, french)
    assert ("blocks.0", "missing") in left(one)
    one = replace(one, confirmed=frozenset({("blocks", 0)}))
    assert ("blocks.0", "missing") not in left(one)


def test_an_original_nobody_knows_any_more(store: Store, ana: int) -> None:
    save(store, ana, CLAM, shipped(CLAM).replace("revision: 1", "revision: 7", 1))
    save(store, ana, ALMEJA, shipped(ALMEJA))
    one = open_translation(store, ana, ALMEJA)
    assert one.original.before is None
    assert {state for _, state in left(one)} == {"behind"}


def test_somebody_saved_in_between(store: Store, ana_saved: int, ben: int) -> None:
    one = write(open_translation(store, ana_saved, ALMEJA), "title", "Otra")
    drafts.autosave(store, ana_saved, ALMEJA, one.document.text, one.saved.id)  # type: ignore[union-attr]
    save(store, ben, ALMEJA, shipped(ALMEJA).replace("title: La almeja", "title: Almeja"))
    again = open_translation(store, ana_saved, ALMEJA)
    assert again.overtaken == "Ben"
    with pytest.raises(StudioConflict):
        translating.save(store, ana_saved, again)


def test_what_cannot_be_translated(store: Store, ana_saved: int) -> None:
    with pytest.raises(StudioError, match="nothing to translate"):
        open_translation(store, ana_saved, Key("page", "rest", "es"))
    for key in (CLAM, Key("motion", "clamshell")):
        with pytest.raises(StudioError, match="can be translated"):
            open_translation(store, ana_saved, key)


def test_words_of_the_glossary_at_hand(store: Store, ana: int) -> None:
    for tag in ("en", "es"):
        for id in ("gluteus-medius", "tendon"):
            key = Key("term", id, tag)
            save(store, ana, key, shipped(key))
    known = translating.terms(store, "es")
    assert translating.terms_in("Your gluteus medius pulls.", known) == [
        ("Gluteus medius", "Glúteo medio")
    ]
    assert translating.terms_in("Tendons", known) == []


def test_documents_of_every_kind_are_read(store: Store, ana: int) -> None:
    for kind, id in (("page", "what-it-is"), ("question_set", "cover"), ("term", "tendon")):
        key = Key(kind, id, "en")  # type: ignore[arg-type]
        found = list(translating.words_of(key.kind, Document.read(key.kind, shipped(key))))
        assert found[0][0][0] in ("title", "say")
        assert len({at for at, _ in found}) == len(found)
