"""A real kiosk on a real release, in a window, for tests that look at screens."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import paths
from kiosk.app import Application, Options
from kiosk.content.library import build_from_source
from kiosk.device.said import of_message


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release of the real content, with the pseudo-language."""
    out = tmp_path_factory.mktemp("release") / "content.db"
    build_from_source(paths.CONTENT_SOURCE, out, number=1, pseudo=True)
    return out


@pytest.fixture
def undrawn() -> Iterator[None]:
    """Screens are made and laid out as ever, but not drawn: for tests that look at no pixel."""
    before = QQuickWindow.graphicsApi()
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Null)
    yield
    QQuickWindow.setGraphicsApi(before)


@pytest.fixture
def start(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Application]]:
    """Start a kiosk with these options; it is closed, and its warnings checked, afterwards."""
    # the kiosk of the test before goes here, on this thread: a worker of the next one could be
    # the one to collect it, and Qt's objects may only go on the thread they live on
    gc.collect()
    monkeypatch.setattr(paths, "SHIPPED_RELEASES", (shipped,))
    running: list[Application] = []
    words: list[str] = []  # what a kiosk with a patient before it does not say of a warning

    def told(text: str, *, private: bool) -> str:
        words.append(text)
        return of_message(text, private=private)

    monkeypatch.setattr("kiosk.app.of_message", told)

    def make(size: tuple[int, int] = (1920, 1080), **options: object) -> Application:
        silent = {"speech": "none"} | options
        application = Application(
            Options(data=tmp_path, windowed=size, usual_panel=True, **silent)  # type: ignore[arg-type]
        )
        running.append(application)
        application.show()
        return application

    yield make
    for application in running:
        application.close()
    assert [w for application in running for w in application.warnings] == [], words
