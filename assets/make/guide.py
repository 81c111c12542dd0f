"""Pictures of the staff guide, out of the tour: `python -m assets.make.guide` under a display."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from kiosk import paths
from kiosk.app import Options
from kiosk.tour import tour

OUT = paths.ASSETS / "guide"
SIZE = (1600, 1000)
WIDTH, QUALITY = 1120, 82
PICTURES = {
    "today": "today",
    "edit": "edit page:what-makes-it-worse:en",
    "publish": "publish",
    "history": "history page:what-it-is:en",
    "motion": "motion clamshell",
    "backup": "backup",
}
"""Name of the picture -> the tour's stop in the studio."""


def main() -> int:
    """Take the staff's tour and keep the pictures the guide shows."""
    with TemporaryDirectory() as folder:
        where = Path(folder)
        options = Options(
            data=where / "data", windowed=SIZE, usual_panel=True, speech="none", tier="live"
        )
        result = tour(options, where / "tour", only="staff")
        # the guide's own page may still miss the pictures that are made here
        wrong = [line for line in result.warnings if "assets/guide" not in line]
        if wrong:
            print("\n".join(wrong), file=sys.stderr)
            return 1
        told = json.loads((where / "tour" / "tour.json").read_text("utf-8"))
        files = {
            f"{stop['screen'].removeprefix('staff-')} {stop['item']}".strip(): stop["file"]
            for stop in told["stops"]
        }
        for name, stop in PICTURES.items():
            picture = Image.open(where / "tour" / files[stop]).convert("RGB")
            height = round(picture.height * WIDTH / picture.width)
            small = picture.resize((WIDTH, height), Image.Resampling.LANCZOS)
            small.save(OUT / f"{name}.webp", quality=QUALITY, method=6)
            print(f"{OUT / name}.webp")
    return 0


if __name__ == "__main__":
    sys.exit(main())
