"""The content we ship passes its own check, builds, and is found by search."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.checks import check_source
from kiosk.content.findings import Finding, errors
from kiosk.content.model import Exercise
from kiosk.content.reader import Reader
from kiosk.content.release import build_release
from kiosk.content.search import Search
from kiosk.content.source import MOTIONS, read_tree

CONTENT = Path(__file__).parents[2] / "db" / "content"
WRITTEN = date(2026, 11, 22)
"""The check is made as of this day, so that the tests do not fail when a review falls due."""

pytestmark = pytest.mark.slow  # the first run compiles every motion


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    return check_source(CONTENT, today=WRITTEN)


def test_the_words_have_no_errors(findings: list[Finding]) -> None:
    assert [str(f) for f in errors(findings) if not f.file.startswith(MOTIONS)] == []


def test_the_motions_have_no_errors(findings: list[Finding]) -> None:
    assert [str(f) for f in errors(findings) if f.file.startswith(MOTIONS)] == []


def test_every_item_is_there_in_every_language(findings: list[Finding]) -> None:
    assert [str(f) for f in findings if f.code == "translation-missing"] == []


def test_all_fourteen_exercises_are_there() -> None:
    codes = {e.code for _, e in read_tree(CONTENT).of(Exercise, "en")}
    assert codes == {f"E{i}" for i in range(1, 15)}


def test_it_builds_reads_and_is_found(tmp_path: Path) -> None:
    release = build_release(CONTENT, tmp_path / "real.db")
    with Reader.open(tmp_path / "real.db") as reader:
        search = Search(reader)
        for language in release.languages:
            for card in reader.exercises(language):
                shown = reader.exercise(card.id, language)
                clip = reader.clip(shown.item.motion)
                assert clip.duration > 0
                keys = [hit.card.key for hit in search.find(card.title, language).hits]
                assert keys[0] == card.key
            assert reader.question_set("safety", language).item.questions
            assert reader.question_set("cover", language).item.questions
            for place in ("exercises", "screening", "everywhere"):
                assert reader.notice(place, language).item.blocks
