"""The packaged program inside cage and weston: it stands, and no key or finger leads out of it.

cage 0.1.4 takes no virtual keyboard, so both compositors run in an X screen of their own, where
keys and a pointer can be had. They run as a user without rights, from the files of the package.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging import compositors
from tests.packaging.compositors import SIZE, Home, Running, running, until

pytestmark = [
    pytest.mark.packaged,
    pytest.mark.skipif(bool(compositors.missing()), reason=compositors.missing() or "-"),
]
READY_S = 60
COMPOSITORS = ("cage", "weston")
PAPER = (245, 241, 232)

KEYS = (
    *("alt+F4", "alt+Escape", "alt+Tab", "alt+shift+Tab", "alt+space", "alt+F1", "alt+F2"),
    *("ctrl+alt+F1", "ctrl+alt+F2", "ctrl+alt+F7", "ctrl+alt+Delete", "ctrl+alt+BackSpace"),
    *("ctrl+alt+t", "ctrl+alt+l", "ctrl+Escape", "ctrl+shift+Escape", "ctrl+q", "ctrl+w"),
    *("ctrl+n", "ctrl+o", "ctrl+p", "ctrl+s", "ctrl+t", "ctrl+F4", "ctrl+plus", "ctrl+minus"),
    *("super", "super+d", "super+l", "super+r", "super+e", "super+Tab", "super+k", "super+F4"),
    *("super+shift+space", "super+Up", "super+Down", "shift+F10", "Menu", "Print", "alt+Print"),
    *("F1", "F3", "F5", "F10", "F11", "F12", "Pause", "Scroll_Lock", "Num_Lock", "Num_Lock"),
    *("XF86PowerOff", "XF86Sleep", "XF86Suspend", "XF86HomePage", "XF86WWW", "XF86Mail"),
    *("XF86Search", "XF86Explorer", "XF86Calculator", "XF86Back", "XF86Close", "XF86Launch1"),
    *("XF86Eject", "XF86ScreenSaver", "XF86Display", "XF86Tools", "Sys_Req", "Cancel", "Help"),
)


@pytest.fixture(scope="module")
def package() -> Iterator[Path]:
    with compositors.unpacked() as folder:
        yield folder


@pytest.fixture
def home(package: Path) -> Iterator[Home]:
    with compositors.home(package) as one:
        yield one


def supervise(home: Home) -> list[str]:
    """What the unit starts, with the data of this test."""
    return [str(home.program), "supervise", "--data", str(home.data)]


def stands(home: Home, kiosk: Running) -> None:
    until(
        lambda: home.state() == "attract" or kiosk.process.poll() is not None,
        READY_S,
        "the attract screen",
    )
    assert kiosk.process.poll() is None, kiosk.told()[-3000:]


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) <= 12 for a, b in zip(one[:3], other, strict=True))


def test_it_stands_in_cage_without_a_screen(home: Home) -> None:
    with running(home, "cage", supervise(home), headless=True) as kiosk:
        stands(home, kiosk)
        assert home.health()["supervised"]
        assert not home.health()["restarts"]
        until(lambda: many_colours(home), 20, "somebody who moves, and words, on the screen")


def test_it_draws_in_weston_without_a_screen(home: Home) -> None:
    """The first frame only: without keyboard or pointer weston 10 brings no window to the front."""
    report = home.folder / "report.json"
    command = [str(home.program), "run", "--data", str(home.data), "--exit-after", "3"]
    command += ["--report", str(report)]
    with running(home, "weston", command, headless=True) as kiosk:
        kiosk.process.wait(READY_S)
        told = json.loads(report.read_text("utf-8"))
    assert told["milliseconds"]["first_frame"] > 0
    assert not told["warnings"]


def many_colours(home: Home) -> bool:
    """Whether a picture of the screen, taken as others of the same user can, shows a scene."""
    picture = home.folder / "screen.png"
    taking = home.as_user(["grim", str(picture)])
    environment = home.environment | {"WAYLAND_DISPLAY": "wayland-0"}
    subprocess.run(taking, env=environment, check=True, capture_output=True)
    with compositors.Image.open(picture) as image:
        colours = image.convert("RGB").resize((64, 64)).getcolors(4096) or []
    return len(colours) > 50


@pytest.mark.parametrize("compositor", COMPOSITORS)
def test_no_key_leads_out(home: Home, compositor: str) -> None:
    home.set_up()
    with running(home, compositor, supervise(home)) as kiosk:
        stands(home, kiosk)
        before = kiosk.kiosk()
        assert before is not None
        for key in KEYS:
            kiosk.press(key)
        for holding in ("alt", "super", "ctrl"):  # a window that could be moved or resized
            for button in ("1", "3"):
                kiosk.do("mousemove", "500", "400", "keydown", holding, "mousedown", button)
                kiosk.do("mousemove", "900", "700", "mouseup", button, "keyup", holding)
        for button in ("2", "3", "8", "9"):
            kiosk.do("mousemove", "500", "400", "click", button)
        kiosk.touch(SIZE[0] // 2, SIZE[1] // 2)
        until(lambda: home.state() == "visit", 20, "a touch begins a visit")
        assert kiosk.process.poll() is None, kiosk.told()[-3000:]
        after = kiosk.kiosk()
        assert after is not None
        assert after.pid == before.pid, "the same program runs"
        assert not home.health()["restarts"], home.log()[-2000:]
        whole_screen(kiosk)


def whole_screen(kiosk: Running) -> None:
    """The kiosk reaches into the corners: nothing was moved, made small or put in front."""
    corners = [(2, 2), (SIZE[0] - 3, 2)]
    until(
        lambda: all(near(kiosk.picture().getpixel(at), PAPER) for at in corners),
        20,
        "paper in the upper corners",
    )


def test_a_request_to_close_is_refused(home: Home) -> None:
    """As a window manager sends it for Alt+F4 or a touched cross; cage and weston never do."""
    home.set_up()
    with compositors.bare(home, supervise(home)) as kiosk:
        stands(home, kiosk)
        windows = kiosk.windows()
        before = kiosk.kiosk()
        assert windows
        assert before is not None
        for window in windows:
            for _ in range(5):
                kiosk.ask_to_close(window)
        kiosk.press("alt+F4")
        kiosk.touch(SIZE[0] // 2, SIZE[1] // 2)
        until(lambda: home.state() == "visit", 20, "a touch begins a visit")
        after = kiosk.kiosk()
        assert after is not None
        assert after.pid == before.pid
        assert not home.health()["restarts"], home.log()[-2000:]


def test_before_anybody_has_an_account_it_can_be_closed(home: Home) -> None:
    """So the test above can fail: the same request ends a kiosk that nobody has set up."""
    with compositors.bare(home, supervise(home)) as kiosk:
        stands(home, kiosk)
        for window in kiosk.windows():
            kiosk.ask_to_close(window)
        kiosk.process.wait(30)


@pytest.mark.parametrize("compositor", COMPOSITORS)
def test_what_was_killed_is_back(home: Home, compositor: str) -> None:
    with running(home, compositor, supervise(home)) as kiosk:
        stands(home, kiosk)
        before = kiosk.kiosk()
        assert before is not None
        before.kill()

        def back() -> bool:
            now = kiosk.kiosk()
            stands_again = home.health()["counts"].get("crash") == 1 and home.state() == "attract"
            return stands_again and now is not None and now.pid != before.pid

        until(back, READY_S, "another kiosk after the one that was killed")
        kiosk.touch(SIZE[0] // 2, SIZE[1] // 2)
        until(lambda: home.state() == "visit", 20, "a touch begins a visit")


@pytest.mark.parametrize("compositor", COMPOSITORS)
def test_many_fingers_find_no_way_out(home: Home, compositor: str) -> None:
    """Real touch events, ten a second, of a patient who tries everything."""
    report = home.folder / "soak.json"
    command = [str(home.program), "soak", "--minutes", "0.3", "--data", str(home.data)]
    command += ["--seed", "5", "--out", str(report)]
    with running(home, compositor, command, headless=compositor == "cage") as kiosk:
        kiosk.process.wait(180)
        assert report.is_file(), kiosk.told()[-3000:]
        assert "Traceback" not in kiosk.told()


@pytest.mark.parametrize("compositor", COMPOSITORS)
def test_the_supervisor_can_be_asked_to_end(home: Home, compositor: str) -> None:
    """Also where the compositor starts it with signals blocked, as weston does; then both end."""
    with running(home, compositor, supervise(home)) as kiosk:
        stands(home, kiosk)
        supervisor = kiosk.command("supervise")
        assert supervisor is not None
        supervisor.terminate()
        kiosk.process.wait(20)
