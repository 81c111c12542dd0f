"""Changing a motion: what is set is what is read, within the limits, and undone as it was."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.motion.checks import check
from kiosk.motion.clip import Clip
from kiosk.motion.compile import compile_motion
from kiosk.motion.edit import arcs, faults, keyframes, poses, scene, starting
from kiosk.motion.edit.arcs import View
from kiosk.motion.edit.document import MotionDocument, Refused, read
from kiosk.motion.edit.stand import Look, Stand
from kiosk.motion.limits import limits_of
from kiosk.motion.load import load, whole
from kiosk.motion.schema import MotionSource
from kiosk.motion.skeleton import JOINTS

FOLDER = Path(__file__).resolve().parents[2] / "db" / "content" / "motions"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))


def extended(text: str) -> Mapping[str, Any] | None:
    yaml = read(text).yaml
    other = yaml.data.get("extends") if yaml is not None else None
    if other is None:
        return None
    there = (FOLDER / f"{other}.yaml").read_text("utf-8")
    return read(there, extended(there)).whole


def document(name: str) -> MotionDocument:
    text = (FOLDER / f"{name}.yaml").read_text("utf-8")
    return MotionDocument(text, extended(text))


def test_every_real_motion_reads_as_the_loader_reads_it_and_stays_as_it_is() -> None:
    for name in NAMES:
        one = document(name)
        assert one.motion == load(FOLDER / f"{name}.yaml"), name
        assert one.text.encode() == (FOLDER / f"{name}.yaml").read_bytes()


ANGLES = [(joint, angle) for joint, own in JOINTS.items() for angle, _, _ in own.angles]


@given(
    name=st.sampled_from(NAMES),
    changes=st.lists(
        st.tuples(
            st.integers(0, 19),
            st.sampled_from(ANGLES),
            st.floats(-190, 190, allow_nan=False),
            st.booleans(),
        ),
        min_size=1,
        max_size=5,
    ),
)
@settings(max_examples=50, deadline=None)
def test_an_angle_that_was_set_is_read_or_refused_at_its_limit(
    name: str, changes: list[tuple[int, tuple[str, str], float, bool]]
) -> None:
    one = document(name)
    first = one.text
    for where, (joint, angle), degrees, alone in changes:
        k = where % len(one.motion.keyframes)
        low, high = limits_of(one.motion)[f"{joint}.{angle}"]
        before = one.text
        others = [
            poses.angle(one.motion, i, joint, angle) for i in range(len(one.motion.keyframes))
        ]
        led = poses.on_curve(one.motion, joint, angle)
        if led or not low <= round(degrees, 1) <= high:
            with pytest.raises(Refused, match=r"beyond|curve"):
                poses.set_angle(one, k, joint, angle, degrees, only_here=alone)
            assert one.text == before
            continue
        poses.set_angle(one, k, joint, angle, degrees, only_here=alone)
        assert low <= poses.angle(one.motion, k, joint, angle) <= high
        assert poses.angle(one.motion, k, joint, angle) == pytest.approx(degrees, abs=0.051)
        if alone:
            for i, was in enumerate(others):
                if i != k:
                    assert poses.angle(one.motion, i, joint, angle) == was
    while one.undo():
        pass
    assert one.text == first


@given(
    name=st.sampled_from(NAMES),
    changes=st.lists(
        st.tuples(
            st.sampled_from(("move", "last", "add", "duplicate", "remove", "phase", "ease")),
            st.integers(0, 19),
            st.floats(0.0, 30.0, allow_nan=False),
        ),
        min_size=1,
        max_size=6,
    ),
)
@settings(max_examples=50, deadline=None)
def test_any_change_of_time_leaves_a_motion_that_loops(
    name: str, changes: list[tuple[str, int, float]]
) -> None:
    one = document(name)
    first = one.text
    for what, where, seconds in changes:
        before = one.motion
        k = where % len(before.keyframes)
        try:
            match what:
                case "move":
                    keyframes.move(one, k, seconds)
                case "last":
                    keyframes.last(one, k, seconds)
                case "add":
                    keyframes.add(one, seconds)
                case "duplicate":
                    keyframes.duplicate(one, k)
                case "remove":
                    keyframes.remove(one, k)
                case "phase":
                    keyframes.set_phase(one, k, "hold")
                case "ease":
                    keyframes.set_ease(one, k, "through")
        except Refused:
            assert one.motion == before
            continue
        after = one.motion
        assert after.keyframes[0].at == 0.0
        spans = [s for c in after.contacts.values() for s in c.during or ()]
        assert all(0.0 <= a < b <= after.duration + 0.2 for a, b in spans)
        if what in ("move", "last"):
            assert [f.pose for f in after.keyframes] == [f.pose for f in before.keyframes]
    while one.undo():
        pass
    assert one.text == first


def test_what_holds_a_contact_moves_with_its_keyframe() -> None:
    one = document("bridge-band--march")
    keyframes.last(one, 0, 2.0)  # the start lasts a second longer
    assert [f.at for f in one.motion.keyframes][:3] == [0.0, 2.0, 4.0]
    assert one.motion.contacts["left_foot"].during == [(0.0, 4.4), (7.2, 13.8)]


def test_a_keyframe_that_is_added_changes_nothing_of_the_movement() -> None:
    one = document("hip-abduction")
    before = compile_motion(one.motion)
    index = keyframes.add(one, 2.0)
    assert index == 2
    keyframes.set_ease(one, index, "through")
    after = compile_motion(one.motion)
    for t in (0.0, 2.0, 4.0):
        assert np.abs(before.at(t).local - after.at(t).local).max() < 0.02
    assert "from: ready" in one.text


def test_a_motion_that_follows_another_writes_only_what_differs() -> None:
    one = document("clamshell--band")
    before = one.text
    poses.set_angle(one, 2, "hip_r", "abd", 25)
    scene.remove(one, "contacts", "feet")
    added = "".join(line for line in one.text.splitlines(True) if line not in before)
    assert added == "  open:\n    hip_r: {abd: 25}\ncontacts:\n  feet: null\n"
    assert "feet" not in one.motion.contacts


def test_one_drag_is_one_step_back() -> None:
    one = document("hip-abduction")
    for degrees in range(20, 30):
        poses.set_angle(one, 2, "hip_r", "abd", degrees, gesture="abd")
    one.close_gesture()
    poses.set_angle(one, 2, "hip_r", "abd", 12, gesture="abd")
    one.undo()
    assert poses.angle(one.motion, 2, "hip_r", "abd") == 29
    one.undo()
    assert not one.can_undo
    assert one.redo()
    assert poses.angle(one.motion, 2, "hip_r", "abd") == 29


def test_a_pose_of_its_own_leaves_the_others() -> None:
    one = document("hip-abduction")
    name = poses.own_pose(one, 0)
    assert name == "ready_2"
    assert [f.pose for f in one.motion.keyframes] == [
        "ready_2",
        "ready",
        "lifted",
        "lifted",
        "ready",
    ]
    poses.use_pose(one, 0, "ready")
    assert one.motion.keyframes[0].pose == "ready"
    poses.rename_pose(one, "ready", "at ease")
    assert one.motion.keyframes[0].pose == "at_ease"
    assert one.motion.poses["lifted"].base == "at_ease"


def test_a_change_only_here_reaches_no_pose_made_from_it() -> None:
    one = document("hip-abduction")
    assert poses.reached(one.motion, "ready") == (0, 1, 2, 3, 4)
    assert poses.reached(one.motion, "lifted") == (2, 3)
    poses.set_angle(one, 0, "knee_l", "flex", 20, only_here=True)
    assert [poses.angle(one.motion, k, "knee_l", "flex") for k in range(5)] == [20, 6, 6, 6, 6]
    poses.set_angle(one, 1, "knee_l", "flex", 12)
    assert [poses.angle(one.motion, k, "knee_l", "flex") for k in range(5)] == [20, 12, 12, 12, 12]


def test_the_other_side_can_do_the_same() -> None:
    one = document("hip-abduction")
    poses.same_on_other_side(one, 2, "hip_r")
    assert poses.angle(one.motion, 2, "hip_l", "abd") == 30


@pytest.mark.parametrize("posture", scene.POSTURES)
def test_a_new_motion_from_any_posture_is_sound(posture: str) -> None:
    one = MotionDocument(starting.from_posture("new-one", "a: “first”", posture))
    assert one.motion.about == "a: “first”"
    assert check(compile_motion(one.motion)) == ()


def test_a_new_motion_is_a_copy_or_follows() -> None:
    text = (FOLDER / "clamshell.yaml").read_text("utf-8")
    copy = starting.copied(text, "clam-two", "")
    assert copy == text.replace("id: clamshell\n", "id: clam-two\n")
    follows = starting.varied("clamshell", "clam-three", "slower")
    one = MotionDocument(follows, whole(FOLDER / "clamshell.yaml"))
    assert one.motion.keyframes == document("clamshell").motion.keyframes
    assert not one.motion.wrong


@pytest.mark.parametrize("key", [t.key for t in scene.USUAL])
def test_a_usual_contact_can_be_put_and_taken(key: str) -> None:
    one = document("bridge-band")
    touching = next(t for t in scene.USUAL if t.key == key)
    before = one.text
    name = scene.add_contact(one, key, "mat")
    assert scene.part_of(one.motion.contacts[name]) == (touching.part, touching.side)
    scene.hold_during(one, name, 1, 3)
    assert one.motion.contacts[name].during == [(1.0, 5.0)]
    scene.hold_during(one, name, 0, 4)
    assert one.motion.contacts[name].during is None
    scene.remove(one, "contacts", name)
    assert one.text == before


@pytest.mark.parametrize("kind", scene.PROPS)
def test_a_thing_can_be_put_and_taken(kind: str) -> None:
    one = document("hip-abduction")
    before = one.text
    name = scene.add_prop(one, kind)
    assert one.motion.props[name].kind == kind
    scene.remove(one, "props", name)
    assert one.text == before


def test_a_thing_on_which_something_rests_stays() -> None:
    with pytest.raises(Refused, match="in-use"):
        scene.remove(document("hip-abduction"), "props", "counter")


def test_a_view_and_the_work_are_kept() -> None:
    one = document("clamshell")
    scene.set_camera(one, "main", 190.4, -12.2)
    scene.set_work(one, "hold", "front", "strong")
    scene.set_work(one, "ready", "back", "light")
    assert (one.motion.cameras["main"].yaw, one.motion.cameras["main"].pitch) == (-170, -12)
    assert one.motion.work.hold.front == "strong"
    assert one.motion.work.ready.back == "light"
    assert "# from the front, a little to the feet" in one.text


def test_a_text_that_is_no_motion_says_where() -> None:
    reading = read("id: x\nposture: flying\n")
    assert reading.motion is None
    assert any(line == 2 for line, _ in reading.problems)
    with pytest.raises(Refused, match="unreadable"):
        poses.set_angle(MotionDocument("a: [1"), 0, "hip_r", "abd", 1)


# what is wrong, by keyframe and joint


def faults_of(one: MotionDocument) -> dict[str, faults.Fault]:
    return {f.code: f for f in faults.of_clip(one.motion, compile_motion(one.motion))}


def test_a_foot_through_the_floor_is_said_of_its_joint() -> None:
    one = document("hip-abduction")
    poses.set_angle(one, 2, "hip_r", "abd", 0)
    poses.set_angle(one, 2, "ankle_r", "flex", -50)
    found = faults_of(one)["through-floor"]
    assert (found.joint, found.parts) == ("ankle_r", ("foot_r",))
    assert found.keyframe in (2, 3)


def test_quick_checks_tell_the_loop_and_the_speed() -> None:
    one = document("hip-abduction")
    poses.set_angle(one, 4, "hip_r", "abd", 30, only_here=True)
    keyframes.last(one, 1, 0.1)
    found = {f.code: f for f in faults.quick(one.motion)}
    assert (found["loop-open"].keyframe, found["loop-open"].joint) == (4, "hip_r")
    assert found["too-fast"].joint == "hip_r"
    assert found["too-fast"].keyframe in (1, 2)


def test_real_motions_have_no_quick_faults() -> None:
    assert [n for n in NAMES if faults.quick(document(n).motion)] == []


# the body under a hand


@pytest.fixture(scope="module")
def raised() -> tuple[MotionSource, Clip]:
    motion = document("hip-abduction").motion
    return motion, compile_motion(motion)


def test_the_body_stands_as_the_compiled_motion_has_it(raised: tuple[MotionSource, Clip]) -> None:
    motion, clip = raised
    stand = Stand(motion, clip)
    for k, frame in enumerate(motion.keyframes[:-1]):
        there = Look.of(clip.at(frame.at)).world[:, :3, 3]
        assert np.abs(stand.look(k).world[:, :3, 3] - there).max() < 0.01


def test_a_pulled_joint_obeys_and_the_foot_stays_down(raised: tuple[MotionSource, Clip]) -> None:
    motion, clip = raised
    one = document("hip-abduction")
    stand = Stand(motion, clip)
    before = stand.look(2)
    poses.set_angle(one, 2, "knee_l", "flex", 40)
    stand.take(one.motion)
    after = stand.look(2, ("knee_l.flex",))
    sole = arcs.joint_places(after.world)["ankle_l"]
    assert abs(sole[1] - arcs.joint_places(before.world)["ankle_l"][1]) < 0.02
    assert after.world[0, 1, 3] < before.world[0, 1, 3] - 0.01  # the pelvis sinks


def test_a_mirrored_look_is_the_other_side(raised: tuple[MotionSource, Clip]) -> None:
    motion, clip = raised
    look = Stand(motion, clip).look(2)
    there = arcs.joint_places(look.mirrored().world)["knee_l"]
    here = arcs.joint_places(look.world)["knee_r"]
    assert np.allclose(there, here * [-1, 1, 1], atol=1e-9)
    assert np.allclose(look.mirrored().world, Look.of(clip.mirrored().at(3.0)).world, atol=0.02)


VIEW = View(-24.0, -7.0, 4.2, (0.0, 0.86, 0.0), 800.0, 600.0)


@pytest.mark.parametrize("joint", JOINTS)
def test_an_arc_leads_back_to_the_degrees_under_the_finger(
    joint: str, raised: tuple[MotionSource, Clip]
) -> None:
    motion, clip = raised
    look = Stand(motion, clip).look(2)
    limits = limits_of(motion)
    names = [name for name, _, _ in JOINTS[joint].angles]
    now = {name: poses.angle(motion, 2, joint, name) for name in names}
    ranges = {name: limits[f"{joint}.{name}"] for name in names}
    for arc in arcs.arcs(look.world, look.sample.root, joint, now, ranges):
        yaw, pitch = arcs.best_view(VIEW, arc)
        view = View(yaw, pitch, 4.2, (0.0, 0.86, 0.0), 800.0, 600.0)
        assert arcs.open_to(view, arc) > 0.6
        low, high = ranges[arc.angle]
        for wanted in (low, (low + high) / 2, high):
            place = view.seen(arc.at(wanted)[None])[0]
            found = arcs.nearest_degrees(view, arc, place[0], place[1], wanted)
            assert found == pytest.approx(wanted, abs=3.0)
