"""Items with days of their own, reviews long overdue, and what stays whatever the date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from content_sample import Tree

from kiosk.content.findings import Finding
from kiosk.content.opening import connect
from kiosk.content.proof import Proof
from kiosk.content.reader import NotInRelease, Reader
from kiosk.content.release import build_release
from kiosk.content.search import Search

DAYS = "show_from: 2027-03-01\nshow_until: 2027-03-31\n"
TERM, PAIN = "en/glossary/tendon.md", "en/conditions/tendon-pain.md"
NOTICE = "en/notices/not-advice.md"
MADE = datetime.fromisoformat("2026-11-22T12:00:00+00:00")


def dated(tree: Tree, name: str, days: str = DAYS) -> None:
    tree.change(name, "next_review: 2027-11-01\n", f"next_review: 2027-11-01\n{days}")


@pytest.fixture
def on(tree: Tree, tmp_path: Path, clips: Path) -> Iterator[Callable[..., Reader]]:
    """A release of `tree` as it stands, read on a day."""
    opened = []

    def read(day: str, withdraw_after: int | None = None) -> Reader:
        out = tmp_path / f"{len(opened)}.db"
        build_release(tree.root, out, created=MADE, cache=clips)
        reader = Reader.open(out)
        opened.append(reader)
        reader.today = lambda: date.fromisoformat(day)
        reader.withdraw_after = withdraw_after
        return reader

    yield read
    for reader in opened:
        reader.close()


@pytest.mark.parametrize(
    ("day", "there"),
    [("2027-02-28", False), ("2027-03-01", True), ("2027-03-31", True), ("2027-04-01", False)],
)
def test_an_item_is_shown_on_its_days_alone(
    tree: Tree, on: Callable[..., Reader], day: str, there: bool
) -> None:
    dated(tree, TERM)
    reader = on(day)
    for language in ("en", "es"):
        assert bool(reader.glossary(language)) == there
        page = reader.page("what-it-is", language)
        assert bool(page.terms) == there
        assert ("term:tendon" in "".join(block.html for block in page.item.blocks)) == there
        keys = [hit.card.key for hit in Search(reader).find("tendon", language).hits]
        assert ("term:tendon" in keys) == there
    text = reader.page("what-it-is", "en").item.blocks[0]
    assert text.plain == "Your hip has a strong muscle on its side. It joins bone by a tendon."
    if not there:
        with pytest.raises(NotInRelease):
            reader.term("tendon", "en")
        with pytest.raises(NotInRelease):
            reader.card("term", "tendon", "en")


def test_a_day_later_it_is_gone_without_opening_anew(tree: Tree, on: Callable[..., Reader]) -> None:
    dated(tree, TERM)
    reader = on("2027-03-31")
    assert reader.glossary("en")
    reader.today = lambda: date(2027, 4, 1)
    assert not reader.glossary("en")


def test_a_clock_set_back_brings_nothing_back_from_before_the_release(
    tree: Tree, on: Callable[..., Reader]
) -> None:
    dated(tree, TERM, "show_until: 2026-11-01\n")
    assert not on("1970-01-01").glossary("en")


def test_what_was_not_reviewed_for_long_goes_where_the_site_wants_it(
    tree: Tree, on: Callable[..., Reader]
) -> None:
    assert on("2027-12-31").conditions("en")
    assert on("2027-12-01", 30).conditions("en")  # thirty days of grace
    reader = on("2027-12-02", 30)
    assert not reader.conditions("en")
    assert (
        "condition:tendon-pain"
        not in [card.key for card in reader.page("what-it-is", "en").related]
        if reader.chapters("muscle", "en")
        else True
    )
    # what is for safety stays, however late
    assert reader.question_set("safety", "en")
    assert reader.notice("exercises", "en")


def test_the_last_item_for_a_use_stays_whatever_its_days(
    tree: Tree, on: Callable[..., Reader], check: Callable[[], list[Finding]]
) -> None:
    dated(tree, NOTICE)
    assert [f.file for f in check() if f.code == "needed-dated"] == [NOTICE]
    assert on("2028-01-01").notice("exercises", "en")
    text = (tree.root / NOTICE).read_text("utf-8").replace("id: not-advice", "id: always")
    tree.write("en/notices/always.md", text.replace(DAYS, ""))
    assert [f for f in check() if f.code == "needed-dated"] == []
    assert on("2028-01-01").notice("exercises", "en").item.id == "always"


def test_days_that_cannot_be_are_refused(tree: Tree, check: Callable[[], list[Finding]]) -> None:
    dated(tree, TERM, "show_from: 2027-03-02\nshow_until: 2027-03-01\n")
    assert any("never be shown" in f.message for f in check())


def test_days_are_the_same_in_every_language(
    tree: Tree, check: Callable[[], list[Finding]]
) -> None:
    dated(tree, "en/pages/what-it-is.md", "show_until: 2027-03-01\n")
    found = [f.file for f in check() if f.code == "translation-differs"]
    assert found == ["es/pages/what-it-is.md"]


def test_days_that_are_over_are_told(tree: Tree, check: Callable[[], list[Finding]]) -> None:
    dated(tree, TERM, "show_until: 2026-11-01\n")
    assert [f.file for f in check() if f.code == "shown-no-more"] == [TERM]


def test_a_release_of_the_first_form_has_no_days(tree: Tree, tmp_path: Path, clips: Path) -> None:
    import sqlite3

    out = tmp_path / "old.db"
    build_release(tree.root, out, cache=clips)
    with sqlite3.connect(out) as db:
        db.execute("DROP TABLE dates")
    assert connect(out).execute("SELECT COUNT(*) FROM items").fetchone()[0]
    with Reader.open(out) as reader:
        assert reader.glossary("en")


def test_words_that_are_tried_out_show_whatever_their_days(
    tree: Tree, on: Callable[..., Reader]
) -> None:
    dated(tree, TERM)
    reader = on("2028-01-01")
    item = next(one for one in reader.items("en") if one.id == "tendon")
    proof = Proof(reader)
    with pytest.raises(NotInRelease):
        proof.term("tendon", "en")
    proof.put("en", item)
    assert proof.term("tendon", "en").item.id == "tendon"
    assert proof.term("tendon", "es").item.id == "tendon"
