"""`python -m assets.make.flipbooks [MOTION...]`: draws the flipbooks that are missing or stale.

Writes assets/figure/flipbooks/<motion>.flip and skips what is fresh, so that it can be stopped and
started again. Needs a display (Xvfb will do). `--check` only says what is stale; `--accept` marks
flipbooks as fresh without drawing: for a change that somebody has looked at and that nobody sees.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

from assets.make import fresh
from assets.make.cast import person_for
from kiosk.motion.clip import Clip
from kiosk.motion.compile import compile_file
from kiosk.paths import ASSETS, ROOT
from kiosk.viewmodels.figure.flipbook_file import Flipbook, FlipbookError, probe, read, write

FOLDER = ASSETS / "figure" / "flipbooks"
MOTIONS = ROOT / "db" / "content" / "motions"
STEADY = 3
"""Millimetres (or hundredths of work) that a motion may have moved and its flipbook be fresh."""


def sources(motion: str) -> dict[str, str]:
    """The digest of each thing that a motion's flipbook is drawn from."""
    from assets.make.flipbook_record import Settings

    person = person_for(motion)
    return {
        "person": fresh.figure_file(f"person-{person}"),
        "hip": fresh.figure_file("hip"),
        "scene": fresh.scene(),
        "settings": json.dumps(asdict(Settings())),
        "motion": fresh.motion(motion),
    }


def stale(motion: str, folder: Path = FOLDER, clip: Clip | None = None) -> str:
    """Why a motion's flipbook must be drawn again; "" when it is fresh."""
    path = folder / f"{motion}.flip"
    if not path.is_file():
        return "missing"
    try:
        book = read(path, head_only=True)
    except FlipbookError as error:
        return str(error)
    now = sources(motion)
    then = book.made_from
    changed = [name for name in now if name != "motion" and then.get(name) != now[name]]
    if book.person != person_for(motion):
        changed.append("who shows it")
    if changed:
        return f"changed: {', '.join(changed)}"
    if then.get("motion") == now["motion"]:
        return ""  # no need to compile it
    if not same_motion(book, clip or compile_file(MOTIONS / f"{motion}.yaml")):
        return "changed: the motion"
    return ""


def same_motion(book: Flipbook, clip: Clip) -> bool:
    """Whether a flipbook shows exactly this motion, but for roundings."""
    now = probe(clip if clip.side == book.side else clip.mirrored())
    if abs(book.duration - clip.duration) > 1e-6 or len(now[0]) != len(book.probe[0]):
        return False
    rows = zip(now, book.probe, strict=True)
    return all(abs(a - b) <= STEADY for one, two in rows for a, b in zip(one, two, strict=True))


def motions() -> list[str]:
    """Every motion of the content, the main ones first."""
    names = [path.stem for path in MOTIONS.glob("*.yaml")]
    return sorted(names, key=lambda name: ("--" in name, name))


def leftover(folder: Path = FOLDER) -> list[Path]:
    """Flipbooks of motions that are no more."""
    known = set(motions())
    return sorted(path for path in folder.glob("*.flip") if path.stem not in known)


def draw(names: list[str], folder: Path, again: bool) -> None:
    """Draw what is stale of these motions, one after the other."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")  # before Qt: geometry is written in Python
    from assets.make.flipbook_record import Recorder

    recorder: Recorder | None = None
    for number, name in enumerate(names, 1):
        clip = compile_file(MOTIONS / f"{name}.yaml")
        why = "asked" if again else stale(name, folder, clip)
        if not why:
            print(f"{name}: fresh ({number} of {len(names)})", flush=True)
            continue
        recorder = recorder or Recorder()
        began = time.perf_counter()
        book = recorder.record(clip, person_for(name), sources(name))
        write(book, folder / f"{name}.flip")
        counts = ", ".join(
            f"{a} {len(v.frames)}+{len(v.layers)} of {len(v.at)}" for a, v in book.angles.items()
        )
        print(
            f"{name}: {len(book.pictures) / 1e6:.2f} MB in {time.perf_counter() - began:.0f} s, "
            f"{book.person}, frames and layers: {counts} ({number} of {len(names)}; {why})",
            flush=True,
        )


def share(names: list[str], workers: int, options: list[str]) -> int:
    """Split the motions among processes; the largest exit code of them all."""
    command = [sys.executable, "-m", "assets.make.flipbooks", "--workers", "1", *options]
    parts = [names[i::workers] for i in range(workers)]
    running = [subprocess.Popen([*command, *part], cwd=ROOT) for part in parts if part]
    return max(abs(process.wait()) for process in running)


def accept(names: list[str], folder: Path) -> None:
    """Write down the present sources in the flipbooks that are there."""
    for name in names:
        path = folder / f"{name}.flip"
        if path.is_file() and stale(name, folder):
            clip = compile_file(MOTIONS / f"{name}.yaml")
            write(replace(read(path), made_from=sources(name), probe=probe(clip)), path)
            print(f"{name}: accepted as it is")


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("motions", nargs="*", help="which; all without")
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder to write into")
    parser.add_argument("--again", action="store_true", help="draw fresh ones too")
    parser.add_argument("--check", action="store_true", help="only say what is stale")
    parser.add_argument("--accept", action="store_true", help="mark as fresh, draw nothing")
    parser.add_argument("--workers", type=int, default=min(2, os.cpu_count() or 1))
    options = parser.parse_args()
    names = options.motions or motions()
    unknown = sorted(set(names) - set(motions()))
    if unknown:
        parser.error(f"there is no motion named {unknown[0]}")
    if options.accept:
        accept(names, options.out)
        return 0
    if options.check:
        found = {name: why for name in names if (why := stale(name, options.out))}
        for name, why in found.items():
            print(f"{name}: {why}")
        return 1 if found else 0
    for path in leftover(options.out) if not options.motions else []:
        path.unlink()
        print(f"{path.stem}: removed, there is no such motion")
    if options.workers > 1 and len(names) > 1:
        given = ["--out", str(options.out)] + (["--again"] if options.again else [])
        return share(names, options.workers, given)
    draw(names, options.out, options.again)
    return 0


if __name__ == "__main__":
    sys.exit(main())
