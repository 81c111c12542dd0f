"""`python -m assets.make.motion_stills [MOTION...]`: draws the stills that are missing or stale.

Each motion at rest and at its hold; the exercises themselves also on the way there and back, and
with the muscle to see. Those are 1200 pixels wide, which prints 10 cm wide at 300 dots an inch.
Writes assets/figure/stills/<motion>-<phase>.webp and motions.json, which says what each was drawn
from. Needs a display (Xvfb will do). `--check` only says what is stale; `--accept` draws nothing.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
from pathlib import Path
from typing import Any

from PIL import Image

from assets.make import fresh
from assets.make.cast import person_for
from assets.make.flipbooks import MOTIONS, STEADY, motions
from kiosk.motion.clip import Clip
from kiosk.motion.compile import compile_file
from kiosk.paths import ASSETS, CONTENT_SOURCE
from kiosk.viewmodels.figure.flipbook_file import PROBES, probe

FOLDER = ASSETS / "figure" / "stills"
LIST = "motions.json"
LARGE, SMALL = (1200, 900), (800, 600)
QUALITY = 80
PHASES, MORE = ("hold", "ready"), ("move", "return")


def exercised() -> set[str]:
    """The motions that exercises show: each of their steps has a picture, for paper too."""
    found = set()
    for path in (CONTENT_SOURCE / "en" / "exercises").glob("*.md"):
        match = re.search(r"^motion: (\S+)$", path.read_text("utf-8"), re.MULTILINE)
        if match:
            found.add(match[1])
    return found


def wanted(clip: Clip, large: bool) -> dict[str, tuple[float, bool]]:
    """The pictures of a motion: name -> (seconds into it, with the muscle to see)."""
    pictures = {}
    for name in (*PHASES, *(MORE if large else ())):
        spans = [phase for phase in clip.phases if phase.name == name]
        if spans:
            pictures[f"{clip.id}-{name}"] = ((spans[0].start + spans[0].end) / 2, False)
    hold = pictures.get(f"{clip.id}-hold")
    if large and hold:
        pictures[f"{clip.id}-hold-muscle"] = (hold[0], True)
    return pictures


def sources(clip: Clip, seconds: float, large: bool) -> dict[str, Any]:
    """What a picture is drawn from."""
    person = person_for(clip.id)
    row = probe(clip)[int(seconds / clip.duration * PROBES) % PROBES]
    return {
        "person": fresh.figure_file(f"person-{person}"),
        "hip": fresh.figure_file("hip"),
        "scene": fresh.scene(),
        "settings": [*(LARGE if large else SMALL), QUALITY, person, round(seconds, 3)],
        "pose": list(row),
    }


def changed(then: dict[str, Any] | None, now: dict[str, Any]) -> str:
    """What differs between two sources; "" when nothing does."""
    if then is None:
        return "missing"
    names = [name for name in now if name != "pose" and then.get(name) != now[name]]
    old, new = then.get("pose", []), now["pose"]
    if len(old) != len(new) or any(abs(a - b) > STEADY for a, b in zip(old, new, strict=True)):
        names.append("pose")
    return ", ".join(names)


def stale(folder: Path = FOLDER, names: list[str] | None = None) -> dict[str, str]:
    """The pictures that must be drawn again, each with the reason; leftovers too."""
    known = json.loads((folder / LIST).read_text()) if (folder / LIST).is_file() else {}
    found, all_wanted, main = {}, set(), exercised()
    for motion in names or motions():
        clip = compile_file(MOTIONS / f"{motion}.yaml")
        for name, (seconds, _) in wanted(clip, motion in main).items():
            all_wanted.add(name)
            here = known.get(name) if (folder / f"{name}.webp").is_file() else None
            if why := changed(here, sources(clip, seconds, motion in main)):
                found[name] = why
    if names is None:
        files = {path.stem for path in folder.glob("*.webp") if not path.stem.startswith("hip-")}
        lost = {name for name in known if name not in all_wanted}
        found |= dict.fromkeys((files | lost) - all_wanted, "not wanted")
    return found


def draw(names: list[str], folder: Path, again: bool) -> None:
    """Draw what is stale of these motions."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")  # before Qt: geometry is written in Python
    from assets.make.flipbook_pictures import webp
    from assets.make.flipbook_record import Recorder, Settings

    known = json.loads((folder / LIST).read_text()) if (folder / LIST).is_file() else {}
    main = exercised()
    for size, group in ((LARGE, main), (SMALL, set(names) - main)):
        recorder: Recorder | None = None
        for motion in sorted(set(names) & group):
            clip = compile_file(MOTIONS / f"{motion}.yaml")
            for name, (seconds, muscle) in wanted(clip, size is LARGE).items():
                now = sources(clip, seconds, size is LARGE)
                here = known.get(name) if (folder / f"{name}.webp").is_file() else None
                if not again and not changed(here, now):
                    continue
                recorder = recorder or Recorder(Settings(size=size))
                picture = recorder.still(clip, person_for(motion), seconds, muscle)
                data = webp(picture, QUALITY, alpha=90)
                (folder / f"{name}.webp").write_bytes(data)
                known[name] = now
                _list(known, folder)
                print(f"{name}: {Image.open(io.BytesIO(data)).width} wide, {len(data) // 1000} kB")
        if recorder is not None:
            recorder.close()


def _list(known: dict[str, Any], folder: Path) -> None:
    lines = [f"{json.dumps(n)}: {json.dumps(v)}" for n, v in sorted(known.items())]
    (folder / LIST).write_text("{\n" + ",\n".join(lines) + "\n}\n")


def tidy(names: list[str], folder: Path, *, accept: bool) -> None:
    """Remove pictures nobody wants any more; with `accept` take the others as they are."""
    known = json.loads((folder / LIST).read_text()) if (folder / LIST).is_file() else {}
    for name, why in stale(folder).items():
        if why == "not wanted":
            (folder / f"{name}.webp").unlink(missing_ok=True)
            known.pop(name, None)
            print(f"{name}: removed, nobody wants it")
    if accept:
        main = exercised()
        for motion in names:
            clip = compile_file(MOTIONS / f"{motion}.yaml")
            for name, (seconds, _) in wanted(clip, motion in main).items():
                if (folder / f"{name}.webp").is_file():
                    known[name] = sources(clip, seconds, motion in main)
    _list(known, folder)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("motions", nargs="*", help="which; all without")
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder to write into")
    parser.add_argument("--again", action="store_true", help="draw fresh ones too")
    parser.add_argument("--check", action="store_true", help="only say what is stale")
    parser.add_argument("--accept", action="store_true", help="mark as fresh, draw nothing")
    options = parser.parse_args()
    names = options.motions or motions()
    unknown = sorted(set(names) - set(motions()))
    if unknown:
        parser.error(f"there is no motion named {unknown[0]}")
    if options.check:
        found = stale(options.out, options.motions or None)
        for name, why in found.items():
            print(f"{name}: {why}")
        return 1 if found else 0
    if not options.accept:
        draw(names, options.out, options.again)
    if not options.motions:
        tidy(names, options.out, accept=options.accept)
    return 0


if __name__ == "__main__":
    sys.exit(main())
