"""A quiz in the studio: it comes in and goes out, differs in words, and loses links with items."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kiosk.content.checks import links, quizzes
from kiosk.content.model import Quiz
from kiosk.content.source import SourceTree, read_text
from kiosk.studio.assemble import without_links
from kiosk.studio.differences import differences
from kiosk.studio.exporting import export_folder
from kiosk.studio.importing import import_file
from kiosk.studio.items import Key
from kiosk.studio.listing import Wanted, listing
from kiosk.studio.store import Store

REAL = Path(__file__).parents[2] / "db" / "content"
KEY = Key("quiz", "hip-muscle", "en")
TEXT = (REAL / KEY.file).read_text(encoding="utf-8")


def test_it_comes_in_is_listed_and_goes_out_as_it_came(
    store: Store, ana: int, tmp_path: Path
) -> None:
    for language in ("en", "es"):
        import_file(store, ana, REAL / language / "quiz" / "hip-muscle.md")
    (listed,) = listing(store, Wanted(kinds=("quiz",)))
    assert (listed.id, listed.translation("es")) == ("hip-muscle", "present")
    export_folder(store, tmp_path / "out", saved=True)
    assert (tmp_path / "out" / KEY.file).read_text(encoding="utf-8") == TEXT


def test_what_differs_is_told_by_question_and_answer(store: Store) -> None:
    changed = TEXT.replace("label: It rests\n", "label: It does nothing\n").replace(
        "taught_in: page:when-it-is-weak", "taught_in: page:level-pelvis"
    )
    told = [change.line for change in differences(store, KEY, TEXT, changed).changes]
    assert told == [
        "Question 2, option 3, label: “It rests” to “It does nothing”",
        "Question 4, where it is taught: page:when-it-is-weak to page:level-pelvis",
    ]


def test_a_page_that_is_withdrawn_is_never_held_up_by_a_question() -> None:
    entry, findings = read_text(TEXT, KEY.file, "en", "quiz", KEY.id)
    assert entry is not None
    assert findings == []
    gone = {target for _, target in entry.item.taught_in()} if isinstance(entry.item, Quiz) else {}
    item = without_links(entry.item, {*gone, *entry.item.related})
    assert isinstance(item, Quiz)
    assert item.taught_in() == ()
    assert [question.text for question in item.questions] == [
        question.text for question in getattr(entry.item, "questions", ())
    ]
    tree = SourceTree(REAL, (replace(entry, item=item),))
    assert list(quizzes.check(tree)) == []
    assert [f.code for f in links.check(tree) if f.code == "link-dead"] == []
