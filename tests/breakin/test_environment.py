"""Variables that would load somebody else's code: a packaged program drops and tells of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.device import environment


@pytest.mark.parametrize("name", sorted(environment.FOREIGN))
def test_a_packaged_program_drops_what_loads_code(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for other in environment.FOREIGN:
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setenv(name, str(tmp_path))
    assert environment.drop_foreign() == [name]
    assert name not in os.environ
    assert name in capsys.readouterr().err
    assert environment.drop_foreign() == []


def test_a_checkout_keeps_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delattr(sys, "frozen", raising=False)
    monkeypatch.setenv("QML_IMPORT_PATH", str(tmp_path))
    assert environment.drop_foreign() == []
    assert os.environ["QML_IMPORT_PATH"] == str(tmp_path)


def test_what_chooses_how_to_draw_is_kept() -> None:
    """The fallbacks and the systems' own starters need them."""
    kept = {"QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "DISPLAY", "WAYLAND_DISPLAY", "LD_LIBRARY_PATH"}
    assert not kept & environment.FOREIGN
