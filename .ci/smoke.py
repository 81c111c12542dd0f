"""Start the packaged program, let it tour every screen, and compare with the same tour from source.

The package runs as it would at a clinic: from another folder, with no Python of ours in reach and
an empty home. Its pictures must show the same screens, nearly pixel for pixel.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kiosk import __version__

OUT = ROOT / "build" / "smoke"
BUNDLE = ROOT / "dist" / f"sidestep-{__version__}"
# Mean difference of small grey pictures, of 255: a screen without its typeface or figure has more.
MOST_DIFFERENCE = 6.0
UNPACKED_MB, COMPRESSED_MB = 230, 90


def tour(name: str, command: list[str], only: str = "") -> list[dict[str, object]]:
    """Run a tour into build/smoke/NAME; return what tour.json says of each screen."""
    folder = OUT / name
    shutil.rmtree(folder, ignore_errors=True)
    home = folder / "home"
    home.mkdir(parents=True)
    environment = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PYTHON", "VIRTUAL_ENV", "QML", "QT_PLUGIN"))
    }
    environment |= {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    arguments = ["tour", "--out", str(folder), "--data", str(home / "data")]
    if only:
        arguments += ["--only", only]
    began = time.monotonic()
    done = subprocess.run(
        [*command, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=900,
    )
    print(
        f"smoke: {name}: exit {done.returncode} after {time.monotonic() - began:.0f} s", flush=True
    )
    if done.returncode:
        sys.exit(
            f"smoke: the tour of the {name} failed:\n{done.stdout[-2000:]}{done.stderr[-4000:]}"
        )
    told = json.loads((folder / "tour.json").read_text("utf-8"))
    stops = told if isinstance(told, list) else told.get("stops") or told["screens"]
    if not stops:
        sys.exit(f"smoke: the tour of the {name} visited no screen")
    return list(stops)


def small(path: Path) -> np.ndarray:
    """A picture as 96x54 grey values."""
    with Image.open(path) as picture:
        return np.asarray(picture.convert("L").resize((96, 54)), dtype=np.float32)


def key(stop: dict[str, object]) -> tuple[str, str]:
    """What a stop shows: the screen and its item."""
    return str(stop.get("screen")), str(stop.get("item") or "")


def different_screens(
    source: list[dict[str, object]], packaged: list[dict[str, object]]
) -> list[str]:
    """What only one tour visited; a difference that no second look can mend."""
    ours, theirs = [key(stop) for stop in source], [key(stop) for stop in packaged]
    found = [f"only in source: {entry}" for entry in ours if entry not in theirs]
    return found + [f"only in the package: {entry}" for entry in theirs if entry not in ours]


def different_pictures(
    source: list[dict[str, object]], packaged: list[dict[str, object]]
) -> dict[tuple[str, str], str]:
    """The stops whose pictures differ by more than movement explains, each with a line about it."""
    others = {key(stop): OUT / "package" / Path(str(stop["file"])).name for stop in packaged}
    found = {}
    for stop in source:
        first, second = OUT / "source" / Path(str(stop["file"])).name, others[key(stop)]
        difference = float(np.abs(small(first) - small(second)).mean())
        if difference > MOST_DIFFERENCE:
            found[key(stop)] = f"{key(stop)} looks different ({difference:.1f} of 255)"
    return found


def sizes() -> None:
    """Print the package's sizes beside their budgets."""
    files = (path for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    unpacked = sum(path.stat().st_size for path in files) / 1e6
    print(f"smoke: {unpacked:.0f} MB unpacked (budget {UNPACKED_MB})")
    for archive in sorted((ROOT / "dist").glob(f"sidestep-{__version__}-*.*")):
        megabytes = archive.stat().st_size / 1e6
        print(f"smoke: {archive.name}: {megabytes:.0f} MB (budget {COMPRESSED_MB})")


def main() -> None:
    program = BUNDLE / ("sidestep.exe" if os.name == "nt" else "sidestep")
    if not program.is_file():
        sys.exit("smoke: dist/ has no packaged program. Run `make dist`.")
    sizes()
    from_source, from_package = [sys.executable, str(ROOT / "main.py")], [str(program)]
    source, packaged = tour("source", from_source), tour("package", from_package)
    count = len(packaged)
    if wrong := different_screens(source, packaged):
        sys.exit("smoke: the package differs:\n  " + "\n  ".join(wrong))
    unlike = different_pictures(source, packaged)
    # A picture of a moving figure, or of one that had not yet come on a busy machine: look again.
    for look in range(2):
        if not unlike:
            break
        print(f"smoke: {len(unlike)} pictures differ; look {look + 2}", flush=True)
        again: dict[tuple[str, str], str] = {}
        for screen in sorted({screen for screen, _ in unlike}):
            source = tour("source", from_source, screen)
            packaged = tour("package", from_package, screen)
            seen = different_pictures(source, packaged)
            again |= {stop: line for stop, line in seen.items() if stop in unlike}
        unlike = again
    if unlike:
        sys.exit("smoke: the package differs:\n  " + "\n  ".join(unlike.values()))
    print(f"smoke: the package shows the same {count} screens as the source")


if __name__ == "__main__":
    main()
