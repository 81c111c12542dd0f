"""The test page is one page with the words on it; a missing printer is told of calmly."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.content.media_wave import samples_of
from kiosk.device.printing import PrintError, print_test_page, printers
from kiosk.device.tone import NOTE_S, NOTES, RATE, notes


def test_a_test_page_is_one_page(qapp: object, tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    print_test_page("", "It prints", ["One line", "Another line " * 20], pdf=str(file))
    text = file.read_bytes()
    assert text.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", text)) == 1


def test_a_printer_that_is_not_there(qapp: object) -> None:
    assert "No such printer" not in printers()
    with pytest.raises(PrintError, match="not there"):
        print_test_page("No such printer", "It prints", [])


def test_the_notes_are_soft_and_end_in_silence() -> None:
    samples, rate = samples_of(notes())
    assert rate == RATE
    assert len(samples) == 2 * len(NOTES) * int(RATE * NOTE_S)
    values = [
        int.from_bytes(samples[i : i + 2], "little", signed=True) for i in range(0, len(samples), 2)
    ]
    assert max(map(abs, values)) < 0.36 * 32767
    assert values[0] == 0
    assert abs(values[-1]) < 100
