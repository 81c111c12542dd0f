"""The staff guide: whole in each language, with its pictures, and no longer than four pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.staff.guide import FOLDER, sections, text_of, write_pdf

LANGUAGES = [path.stem for path in sorted(FOLDER.glob("*.md"))]
MOST_PAGES = 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_has_words_and_every_picture_is_there(language: str) -> None:
    parts = sections(text_of(language))
    assert len(parts) == len(sections(text_of("en")))
    for part in parts:
        assert part.blocks, part.title
        for block in part.blocks:
            assert block.text
            if block.file:
                assert (FOLDER / block.file).is_file(), block.file


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_prints_on_four_pages_at_most(language: str, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "guide.pdf"
    pages = write_pdf(language, out)
    assert 1 < pages <= MOST_PAGES
    assert out.read_bytes().startswith(b"%PDF")


def test_a_line_before_the_title_is_refused() -> None:
    with pytest.raises(ValueError, match="begins with"):
        sections("no title here\n")
