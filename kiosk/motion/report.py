"""The figures of all motions: `python -m kiosk.motion.report [--json FILE] [ID...]`.

For each motion: the greatest error of its key poses against the clinical table (degrees), the
greatest slide of a contact (mm), the greatest speed (degrees/s) and acceleration (degrees/s2).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.motion import keyposes
from kiosk.motion.checks import accelerations, slides, speeds
from kiosk.motion.clip import Clip
from kiosk.motion.compile import compile_file

MOTIONS = Path(__file__).resolve().parents[2] / "db" / "content" / "motions"


@dataclass(frozen=True)
class Row:
    """One motion's figures; `error` is None where the facts give no key poses."""

    id: str
    poses: int
    error: float | None
    worst: str
    slide_mm: float
    contact: str
    speed: float
    acceleration: float


def row(clip: Clip) -> Row:
    """The figures of one clip."""
    found = keyposes.compare(clip)
    worst = max(found, key=lambda m: m.error, default=None)
    slid = max(slides(clip), key=lambda s: s[1], default=("", 0.0))
    return Row(
        id=clip.id,
        poses=len(found),
        error=None if worst is None else worst.error,
        worst="" if worst is None or not worst.error else _name(worst),
        slide_mm=round(slid[1] * 1000.0, 1),
        contact=slid[0],
        speed=round(float(speeds(clip).max()), 0),
        acceleration=round(float(accelerations(clip).max()), 0),
    )


def rows(paths: Iterable[Path]) -> list[Row]:
    """The figures of motion files, compiled on two cores."""
    with ProcessPoolExecutor(2) as pool:
        return list(pool.map(_compiled, paths))


def _compiled(path: Path) -> Row:
    return row(compile_file(path))


def _name(measured: keyposes.Measured) -> str:
    pose = measured.pose
    return f"{pose.moment} {pose.joint}.{pose.angle} {measured.value:g}"


def main() -> int:
    """Print the table; exit 1 when a key pose misses its range by more than the tolerance."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.motion.report", description=__doc__)
    parser.add_argument("ids", nargs="*", help="motion ids; all of them by default")
    parser.add_argument("--motions", type=Path, default=MOTIONS, help="the folder of motion files")
    parser.add_argument("--json", type=Path, help="write the rows to this file too")
    options = parser.parse_args()
    names = options.ids or [path.stem for path in sorted(options.motions.glob("*.yaml"))]
    missing = [name for name in names if not (options.motions / f"{name}.yaml").exists()]
    if missing:
        parser.error(f"there is no motion {', '.join(missing)} in {options.motions}")
    table = rows(options.motions / f"{name}.yaml" for name in names)
    print(f"{'motion':36} {'poses':>5} {'error':>6} {'slide mm':>8} {'deg/s':>6} {'deg/s2':>7}")
    for one in table:
        error = "" if one.error is None else f"{one.error:.1f}"
        print(
            f"{one.id:36} {one.poses or '':>5} {error:>6} {one.slide_mm:8.1f} {one.speed:6.0f} "
            f"{one.acceleration:7.0f}  {one.worst}"
        )
    if options.json is not None:
        options.json.write_text(json.dumps([asdict(one) for one in table], indent=1) + "\n")
    worst = max((one.error for one in table if one.error is not None), default=0.0)
    slide = max((one.slide_mm for one in table), default=0.0)
    print(f"{len(table)} motions; largest key pose error {worst:.1f}, largest slide {slide:.1f} mm")
    return 1 if worst > keyposes.TOLERANCE else 0


if __name__ == "__main__":
    sys.exit(main())
