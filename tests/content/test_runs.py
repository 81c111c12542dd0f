"""Words with bold and links become Markdown and come back; no word is ever lost."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.content.markdown import parse
from kiosk.content.runs import Run, joined, plain, read, tidy, write

texts = st.text(
    st.one_of(st.sampled_from("ab cd 12 .,-+#>*_`[]()!&<>\\\n~=|:/\"'é"), st.characters()),
    max_size=25,
)
looks = st.tuples(st.booleans(), st.booleans(), st.sampled_from(["", "term:bursa", "page:x-1"]))
runs = st.lists(st.builds(lambda t, look: Run(t, *look), texts, looks), max_size=4)


@settings(max_examples=400, deadline=None)
@given(runs)
@example([Run("- not a list")])
@example([Run("1. not a list"), Run("\n# nor a heading")])
@example([Run("a*b*c"), Run("bold", bold=True)])
def test_every_word_comes_back(found: list[Run]) -> None:
    written = write(found)
    assert plain(read(written)) == plain(tidy(found))
    assert len(parse(written).blocks) <= 1
    assert plain(read(write(read(written)))) == plain(tidy(found))


words = st.text("abcdeé", min_size=1, max_size=6)


@given(st.lists(st.builds(lambda t, look: Run(t, *look), words, looks), min_size=1, max_size=5))
def test_bold_and_links_of_whole_words_come_back_too(found: list[Run]) -> None:
    spaced = [part for run in found for part in (run, Run(" "))]
    assert read(write(spaced)) == tidy(spaced)


@pytest.mark.parametrize(
    "markdown",
    [
        "The deep muscles help your [gluteus medius](term:gluteus-medius) here.",
        "This is a draft. **No doctor or therapist has checked it yet.** When one has, wait.",
        "Snake_case, 5 * 3, R&D, a < b, what? Yes! (really) - and 1.5 or #1",
        "A *little* and ***very*** much",
        "First\\\nsecond",
    ],
)
def test_what_people_write_is_written_as_they_would(markdown: str) -> None:
    assert write(read(markdown)) == markdown


def test_looks() -> None:
    found = read("a **b [c](term:c)** d")
    assert found == (
        Run("a "),
        Run("b ", bold=True),
        Run("c", bold=True, link="term:c"),
        Run(" d"),
    )
    assert joined([Run("a"), Run(""), Run("b")]) == (Run("ab"),)
    assert write([Run(" two "), Run(" spaces ", bold=True), Run(".")]) == "two **spaces** ."
