"""The report: what it says first, what it never leaves out, and that results survive their file."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.reliability import results
from tests.reliability.__main__ import names, run_one
from tests.reliability.report import write_report
from tests.reliability.section import Budget, Figure, Plot, Section, Table
from tests.reliability.sections import soak

BEGAN = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)


def section(**other: Any) -> Section:
    given: dict[str, Any] = {
        "title": "Power cuts",
        "answer": "We cut the power 1,200 times. Every time it came back.",
        "done": ("The plug was pulled.", "Then it was put back."),
        "command": "python -m tests.reliability --only cuts",
        "figures": (Figure("cuts", 1200, "", "zero"), Figure("slowest", 1.25, "s")),
        "tables": (Table(("what", "seen"), (("a | b", "nothing\nat all"),), "Cases"),),
        "plots": (Plot("times", "How long it took", lambda axes: axes.plot([0, 1], [1, 2])),),
    }
    return Section(**(given | other))


def write(folder: Path, *stored: tuple[str, Section], expected: tuple[str, ...] = ()) -> str:
    for name, one in stored:
        results.store(name, one, BEGAN, folder)
    target = folder / "docs" / "reliability.md"
    write_report(results.load_all(folder), target, expected)
    return target.read_text(encoding="utf-8")


def test_a_result_is_what_was_stored(tmp_path: Path) -> None:
    given = section()
    stored = results.store("cuts", given, BEGAN, tmp_path)
    (again,) = results.load_all(tmp_path)
    assert again == stored
    for part in ("title", "answer", "done", "command", "figures", "tables", "problems"):
        assert getattr(again.section, part) == getattr(given, part)
    assert again.began == "2026-11-28T09:30:00+00:00"
    assert again.commit
    assert "cores" in again.machine


def test_the_answers_come_first(tmp_path: Path) -> None:
    text = write(tmp_path, ("cuts", section()))
    answer = text.index("- **Power cuts.** We cut the power 1,200 times.")
    assert text.index("## In short") < answer < text.index("## Power cuts")
    assert "Every part passed." in text
    assert "2026-11-28 09:30" in text
    assert "| cuts | 1,200 | zero |" in text
    assert "| slowest | 1.25 s |  |" in text
    assert "| a \\| b | nothing at all |" in text
    assert "python -m tests.reliability --only cuts" in text


def test_plots_lie_beside_the_report(tmp_path: Path) -> None:
    text = write(tmp_path, ("cuts", section()))
    assert "![How long it took](reliability/cuts-times.svg)" in text
    picture = tmp_path / "docs" / "reliability" / "cuts-times.svg"
    assert ET.parse(picture).getroot().tag.endswith("svg")


def test_a_problem_is_told_on_the_front_page(tmp_path: Path) -> None:
    bad = section(title="Faults", problems=("Run 17: the screen stayed black.",))
    text = write(tmp_path, ("cuts", section()), ("faults", bad))
    front = text[: text.index("## Faults")]
    assert "**1 part did not pass:**" in front
    assert "- Faults: Run 17: the screen stayed black." in front
    assert "Every part" not in front
    assert text.count("Run 17: the screen stayed black.") == 2


def test_what_was_found_out_since_stands_beside_the_problem(tmp_path: Path) -> None:
    bad = section(title="Faults", problems=("Run 17: the screen stayed black.",))
    write(tmp_path, ("faults", bad))
    target = tmp_path / "docs" / "reliability.md"
    write_report(results.load_all(tmp_path), target, since={"faults": "A cable was loose."})
    text = target.read_text(encoding="utf-8")
    assert "- Run 17: the screen stayed black.\n\nSince then: A cable was loose." in text


def test_what_was_not_run_is_told(tmp_path: Path) -> None:
    text = write(tmp_path, ("cuts", section()), expected=("cuts", "fuzz", "soak"))
    assert "Not run yet: fuzz, soak." in text


def test_a_report_of_nothing_says_so(tmp_path: Path) -> None:
    assert "Nothing has been run." in write(tmp_path, expected=("soak",))


def test_the_same_results_give_the_same_report(tmp_path: Path) -> None:
    text = write(tmp_path, ("cuts", section()))
    picture = tmp_path / "docs" / "reliability" / "cuts-times.svg"
    before = picture.read_bytes()
    write_report(results.load_all(tmp_path), tmp_path / "docs" / "reliability.md")
    assert (tmp_path / "docs" / "reliability.md").read_text(encoding="utf-8") == text
    assert picture.read_bytes() == before


def test_a_section_that_falls_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fall(budget: Budget, out: Path) -> Section:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(soak, "run", fall)
    assert not run_one("soak", Budget(), tmp_path)
    stored = json.loads((tmp_path / "soak.json").read_text(encoding="utf-8"))
    assert "No space left" in stored["problems"][0]
    assert stored["title"] == soak.TITLE


def test_every_section_has_what_it_must() -> None:
    import importlib

    for name in names():
        module = importlib.import_module(f"tests.reliability.sections.{name}")
        assert isinstance(module.TITLE, str)
        assert callable(module.run)
