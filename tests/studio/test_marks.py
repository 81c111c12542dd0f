"""Marks: items out of use and off the screens, and back again."""

from __future__ import annotations

import pytest

from kiosk.studio import drafts, marks, review
from kiosk.studio.items import BIBLIOGRAPHY_KEY, Key
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import publish
from tests.studio.test_drafts import PAGE, log, page
from tests.studio.test_review import state


def test_retired_items_come_back_as_they_were(store: Store, ana: int, ben: int) -> None:
    one = drafts.save(store, ana, PAGE, page(), None)
    publish(store, 1, one)
    with pytest.raises(StudioError, match="Only reviewers"):
        marks.retire(store, ana, PAGE, "old")
    with pytest.raises(StudioError, match="why"):
        marks.retire(store, ben, PAGE, " ")
    with pytest.raises(StudioError, match="not retired"):
        marks.bring_back(store, ben, PAGE)
    marks.retire(store, ben, PAGE, "Nobody asks for it")
    assert state(store) == ("retired", "")
    assert state(store)[0] in review.STATES
    with pytest.raises(StudioError, match="already"):
        marks.retire(store, ben, PAGE, "old")
    marks.bring_back(store, ben, PAGE)
    assert state(store) == ("published", "")
    assert [(mark.what, mark.reason) for mark in marks.marks(store, PAGE)] == [
        ("retired", "Nobody asks for it"),
        ("back", ""),
    ]
    assert log(store) == ["saved", "retired", "brought back"]
    with pytest.raises(StudioError, match="always in use"):
        marks.retire(store, ben, BIBLIOGRAPHY_KEY, "x")
    with pytest.raises(StudioError, match="There is no page"):
        marks.withdraw(store, ana, Key("page", "nothing", "en"), "x")


def test_anybody_withdraws_and_reviewers_put_back(store: Store, ana: int, ben: int) -> None:
    drafts.save(store, ana, PAGE, page(), None)
    marks.withdraw(store, ana, PAGE, "The dose is wrong")
    now = review.standing(store, PAGE)
    assert now is not None
    assert now.withdrawn is not None
    assert (now.state, now.withdrawn.name, now.withdrawn.reason) == (
        *("draft", "Ana", "The dose is wrong"),
    )
    with pytest.raises(StudioError, match="withdrawn already"):
        marks.withdraw(store, ben, PAGE, "x")
    with pytest.raises(StudioError, match="Only reviewers"):
        marks.put_back(store, ana, PAGE, "x")
    marks.put_back(store, ben, PAGE, "Corrected")
    now = review.standing(store, PAGE)
    assert now is not None
    assert now.withdrawn is None
    with pytest.raises(StudioError, match="not withdrawn"):
        marks.put_back(store, ben, PAGE, "x")
