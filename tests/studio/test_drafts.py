"""Drafts are kept whatever they hold, saves make revisions, and nobody's words are lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.studio import audit, drafts, editing, items
from kiosk.studio.drafts import StudioConflict, StudioUnreadable
from kiosk.studio.items import BIBLIOGRAPHY_KEY, Key
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import Clock, add_person, add_revision

CONTENT = Path(__file__).parents[2] / "db" / "content"
PAGE = Key("page", "rest", "en")


def page(
    title: str = "Rest",
    body: str = "Rest when it hurts.",
    *,
    id: str = "rest",
    revision: int = 1,
    made_from: int | None = None,
    next_review: str = "2027-11-01",
) -> str:
    """The text of a small page."""
    origin = (
        "" if made_from is None else f"translation_of: {{language: en, revision: {made_from}}}\n"
    )
    return (
        f"---\nid: {id}\nkind: page\ntitle: {title}\nsummary: What to do.\n"
        f"key_points: [Rest]\nsources: []\nreviewed_by: []\nnext_review: {next_review}\n"
        f"revision: {revision}\n{origin}section: muscle\norder: 1\n---\n{body}\n"
    )


def shipped(key: Key) -> str:
    """The text of something in the content that Sidestep comes with."""
    return (CONTENT / key.file).read_text("utf-8")


def log(store: Store) -> list[str]:
    return [entry.what for entry in reversed(audit.entries(store.connection))]


def test_an_autosave_takes_anything_and_is_not_logged(store: Store, clock: Clock) -> None:
    ana, ben = add_person(store, "Ana", "editor"), add_person(store, "Ben", "editor")
    for text in ("", "no front matter", "a\x00b\udc80\r\nc", page()):
        kept = drafts.autosave(store, ana, PAGE, text, None)
        assert drafts.draft_of(store, ana, PAGE) == kept
    clock.forward(60)
    other = drafts.autosave(store, ana, Key("motion", "clamshell"), "x", None)
    assert drafts.drafts_of_person(store, ana) == [other, kept]
    assert drafts.draft_of(store, ben, PAGE) is None
    assert drafts.discard(store, ana, PAGE)
    assert not drafts.discard(store, ana, PAGE)
    assert drafts.drafts_of_person(store, ana) == [other]
    assert log(store) == []


def test_a_save_makes_a_revision_and_lets_go_of_the_draft(store: Store) -> None:
    ana = add_person(store, "Ana", "editor")
    drafts.autosave(store, ana, PAGE, page(), None)
    one = drafts.save(store, ana, PAGE, "\ufeff" + page().replace("\n", "\r\n"), None, " a\nnote ")
    assert (one.number, one.parent, one.author_name, one.note) == (1, None, "Ana", "a note")
    assert one.text == page()
    assert one.sha256 == items.sha256(page())
    assert drafts.draft_of(store, ana, PAGE) is None
    two = drafts.save(store, ana, PAGE, page("Rest well"), one.id)
    assert (two.number, two.parent) == (2, one.id)
    assert items.revisions(store, PAGE) == [two, one]
    assert items.newest(store, PAGE) == two
    newest, _ = audit.entries(store.connection)
    assert (newest.what, newest.subject) == ("saved", "page rest en")
    assert newest.details == {"revision": 2, "sha256": two.sha256, "note": ""}


def test_the_number_in_the_text_rises_so_that_translations_show_as_behind(store: Store) -> None:
    ana = add_person(store, "Ana", "editor")
    one = drafts.save(store, ana, PAGE, page(revision=7), None)
    assert items.facts(one.text).revision == 7
    two = drafts.save(store, ana, PAGE, page("Two", revision=7), one.id)
    assert two.text == page("Two", revision=8)
    three = drafts.save(store, ana, PAGE, page("Three", revision=12), two.id)
    assert items.facts(three.text).revision == 12
    four = drafts.save(store, ana, PAGE, page("Four", "revision: 3", revision=12), three.id)
    assert four.text == page("Four", "revision: 3", revision=13)
    odd = page("Five").replace("revision: 1", '"revision": 1')
    with pytest.raises(StudioUnreadable, match="line of its own"):
        drafts.save(store, ana, PAGE, odd, four.id)


def test_the_same_words_make_no_second_revision(store: Store) -> None:
    ana, ben = add_person(store, "Ana", "editor"), add_person(store, "Ben", "editor")
    one = drafts.save(store, ana, PAGE, page(), None)
    two = drafts.save(store, ana, PAGE, page("Rest well"), one.id)
    # pressed twice, with the screen still at the revision before; and from somebody else
    for person, text, base in ((ana, page("Rest well"), one.id), (ben, two.text, None)):
        drafts.autosave(store, person, PAGE, text, base)
        assert drafts.save(store, person, PAGE, text, base) == two
        assert drafts.draft_of(store, person, PAGE) is None
    assert log(store) == ["saved", "saved"]
    higher = drafts.save(store, ana, PAGE, page("Rest well", revision=9), two.id)
    assert higher.number == 3


def test_text_that_came_without_a_line_end_is_not_changed_by_opening_it(store: Store) -> None:
    ana = add_person(store, "Ana", "editor")
    id = add_revision(store, ana, text=shipped(Key("exercise", "clamshell", "en")).rstrip("\n"))
    old = items.revision(store, id)
    assert drafts.save(store, ana, old.key, old.text, old.id) == old


def test_who_saves_over_somebody_is_given_both_texts_and_loses_nothing(store: Store) -> None:
    ana, ben = add_person(store, "Ana", "editor"), add_person(store, "Ben", "editor")
    one = drafts.save(store, ana, PAGE, page(), None)
    two = drafts.save(store, ben, PAGE, page("Ben's"), one.id)
    with pytest.raises(StudioConflict, match=r"Ben saved this page.*in your draft") as caught:
        drafts.save(store, ana, PAGE, page("Ana's"), one.id)
    conflict = caught.value
    assert (conflict.mine, conflict.theirs, conflict.base) == (page("Ana's"), two, one)
    draft = drafts.draft_of(store, ana, PAGE)
    assert draft is not None
    assert (draft.text, draft.base) == (page("Ana's"), one.id)
    with pytest.raises(StudioConflict):  # an item that was made twice
        drafts.save(store, ana, PAGE, page("Mine"), None)
    both = drafts.save(store, ana, PAGE, page("Both"), two.id)
    assert (both.number, drafts.draft_of(store, ana, PAGE)) == (3, None)


def test_two_programs_that_save_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store(tmp_path) as mine, Store(tmp_path) as other:
        ana, ben = add_person(mine, "Ana", "editor"), add_person(mine, "Ben", "editor")
        one = drafts.save(mine, ana, PAGE, page(), None)
        read = items.read

        def read_slowly(store: Store, key: Key, text: str) -> items.Read:
            monkeypatch.setattr(items, "read", read)
            drafts.save(other, ben, PAGE, page("Ben's"), one.id)
            return read(store, key, text)

        monkeypatch.setattr(items, "read", read_slowly)
        with pytest.raises(StudioConflict):
            drafts.save(mine, ana, PAGE, page("Ana's"), one.id)
        newest = items.newest(mine, PAGE)
        assert newest is not None
        assert (newest.number, newest.author) == (2, ben)
        assert log(mine) == ["saved", "saved"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Rest.", "front-matter"),
        (page().replace("title: Rest", "title: 'Rest"), "yaml"),
        (page().replace("title: Rest\n", ""), "field-missing"),
        (page(id="other"), "id-file"),
        (page().replace("kind: page", "kind: term"), "folder"),
        (page(body="[x](page:y"), ""),
        (page(body="[x](https://example.org)"), "link"),
    ],
)
def test_what_cannot_be_read_is_refused_with_findings_and_kept(
    store: Store, text: str, code: str
) -> None:
    ana = add_person(store, "Ana", "editor")
    if not code:  # a bracket that is not closed is only words
        drafts.save(store, ana, PAGE, text, None)
        return
    with pytest.raises(StudioUnreadable, match="in your draft") as caught:
        drafts.save(store, ana, PAGE, text, None)
    assert any(code in finding.code for finding in caught.value.findings)
    assert caught.value.findings[0].file == "en/pages/rest.md"
    draft = drafts.draft_of(store, ana, PAGE)
    assert draft is not None
    assert draft.text == text
    assert items.newest(store, PAGE) is None
    assert log(store) == []


def test_motions_are_read_with_what_they_extend(store: Store) -> None:
    ana = add_person(store, "Ana", "editor")
    base, small = Key("motion", "clamshell"), Key("motion", "clamshell--small")
    with pytest.raises(StudioUnreadable, match="extends 'clamshell'") as caught:
        drafts.save(store, ana, small, shipped(small), None)
    (finding,) = caught.value.findings
    assert (finding.file, finding.line) == ("motions/clamshell--small.yaml", 3)
    for key in (Key("motion", "side-leg-raise"), base):
        drafts.save(store, ana, key, shipped(key), None)
    one = drafts.save(store, ana, small, shipped(small), None)
    read = items.read(store, small, one.text)
    assert read.whole
    assert read.motion is not None
    assert read.motion.pose("open")["hip_r"]["rot"] == 28
    for bad in (
        one.text.replace("abd: 12", "abduction: 12"),
        one.text.replace("extends: clamshell", "extends: ../../clamshell"),
        one.text.replace("extends: clamshell", "extends: clamshell--small"),
        "[",
        "words",
    ):
        with pytest.raises(StudioUnreadable):
            drafts.save(store, ana, small, bad, one.id)
    two = drafts.save(store, ana, small, one.text.replace("abd: 12", "abd: 14"), one.id)
    assert two.number == 2


def test_the_bibliography_is_an_item_too(store: Store) -> None:
    ana = add_person(store, "Ana", "editor")
    text = shipped(BIBLIOGRAPHY_KEY)
    one = drafts.save(store, ana, BIBLIOGRAPHY_KEY, text, None)
    sources = items.read(store, BIBLIOGRAPHY_KEY, one.text).sources
    assert sources is not None
    assert sources["bolgla-2005"].year == 2005
    for bad in ("", "- a\n", "a-2020: {title: ''}\n", "a: [\n"):
        with pytest.raises(StudioUnreadable):
            drafts.save(store, ana, BIBLIOGRAPHY_KEY, bad, one.id)


def test_who_is_switched_off_or_unknown_writes_nothing(store: Store) -> None:
    ana = add_person(store, "Ana", "editor")
    with store.scribble() as db:
        db.execute("UPDATE people SET disabled_at = '2026-01-01'")
    for id in (ana, 99):
        with pytest.raises(StudioError):
            drafts.save(store, id, PAGE, page(), None)
        with pytest.raises(StudioError):
            drafts.autosave(store, id, PAGE, page(), None)
    assert log(store) == []


def test_a_base_of_another_item_is_refused(store: Store) -> None:
    ana = add_person(store, "Ana", "editor")
    other = add_revision(store, ana)
    with pytest.raises(StudioError, match="another item"):
        drafts.autosave(store, ana, PAGE, "x", other)
    with pytest.raises(StudioError, match="not there"):
        drafts.save(store, ana, PAGE, page(), other)


@pytest.mark.parametrize(
    ("kind", "id", "language"),
    [
        ("poem", "a", "en"),
        ("page", "A b", "en"),
        ("page", "../a", "en"),
        ("page", "a--b", "en"),
        ("page", "a", ""),
        ("page", "a", "../en"),
        ("motion", "a", "en"),
        ("motion", "a---b", ""),
        ("sources", "other", ""),
    ],
)
def test_a_key_that_no_item_can_have(kind: str, id: str, language: str) -> None:
    with pytest.raises(StudioError):
        Key(kind, id, language)  # type: ignore[arg-type]


def test_a_key_names_its_file_as_in_the_source_form() -> None:
    assert Key("term", "hip", "es").file == "es/glossary/hip.md"
    assert Key("motion", "clamshell--small").file == "motions/clamshell--small.yaml"
    assert BIBLIOGRAPHY_KEY.file == "sources.yaml"


@given(st.text())
def test_a_kept_text_keeps_its_form(text: str) -> None:
    kept = items.canonical(text)
    assert items.canonical(kept) == kept
    assert len(items.sha256(kept)) == 64
    items.facts(kept)  # and says nothing bad, whatever it is


@given(st.text(alphabet="ab:-'\"[{#|>\n t", max_size=60), st.integers(1, 999))
def test_facts_found_quickly_are_those_that_are_read(words: str, revision: int) -> None:
    text = page(revision=revision, body=words).replace("title: Rest", f"title: {words}")
    entry, _ = items.source.read_text(text, PAGE.file, "en", "pages", "rest")
    if entry is not None:
        found = items.facts(text)
        assert found.title.split() == entry.item.title.split()
        assert (found.revision, found.next_review) == (revision, entry.item.next_review)


def test_others_are_told_who_has_an_item_open(store: Store, clock: Clock) -> None:
    ana, ben = add_person(store, "Ana", "editor"), add_person(store, "Ben", "editor")
    editing.begin(store, ana, PAGE)
    assert editing.others_editing(store, PAGE, ana) == []
    (one,) = editing.others_editing(store, PAGE, ben)
    assert one.words == "Ana has just opened this"
    for _ in range(3):
        clock.forward(60)
        editing.seen(store, ana, PAGE)
    editing.begin(store, ben, PAGE)
    (one,) = editing.others_editing(store, PAGE, ben)
    assert one.words == "Ana has had this open for 3 minutes"
    assert [other.name for other in editing.others_editing(store, PAGE, ana)] == ["Ben"]
    assert editing.others_editing(store, Key("page", "rest", "es"), ben) == []
    editing.end(store, ben, PAGE)
    assert editing.others_editing(store, PAGE, ana) == []


def test_who_was_not_seen_for_two_minutes_is_gone(store: Store, clock: Clock) -> None:
    ana, ben = add_person(store, "Ana", "editor"), add_person(store, "Ben", "editor")
    editing.begin(store, ana, PAGE)
    clock.forward(120)
    assert len(editing.others_editing(store, PAGE, ben)) == 1
    clock.forward(1)
    assert editing.others_editing(store, PAGE, ben) == []
    editing.seen(store, ana, PAGE)  # the screen was asleep, not closed
    (one,) = editing.others_editing(store, PAGE, ben)
    assert one.minutes == 0
    clock.forward(-3600)  # a clock set back leaves nobody there for an hour
    assert editing.others_editing(store, PAGE, ben) == []
    editing.begin(store, ben, PAGE)
    clock.forward(300)
    editing.begin(store, ana, PAGE)
    assert [row["person"] for row in store.rows("SELECT person FROM editing")] == [ana]
