"""Contact sheets to look at: `python -m assets.make.sheets [ID...]`, or all of them without an id.

A sheet per motion (six moments across; down: both sides, each from two cameras) and one per layer
of the hip (its presets across). An id is a motion (`clamshell`), a family (`clamshell*`), `hip`
or a layer of it (`hip-medius`). A window is needed: without a display, run it under `.ci/display`.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from fnmatch import fnmatch
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from PySide6.QtGui import QColor, QGuiApplication, QImage

from assets.make.stills import Studio, read_clip
from kiosk.motion.clip import Clip
from kiosk.paths import ASSETS, ROOT

OUT = ROOT / "build" / "sheets"
MOTIONS = ROOT / "db" / "content" / "motions"
FONT = ASSETS / "fonts" / "AtkinsonHyperlegibleNext-SemiBold.ttf"
PAPER = {"light": "#F5F1E8", "dark": "#101A21", "contrast": "#000000"}
INK = {"light": "#18242E", "dark": "#EAF0EF", "contrast": "#FFFFFF"}
SECOND = ("side", "back", "front")
"""The second camera is the first of these that looks from elsewhere than `main`."""
APART = 40.0
HEAD, GAP = 34, 4
LAYERS: dict[str, list[str]] = {
    "bones": ["bones"],
    "minimus": ["bones", "minimus", "piriformis"],
    "medius": ["bones", "minimus", "piriformis", "medius"],
    "bursa": ["bones", "medius", "bursa"],
    "tfl": ["bones", "minimus", "piriformis", "medius", "tfl", "band"],
    "maximus": ["bones", "minimus", "piriformis", "medius", "tfl", "band", "maximus"],
}
PRESETS = ("front", "outer", "side", "whole", "back", "tendon")
TURNS: dict[str, dict[str, float]] = {
    "": {},
    "flexed": {"thighFlexion": 60},
    "out": {"thighAbduction": 30},
    "turned": {"thighFlexion": 45, "thighRotation": 35},
}


def pillow(image: QImage, paper: str) -> Image.Image:
    """A Qt picture with alpha as an RGB one on paper."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    raw = Image.frombuffer(
        "RGBA", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGBA",
        image.bytesPerLine(), 1,
    )  # fmt: skip
    out = Image.new("RGB", raw.size, paper)
    out.paste(raw, mask=raw.getchannel("A"))
    return out


class Sheet:
    """Rows of pictures under a title, each with a caption."""

    def __init__(
        self, title: str, columns: int, rows: int, cell: tuple[int, int], theme: str
    ) -> None:
        w, h = cell
        self.cell, self.ink = cell, INK[theme]
        size = (columns * (w + GAP) + GAP, HEAD + rows * (h + GAP) + GAP)
        self.image = Image.new("RGB", size, PAPER[theme])
        self.pen = ImageDraw.Draw(self.image)
        self.big, self.small = _font(22), _font(13)
        self.pen.text((10, 5), title, self.ink, self.big)

    def put(self, column: int, row: int, picture: Image.Image, caption: str) -> None:
        """One picture in its place."""
        x = GAP + column * (self.cell[0] + GAP)
        y = HEAD + row * (self.cell[1] + GAP)
        self.image.paste(picture, (x, y))
        self.pen.text((x + 5, y + 3), caption, self.ink, self.small)


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    try:
        return ImageFont.truetype(str(FONT), size)
    except OSError:
        return ImageFont.load_default(size)


def moments(clip: Clip, count: int = 6) -> list[tuple[str, float]]:
    """`count` moments (caption, seconds): the middle of each phase first, then the widest gaps."""
    times = [(p.start + p.end) / 2 for p in clip.phases][:count]
    while len(times) < count:
        times.sort()
        ring = [*times, times[0] + clip.duration]
        gap, start = max((b - a, a) for a, b in pairwise(ring))
        times.append((start + gap / 2) % clip.duration)
    return [(f"{clip.phase_at(t)} {t:.1f} s", t) for t in sorted(times)]


def cameras(clip: Clip) -> list[str]:
    """`main`, and one that looks from elsewhere."""
    main = clip.cameras["main"].yaw
    for name in SECOND:
        if name in clip.cameras:
            turn = (clip.cameras[name].yaw - main + 180) % 360 - 180
            if abs(turn) > APART:
                return ["main", name]
    return ["main"]


def motion_sheet(
    studio: Studio, clip: Clip, cell: tuple[int, int], theme: str, views: list[str], note: str
) -> Image.Image:
    """All moments of a motion, both sides, each from two cameras (or those named)."""
    names = [v for v in views if v in clip.cameras] or cameras(clip)
    times = moments(clip)
    title = f"{clip.id}   {clip.posture}, {clip.duration:g} s"
    title += "   SHOWN AS WRONG" if clip.wrong else ""
    sheet = Sheet(f"{title}   {note}", len(times), 2 * len(names), cell, theme)
    for half, one in enumerate((clip, clip.mirrored())):
        studio.mesh.setClip(one)
        for row, view in enumerate(names, half * len(names)):
            studio.look(one.cameras[view])
            for column, (caption, at) in enumerate(times):
                studio.mesh.seek(at)
                caption = f"{one.side} {view}, {caption}"
                sheet.put(column, row, pillow(studio.picture(), PAPER[theme]), caption)
    return sheet.image


def motions_of(wanted: list[str]) -> list[Path]:
    """The motion files whose names match."""
    files = sorted(MOTIONS.glob("*.yaml"))
    return [f for f in files if not wanted or any(fnmatch(f.stem, w) for w in wanted)]


def layers_of(wanted: list[str]) -> list[str]:
    """The hip's layers whose names match."""
    return [n for n in LAYERS if not wanted or "hip" in wanted or f"hip-{n}" in wanted]


def draw_motions(files: list[Path], options: argparse.Namespace, cell: tuple[int, int]) -> None:
    """One PNG a motion, all through one window."""
    studio = Studio(cell, options.theme != "light")
    if options.inside is not None:
        studio.set(inside=options.inside)
    if options.muscle:
        studio.set(showMuscle=True)
    if options.person:
        studio.mesh.setProperty("appearance", options.person)
    views = options.views.split(",") if options.views else []
    note = " ".join(filter(None, (options.theme, options.person, options.muscle and "muscle")))
    for file in files:
        start = time.monotonic()
        path = options.out / f"{file.stem}{options.suffix}.png"
        motion_sheet(studio, read_clip(file), cell, options.theme, views, note).save(path)
        print(f"{path} {time.monotonic() - start:.1f} s", flush=True)
    for warning in dict.fromkeys(studio.warnings):
        print(warning, file=sys.stderr)
    studio.view.close()


def draw_hip(layers: list[str], options: argparse.Namespace, cell: tuple[int, int]) -> None:
    """One PNG a layer: its presets across, the thigh's places down."""
    from assets.make.hip_stills import Studio as HipStudio

    _app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    studio = HipStudio(*cell, PAPER[options.theme])
    item = studio.view.rootObject()
    if item.metaObject().indexOfProperty("dark") >= 0:
        item.setProperty("dark", options.theme != "light")
    studio.view.setColor(QColor(PAPER[options.theme]))
    for layer in layers:
        sheet = Sheet(f"hip: {layer}", len(PRESETS), len(TURNS), cell, options.theme)
        for row, (turn, angles) in enumerate(TURNS.items()):
            for column, preset in enumerate(PRESETS):
                still: dict[str, object] = {"preset": preset, "layers": LAYERS[layer], **angles}
                picture = studio.shoot({"thighRotation": 0, **still}).convert("RGB")
                sheet.put(column, row, picture, f"{preset} {turn}")
        path = options.out / f"hip-{layer}{options.suffix}.png"
        sheet.image.save(path)
        print(path, flush=True)
    studio.view.close()


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description="Draw contact sheets of motions and of the hip.")
    parser.add_argument("ids", nargs="*", help="motions (with * if wanted), hip, hip-LAYER")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--cell", default="400x300", help="pixels of one picture")
    parser.add_argument("--theme", default="light", choices=list(PAPER))
    parser.add_argument("--views", default="", help="cameras, with commas, instead of two")
    parser.add_argument("--inside", type=float, help="0 the person .. 1 the hip")
    parser.add_argument("--muscle", action="store_true", help="the muscle at work")
    parser.add_argument("--person", default="", help="an appearance, such as robin")
    parser.add_argument("--suffix", default="", help="added to the files' names")
    options = parser.parse_args()
    width, height = (int(n) for n in options.cell.split("x"))
    options.out.mkdir(parents=True, exist_ok=True)
    files, layers = motions_of(options.ids), layers_of(options.ids)
    if not files and not layers:
        parser.error(f"nothing is called {' or '.join(options.ids)}")
    if files:
        draw_motions(files, options, (width, height))
    if layers:
        draw_hip(layers, options, (width, height))
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # two views in one process: Qt's teardown order is not worth waiting for
