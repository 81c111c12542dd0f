"""A program whose own files are damaged or missing."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from kiosk import paths
from tests.faults.harness.fault import Scene, fault
from tests.faults.harness.faults_files import cut, flip, rubbish
from tests.faults.harness.starts import spoil_caches

KIND = "missing parts of the program"
NEVER = ("make", "__pycache__")
"""Not part of the program that runs."""


def tree(scene: Scene) -> Path:
    """A copy of the program that shares its files' bytes; whoever changes one replaces it."""
    target = paths.ROOT / "build" / "faults" / scene.world.base.name
    if target.exists():
        return target
    for name in ("kiosk", "assets", "build/content.db", "main.py", "db"):
        source = paths.ROOT / name
        if source.is_dir():
            shutil.copytree(
                source, target / name, copy_function=os.link, ignore=shutil.ignore_patterns(*NEVER)
            )
        else:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            os.link(source, target / name)
    scene.program.tree = target
    scene.cleanup.append(lambda: shutil.rmtree(target, ignore_errors=True))
    return target


def spoil(scene: Scene, folder: Path, patterns: tuple[str, ...], many: int) -> None:
    """Take files away, or damage them."""
    found = sorted(path for pattern in patterns for path in folder.glob(pattern) if path.is_file())
    assert found, f"nothing in {folder} is like {patterns}"
    for path in scene.chance.sample(found, min(many, len(found))):
        data = path.read_bytes()
        path.unlink()
        way = scene.chance.choice(("removed", "cut", "flipped", "rubbish"))
        said = way
        if way != "removed":
            path.write_bytes(data or b"x")
            said = {"cut": cut, "flipped": flip, "rubbish": rubbish}[way](path, scene.chance)
        scene.note(f"{path.relative_to(folder).as_posix()} {said}")


@fault("pictures and shapes damaged", KIND, "before", weight=8)
def assets(scene: Scene) -> None:
    root = tree(scene) / "assets"
    what = {
        "fonts": ("fonts/*.ttf",),
        "icons": ("icons/**/*",),
        "figure": ("figure/**/*",),
        "words": ("i18n/*.qm",),
        "sounds": ("sounds/**/*",),
        "stills and flipbooks": ("**/*.webp", "**/*.flip*", "**/*.png"),
        "any": ("**/*",),
    }
    names = [name for name, patterns in what.items() if any(any(root.glob(p)) for p in patterns)]
    name = scene.chance.choice(names)
    scene.note(name)
    scene.program.options = ["--tier", scene.chance.choice(("auto", "flipbook", "still"))]
    spoil(scene, root, what[name], scene.chance.choice((1, 1, 3, 20)))


@fault("shipped release damaged", KIND, "before", weight=2)
def shipped(scene: Scene) -> None:
    spoil(scene, tree(scene) / "build", ("content.db",), 1)


@fault(
    "a screen of the program missing",
    KIND,
    "before",
    weight=2,
    plain=True,
    back_s=60,
    blank_s=20,
    told=r"start|crash",
)
def screens(scene: Scene) -> None:
    path = tree(scene) / "kiosk" / "ui" / "Sidestep" / "App" / "Main.qml"
    path.unlink()
    scene.note(path.name)


@fault("caches of screens and shaders damaged", KIND, "before", weight=4)
def caches(scene: Scene) -> None:
    scene.program.options = ["--tier", scene.chance.choice(("auto", "flipbook", "still"))]
    spoil_caches(scene, ("flipped", "cut", "rubbish"))


PAGES = ("Patient/HomePage.qml", "Patient/LanguagePage.qml", "Staff/StaffShell.qml")


@fault("a page of the program missing", KIND, "before", weight=4)
def pages(scene: Scene) -> None:
    root = tree(scene) / "kiosk" / "ui" / "Sidestep"
    spoil(scene, root, (scene.chance.choice(PAGES),), 1)


@fault(
    "code of the program missing",
    KIND,
    "before",
    weight=2,
    plain=True,
    back_s=60,
    blank_s=20,
    told=r"start|crash",
    traces=True,
)
def code(scene: Scene) -> None:
    name = scene.chance.choice(
        ("viewmodels/kiosk.py", "viewmodels/navigator.py", "content/reader.py", "app.py")
    )
    path = tree(scene) / "kiosk" / name
    path.unlink()
    scene.note(name)
