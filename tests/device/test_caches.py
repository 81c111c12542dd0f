"""What is kept for quicker starts is forgotten with the second start, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from kiosk.cli_supervise import commands
from kiosk.device import caches


def test_the_second_start_forgets_the_caches_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    kept = caches.folder() / "of-somebody-else"
    kept.mkdir(parents=True)
    for name in ("qmlcache", "qtpipelinecache-x86_64-little_endian-lp64"):
        (caches.folder() / name).mkdir()
        (caches.folder() / name / "file").write_bytes(b"x")
    command = commands(tmp_path / "data", None, ())
    command("normal")
    command("curtain")
    assert len(list(caches.folder().iterdir())) == 3
    command("previous")
    assert list(caches.folder().iterdir()) == [kept]


def test_it_is_the_folder_where_qt_keeps_them(qapp) -> None:
    name = qapp.applicationName()
    qapp.setApplicationName(caches.NAME)
    try:
        where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
        assert Path(where) == caches.folder()
    finally:
        qapp.setApplicationName(name)
