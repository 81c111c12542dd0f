"""Search finds what people mean: beginnings, several words, no accents, and typing mistakes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from content_sample import Tree
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.reader import Reader
from kiosk.content.release import build_release
from kiosk.content.search import Search, snippet


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Search]:
    folder = tmp_path_factory.mktemp("search")
    build_release(Tree(folder / "content").root, folder / "release.db")
    with Reader.open(Path(folder / "release.db")) as reader:
        yield Search(reader)


def keys(search: Search, text: str, language: str = "en") -> list[str]:
    return [hit.card.key for hit in search.find(text, language).hits]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("clamshell", "exercise:clamshell"),
        ("CLAM", "exercise:clamshell"),
        ("c", "exercise:clamshell"),
        ("tendon", "term:tendon"),
        ("sore tendon", "condition:tendon-pain"),
        ("tendon sore", "condition:tendon-pain"),
        ("sinew", "term:tendon"),
        ("glute", "page:what-it-is"),
        ("pelvis", "page:what-it-is"),
        ("téndôn", "term:tendon"),
        ("clam%shell*", "exercise:clamshell"),
        ("book knee", "exercise:clamshell"),
        ("clamshell zebra", "exercise:clamshell"),
    ],
)
def test_the_best_comes_first(search: Search, text: str, first: str) -> None:
    found = search.find(text, "en")
    assert found.hits[0].card.key == first


@pytest.mark.parametrize(
    ("text", "first", "instead"),
    [
        ("clamshel", "exercise:clamshell", ""),
        ("clmashell", "exercise:clamshell", "clamshell"),
        ("klamshell", "exercise:clamshell", "clamshell"),
        ("tendin", "term:tendon", "tendon"),
        ("soar tendin", "condition:tendon-pain", "sore tendon"),
    ],
)
def test_a_typing_mistake_is_mended(search: Search, text: str, first: str, instead: str) -> None:
    found = search.find(text, "en")
    assert (found.hits[0].card.key, found.instead) == (first, instead)


def test_each_language_has_its_own_results(search: Search) -> None:
    assert keys(search, "musculo", "es") == ["page:what-it-is"]
    assert search.find("que es", "es").hits[0].card.title == "Qué es"
    assert keys(search, "clamshell", "es") == ["exercise:clamshell"]
    assert search.find("clamshell", "es").hits[0].card.fell_back
    assert keys(search, "musculo", "en") != ["page:what-it-is"]


@pytest.mark.parametrize("text", ["", "   ", "%%%", "zzzzqqqq", "-", "\0", '"', "_"])
def test_nothing_is_found_for_nothing(search: Search, text: str) -> None:
    assert search.find(text, "en").hits == ()


def test_the_snippet_shows_the_words_found(search: Search) -> None:
    assert "<b>pelvis</b>" in search.find("pelvis", "en").hits[0].snippet
    assert snippet("a < b", ["b"]) == "a &lt; <b>b</b>"
    long = "word " * 60 + "needle " + "word " * 60
    cut = snippet(long, ["needle"])
    assert "<b>needle</b>" in cut
    assert cut.startswith("… ")
    assert cut.endswith(" …")
    assert len(cut) < 140


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=60) | st.text(alphabet='"*^:+-(){}ANDORNEAT tendon\0', max_size=40))
def test_any_text_can_be_typed(search: Search, text: str) -> None:
    for hit in search.find(text, "en").hits:
        assert hit.card.title
