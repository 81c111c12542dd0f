"""Make the bundled typefaces: npm's web fonts in, plain static TrueType files out.

Run it with ``make fonts`` (needs npm, once); the results are committed, so nobody else needs npm.
The packages cut each typeface into subsets for the web; here the subsets become one file a weight.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

# fontTools writes the time of day into the files; a fixed one makes the same bytes each time.
os.environ["SOURCE_DATE_EPOCH"] = "1730000000"

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).resolve().parents[1] / "fonts"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
LAYOUT_FEATURES = [
    "ccmp",
    "locl",
    "kern",
    "mark",
    "mkmk",
    "liga",
    "tnum",
    "pnum",
    "frac",
]


@dataclass(frozen=True)
class Typeface:
    """One family: the npm package it comes from and the subsets that are put together."""

    family: str
    file_stem: str
    package: str
    version: str
    subset_file: str
    subsets: tuple[str, ...]
    weights: tuple[str, ...]
    variable: bool


TYPEFACES = (
    Typeface(
        family="Atkinson Hyperlegible Next",
        file_stem="AtkinsonHyperlegibleNext",
        package="@fontsource-variable/atkinson-hyperlegible-next",
        version="5.3.0",
        subset_file="atkinson-hyperlegible-next-{subset}-wght-normal.woff2",
        subsets=("latin", "latin-ext"),
        weights=("Regular", "Medium", "SemiBold", "Bold"),
        variable=True,
    ),
    Typeface(
        family="Noto Sans",
        file_stem="NotoSans",
        package="@fontsource/noto-sans",
        version="5.3.0",
        subset_file="noto-sans-{subset}-{weight}-normal.woff2",
        subsets=(
            "latin",
            "latin-ext",
            "greek",
            "greek-ext",
            "cyrillic",
            "cyrillic-ext",
            "vietnamese",
        ),
        weights=("Regular", "Bold"),
        variable=False,
    ),
)


def fetch(face: Typeface, folder: Path) -> Path:
    """Download the package with npm (which checks its hash) and return its unpacked folder."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("fonts: npm is missing. Install it (Debian: apt-get install npm) and run again.")
    packed = subprocess.run(
        [npm, "pack", "--json", f"{face.package}@{face.version}"],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    described = json.loads(packed.stdout)
    entry = described[0] if isinstance(described, list) else next(iter(described.values()))
    target = folder / face.file_stem
    with tarfile.open(folder / entry["filename"].replace("@", "").replace("/", "-")) as archive:
        archive.extractall(target, filter="data")
    return target / "package"


def without_characters(font: TTFont, taken: set[int]) -> TTFont:
    """Drop the characters that an earlier subset has, so that merging never meets one twice."""
    options = Options()
    options.layout_features = LAYOUT_FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for c in font.getBestCmap() if c not in taken])
    subsetter.subset(font)
    return font


def name_it(font: TTFont, face: Typeface, weight: str) -> None:
    """Give the file the names by which every platform groups the weights in one family."""
    table = font["name"]
    copyright_line = table.getDebugName(0)
    version = table.getDebugName(5)
    plain = weight in ("Regular", "Bold")
    names = {
        0: copyright_line,
        1: face.family if plain else f"{face.family} {weight}",
        2: weight if plain else "Regular",
        3: f"Sidestep;{face.file_stem}-{weight}",
        4: f"{face.family} {weight}",
        5: version,
        6: f"{face.file_stem}-{weight}",
        13: "Licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }
    if not plain:
        names |= {16: face.family, 17: weight}
    table.names = []
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
    os2 = font["OS/2"]
    os2.usWeightClass = WEIGHTS[weight]
    bold = weight == "Bold"
    os2.fsSelection = (os2.fsSelection & ~0b1100001) | (1 << 5 if bold else 0)
    if weight == "Regular":
        os2.fsSelection |= 1 << 6
    font["head"].macStyle = 1 if bold else 0


def build(face: Typeface, weight: str, package: Path, scratch: Path) -> Path:
    """Write one weight of a family as a static TrueType file."""
    parts: list[str] = []
    taken: set[int] = set()
    for subset in face.subsets:
        file_name = face.subset_file.format(subset=subset, weight=WEIGHTS[weight])
        font = TTFont(package / "files" / file_name)
        if face.variable:
            font = instantiateVariableFont(font, {"wght": WEIGHTS[weight]}, overlap=2)
        for table in (
            "STAT",
            "MVAR",
            "HVAR",
            "avar",
            "prep",
            "fpgm",
            "cvt ",
            "GlyphOrder",
        ):
            if table in font and table != "GlyphOrder":
                del font[table]
        font = without_characters(font, taken)
        taken |= set(font.getBestCmap())
        font.flavor = None
        part = scratch / f"{face.file_stem}-{weight}-{subset}.ttf"
        font.save(part)
        parts.append(str(part))
    merged = Merger().merge(parts)
    name_it(merged, face, weight)
    out = FONTS / f"{face.file_stem}-{weight}.ttf"
    merged.save(out)
    return out


def main() -> None:
    """Fetch, convert, and say what was made."""
    FONTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        for face in TYPEFACES:
            package = fetch(face, scratch)
            shutil.copyfile(package / "LICENSE", FONTS / f"{face.file_stem}-OFL.txt")
            for weight in face.weights:
                out = build(face, weight, package, scratch)
                characters = len(TTFont(out).getBestCmap())
                digest = hashlib.sha256(out.read_bytes()).hexdigest()[:12]
                size = out.stat().st_size / 1024
                print(f"{out.name}: {characters} characters, {size:.0f} KiB, sha256 {digest}")


if __name__ == "__main__":
    main()
