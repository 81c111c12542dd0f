"""`python -m assets.make.motion_stills [MOTION...]`: draws the stills that are missing or stale.

Each motion at rest and at its hold; the exercises themselves also on the way there and back, and
with the muscle to see. Those are 1200 pixels wide, which prints 10 cm wide at 300 dots an inch.
Writes assets/figure/stills/<motion>-<phase>.webp and motions.json, which says what each was drawn
from. Needs a display (Xvfb will do). `--check` only says what is stale; `--accept` draws nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
CLOSER = 0.62
"""The share of the usual distance from which the muscle is drawn."""
PHASES, MORE = ("hold", "ready"), ("move", "return")
Known = dict[str, dict[str, Any]]
"""Motion -> the digests of what its pictures were drawn from, and `poses` by picture."""


@dataclass(frozen=True)
class Shot:
    """One picture of a motion."""

    name: str
    seconds: float
    muscle: bool


def exercised() -> set[str]:
    """The motions that exercises show: each of their steps has a picture, for paper too."""
    found = set()
    for path in (CONTENT_SOURCE / "en" / "exercises").glob("*.md"):
        match = re.search(r"^motion: (\S+)$", path.read_text("utf-8"), re.MULTILINE)
        if match:
            found.add(match[1])
    return found


def shots(clip: Clip, large: bool) -> list[Shot]:
    """The pictures of a motion."""
    found = []
    for name in (*PHASES, *(MORE if large else ())):
        spans = [phase for phase in clip.phases if phase.name == name]
        if spans:
            middle = (spans[0].start + spans[0].end) / 2
            found.append(Shot(f"{clip.id}-{name}", middle, muscle=False))
            if name == "hold" and large:
                found.append(Shot(f"{clip.id}-{name}-muscle", middle, muscle=True))
    return found


def sources(motion: str, large: bool) -> dict[str, Any]:
    """The digest of each thing that a motion's pictures are drawn from."""
    person = person_for(motion)
    return {
        "person": fresh.figure_file(f"person-{person}"),
        "hip": fresh.figure_file("hip"),
        "scene": fresh.scene(),
        "settings": [*(LARGE if large else SMALL), QUALITY, person, *((CLOSER,) if large else ())],
        "motion": fresh.motion(motion),
    }


def poses(clip: Clip, large: bool) -> dict[str, list[int]]:
    """Where the body is in each picture."""
    rows = probe(clip)
    return {
        shot.name: list(rows[int(shot.seconds / clip.duration * PROBES) % PROBES])
        for shot in shots(clip, large)
    }


def known(folder: Path) -> Known:
    """What the pictures of a folder were drawn from."""
    path = folder / LIST
    found: Known = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return found


def why_stale(motion: str, folder: Path, then: dict[str, Any] | None, large: bool) -> str:
    """Why a motion's pictures must be drawn again; "" when they are fresh."""
    if then is None:
        return "missing"
    lost = [name for name in then["poses"] if not (folder / f"{name}.webp").is_file()]
    if lost:
        return f"missing: {', '.join(lost)}"
    now = sources(motion, large)
    changed = [name for name in now if name != "motion" and then.get(name) != now[name]]
    if changed:
        return f"changed: {', '.join(changed)}"
    if then["motion"] == now["motion"]:
        return ""
    fresh_poses = poses(compile_file(MOTIONS / f"{motion}.yaml"), large)
    same = fresh_poses.keys() == then["poses"].keys() and all(
        len(row) == len(then["poses"][name])
        and all(abs(a - b) <= STEADY for a, b in zip(row, then["poses"][name], strict=True))
        for name, row in fresh_poses.items()
    )
    return "" if same else "changed: the motion"


def stale(folder: Path = FOLDER, names: list[str] | None = None) -> dict[str, str]:
    """The motions whose pictures must be drawn again, with the reason; and leftover pictures."""
    listed, main, found = known(folder), exercised(), {}
    for motion in names or motions():
        if why := why_stale(motion, folder, listed.get(motion), motion in main):
            found[motion] = why
    return found | (dict.fromkeys(leftover(folder), "not wanted") if names is None else {})


def leftover(folder: Path = FOLDER) -> list[str]:
    """Pictures of motions that nobody wants any more."""
    listed, now = known(folder), set(motions())
    wanted = {name for motion in now & listed.keys() for name in listed[motion]["poses"]}
    files = {path.stem for path in folder.glob("*.webp") if not path.stem.startswith("hip-")}
    hips = {p.stem for p in folder.glob("hip-*.webp") if _is_motion(p.stem)}
    return sorted((files | hips) - wanted)


def _is_motion(name: str) -> bool:
    """Whether a picture whose name begins as the hip's do is of a motion all the same."""
    match = re.fullmatch(r"(.+)-(hold|ready|move|return)(-muscle)?", name)
    return match is not None and match[1] in set(motions())


def draw(names: list[str], folder: Path, again: bool) -> None:
    """Draw what is stale of these motions."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")  # before Qt: geometry is written in Python
    from assets.make.flipbook_pictures import webp
    from assets.make.flipbook_record import Recorder, Settings

    listed, main = known(folder), exercised()
    for size, group in ((LARGE, set(names) & main), (SMALL, set(names) - main)):
        large = size is LARGE
        recorder: Recorder | None = None
        for motion in sorted(group):
            if not again and not why_stale(motion, folder, listed.get(motion), large):
                continue
            recorder = recorder or Recorder(Settings(size=size))
            clip = compile_file(MOTIONS / f"{motion}.yaml")
            for shot in shots(clip, large):
                near = CLOSER if shot.muscle else 1.0
                picture = recorder.still(clip, person_for(motion), shot.seconds, shot.muscle, near)
                data = webp(picture, QUALITY, alpha=90)
                (folder / f"{shot.name}.webp").write_bytes(data)
                print(f"{shot.name}: {size[0]}x{size[1]}, {len(data) // 1000} kB", flush=True)
            listed[motion] = sources(motion, large) | {"poses": poses(clip, large)}
            note(listed, folder)
        if recorder is not None:
            recorder.close()


def note(listed: Known, folder: Path) -> None:
    """Write down what was drawn from what, a line a motion."""
    lines = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in sorted(listed.items())]
    (folder / LIST).write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def accept(names: list[str], folder: Path) -> None:
    """Take the pictures that are there as drawn from what is there now."""
    listed, main = known(folder), exercised()
    for motion in names:
        clip = compile_file(MOTIONS / f"{motion}.yaml")
        listed[motion] = sources(motion, motion in main) | {"poses": poses(clip, motion in main)}
    note(listed, folder)


def tidy(folder: Path) -> None:
    """Remove what nobody wants."""
    for name in leftover(folder):
        (folder / f"{name}.webp").unlink(missing_ok=True)
        print(f"{name}: removed, nobody wants it")
    now = set(motions())
    note({name: value for name, value in known(folder).items() if name in now}, folder)


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
    if options.accept:
        accept(names, options.out)
    else:
        options.out.mkdir(parents=True, exist_ok=True)
        draw(names, options.out, options.again)
    if not options.motions:
        tidy(options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
