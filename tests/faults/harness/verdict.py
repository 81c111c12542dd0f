"""What must hold after a fault: nothing lost, and staff told."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from kiosk.device.health import FAULTS
from tests.faults.harness.fault import Fault, Scene
from tests.faults.harness.world import Kept, World, kept, new_folder

KNOWN = re.compile(
    r"studio\.db(-journal)?|usage\.db(-journal)?|settings\.json|health\.json|log|releases|drafts"
    r"|\.health\.json\.tmp|health\.json\.damaged|usage\.db\.damaged(-journal)?|seen\.json"
    r"|metrics|restore\.json|\.settings-\w+"
)
"""What may lie in a data folder at any moment."""
TRACE = "Traceback (most recent call last)"


def lost(world: World, before: Kept) -> list[str]:
    """What a copy of the data folder, opened as the program opens it, does not hold any more."""
    copy = new_folder()
    try:
        _copy(world.data, copy / "data")
        return [*_missing(copy / "data", before, world), *_strange(copy / "data")]
    except Exception as error:  # noqa: BLE001  (whatever it is, it is the finding)
        return [f"the data folder cannot be opened: {type(error).__name__}: {error}"]
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def shown_legally(scene: Scene, before: Kept) -> list[str]:
    """Whether the release on the screen is one that was published, or the program's own."""
    record = scene.program.health()
    if record is None or record.now is None or not record.now.release:
        return []
    if record.now.release not in (*before.numbers, 1):
        return [f"release {record.now.release} is shown, which nobody published"]
    return []


def untold(fault: Fault, scene: Scene, log: str) -> list[str]:
    """What staff should have been told and were not."""
    problems = []
    if fault.traces:
        log = log.replace(TRACE, "")
    if fault.told:
        record = scene.program.health()
        text = log + (" ".join(map(str, record.restarts)) if record is not None else "")
        if not re.search(fault.told, text):
            problems.append(f"nothing tells staff of it (looked for {fault.told!r})")
    if TRACE in log:
        problems.append("a traceback is in the log: " + _last_line(log))
    return problems


def restarts(scene: Scene) -> int:
    """How many faults the record counts."""
    record = scene.program.health()
    return 0 if record is None else sum(record.counts.get(why, 0) for why in FAULTS)


def _copy(data: Path, target: Path) -> None:
    """Files come and go while they are copied: what is gone by then is left out."""
    target.mkdir(parents=True)
    if not data.is_dir():
        return
    # a journal first: it must never be older than the file it belongs to
    for path in sorted(data.iterdir(), key=lambda one: not one.name.endswith("-journal")):
        try:
            if path.is_dir():
                shutil.copytree(path, target / path.name, dirs_exist_ok=True)
            elif path.is_file():
                shutil.copyfile(path, target / path.name)
        except (FileNotFoundError, shutil.Error):
            continue


def _missing(data: Path, before: Kept, world: World) -> list[str]:
    spoiled = world.spoiled
    problems = []
    if "studio.db" in spoiled:  # what can still be read of it is not asked
        for name in ("studio.db", "studio.db-journal"):
            _clear(data / name)
    if "usage.db" in spoiled:
        _clear(data / "usage.db")
    now = kept(data)
    for name, digest in before.files.items():
        if name not in spoiled and now.files.get(name) != digest:
            problems.append(f"{name} is {'gone' if name not in now.files else 'changed'}")
    if "studio.db" not in spoiled:
        if now.deeds[: len(before.deeds)] != before.deeds:
            problems.append("the studio's log lost entries")
        for table, rows in before.rows.items():
            if now.rows.get(table, 0) < rows:
                problems.append(f"studio.db: {table} had {rows} rows and has {now.rows.get(table)}")
    if "usage.db" not in spoiled:
        for key, many in before.counts.items():
            if now.counts.get(key, 0) < many:
                problems.append(f"usage.db: {key} was {many}")
    return problems


def _clear(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)


def _strange(data: Path) -> list[str]:
    found = [path.name for path in data.iterdir() if not KNOWN.fullmatch(path.name)]
    return [f"left behind: {name}" for name in found]


def _last_line(log: str) -> str:
    after = log[log.rindex(TRACE) :].splitlines()
    return next(
        (line for line in after[1:] if re.match(r"^\S*\s?\w*(Error|Exception)", line)), after[0]
    )[:200]
