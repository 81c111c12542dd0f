"""Fixtures of the content tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from content_sample import Tree

from kiosk.content.checks import check_source
from kiosk.content.findings import Finding

TODAY = date(2026, 11, 22)


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path / "content")


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compiled motions, kept for the whole run."""
    return tmp_path_factory.mktemp("clips")


@pytest.fixture
def check(tree: Tree, clips: Path) -> Callable[[], list[Finding]]:
    """The content check of `tree`, as it stands when called."""
    return lambda: check_source(tree.root, today=TODAY, cache=clips)
