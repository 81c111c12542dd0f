"""One item seen whole: its languages, what comes next for whom, and where it is used."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.studio import drafts, editing, items, marks, overview, review
from kiosk.studio.items import BIBLIOGRAPHY_KEY, Key, Revision
from kiosk.studio.overview import Next, Overview
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import publish, sign, staff
from tests.studio.test_drafts import page, shipped

REST, DESCANSO = Key("page", "rest", "en"), Key("page", "rest", "es")


def put(store: Store, person: int, key: Key, title: str = "Rest", **fields: object) -> Revision:
    newest = items.newest(store, key)
    text = page(title, id=key.id, **fields)  # type: ignore[arg-type]
    return drafts.save(store, person, key, text, newest.id if newest else None)


def seen(store: Store, me: int, languages: tuple[str, ...] = ("en", "es")) -> Overview:
    return overview.overview(store, "page", "rest", me, languages)


def test_what_comes_next_for_whom(store: Store, ana: int, ben: int) -> None:
    with pytest.raises(StudioError, match="There is no page"):
        seen(store, ana)
    first = put(store, ana, REST)
    assert seen(store, ana).next == Next("submit", "en")
    assert seen(store, ben).next == Next("edit", "en")  # ana is not done with it
    review.submit(store, ana, first.id)
    assert seen(store, ben).next == Next("review", "en")
    assert seen(store, ana).next == Next("wait", "en")
    review.ask_changes(store, ben, first.id, "Shorter")
    assert seen(store, ana).next == Next("change", "en")
    assert seen(store, ben).next == Next("edit", "en")
    second = put(store, ana, REST, "Rest well")
    review.submit(store, ana, second.id)
    sign(store, ben, second)
    assert seen(store, ben).next == Next("publish", "en")
    assert seen(store, ana).next == Next("wait for publishing", "en")
    publish(store, 1, second)
    assert seen(store, ana).next == Next("translate", "es")
    assert seen(store, ana, ("en",)).next == Next("edit", "en")
    drafts.autosave(store, ana, DESCANSO, "words", None)
    assert seen(store, ana).next == Next("go on", "es")
    marks.retire(store, ben, REST, "old")
    assert seen(store, ana).next == Next("nothing")
    assert seen(store, ben).next == Next("bring back")


def test_languages_side_by_side(store: Store, ana: int, ben: int) -> None:
    put(store, ana, REST)
    put(store, ana, DESCANSO, "Descanso", made_from=1)
    editing.begin(store, ben, DESCANSO)
    item = seen(store, ana)
    english, spanish = item.tongues
    assert (english.title, spanish.title, item.title) == ("Rest", "Descanso", "Rest")
    assert (english.state, english.translation) == ("draft", "present")
    assert spanish.translation == "present"
    assert spanish.others == ("Ben has just opened this",)
    put(store, ana, REST, "Rest now")
    assert seen(store, ana).tongues[1].translation == "stale"
    assert [one.language for one in seen(store, ana, ("en", "es", "fr")).tongues] == [
        *("en", "es", "fr")
    ]
    assert seen(store, ana, ("en", "fr")).tongues[1].state == "missing"


def test_a_review_that_comes_due(store: Store, ana: int, ben: int) -> None:
    made = put(store, ana, REST, next_review="2026-03-20")
    publish(store, 1, made)
    assert seen(store, ben, ("en",)).next == Next("renew")
    assert seen(store, ben, ("en",)).days_left == 18
    assert seen(store, ana, ("en",)).next == Next("edit", "en")  # an editor may not


def test_the_next_review_is_set_in_every_language(store: Store, ana: int, ben: int) -> None:
    put(store, ana, REST)
    put(store, ana, DESCANSO, "Descanso", made_from=1)
    with pytest.raises(StudioError, match="editor"):
        overview.set_next_review(store, ana, "page", "rest", date(2027, 3, 2))
    done = overview.set_next_review(store, ben, "page", "rest", date(2027, 3, 2))
    assert [one.key for one in done] == [REST, DESCANSO]
    item = seen(store, ben)
    assert {one.next_review for one in item.tongues} == {date(2027, 3, 2)}
    assert item.tongues[1].translation == "present"  # what was up to date stays so
    assert overview.set_next_review(store, ben, "page", "rest", date(2027, 3, 2)) == []
    put(store, ana, REST, "Rest now")
    overview.set_next_review(store, ben, "page", "rest", date(2027, 3, 3))
    assert seen(store, ben).tongues[1].translation == "stale"
    with pytest.raises(StudioError):
        overview.set_next_review(store, ben, "motion", "clamshell", date(2027, 3, 3))


def test_where_it_is_used_and_what_it_rests_on(store: Store, ana: int) -> None:
    clam, hip = Key("exercise", "clamshell", "en"), Key("motion", "hip-abduction")
    stand = Key("exercise", "hip-abduction", "en")
    for one in (BIBLIOGRAPHY_KEY, clam, hip, stand):
        drafts.save(store, ana, one, shipped(one), None)
    found = overview.used_in(store, "motion", "hip-abduction")
    assert [(use.kind, use.id) for use in found] == [("exercise", "hip-abduction")]
    assert [use.id for use in overview.used_in(store, "term", "gluteus-medius")] == [
        *("clamshell", "hip-abduction")
    ]
    assert overview.used_in(store, "term", "gluteus") == []
    assert overview.used_in(store, "sources", "sources") == []
    item = overview.overview(store, "exercise", "clamshell", ana, ("en",))
    assert item.sources[0].key == "distefano-2009"


def test_who_can_approve(store: Store, ana: int, ben: int) -> None:
    kim = staff(store, "Kim", "admin")
    made = put(store, ben, REST)
    review.submit(store, ben, made.id)
    item = seen(store, ben)
    assert item.tongues[0].why_not.startswith("You wrote these words")
    assert set(item.approvers) == {"Ben", "Kim"}
    assert seen(store, kim).tongues[0].why_not == ""
    assert seen(store, ana).tongues[0].why_not == "editor"
