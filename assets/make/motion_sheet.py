"""Contact sheets of compiled motions: the body's proxies drawn flat, phase by phase.

For authors of motions: `python assets/make/motion_sheet.py ID ... --out DIR [--views front,side]`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kiosk.motion.clip import FIELD_OF_VIEW, Camera, Clip, Prop
from kiosk.motion.compile import compile_motion
from kiosk.motion.load import load
from kiosk.motion.proxies import PROXIES, proxy_ends
from kiosk.motion.skeleton import Array, axis_rotation

WIDTH, HEIGHT = 420, 315
COLOURS = {"l": (120, 144, 168), "r": (196, 110, 84), "m": (206, 188, 160)}
CUBE = [
    (0, 1),
    (0, 2),
    (0, 4),
    (1, 3),
    (1, 5),
    (2, 3),
    (2, 6),
    (3, 7),
    (4, 5),
    (4, 6),
    (5, 7),
    (6, 7),
]


def project(camera: Camera, points: Array) -> tuple[Array, Array]:
    """Picture coordinates (N, 2) and pixels per metre (N,) of world points (N, 3)."""
    turn = axis_rotation("y", camera.yaw) @ axis_rotation("x", camera.pitch)
    seen = (points - np.array(camera.target)) @ turn
    depth = np.maximum(camera.distance - seen[:, 2], 0.1)
    scale = HEIGHT / 2.0 / np.tan(np.radians(FIELD_OF_VIEW / 2.0)) / depth
    xy = np.stack([WIDTH / 2 + seen[:, 0] * scale, HEIGHT / 2 - seen[:, 1] * scale], axis=-1)
    return xy, scale


def draw(clip: Clip, world: Array, i: int, camera: Camera, title: str) -> Image.Image:
    """One picture of frame i."""
    image = Image.new("RGB", (WIDTH, HEIGHT), (247, 244, 238))
    pen = ImageDraw.Draw(image)
    for prop in clip.props:
        _prop(pen, camera, prop, i)
    a, b = (e[i] for e in proxy_ends(world))
    pa, sa = project(camera, a)
    pb, sb = project(camera, b)
    for k in np.argsort(sa + sb):
        p = PROXIES[k]
        side = p.part[-1] if p.part[-2:] in ("_l", "_r") else "m"
        base = np.array(COLOURS[side])
        for u in np.linspace(0, 1, 14):
            x, y = pa[k] * (1 - u) + pb[k] * u
            r = (p.ra * (1 - u) + p.rb * u) * (sa[k] * (1 - u) + sb[k] * u)
            shade = tuple(int(v) for v in base * (0.86 + 0.12 * u))
            pen.ellipse((x - r, y - r, x + r, y + r), fill=shade)
        r = p.ra * sa[k]
        pen.line((*pa[k], *pb[k]), fill=(60, 60, 60), width=1)
    head = world[i, 4]
    nose = head[:3, :3] @ np.array([[0, 0.07, 0.1]]).T
    ((x, y),) = project(camera, (nose[:, 0] + head[:3, 3])[None])[0]
    pen.ellipse((x - 4, y - 4, x + 4, y + 4), fill=(30, 30, 30))
    pen.text((6, 4), title, fill=(20, 30, 40))
    return image


def _prop(pen: ImageDraw.ImageDraw, camera: Camera, prop: Prop, i: int) -> None:
    frames = prop.frames[i % len(prop.frames)].astype(float)
    if len(frames) == 2:
        for m, r in zip(frames, prop.size, strict=False):
            ring = [
                m[:3, 3] + m[:3, :3] @ np.array([np.cos(t) * r, 0, np.sin(t) * r])
                for t in np.linspace(0, 2 * np.pi, 20)
            ]
            xy, _ = project(camera, np.array(ring))
            pen.line([tuple(p) for p in xy], fill=(0, 120, 60), width=3)
        return
    x, y, z = prop.size
    low = -y / 2 if prop.kind in ("pillow", "stick") else 0.0
    box = np.array(
        [[u * x / 2, low + v * y, w * z / 2] for u in (-1, 1) for v in (0, 1) for w in (-1, 1)]
    )
    xy, _ = project(camera, box @ frames[0, :3, :3].T + frames[0, :3, 3])
    for a, b in CUBE:
        pen.line((*xy[a], *xy[b]), fill=(90, 150, 140), width=2)


def sheet(clip: Clip, views: list[str], full: bool = False) -> Image.Image:
    """All phases from each view."""
    world = clip.world()
    moments = [("start", 0.0)]
    for span in clip.phases:
        at = {"move": 0.5, "hold": 0.5, "return": 0.6}.get(span.name)
        if at is not None and (full or span.name != "return"):
            moments.append((span.name, span.start + (span.end - span.start) * at))
    out = Image.new("RGB", (WIDTH * len(moments), HEIGHT * len(views)), (255, 255, 255))
    for row, view in enumerate(views):
        for column, (name, t) in enumerate(moments):
            i = min(int(t * clip.fps + 1e-6), clip.frames - 1)
            title = f"{clip.id} {view} {name} {t:.1f}s"
            out.paste(
                draw(clip, world, i, clip.cameras[view], title), (column * WIDTH, row * HEIGHT)
            )
    return out


def main() -> None:
    """Write one PNG a motion."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ids", nargs="+")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "sheets")
    parser.add_argument("--views", default="main,side")
    parser.add_argument("--full", action="store_true", help="the way back too")
    parser.add_argument("--motions", type=Path, default=ROOT / "db" / "content" / "motions")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.ids:
        clip = compile_motion(load(options.motions / f"{name}.yaml"))
        path = options.out / f"{name}.png"
        sheet(clip, options.views.split(","), options.full).save(path)
        print(path)


if __name__ == "__main__":
    main()
