"""`python -m assets.make.hip_explore_stills`: the hip to explore, for machines that do not draw it.

Needs a display (Xvfb will do). Writes assets/figure/stills/hip-explore-<layer>-<view>.webp, each
layer from each side, and hip-explore-sore-<condition>.webp.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QVector3D

from assets.make.hip_stills import OUT, Studio
from kiosk.viewmodels.figure.hip_asset import hip_asset
from kiosk.viewmodels.figure.hip_parts import LAYERS, PARTS, shares
from kiosk.viewmodels.figure.hip_views import STILL_VIEWS, VIEWS, View, view_of

SIZE = (960, 720)


def stills() -> dict[str, dict[str, object]]:
    """HipView's properties for each still, by name."""
    meshes = tuple(hip_asset().parts)
    found = {
        f"{layer}-{view}": _seen(VIEWS[view]) | {"shares": shares(meshes, float(depth))}
        for depth, layer in enumerate(LAYERS)
        for view in STILL_VIEWS
    }
    for part in PARTS.values():
        if part.group == "hurts" and part.id in meshes:
            found[f"sore-{part.id}"] = _seen(view_of(part.id)) | {
                "shares": shares(meshes, part.depth, part.id)
            }
    return found


def _seen(view: View) -> dict[str, object]:
    return {
        "yaw": view.yaw,
        "pitch": view.pitch,
        "distance": view.distance,
        "target": QVector3D(*view.target),
    }


def main() -> int:
    """Draws all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    app = QGuiApplication(sys.argv[:1])
    studio = Studio(*SIZE)
    options.out.mkdir(parents=True, exist_ok=True)
    for name, still in stills().items():
        studio.shoot(still).save(options.out / f"hip-explore-{name}.webp", quality=84, method=6)
    studio.view.close()
    del studio
    app.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
