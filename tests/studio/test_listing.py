"""The list of all items: states, languages, what is due and what waits, and its filters."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.studio import drafts, items, listing, marks, review
from kiosk.studio.items import BIBLIOGRAPHY_KEY, Key, Revision
from kiosk.studio.listing import Listed, Wanted
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import Clock, publish, sign
from tests.studio.test_drafts import page, shipped


def key(id: str, language: str = "en") -> Key:
    return Key("page", id, language)


def put(store: Store, person: int, id: str, language: str = "en", **fields: object) -> Revision:
    """Save a page over what is there."""
    newest = items.newest(store, key(id, language))
    title = str(fields.pop("title", id.title()))
    text = page(title, id=id, **fields)  # type: ignore[arg-type]
    return drafts.save(store, person, key(id, language), text, newest.id if newest else None)


def ids(store: Store, **wanted: object) -> list[str]:
    return [one.id for one in listing.listing(store, Wanted(**wanted))]  # type: ignore[arg-type]


def only(store: Store, id: str) -> Listed:
    return next(one for one in listing.listing(store) if one.id == id)


def test_an_empty_studio(store: Store) -> None:
    assert listing.listing(store) == []


def test_every_kind_is_listed_by_kind_and_title(store: Store, ana: int) -> None:
    clam = Key("exercise", "clamshell", "en")
    hip = Key("motion", "hip-abduction")
    for one in (BIBLIOGRAPHY_KEY, hip, clam):
        drafts.save(store, ana, one, shipped(one), None)
    put(store, ana, "b", title="Élan")
    put(store, ana, "a", title="fear")
    found = listing.listing(store, languages=["en", "es"])
    assert [(one.kind, one.title[:9]) for one in found] == [
        ("exercise", "Clamshell"),
        ("page", "Élan"),
        ("page", "fear"),
        ("motion", "standing "),
        ("sources", "Bibliogra"),
    ]
    assert [one.missing for one in found] == [("es",), ("es",), ("es",), (), ()]
    assert [one.next_review for one in found[-2:]] == [None, None]
    assert ids(store, kinds=("motion", "exercise")) == ["clamshell", "hip-abduction"]


def test_languages_are_there_missing_or_behind(store: Store, ana: int) -> None:
    put(store, ana, "rest")
    put(store, ana, "rest", "es", title="Descanso", made_from=1)
    put(store, ana, "move")
    put(store, ana, "walk")
    put(store, ana, "walk", "es")  # does not say what it was made from
    assert only(store, "move").missing == ("es",)
    assert only(store, "move").translation("es") == "missing"
    assert only(store, "rest").translation("es") == "present"
    assert ids(store, not_in="es") == ["move"]
    assert ids(store, behind_in="es") == ["walk"]
    put(store, ana, "rest", title="Rest well")
    rest = only(store, "rest")
    assert rest.translation("es") == "stale"
    assert [one.language for one in rest.versions] == ["en", "es"]
    assert (rest.title, rest.versions[1].title) == ("Rest well", "Descanso")
    assert ids(store, behind_in="es") == ["rest", "walk"]
    put(store, ana, "rest", "es", title="Descanse", made_from=2)
    assert only(store, "rest").translation("es") == "present"
    assert ids(store, not_in="fr") == ["move", "rest", "walk"]


def test_days_left_and_what_is_due(store: Store, ana: int, ben: int) -> None:
    for id, day in (("late", "2026-03-01"), ("soon", "2026-03-12"), ("far", "2027-03-02")):
        put(store, ana, id, next_review=day)
    put(store, ana, "far", "es", next_review="2026-04-01", made_from=1)
    assert {one.id: one.days_left for one in listing.listing(store)} == {
        "late": -1,
        "soon": 10,
        "far": 30,  # of its languages the first counts
    }
    assert only(store, "far").next_review == date(2026, 4, 1)
    assert ids(store, due_within=-1) == ["late"]
    assert ids(store, due_within=10) == ["late", "soon"]
    assert ids(store, due_within=30) == ["far", "late", "soon"]
    assert [
        one.days_left for one in listing.listing(store, today=date(2026, 3, 12)) if one.id == "soon"
    ] == [0]
    marks.retire(store, ben, key("late"), "old")
    assert ids(store, due_within=-1) == []
    assert only(store, "late").days_left is None


def test_what_waits_for_whom(store: Store, ana: int, ben: int) -> None:
    for id, author in (("one", ana), ("two", ben), ("three", ana)):
        revision = put(store, author, id)
        review.submit(store, author, revision.id)
    newest = items.newest(store, key("three"))
    assert newest is not None
    review.ask_changes(store, ben, newest.id, "Shorter")
    assert ids(store, waiting_for=ben) == ["one"]
    assert ids(store, waiting_for=ana) == ["three"]
    three = only(store, "three")
    assert (three.state, three.note) == ("draft", "changes asked")
    assert three.versions[0].waiting_since == store.now()
    assert only(store, "one").versions[0].waiting_since == store.now()
    assert ids(store, states=("in review",)) == ["one", "two"]
    with pytest.raises(StudioError):
        ids(store, waiting_for=99)


def test_what_patients_do_not_see_yet(store: Store, ana: int, ben: int, clock: Clock) -> None:
    made = {id: put(store, ana, id) for id in ("new", "same", "edited", "gone", "bad", "signed")}
    publish(store, 1, *(made[id] for id in made if id != "new"))
    clock.forward(60)
    put(store, ben, "edited", title="Better")
    marks.retire(store, ben, key("gone"), "old")
    marks.withdraw(store, ana, key("bad"), "wrong")
    review.submit(store, ana, made["signed"].id)
    sign(store, ben, made["signed"])
    assert sorted(ids(store, changed=True)) == ["bad", "edited", "gone", "new", "signed"]
    edited = only(store, "edited")
    assert (edited.state, edited.versions[0].number, edited.versions[0].published) == (
        *("draft", 2, 1),
    )
    assert (edited.changed_by, edited.changed_at) == ("Ben", store.now())
    assert only(store, "same").state == "published"
    assert only(store, "gone").state == "retired"
    assert only(store, "bad").withdrawn
    assert only(store, "signed").state == "approved"
    clock.forward(60)
    publish(store, 2, made["new"], made["same"], made["signed"])
    assert sorted(ids(store, changed=True)) == ["edited"]
    marks.bring_back(store, ben, key("gone"))
    assert sorted(ids(store, changed=True)) == ["edited", "gone"]


def test_words_of_any_title_without_case_or_accents(store: Store, ana: int) -> None:
    put(store, ana, "stairs", title="Going up stairs")
    put(store, ana, "stairs", "es", title="Cómo subir escaleras", made_from=1)
    put(store, ana, "sleep", title="How to lie down")
    assert ids(store, words="STAIRS up") == ["stairs"]
    assert ids(store, words="como escal") == ["stairs"]
    assert ids(store, words="sleep") == ["sleep"]
    assert ids(store, words="stairs down") == []
    assert ids(store, words=" ") == ["stairs", "sleep"]


def test_each_text_is_looked_into_once(
    store: Store, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    facts = items.facts

    def counted(text: str) -> items.Facts:
        seen.append(text)
        return facts(text)

    monkeypatch.setattr(listing, "_facts", {})
    for id in "abc":
        put(store, ana, id)
    monkeypatch.setattr(items, "facts", counted)
    assert listing.listing(store) == listing.listing(store)
    assert len(seen) == 3
    monkeypatch.setattr(items, "facts", facts)
    put(store, ana, "a", title="New")
    monkeypatch.setattr(items, "facts", counted)
    assert ids(store, words="new") == ["a"]
    assert len(seen) == 4
    monkeypatch.setattr(listing, "MOST_FACTS", 3)  # however many there are, all are listed
    put(store, ana, "d")
    assert [one.title for one in listing.listing(store)] == ["B", "C", "D", "New"]
    assert len(listing._facts) == 4  # what no list needs is let go of
