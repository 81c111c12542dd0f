"""Results of sections as files: `build/reliability/NAME.json`, with its plots beside it."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk import __version__
from tests.reliability.plots import draw
from tests.reliability.section import Figure, Plot, Section, Table

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "reliability"
ORDER = ("soak", "faults", "powercut", "supervisor", "start", "forget", "breakin", "fuzz")
"""Of the sections in the report; others follow by name."""


@dataclass(frozen=True)
class Result:
    """A section's result as it was stored, and what it is of."""

    name: str
    section: Section
    began: str
    seconds: float
    commit: str
    version: str
    machine: str


def store(name: str, section: Section, began: datetime, folder: Path = FOLDER) -> Result:
    """Draw a section's plots and write it down, whole or not at all."""
    plots = []
    for plot in section.plots:
        target = folder / name / f"{plot.name}.svg"
        target.parent.mkdir(parents=True, exist_ok=True)
        if plot.draw is not None:
            draw(plot.draw, target)
        elif plot.svg is not None and plot.svg != target:
            target.write_bytes(plot.svg.read_bytes())
        plots.append({"name": plot.name, "caption": plot.caption})
    data = {
        "title": section.title,
        "answer": section.answer,
        "done": section.done,
        "command": section.command,
        "figures": [vars(figure) for figure in section.figures],
        "tables": [vars(table) for table in section.tables],
        "plots": plots,
        "problems": section.problems,
        "began": began.isoformat(timespec="seconds"),
        "seconds": round((datetime.now(UTC) - began).total_seconds(), 1),
        "commit": commit(),
        "version": __version__,
        "machine": machine(),
    }
    target = folder / f"{name}.json"
    temporary = target.with_name(f"{target.name}.tmp")
    temporary.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    temporary.replace(target)
    return load(target)


def load(path: Path) -> Result:
    """Read one result. Raises OSError, ValueError, KeyError."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    plots = tuple(
        Plot(plot["name"], plot["caption"], svg=path.with_suffix("") / f"{plot['name']}.svg")
        for plot in data["plots"]
    )
    tables = tuple(
        Table(tuple(table["head"]), tuple(map(tuple, table["rows"])), table["title"])
        for table in data["tables"]
    )
    section = Section(
        data["title"],
        data["answer"],
        tuple(data["done"]),
        data["command"],
        tuple(Figure(**figure) for figure in data["figures"]),
        tables,
        plots,
        tuple(data["problems"]),
    )
    kept = ("began", "seconds", "commit", "version", "machine")
    return Result(path.stem, section, *(data[name] for name in kept))


def load_all(folder: Path = FOLDER) -> list[Result]:
    """Every result that is there, in the report's order."""
    found = [load(path) for path in folder.glob("*.json")]
    return sorted(found, key=lambda result: (place(result.name), result.name))


def place(name: str) -> int:
    """Where a section stands in the report."""
    return ORDER.index(name) if name in ORDER else len(ORDER)


def commit() -> str:
    """The commit of this checkout, with a + when files differ from it."""

    def git(*words: str) -> str:
        done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True)
        return done.stdout.strip()

    changed = git("status", "--porcelain", "--untracked-files=no")
    return (git("rev-parse", "--short=12", "HEAD") or "unknown") + ("+" if changed else "")


def machine() -> str:
    """The machine in one line: system, processors, memory, graphics as far as one can tell."""
    memory = ""
    try:
        pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        memory = f", {pages / 1024**3:.0f} GB of memory"
    except (ValueError, OSError, AttributeError):
        pass
    system = platform.freedesktop_os_release().get("PRETTY_NAME", "") if _linux() else ""
    cores = os.cpu_count()
    graphics = (
        "a graphics chip" if Path("/dev/dri").is_dir() else "no graphics chip (Mesa llvmpipe)"
    )
    kernel = f"{platform.system()} {platform.release().split('-')[0]}"
    return f"{system or platform.platform()}, {kernel}, {cores} cores{memory}, {graphics}"


def _linux() -> bool:
    return platform.system() == "Linux" and Path("/etc/os-release").is_file()
