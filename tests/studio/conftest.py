"""The fixtures of the studio's tests: a store with a clock of its own, people, a site, a backup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.studio.store import Store
from tests.studio.backed_up import data, made  # noqa: F401
from tests.studio.desk import desk, quick  # noqa: F401
from tests.studio.hands import Clock, staff
from tests.studio.published import shown, site  # noqa: F401


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    with Store(tmp_path, clock) as one:
        yield one


@pytest.fixture
def ana(store: Store) -> int:
    return staff(store, "Ana", "editor")


@pytest.fixture
def ben(store: Store) -> int:
    return staff(store, "Ben", "reviewer", "DPT")
