"""Opening, undoing, and putting two people's changes together."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.bodyedit import Part
from kiosk.content.runs import Run
from kiosk.studio import drafts, editing, items, review
from kiosk.studio.drafts import StudioConflict
from kiosk.studio.forms.document import BODY, Document
from kiosk.studio.forms.merging import choose, merge, said
from kiosk.studio.forms.opening import keep, open_item
from kiosk.studio.forms.undo import MOST, History
from kiosk.studio.items import Key
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import Clock
from tests.studio.test_drafts import page

PAGE = Key("page", "rest", "en")
CONTENT = Path(__file__).parents[2] / "db" / "content"


def test_an_item_opens_where_somebody_left_it(
    store: Store, clock: Clock, ana: int, ben: int
) -> None:
    with pytest.raises(StudioError):
        open_item(store, ana, PAGE)
    first = drafts.save(store, ana, PAGE, page(), None)
    opened = open_item(store, ana, PAGE)
    assert (opened.text, opened.base, opened.continued) == (page(), first.id, "")
    assert opened.others == ()
    clock.forward(30)
    assert "Ana" in open_item(store, ben, PAGE).others[0]
    drafts.autosave(store, ana, PAGE, page("Rest well"), first.id)
    opened = open_item(store, ana, PAGE)
    assert opened.text == page("Rest well")
    assert opened.saved == page()
    assert opened.continued
    assert opened.overtaken == ""
    editing.end(store, ben, PAGE)


def test_a_draft_that_was_overtaken_says_by_whom(store: Store, ana: int, ben: int) -> None:
    first = drafts.save(store, ana, PAGE, page(), None)
    drafts.autosave(store, ana, PAGE, page("Mine"), first.id)
    drafts.save(store, ben, PAGE, page("Theirs"), first.id)
    opened = open_item(store, ana, PAGE)
    assert (opened.text, opened.overtaken, opened.base) == (page("Mine"), "Ben", first.id)
    drafts.autosave(store, ana, PAGE, page("Theirs"), first.id)
    opened = open_item(store, ana, PAGE)
    assert opened.continued == ""  # the same words as were saved since
    assert opened.base != first.id


def test_what_a_reviewer_asked_for_is_told(store: Store, ana: int, ben: int) -> None:
    first = drafts.save(store, ana, PAGE, page(), None)
    review.submit(store, ana, first.id)
    assert open_item(store, ana, PAGE).state == "in review"
    review.ask_changes(store, ben, first.id, "Say for how long.")
    opened = open_item(store, ana, PAGE)
    assert (opened.state, opened.comment) == ("draft", "Say for how long.")


def test_keeping_what_is_saved_already_leaves_no_draft(store: Store, ana: int) -> None:
    first = drafts.save(store, ana, PAGE, page(), None)
    assert keep(store, ana, PAGE, page("New"), first.id, first.text)
    assert drafts.draft_of(store, ana, PAGE) is not None
    assert keep(store, ana, PAGE, page(), first.id, first.text) == ""
    assert drafts.draft_of(store, ana, PAGE) is None


class Watch:
    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def test_bursts_of_typing_are_undone_at_once() -> None:
    watch = Watch()
    history: History[str] = History("", watch)
    for text in ("a", "ab", "abc"):
        watch.at += 0.2
        history.add(text, "title")
    watch.at += 5
    history.add("abcd", "title")
    history.add("abcde", "summary")
    history.add("moved")
    states = []
    while history.can_undo:
        history.undo()
        states.append(history.state)
    assert states == ["abcde", "abcd", "abc", ""]
    assert history.redo() == "title"
    assert history.state == "abc"
    history.add("other", "title")
    assert not history.can_redo
    assert history.undo() == "title"
    assert history.state == "abc"


def test_long_typing_and_long_histories_are_cut() -> None:
    watch = Watch()
    history: History[int] = History(0, watch)
    for n in range(1, 30):
        watch.at += 1
        history.add(n, "title")
    history.undo()
    assert 0 < history.state < 29
    for n in range(MOST * 2):
        history.add(n)
    many = 0
    while history.can_undo:
        history.undo()
        many += 1
    assert many == MOST - 1


def doc(text: str) -> Document:
    return Document.read("page", text)


def test_fields_that_one_side_changed_merge_by_themselves() -> None:
    base = doc(page(body="One.\n\nTwo.\n\nThree."))
    mine = base.set(("title",), "Mine").set((BODY, 0), Part("text", ((Run("Mine."),),)))
    theirs = base.set(("summary",), "Theirs.").set((BODY, 2), Part("text", ((Run("Theirs."),),)))
    theirs = theirs.set(("revision",), 2).set(("picture",), {"kind": "hip", "alt": "x"})
    merged = merge(base, mine, theirs)
    assert merged.clashes == ()
    assert set(merged.taken) == {("summary",), (BODY, 2), ("picture",)}
    done = merged.document
    assert done.get(("title",)) == "Mine"
    assert done.get(("summary",)) == "Theirs."
    assert done.get(("revision",)) == 2
    assert done.body.text == "Mine.\n\nTwo.\n\nTheirs.\n"


def test_fields_that_both_changed_are_chosen() -> None:
    base = doc(page(body="One.\n\nTwo."))
    mine = base.set(("title",), "Mine").set((BODY, 0), Part("text", ((Run("Mine."),),)))
    theirs = base.set(("title",), "Theirs").set((BODY, 0), Part("text", ((Run("Theirs."),),)))
    merged = merge(base, mine, theirs)
    assert [(clash.at, said(clash.mine), said(clash.theirs)) for clash in merged.clashes] == [
        (("title",), "Mine", "Theirs"),
        ((BODY, 0), "Mine.", "Theirs."),
    ]
    assert merged.document.get(("title",)) == "Mine"
    done = choose(merged.document, theirs, merged.clashes[1:])
    assert (done.get(("title",)), done.body.text) == ("Mine", "Theirs.\n\nTwo.\n")
    shorter = theirs.remove((BODY, 1))
    merged = merge(base, mine, shorter)
    assert [clash.at for clash in merged.clashes] == [("title",), (BODY,)]
    assert choose(merged.document, shorter, merged.clashes).body.text == "Theirs.\n"


def test_entries_with_ids_merge_one_by_one() -> None:
    base = Document.read("exercise", (CONTENT / "en/exercises/clamshell.md").read_text("utf-8"))
    mine = base.set(("mistakes", 0, "title"), "Mine").set(("dose", "sets"), [2, 3])
    theirs = base.set(("mistakes", 1, "title"), "Theirs").set(("dose", "reps"), [6, 8])
    done = merge(base, mine, theirs)
    assert done.clashes == ()
    assert done.document.get(("mistakes", 1, "title")) == "Theirs"
    assert done.document.get(("mistakes", 0, "title")) == "Mine"
    assert (done.document.get(("dose", "sets")), done.document.get(("dose", "reps"))) == (
        [2, 3],
        [6, 8],
    )
    moved = base.move(("mistakes",), 0, 2)
    assert [clash.at for clash in merge(base, mine, moved).clashes] == [("mistakes",)]


names = st.sampled_from(["title", "summary", "order"])


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_change_of_anybody_is_lost(data: st.DataObject) -> None:
    base = doc(page(body="One.\n\nTwo."))
    sides = []
    for who in ("m", "t"):
        side = base
        for name in data.draw(st.sets(names)):
            side = side.set((name,), 7 if name == "order" else f"{name} {who}")
        sides.append(side)
    mine, theirs = sides
    merged = merge(base, mine, theirs)
    clashed = {clash.at for clash in merged.clashes}
    for name in ("title", "summary", "order"):
        at = (name,)
        changed = [side.get(at) for side in sides if side.get(at) != base.get(at)]
        if at not in clashed:
            assert all(merged.document.get(at) == value for value in changed)
        else:
            assert merged.document.get(at) == mine.get(at)


def test_a_conflict_ends_as_a_revision_on_top(store: Store, ana: int, ben: int) -> None:
    first = drafts.save(store, ana, PAGE, page(), None)
    drafts.save(store, ben, PAGE, page(body="Ben was here."), first.id)
    with pytest.raises(StudioConflict) as conflict:
        drafts.save(store, ana, PAGE, page("Ana was here"), first.id)
    error = conflict.value
    assert error.base is not None
    merged = merge(doc(error.base.text), doc(error.mine), doc(error.theirs.text))
    saved = drafts.save(store, ana, PAGE, merged.document.text, error.theirs.id)
    item = items.read(store, PAGE, saved.text).item
    assert item is not None
    assert (item.title, item.body) == ("Ana was here", "Ben was here.")
