"""A release written back to the source form loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from content_sample import Tree
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.export import as_source, export_release
from kiosk.content.model import Notice
from kiosk.content.reader import Reader
from kiosk.content.release import build_release
from kiosk.content.source import read_text, read_tree

REAL = Path(__file__).parents[2] / "db" / "content"


def test_there_and_back(tree: Tree, tmp_path: Path) -> None:
    first = build_release(tree.root, tmp_path / "1.db")
    with Reader.open(tmp_path / "1.db") as reader:
        assert export_release(reader, tmp_path / "out", tree.root) == 8
    second = build_release(tmp_path / "out", tmp_path / "2.db")
    assert second.sha256 == first.sha256
    one, two = read_tree(tree.root), read_tree(tmp_path / "out")
    assert {(e.language, e.key): e.item for e in one.items} == {
        (e.language, e.key): e.item for e in two.items
    }
    assert one.sources == two.sources


def test_the_real_content_comes_back_too() -> None:
    for entry in read_tree(REAL).items:
        folder, name = Path(entry.file).parts[-2:]
        back, findings = read_text(
            as_source(entry.item), entry.file, entry.language, folder, name.removesuffix(".md")
        )
        assert findings == []
        assert back is not None
        assert back.item == entry.item


def test_nobodys_edits_are_written_over(tree: Tree, tmp_path: Path) -> None:
    build_release(tree.root, tmp_path / "1.db")
    with Reader.open(tmp_path / "1.db") as reader, pytest.raises(FileExistsError, match="empty"):
        export_release(reader, tree.root)


WORDS = st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(
    lambda text: text.strip() == text
)


@settings(max_examples=150, deadline=None)
@given(WORDS, WORDS, st.lists(WORDS, max_size=3))
def test_any_words_come_back(title: str, summary: str, keywords: list[str]) -> None:
    item = Notice.model_validate(
        {
            "id": "any",
            "kind": "notice",
            "title": title,
            "summary": summary,
            "keywords": keywords,
            "next_review": "2027-11-01",
            "revision": 1,
            "place": "screening",
            "version": "1",
        }
    )
    back, findings = read_text(as_source(item), "any.md", "en", "notices", "any")
    assert findings == []
    assert back is not None
    assert back.item == item
