"""Somebody changes a movement on the figure: by hand, by number, in time; and it is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from items import place
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from staff_fixtures import ANA, RAE, Studio

from kiosk.motion.edit import poses
from kiosk.studio import drafts, items, people
from kiosk.studio.items import MOTION, Key
from kiosk.studio.store import Store
from kiosk.viewmodels.staff.motion import MotionScreen
from kiosk.viewmodels.staff.motion_figure import MARKED

KEY = Key(MOTION, "hip-abduction")
ABDUCTION = "Lift to the side (abduction)"
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
Staffed = Callable[..., Studio]


def opened(studio: Studio, *, drawn: bool = False) -> MotionScreen:
    """The editor on a movement. The body is as simple limbs unless it is to be `drawn`."""
    studio.application.services.tiers._draws_3d = drawn
    studio.go("motion", KEY.id)
    screen = studio.screen
    assert isinstance(screen, MotionScreen)
    studio.wait(lambda: screen.checking.done)
    return screen


def on_stage(studio: Studio, x: float, y: float) -> QPoint:
    stage = place(studio.application, "MotionStage")
    assert stage is not None
    return QPoint(round(stage.x() + x), round(stage.y() + y))


def touch_joint(studio: Studio, screen: MotionScreen, joint: str) -> None:
    n = MARKED.index(joint)
    x, y = screen.figure.places[3 * n : 3 * n + 2]
    QTest.mouseClick(studio.application.window, LEFT, NONE, on_stage(studio, x, y))
    studio.settle()


def drag(studio: Studio, start: QPoint, way: list[QPoint]) -> None:
    window = studio.application.window
    QTest.mousePress(window, LEFT, NONE, start)
    for point in way:
        QTest.mouseMove(window, point)
        QTest.qWait(1)
    QTest.mouseRelease(window, LEFT, NONE, way[-1])
    studio.settle()


def arc(screen: MotionScreen, angle: str) -> dict[str, object]:
    return next(one for one in screen.figure.arcs if one["angle"] == angle)


def degrees(screen: MotionScreen, keyframe: int, joint: str, angle: str) -> float:
    return poses.angle(screen.document.motion, keyframe, joint, angle)


def says(studio: Studio, screen: MotionScreen, words: str) -> bool:
    studio.wait(lambda: screen.checking.done)
    return any(words in row["what"] for row in screen.checking.rows)


def test_a_joint_is_taken_and_pulled_on_the_figure(staffed: Staffed) -> None:
    studio = staffed()
    screen = opened(studio)
    before = screen.document.text
    screen.goTo(2)
    touch_joint(studio, screen, "knee_l")
    assert screen.joint == "knee_l"
    assert "Left knee" in studio.buttons()
    touch_joint(studio, screen, "hip_r")
    assert screen.joint == "hip_r"
    shown = arc(screen, "abd")
    points: list[QPointF] = shown["points"]  # type: ignore[assignment]
    wanted = points[len(points) // 2]  # half-way from limit to limit: 10 degrees
    start = on_stage(studio, shown["x"], shown["y"])  # type: ignore[arg-type]
    end = on_stage(studio, wanted.x(), wanted.y())
    steps = [start + (end - start) * n / 6 for n in range(1, 7)]
    drag(studio, start, steps)
    assert degrees(screen, 2, "hip_r", "abd") == pytest.approx(10, abs=3)
    changed = [a for a, b in zip(screen.document.text.split("\n"), before.split("\n"), strict=True)
               if a != b]  # fmt: skip
    assert len(changed) == 1
    assert says(studio, screen, "where JOSPT excerpt 30 gives 25° to 30°")
    screen.undo()
    assert screen.document.text == before
    assert not says(studio, screen, "JOSPT")


def test_a_new_movement_begins_from_one_that_is_there(staffed: Staffed) -> None:
    studio = staffed()
    studio.go("new-motion")
    studio.touch("Standing")
    assert studio.shows("Say first what the movement shows.")
    studio.fill("What it shows", "a slow clamshell")
    studio.fill("Search the movements", "top knee opens")
    studio.touch("Vary it")
    screen = studio.screen
    assert isinstance(screen, MotionScreen)
    studio.wait(lambda: screen.checking.done)
    assert (
        screen.document.text
        == "id: a-slow-clamshell\nabout: a slow clamshell\nextends: clamshell\n"
    )
    assert screen.title == "A slow clamshell"
    studio.touch("About")
    studio.fill("What the movement shows", "a slower clamshell")
    studio.touch("Checks")
    assert "about: a slower clamshell\n" in screen.document.text


@pytest.mark.parametrize(("size", "scale"), [((1080, 1920), 1.0), ((1920, 1080), 2.0)])
def test_every_part_fits(staffed: Staffed, size: tuple[int, int], scale: float) -> None:
    studio = staffed(size, text_scale=scale)
    screen = opened(studio)
    problems: dict[str, list[str]] = {}
    for tab in ("Joint", "Moment", "Contacts", "Views", "Muscle", "About", "Checks"):
        studio.touch(tab)
        look = studio.look()
        found = look.text_problems() + look.target_problems()
        if found:
            problems[tab] = found
    assert problems == {}
    assert screen.checking.rows == []


@pytest.mark.display
def test_the_person_is_drawn_and_the_other_side_shown(staffed: Staffed) -> None:
    studio = staffed(tier="live")
    screen = opened(studio, drawn=True)
    screen.goTo(2)
    figure = screen.figure
    assert figure.drawn
    assert figure.mesh is not None
    foot = figure.mesh.world[-1, 0, 3]
    studio.touch("Left side works")
    assert figure.mirrored
    assert figure.mesh.world[-1, 0, 3] != foot
    assert screen.jointText == "Left hip"
    screen.togglePlay()
    studio.wait(lambda: figure.seconds > 3.2)
    screen.togglePlay()
    assert not figure.playing


def test_the_limits_hold_for_hand_number_and_keys(staffed: Staffed) -> None:
    studio = staffed()
    screen = opened(studio)
    assert studio.look().tab_problems() == []
    screen.goTo(2)
    touch_joint(studio, screen, "hip_r")
    # by hand: the arc ends there
    shown = arc(screen, "abd")
    start = on_stage(studio, shown["x"], shown["y"])  # type: ignore[arg-type]
    beyond = on_stage(studio, shown["highX"] - 60, shown["highY"] - 60)  # type: ignore[operator]
    drag(studio, start, [(start + beyond) / 2, beyond])
    assert degrees(screen, 2, "hip_r", "abd") == 50
    # by number: refused, in words
    studio.fill(ABDUCTION, "72\n")
    assert degrees(screen, 2, "hip_r", "abd") == 50
    assert studio.shows("people reach −30° to 50°. 72° is beyond.")
    assert studio.value(ABDUCTION) == "50"
    studio.fill(ABDUCTION, "27,5\n")
    assert degrees(screen, 2, "hip_r", "abd") == 27.5
    assert screen.refused == ""
    # by keys: in the number, and on the figure
    studio.touch_field(ABDUCTION)
    studio.key(Qt.Key.Key_Up)
    assert degrees(screen, 2, "hip_r", "abd") == 28.5
    yaw = screen.figure.yaw
    QTest.mouseClick(studio.application.window, LEFT, NONE, on_stage(studio, 5, 200))
    studio.key(Qt.Key.Key_Left)
    assert screen.figure.yaw == yaw + 15
    # where nothing is drawn in 3D, it is said
    assert not screen.figure.drawn
    assert len(screen.figure.limbs) > 120
    assert studio.shows("This machine cannot draw in 3D.")


def test_a_fault_leads_there_and_a_moment_is_moved(staffed: Staffed) -> None:
    studio = staffed()
    screen = opened(studio)
    screen.goTo(2)
    screen.setAngle("abd", 0)
    screen.choose("ankle_r")
    screen.setAngle("flex", -50)
    screen.goTo(0)
    screen.choose("neck")
    assert says(studio, screen, "Right foot is")
    studio.touch(f"Checks ({len(screen.checking.rows)})")
    assert studio.shows("below the floor or mat")
    studio.touch("Go there")
    assert screen.joint == "ankle_r"
    assert screen.keyframe in (2, 3)
    assert "Right ankle" in studio.buttons()  # and the joint's page has come
    studio.touch("Undo")
    studio.touch("Undo")
    assert not says(studio, screen, "Right foot is")
    assert not screen.canUndo

    window = studio.application.window
    (mark,) = [seen for seen in studio.look().buttons if seen.text == "Moment 3: Hold, at 3 s"]
    left, top, right, bottom = mark.rect
    start = QPoint(round((left + right) / 2), round((top + bottom) / 2))
    QTest.mouseClick(window, LEFT, NONE, start)
    assert screen.keyframe == 2
    drag(studio, start, [start + QPoint(20 * n, 0) for n in range(1, 5)])
    at = screen.document.motion.keyframes[2].at
    assert 3.2 < at < 4.9
    screen.undo()
    assert screen.document.motion.keyframes[2].at == 3.0
    screen.scrub(2.0)
    assert screen.between
    studio.touch("Joint")
    studio.touch("Add one here")
    assert screen.document.motion.keyframes[2].at == 2.0
    assert not screen.between
    screen.removeKeyframe()
    assert len(screen.document.motion.keyframes) == 5


def test_a_draft_goes_on_after_a_cut_and_is_saved_and_sent(
    staffed: Staffed, start: Callable, tmp_path: Path
) -> None:
    studio = staffed()
    screen = opened(studio)
    screen.goTo(2)
    screen.setAngle("abd", 26)
    studio.wait(lambda: screen.keeping.kept)
    with Store(tmp_path) as store:
        draft = drafts.draft_of(store, people.named(store, ANA).id, KEY)
        assert draft is not None
        assert "abd: 26" in draft.text
    again = Studio(start(tier="still", reduced_motion=True))
    again.open()
    again.sign_in()
    second = opened(again)
    assert degrees(second, 2, "hip_r", "abd") == 26
    assert second.keeping.unsaved
    second.goTo(2)
    again.touch("Save a version")
    assert not second.keeping.unsaved
    second.setAngle("abd", 29)
    # Rae saves meanwhile: nothing of either is lost
    with Store(tmp_path) as store:
        rae = people.named(store, RAE).id
        theirs = second.document.text.replace("abd: 29", "abd: 22")
        drafts.save(store, rae, KEY, theirs, items.newest(store, KEY).id)  # type: ignore[union-attr]
    again.touch("Send for review")
    assert again.shows("Somebody else saved meanwhile")
    again.touch("Save mine over it")
    again.touch("Send for review")
    assert second.keeping.state == "in review"
    with Store(tmp_path) as store:
        found = items.revisions(store, KEY)
        assert [r.number for r in found] == [4, 3, 2, 1]
        lines = zip(found[0].text.splitlines(), found[3].text.splitlines(), strict=True)
        assert [a for a, b in lines if a != b] == ["    hip_r: {flex: -3, abd: 29}"]
