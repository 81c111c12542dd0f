"""The figure: its size, how it loads, how fast it moves in each tier, how true its motions are."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.device.frames import FrameTimes

SECONDS = 4.0
FIGURE = paths.ASSETS / "figure"
SIZES = ("960x720", "1920x1080")
FAULTS = (
    ArithmeticError,
    AttributeError,
    ImportError,
    LookupError,
    OSError,
    RuntimeError,
    ValueError,
)
CUBE = b"""
import QtQuick
import QtQuick3D
Window {
    width: 960; height: 720; visible: true
    View3D {
        anchors.fill: parent
        PerspectiveCamera { z: 300 }
        DirectionalLight {}
        Model {
            source: "#Cube"
            materials: PrincipledMaterial {}
            NumberAnimation on eulerRotation.y { from: 0; to: 360; duration: 4000; loops: -1 }
        }
    }
}
"""


def measure() -> dict[str, Any]:
    """All figures; what cannot be measured is said, with the reason."""
    return {
        "triangles": _or_why(triangles),
        "bytes_mb": _or_why(sizes),
        "load_ms": _or_why(loading),
        "live": _tier("live", ("playing", "turning")),
        "one_cube_960x720": _cube(),
        "budget_live": ">= 15 frames/s turning at 960x720 without a GPU; 60, p99 <= 20 ms with one",
        "flipbook": _tier("flipbook", ("playing",)),
        "flipbook_software": _tier("flipbook", ("playing",), {"QT_QUICK_BACKEND": "software"}),
        "still_960x720": _play("still", SIZES[0], "standing"),
        "still_software_960x720": _play(
            "still", SIZES[0], "standing", {"QT_QUICK_BACKEND": "software"}
        ),
        "budget_flipbook": ">= 30 frames/s, p99 <= 50 ms, <= 40 MB more than the still",
        "make_assets": _or_why(making),
        "motions": _or_why(motions),
        "hip": _or_why(hip),
    }


def _or_why(measure: Callable[[], Any]) -> Any:
    try:
        return measure()
    except FAULTS as error:  # a bench reports, it never fails
        return f"not measured: {type(error).__name__}: {error}"


def triangles() -> dict[str, int]:
    """Triangles of each person and of the hip, in full and in the lighter level of detail."""
    from kiosk.viewmodels.figure.hip_asset import HipAsset
    from kiosk.viewmodels.figure.person_geometry import APPEARANCES, PersonMesh

    found = {}
    mesh = PersonMesh()
    for who in APPEARANCES:
        mesh.appearance = who
        for light in (False, True):
            mesh.light = light
            body = sum(len(part.triangles) for part in mesh.deformer.parts.values())
            found[f"{who}{'_light' if light else ''}"] = body
    mesh.light = False
    asset = HipAsset()
    found["hip"] = sum(len(part.triangles) for part in asset.parts.values())
    light = [getattr(part, "light", None) for part in asset.parts.values()]
    if all(part is not None for part in light):
        found["hip_light"] = sum(len(part) for part in light)
    return found


def sizes() -> dict[str, float]:
    """Megabytes of what the bundle carries of the figure."""
    kinds = {
        "meshes": FIGURE.glob("*.npz"),
        "stills": (FIGURE / "stills").glob("*.webp"),
        "flipbooks": (FIGURE / "flipbooks").glob("*.flip"),
    }
    return {k: round(sum(p.stat().st_size for p in v) / 1e6, 2) for k, v in kinds.items()}


def loading() -> dict[str, float]:
    """Milliseconds to read a person, the hip, a flipbook, and to unpack one of its frames."""
    from kiosk.motion.deform import Deformer
    from kiosk.viewmodels.figure.flipbook import FlipbookShelf
    from kiosk.viewmodels.figure.hip_asset import HipAsset

    found = {
        "person": _ms(lambda: Deformer.load(FIGURE / "person-alex.npz")),
        "hip": _ms(HipAsset),
    }
    shelf = FlipbookShelf()
    books = sorted((FIGURE / "flipbooks").glob("*.flip"), key=lambda path: path.stat().st_size)
    if books:
        name = books[-1].stem
        found[f"largest flipbook ({name})"] = _ms(lambda: shelf.book(name))
        found["a frame of it"] = _ms(lambda: shelf.image((name, "main", 0, -1)))
    return found


def _ms(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return round((time.perf_counter() - began) * 1000, 1)


def _tier(
    tier: str, modes: tuple[str, ...], environment: dict[str, str] | None = None
) -> dict[str, Any]:
    return {
        f"{mode}_{size}": _play(tier, size, mode, environment) for mode in modes for size in SIZES
    }


def _play(
    tier: str, size: str, mode: str, environment: dict[str, str] | None = None
) -> dict[str, Any] | str:
    if getattr(sys, "frozen", False):
        return "not measured: run the bench from source"
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.bench.play", tier, size, mode],
        cwd=paths.ROOT,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    if done.returncode != 0:
        return f"not measured: {(done.stderr.strip().splitlines() or ['no answer'])[-1]}"
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def _cube() -> dict[str, float]:
    """The baseline: what this machine draws of a View3D with one cube."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(CUBE, QUrl())
    window = component.create()
    if not isinstance(window, QQuickWindow):
        return {}
    times = FrameTimes()
    window.frameSwapped.connect(times.swapped)
    began = time.perf_counter()
    loop = QEventLoop()
    QTimer.singleShot(int(SECONDS * 1000), loop.quit)
    loop.exec()
    rate = times.count / (time.perf_counter() - began)
    window.close()
    return {"frames_per_s": round(rate, 1), **times.percentiles()}


def making() -> dict[str, Any]:
    """Seconds of the steps of `make assets`, as last noted."""
    path = FIGURE / "times.json"
    if not path.is_file():
        return {"steps": "not noted yet: make assets"}
    times: dict[str, dict[str, int]] = json.loads(path.read_text("utf-8"))
    return {name: f"{t['seconds']} s on {t['cores']} cores" for name, t in times.items()}


def motions() -> dict[str, Any]:
    """Key poses against the clinical facts, and contacts that slide: the worst of all motions."""
    from kiosk.content.library import open_library
    from kiosk.motion.clip import Clip
    from kiosk.motion.report import row

    with tempfile.TemporaryDirectory() as folder:
        reader = open_library(Path(folder)).reader
        rows = [row(Clip.from_bytes(reader.clip_bytes(name))) for name in sorted(reader.motions)]
    known = [r for r in rows if r.error is not None]
    worst = max(known, key=lambda r: r.error or 0.0)
    slid = max(rows, key=lambda r: r.slide_mm)
    return {
        "motions": len(rows),
        "key_poses": sum(r.poses for r in rows),
        "key_pose_error_deg": {"worst": worst.error, "of": f"{worst.id} {worst.worst}"},
        "contact_slide_mm": {"worst": slid.slide_mm, "of": f"{slid.id} {slid.contact}"},
    }


def hip() -> dict[str, Any]:
    """How far muscles attach from their cited places (source checkout only)."""
    # by name, so that the package does not carry the programs that make the meshes
    attachments = importlib.import_module("assets.make.hip.report").attachments
    from kiosk.viewmodels.figure.hip_asset import HipAsset

    found = {name: max(origin, end) for name, origin, end in attachments(HipAsset())}
    worst = max(found, key=lambda name: found[name])
    return {
        "attachments": len(found) * 2,
        "worst_mm": round(found[worst] * 1000, 1),
        "of": worst,
        "budget_mm": "<= 10",
    }
