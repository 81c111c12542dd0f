"""The page of recovery codes: one page, with every code on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtPrintSupport")

from kiosk.device.print_codes import print_codes
from kiosk.device.printing import PrintError

CODES = [f"7K2M-Q4TD-9XVA-{number:02d}" for number in range(10)]


def test_ten_codes_fit_on_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    out = tmp_path / "codes.pdf"
    print_codes(
        "", "Recovery codes", "Ana · Riverside Clinic", CODES, "Keep it. " * 30, pdf=str(out)
    )
    data = out.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 1


def test_a_printer_that_is_gone_is_told(qtbot: QtBot) -> None:
    with pytest.raises(PrintError):
        print_codes("no such printer", "Recovery codes", "Ana", CODES, "")
