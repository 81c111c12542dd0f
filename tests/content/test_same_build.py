"""Two builds of the same words are the same file, byte for byte, when asked for one moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.library import build_from_source
from kiosk.content.opening import verify
from tests.content.content_sample import Tree


def test_two_builds_are_one(tree: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    files = [tmp_path / "one.db", tmp_path / "two.db"]
    for file in files:
        build_from_source(tree.root, file, number=1, pseudo=False)
    assert files[0].read_bytes() == files[1].read_bytes()
    assert verify(files[0]).created == "2026-01-01T00:00:00+00:00"


@pytest.mark.parametrize("told", ["", "yesterday", "-5"])
def test_what_is_no_moment_is_not_taken(
    tree: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", told)
    build_from_source(tree.root, tmp_path / "one.db", number=1, pseudo=False)
    assert verify(tmp_path / "one.db").created > "2026-02"
