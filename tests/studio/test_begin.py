"""New items: a draft of one's own, blank or with the words of another."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.content.model import KINDS
from kiosk.studio import drafts, items
from kiosk.studio.begin import begin
from kiosk.studio.items import Key
from kiosk.studio.store import Store, StudioError
from tests.studio.test_drafts import page

DAY = date(2026, 3, 2)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_begins_blank(store: Store, ana: int, kind: str) -> None:
    key = begin(store, ana, kind, "  Going up  the stairs ", DAY)  # type: ignore[arg-type]
    assert key == Key(kind, "going-up-stairs", "en")  # type: ignore[arg-type]
    draft = drafts.draft_of(store, ana, key)
    assert draft is not None
    assert draft.base is None
    assert items.facts(draft.text).title == "Going up the stairs"
    again = begin(store, ana, kind, "Going up the stairs", DAY)  # type: ignore[arg-type]
    assert again.id == "going-up-stairs-2"


def test_with_the_words_of_another(store: Store, ana: int) -> None:
    rest = Key("page", "rest", "en")
    drafts.save(store, ana, rest, page("Rest", "Rest when it hurts."), None)
    key = begin(store, ana, "page", "Rest at night", DAY, like="rest")
    draft = drafts.draft_of(store, ana, key)
    assert draft is not None
    assert "Rest when it hurts." in draft.text
    blank = begin(store, ana, "page", "Walk", DAY)
    text = drafts.draft_of(store, ana, blank)
    assert text is not None
    assert "order: 2" in text.text  # after all others
    with pytest.raises(StudioError, match="no page"):
        begin(store, ana, "page", "Sit", DAY, like="nowhere")


def test_what_cannot_begin(store: Store, ana: int) -> None:
    with pytest.raises(StudioError, match="name"):
        begin(store, ana, "page", " ", DAY)
    with pytest.raises(StudioError):
        begin(store, ana, "motion", "Walk", DAY)
