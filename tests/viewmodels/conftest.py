"""View models on the real content, without a window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk import paths
from kiosk.content.reader import Reader
from kiosk.content.release import build_release
from kiosk.device.settings import Settings
from kiosk.device.tier import Tier
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.navigator import Navigator
from kiosk.viewmodels.patient.routes import SCREENS, gate
from kiosk.viewmodels.services import Services


@pytest.fixture(scope="session")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    out = tmp_path_factory.mktemp("release") / "content.db"
    build_release(paths.CONTENT_SOURCE, out)
    with Reader.open(out) as opened:
        yield opened


@pytest.fixture
def services(reader: Reader, qapp: object) -> Services:
    """Somebody's visit, past every gate."""
    display = Display(
        ("en", "es"), language="en", scheme="light", text_scale=1.0, reduced_motion=False
    )
    made = Services(reader, Settings(), display, Tier.STILL)
    made.session.accompanied = True
    made.navigator = Navigator(made, SCREENS, gate)
    made.navigator.reset("home")
    return made
