"""Keys, findings and entries of the log in the words of the studio's screens."""

from __future__ import annotations

import pytest

from kiosk.content.findings import Finding
from kiosk.studio.audit import Entry
from kiosk.studio.differences import Change, Differences, word_runs
from kiosk.studio.items import BIBLIOGRAPHY_KEY, Key
from kiosk.studio.store import StudioError
from kiosk.viewmodels.staff import log_words
from kiosk.viewmodels.staff.diff import KEEP, diff_rows
from kiosk.viewmodels.staff.keys import key_in, key_of, key_text, what_it_is
from kiosk.viewmodels.staff.publish_checks import told

PAGE = Key("page", "what-it-is", "es")


def entry(what: str, subject: str, name: str = "Ana") -> Entry:
    return Entry(
        1, "2026-03-02T09:00:00+00:00", 1 if name else None, name, what, subject, {}, "", ""
    )


@pytest.mark.parametrize("key", [PAGE, Key("motion", "hip-hike"), BIBLIOGRAPHY_KEY])
def test_a_key_by_its_name_and_by_its_file(qapp: object, key: Key) -> None:
    assert key_of(key_text(key)) == key
    assert key_in(key.file) == key
    assert what_it_is(PAGE) == "Page, Español"


def test_names_that_name_nothing(qapp: object) -> None:
    assert key_of("page:what-it-is") == Key("page", "what-it-is", "en")
    assert key_in("README.md") is None
    with pytest.raises(StudioError):
        key_of("nonsense")


def test_findings_are_errors_one_by_one_and_warnings_by_what_they_are_about(qapp: object) -> None:
    found = told(
        [
            Finding("es/pages/what-it-is.md", 1, "link-dead", "It leads nowhere.", "Mend it."),
            Finding("es/pages/what-it-is.md", 1, "translation-behind", "Old.", "x", "warning"),
            Finding("sources.yaml", 1, "source-unused", "Unused.", "x", "warning"),
        ],
        {PAGE: "qué es"},
    )
    assert found.errors == (
        {
            "key": "page:what-it-is:es",
            "title": "Qué es",
            "line": "Page, Español",
            "words": "It leads nowhere.",
            "remedy": "Mend it.",
        },
    )
    titles = [group["title"] for group in found.warnings]
    assert titles == ["Translations that are behind", "Worth a look"]
    assert found.count == 2


def test_entries_of_the_log_are_sentences(qapp: object) -> None:
    titles = {"page what-it-is": "what it is"}
    say = lambda one: log_words.sentence(one, titles, "en")  # noqa: E731
    assert (
        say(entry("approved", "page what-it-is en")) == "Ana approved “What it is” (Page, English)"
    )
    assert say(entry("approved", "page gone en")) == "Ana approved “Gone” (Page, English)"
    assert say(entry("signed in", "Ana")) == "Ana signed in"
    planned = say(entry("planned a release", "2026-03-02T09:00:00+00:00"))
    assert planned.startswith("Ana planned a release for Monday, March 2, 2026")
    assert say(entry("something new", "x", "")) == "Sidestep: something new, x"
    assert log_words.what_word("changes asked") == "asked for changes to"
    assert log_words.what_word("something new") == "something new"


def test_differences_stand_side_by_side(qapp: object) -> None:
    long = "same words " * 100
    found = Differences(
        (Change("Repetitions", "8–10", "10–12"), Change("Care 1", "", "Go slowly.")),
        word_runs(f"{long}old end", f"{long}new end"),
    )
    reps, care, body = diff_rows(found)
    assert reps["before"] == [{"what": "removed", "text": "8–10"}]
    assert reps["now"] == [{"what": "added", "text": "10–12"}]
    assert reps["spoken"] == "Repetitions. Taken out: 8–10. Put in: 10–12."
    assert care["before"] == []
    first, *rest = body["before"]
    assert first["text"].startswith("…")
    assert len(first["text"]) <= KEEP + 2
    assert [piece["what"] for piece in rest] == ["removed", "same"]
    assert body["spoken"] == "Text. Taken out: old. Put in: new."
