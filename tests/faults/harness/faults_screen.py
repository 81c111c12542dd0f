"""What draws, the screen, and what touches come from."""

from __future__ import annotations

import time

from tests.faults.harness.fault import Scene, Undo, fault
from tests.faults.harness.station import TOUCHES

GRAPHICS, SCREEN, TOUCH = "lost graphics", "changed screen", "touch device"


@fault("no driver for 3D", GRAPHICS, "before", weight=4, back_s=60, blank_s=20)
def no_driver(scene: Scene) -> None:
    ways = {
        "no drivers": {"LIBGL_DRIVERS_PATH": "/nonexistent", "GBM_BACKENDS_PATH": "/nonexistent"},
        "indirect": {"LIBGL_ALWAYS_INDIRECT": "1"},
        "old GL": {"MESA_GL_VERSION_OVERRIDE": "1.4"},
        "no such driver": {"GALLIUM_DRIVER": "nonexistent"},
        "another maker's": {
            "__GLX_VENDOR_LIBRARY_NAME": "nonexistent",
            "__EGL_VENDOR_LIBRARY_FILENAMES": "/nonexistent",
        },
        "none for X": {"QT_XCB_GL_INTEGRATION": "none"},
        "glx": {"QT_XCB_GL_INTEGRATION": "xcb_glx", "LIBGL_DRIVERS_PATH": "/nonexistent"},
        "vulkan": {"QSG_RHI_BACKEND": "vulkan"},
        "no such backend": {"QT_QUICK_BACKEND": "nonexistent"},
    }  # fmt: skip
    name = scene.chance.choice(list(ways))
    scene.note(name)
    scene.program.more |= ways[name]
    tier = scene.chance.choice(("auto", "live", "flipbook", "still"))
    scene.note(f"tier {tier}")
    scene.program.options = ["--tier", tier]


@fault("connection to the screen cut", GRAPHICS, "running", needs="xkill", told=r"crash", weight=4)
def cut_off(scene: Scene) -> None:
    scene.station.cut_off()


@fault(
    "display goes away and comes back",
    GRAPHICS,
    "running",
    lasts=True,
    back_s=60,
    blank_s=60,
    told=r"crash|start",
    weight=3,
)
def away(scene: Scene) -> Undo:
    scene.station.go_away()
    lasted = scene.chance.choice((0.2, 1.0, 4.0))
    scene.note(f"{lasted} s")
    time.sleep(lasted)  # how long the fault lasts
    return scene.station.come_back


@fault("no display when it starts", GRAPHICS, "before", lasts=True, back_s=60, blank_s=60, weight=2)
def late(scene: Scene) -> Undo:
    scene.station.go_away()
    lasted = scene.chance.choice((0.5, 2.0, 5.0))
    scene.note(f"{lasted} s")

    def comes() -> None:
        time.sleep(lasted)  # how long the fault lasts
        scene.station.come_back()

    return comes


@fault("screen of another size", SCREEN, "running", needs="resize", weight=6)
def resized(scene: Scene) -> None:
    sizes = [(800, 600), (640, 480), (1280, 960), (1400, 1050), (480, 640), (1024, 768)]
    for size in scene.chance.sample(sizes, scene.chance.randint(1, 3)):
        scene.note(f"{size[0]}x{size[1]}")
        scene.station.resize(*size)


@fault("screen of an odd size from the start", SCREEN, "before", needs="resize", weight=3)
def odd(scene: Scene) -> None:
    size = scene.chance.choice([(320, 240), (480, 640), (1600, 1200), (720, 400)])
    scene.note(f"{size[0]}x{size[1]}")
    scene.station.resize(*size)


@fault("scale of its own", SCREEN, "before", weight=3)
def scaled(scene: Scene) -> None:
    name, value = scene.chance.choice(
        [
            ("QT_SCALE_FACTOR", "2"),
            ("QT_SCALE_FACTOR", "0.75"),
            ("QT_SCREEN_SCALE_FACTORS", "1.5"),
            ("QT_FONT_DPI", "192"),
            ("QT_FONT_DPI", "48"),
        ]
    )
    scene.note(f"{name}={value}")
    scene.program.more[name] = value


@fault(
    "touch device unplugged and plugged in", TOUCH, "running", needs="input", lasts=True, weight=2
)
def unplugged(scene: Scene) -> Undo:
    name = "Virtual core XTEST pointer"
    scene.station.device(name, on=False)
    for place in scene.chance.choices(TOUCHES, k=3):
        scene.station.touch(place)  # nothing comes of it
    return lambda: scene.station.device(name, on=True)


@fault("a finger that is not lifted", TOUCH, "running", lasts=True, weight=1)
def held(scene: Scene) -> Undo:
    scene.station.press(scene.chance.choice(TOUCHES))
    return scene.station.release


@fault("a hand on the keyboard", TOUCH, "running", weight=1)
def keys(scene: Scene) -> None:
    names = ["Escape", "Tab", "Return", "F4", "alt+F4", "ctrl+q", "ctrl+c", "Super_L", "Menu",
             "Print", "ctrl+alt+Delete", "alt+Tab", "BackSpace", "a", "space", "F11"]  # fmt: skip
    scene.station.keys(*scene.chance.choices(names, k=scene.chance.randint(5, 40)))
