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


def tour(name: str, command: list[str]) -> list[dict[str, object]]:
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


def differences(source: list[dict[str, object]], packaged: list[dict[str, object]]) -> list[str]:
    """What the packaged tour shows otherwise than the tour from source."""

    def key(stop: dict[str, object]) -> tuple[str, str]:
        return str(stop.get("screen")), str(stop.get("item") or "")

    ours, theirs = [key(stop) for stop in source], [key(stop) for stop in packaged]
    found = [f"only in source: {entry}" for entry in ours if entry not in theirs]
    found += [f"only in the package: {entry}" for entry in theirs if entry not in ours]
    for one, other in zip(source, packaged, strict=False):
        first = OUT / "source" / Path(str(one["file"])).name
        second = OUT / "package" / Path(str(other["file"])).name
        difference = float(np.abs(small(first) - small(second)).mean())
        if key(one) == key(other) and difference > MOST_DIFFERENCE:
            found.append(f"{key(one)} looks different ({difference:.1f} of 255): {first} {second}")
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
    source = tour("source", [sys.executable, str(ROOT / "main.py")])
    packaged = tour("package", [str(program)])
    if wrong := differences(source, packaged):
        sys.exit("smoke: the package differs:\n  " + "\n  ".join(wrong))
    print(f"smoke: the package shows the same {len(packaged)} screens as the source")


if __name__ == "__main__":
    main()
