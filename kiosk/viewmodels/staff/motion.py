"""The movement editor: a motion from the store, changed on the figure, checked as one goes."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import shorten
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.opening import ReleaseError
from kiosk.content.reader import NotInRelease
from kiosk.motion.clip import Clip
from kiosk.motion.edit import keyframes, poses, scene
from kiosk.motion.edit.document import MotionDocument, Refused
from kiosk.motion.edit.stand import Stand
from kiosk.motion.limits import limits_of
from kiosk.motion.schema import MotionSource
from kiosk.motion.skeleton import JOINTS
from kiosk.studio.motion_edit.opening import Opened
from kiosk.viewmodels.staff import motion_rows as rows
from kiosk.viewmodels.staff import motion_words as words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.motion_checking import MotionChecking
from kiosk.viewmodels.staff.motion_figure import MotionFigure
from kiosk.viewmodels.staff.motion_keeping import MotionKeeping
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FIRST = "hip_r"
TITLE = 56
SHORT_TITLE = 34
"""Letters of a title on one line."""
translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class MotionScreen(StaffScreen):
    """One motion under somebody's hands. `item` is its id.

    Three things change apart from each other: the document, what is chosen in it, and what the
    checks say. What a finger pulls is shown at once; the full checks follow from a process.
    """

    PAGE = "MotionPage"
    SECTION = "content"

    documentChanged = Signal()
    chosenChanged = Signal()
    refusedChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        services = desk.services
        self._figure = MotionFigure(services.tiers, services.session.appearance, self)
        self._figure.playingChanged.connect(self._played)
        self._figure.mirroredChanged.connect(self._turned_over)
        self._checking = MotionChecking(self._compiled, self)
        self._keeping = MotionKeeping(desk, self._id, self._text, self._take)
        self._keeping.setParent(self)
        self._document: MotionDocument | None = None
        self._stand: Stand | None = None
        self._keyframe = 0
        self._joint = FIRST
        self._only_here = False
        self._pulled = ""
        self._pulled_at = 0.0
        self._pointed = ""
        self._refused = ""

    # coming and going

    @property
    def _id(self) -> str:
        return self.place.item.removeprefix("motion:").partition(":")[0]

    def arrive(self) -> None:
        self._keeping.open()

    def _take(self, opened: Opened) -> None:
        self._document = MotionDocument(opened.text, opened.extends)
        self._keyframe, self._pulled, self._stand = 0, "", None
        self._checking.know(opened)
        motion = self._motion
        if motion is None:
            self.documentChanged.emit()
            return
        self._stand = Stand(motion)
        self._begin_with_released()
        self._choose(self._joint)
        self._changed()
        self._check()

    def _begin_with_released(self) -> None:
        """Until it is compiled, the motion patients see says where to stand and what is there."""
        try:
            self._figure.take(self.desk.services.reader.clip(self._id))
        except (NotInRelease, ReleaseError):
            return

    def settled(self) -> bool:
        return self._motion is None or self._checking.done

    def put_away(self) -> None:
        self._figure.pause()
        self._keeping.put_away()

    @Slot()
    def enter(self) -> None:
        """The page stands."""
        self._figure.enter()
        if not self._checking.done:
            self._check()

    @Slot()
    def leave(self) -> None:
        """The page goes."""
        self._figure.leave()
        self._checking.close()

    def _compiled(self, motion: MotionSource, clip: Clip) -> None:
        """The checks have compiled the motion as it was when they were asked."""
        self._stand = Stand(motion, clip)
        if self._motion is not None:
            self._stand.take(self._motion)
        self._figure.take(clip)
        if not self._figure.playing and not self.between:
            self._show(ghost=not self._pulled)
        self.chosenChanged.emit()

    def _check(self) -> None:
        if self._motion is not None:
            self._checking.ask(self._motion, self.document.whole)

    # what it is

    @Property(MotionFigure, constant=True)
    def figure(self) -> MotionFigure:
        return self._figure

    @Property(MotionChecking, constant=True)
    def checking(self) -> MotionChecking:
        return self._checking

    @Property(MotionKeeping, constant=True)
    def keeping(self) -> MotionKeeping:
        return self._keeping

    def _text(self) -> str:
        return self._document.text if self._document is not None else ""

    @property
    def document(self) -> MotionDocument:
        """The document. Raises RuntimeError before it was opened."""
        if self._document is None:
            raise RuntimeError("no motion is open yet")
        return self._document

    @property
    def _motion(self) -> MotionSource | None:
        return None if self._document is None else self._document.reading.motion

    @Property(bool, notify=documentChanged)
    def ready(self) -> bool:
        """Whether there is a motion to change."""
        return self._motion is not None

    @Property(str, notify=documentChanged)
    def unreadable(self) -> str:
        """Why the text cannot be shown as a motion; "" when it can."""
        if self._document is None or self._document.reading.motion is not None:
            return ""
        line, message = self._document.reading.problems[0]
        text = translate("Motion", "Line %1: %2")
        return text.replace("%1", str(line)).replace("%2", message)

    @Property(str, notify=documentChanged)
    def about(self) -> str:
        motion = self._motion
        return motion.about if motion is not None else ""

    @Property(str, notify=documentChanged)
    def title(self) -> str:
        return shorten(words.capital(self.about), TITLE, placeholder="…") or self._id

    @Property(str, notify=documentChanged)
    def shortTitle(self) -> str:
        """The title where there is little room."""
        return shorten(words.capital(self.about), SHORT_TITLE, placeholder="…") or self._id

    @Property(str, notify=documentChanged)
    def posture(self) -> str:
        """How the body is placed, in words."""
        motion = self._motion
        return words.posture_name(motion.posture) if motion is not None else ""

    @Property(bool, notify=documentChanged)
    def wrong(self) -> bool:
        motion = self._motion
        return motion is not None and motion.wrong

    @Property(str, notify=documentChanged)
    def family(self) -> str:
        """What it follows, what follows it, and the exercises that show it, in words."""
        opened = self._keeping.opened
        if opened is None:
            return ""
        said = []
        follows = self.document.said(("extends",)) or ""
        yaml = self.document.reading.yaml
        if yaml is not None and (follows := yaml.data.get("extends")):
            said.append(translate("Motion", "It follows “%1”.").replace("%1", str(follows)))
        if opened.followers:
            count = len(opened.followers)
            said.append(
                translate("Motion", "%n other movements follow it and change with it.", None, count)
            )
        titles = list(dict.fromkeys(use.title for use in opened.uses))
        if titles:
            text = translate("Motion", "Shown in: %1.")
            said.append(text.replace("%1", ", ".join(titles)))
        return " ".join(said)

    @Property(bool, notify=documentChanged)
    def canUndo(self) -> bool:
        return self._document is not None and self._document.can_undo

    @Property(bool, notify=documentChanged)
    def canRedo(self) -> bool:
        return self._document is not None and self._document.can_redo

    # lists

    @Property("QVariantList", notify=documentChanged)
    def keyframes(self) -> list[dict[str, Any]]:
        motion = self._motion
        return rows.keyframes(motion) if motion is not None else []

    @Property("QVariantList", notify=chosenChanged)
    def angles(self) -> list[dict[str, Any]]:
        """The angles of the chosen joint at the chosen moment."""
        motion = self._motion
        if motion is None:
            return []
        shown = {} if self._pulled else self._figure.shown_angles(self._joint)
        return rows.angles(motion, self._keyframe, self._joint, shown, self._figure.mirrored)

    @Property("QVariantList", notify=documentChanged)
    def contacts(self) -> list[dict[str, Any]]:
        motion = self._motion
        return rows.contacts(motion, self._figure.mirrored) if motion is not None else []

    @Property("QVariantList", notify=documentChanged)
    def things(self) -> list[dict[str, Any]]:
        motion = self._motion
        return rows.props(motion, self._figure.mirrored) if motion is not None else []

    @Property("QVariantList", constant=True)
    def thingChoices(self) -> list[dict[str, Any]]:
        return rows.prop_choices()

    @Property("QVariantList", notify=documentChanged)
    def cameras(self) -> list[dict[str, Any]]:
        motion = self._motion
        return rows.cameras(motion, self.document) if motion is not None else []

    @Property("QVariantList", notify=documentChanged)
    def work(self) -> list[dict[str, Any]]:
        motion = self._motion
        return rows.work(motion) if motion is not None else []

    @Property("QVariantList", constant=True)
    def levels(self) -> list[dict[str, Any]]:
        return rows.levels()

    @Property("QVariantList", constant=True)
    def muscleParts(self) -> list[dict[str, Any]]:
        return [{"value": part, "text": words.muscle_part(part)} for part in scene.PARTS]

    @Property(str, notify=documentChanged)
    def source(self) -> str:
        motion = self._motion
        return motion.work.source if motion is not None else ""

    @Property("QVariantList", notify=documentChanged)
    def sources(self) -> list[dict[str, Any]]:
        """The bibliography to choose from: `[{value, text}]`."""
        opened = self._keeping.opened
        return [{"value": key, "text": text} for key, text in opened.sources] if opened else []

    @Property("QVariantList", notify=documentChanged)
    def poseChoices(self) -> list[dict[str, Any]]:
        motion = self._motion
        return rows.pose_choices(motion) if motion is not None else []

    @Property("QVariantList", constant=True)
    def phaseChoices(self) -> list[dict[str, Any]]:
        return [{"value": p, "text": words.phase_name(p)} for p in keyframes.PHASES]

    @Property("QVariantList", constant=True)
    def easeChoices(self) -> list[dict[str, Any]]:
        return [{"value": e, "text": words.ease_name(e)} for e in keyframes.EASES]

    # what is chosen

    @Property(int, notify=chosenChanged)
    def keyframe(self) -> int:
        return self._keyframe

    @Property("QVariantMap", notify=chosenChanged)
    def moment(self) -> dict[str, Any]:
        """The row of the chosen keyframe, with `usedAt` and `room` (seconds, low and high)."""
        motion = self._motion
        if motion is None:
            return {}
        times = [frame.at for frame in motion.keyframes]
        k = self._keyframe
        row = rows.keyframes(motion)[k]
        low = times[k - 1] + keyframes.SHORTEST if k else 0.0
        high = times[k + 1] - keyframes.SHORTEST if k + 1 < len(times) else keyframes.LONGEST
        return {
            **row,
            "usedAt": rows.used_at(motion, k),
            "low": round(low, 2) if k else 0.0,
            "high": round(high, 2) if k else 0.0,
            "first": k == 0,
            "last": k == len(times) - 1,
        }

    @Property(str, notify=chosenChanged)
    def joint(self) -> str:
        return self._joint

    @Property(str, notify=chosenChanged)
    def jointText(self) -> str:
        return words.capital(words.joint_name(self._joint, self._figure.mirrored))

    @Property(bool, notify=chosenChanged)
    def sided(self) -> bool:
        """Whether the chosen joint has one like it on the other side."""
        return self._joint.endswith(("_l", "_r"))

    @Property(bool, notify=chosenChanged)
    def onlyHere(self) -> bool:
        """Whether changes stay with this keyframe where its pose shows at others too."""
        return self._only_here

    @Slot(bool)
    def setOnlyHere(self, only: bool) -> None:
        self._only_here = only
        self.chosenChanged.emit()

    @Slot(str)
    def choose(self, joint: str) -> None:
        """Take a joint in hand."""
        if joint in JOINTS:
            self._choose(joint)

    def _choose(self, joint: str) -> None:
        motion = self._motion
        self._joint = joint
        if motion is not None:
            limits = limits_of(motion)
            own = {name: limits[f"{joint}.{name}"] for name, _, _ in JOINTS[joint].angles}
            self._figure.choose(joint, own)
            self._pointed = self._figure.widest()
        self._say("")
        self.chosenChanged.emit()

    @Slot(int)
    def goTo(self, keyframe: int) -> None:
        """Stand at a keyframe."""
        motion = self._motion
        if motion is None:
            return
        self._keyframe = min(max(keyframe, 0), len(motion.keyframes) - 1)
        self._only_here = False
        self._figure.go_to(motion.keyframes[self._keyframe].at)
        self._show()
        self._say("")
        self.chosenChanged.emit()

    @Property(bool, notify=chosenChanged)
    def between(self) -> bool:
        """Whether the body stands between two keyframes, where nothing can be pulled."""
        motion = self._motion
        if motion is None or self._keyframe >= len(motion.keyframes):
            return False
        return abs(self._figure.seconds - motion.keyframes[self._keyframe].at) > 0.02

    @Slot(float)
    def scrub(self, seconds: float) -> None:
        """Stand at any moment."""
        if not self._figure.canPlay:
            return
        self._figure.go_to(seconds)
        self._figure.show_moment()
        self._figure.set_ghost(None)
        self.chosenChanged.emit()

    @Slot()
    def togglePlay(self) -> None:
        if self._figure.playing:
            self._figure.pause()
        else:
            self._figure.set_ghost(None)
            self._figure.play()

    @Slot()
    def _played(self) -> None:
        if not self._figure.playing:
            self._figure.show_moment()
        self.chosenChanged.emit()

    @Slot()
    def _turned_over(self) -> None:
        self._checking.mirror(self._figure.mirrored)
        self.documentChanged.emit()
        self.chosenChanged.emit()

    # changes

    def _edit(self, change: Callable[[], object], *, pulling: bool = False) -> bool:
        """Make a change; False when it was refused, and why is said beside the hand."""
        try:
            change()
        except Refused as refused:
            self._say(words.refused_words(refused.why, refused.facts, self._figure.mirrored))
            return False
        self._say("")
        self._changed()
        if not pulling:
            self.document.close_gesture()
            self._check()
        return True

    def _changed(self) -> None:
        """The document says something else: show it, look quickly, keep it soon."""
        motion = self._motion
        if motion is None:
            return
        self._keyframe = min(self._keyframe, len(motion.keyframes) - 1)
        if self._stand is not None:
            self._stand.take(motion)
        self._checking.glance(motion)
        if self.between and not self._figure.playing:
            self._figure.go_to(motion.keyframes[self._keyframe].at)
        self._show(ghost=not self._pulled)
        self.documentChanged.emit()
        self.chosenChanged.emit()
        self._keeping.touched()

    def _show(self, *, ghost: bool = True) -> None:
        """Put the body at the chosen keyframe."""
        if self._stand is None or self._motion is None or self._figure.playing:
            return
        pulled = (f"{self._joint}.{self._pulled}",) if self._pulled else ()
        self._figure.show_look(self._stand.look(self._keyframe, pulled))
        if ghost:
            before = self._keyframe - 1
            self._figure.set_ghost(self._stand.look(before) if before >= 0 else None)

    def _say(self, text: str) -> None:
        if text != self._refused:
            self._refused = text
            self.refusedChanged.emit()

    @Property(str, notify=refusedChanged)
    def refused(self) -> str:
        """Why the last change was not made; "" when it was."""
        return self._refused

    @Slot()
    def undo(self) -> None:
        if self._document is not None and self._document.undo():
            self._after_step()

    @Slot()
    def redo(self) -> None:
        if self._document is not None and self._document.redo():
            self._after_step()

    def _after_step(self) -> None:
        self._say("")
        self._changed()
        self._choose(self._joint)
        self._check()

    @Slot(str, float, bool)
    def setAngle(self, angle: str, degrees: float, pulling: bool = False) -> None:
        """Set an angle of the chosen joint. `pulling`: the finger is still on the slider."""
        self._pulled = angle if pulling else ""
        self._edit(lambda: self._set(angle, degrees), pulling=pulling)

    def _set(self, angle: str, degrees: float) -> None:
        poses.set_angle(
            *(self.document, self._keyframe, self._joint, angle, degrees),
            only_here=self._only_here,
            gesture=f"{self._joint}.{angle}",
        )

    @Slot(float, float, result=bool)
    def grab(self, x: float, y: float) -> bool:
        """Put a finger on the figure: on a handle it will pull; whether it does."""
        if self._motion is None or self._figure.playing or self.between:
            return False
        angle = self._figure.handleAt(x, y)
        if not angle or poses.on_curve(self._motion, self._joint, angle):
            return False
        self._pulled = self._pointed = angle
        self._pulled_at = poses.angle(self._motion, self._keyframe, self._joint, angle)
        self._show()
        return True

    @Slot(float, float)
    def pull(self, x: float, y: float) -> None:
        """Move the finger that pulls: to whole degrees."""
        angle = self._pulled
        degrees = self._figure.degrees_at(angle, x, y, self._pulled_at) if angle else None
        if degrees is None:
            return
        self._pulled_at = degrees
        self._edit(lambda: self._set(angle, float(round(degrees))), pulling=True)

    @Slot()
    def letGo(self) -> None:
        """The finger left."""
        if not self._pulled or self._document is None:
            return
        self._pulled = ""
        self._document.close_gesture()
        self._show()
        self._check()

    @Property(str, notify=chosenChanged)
    def pointed(self) -> str:
        """The angle whose arc stands out: the one last taken in hand, else the joint's first."""
        names = [name for name, _, _ in JOINTS[self._joint].angles]
        return self._pointed if self._pointed in names else names[0]

    @Slot(str)
    def point(self, angle: str) -> None:
        """Let the arc of an angle stand out."""
        if angle != self._pointed:
            self._pointed = angle
            self.chosenChanged.emit()

    @Property(str, notify=chosenChanged)
    def pulled(self) -> str:
        """The angle in somebody's hand; "" for none."""
        return self._pulled

    @Slot()
    def sameOnOtherSide(self) -> None:
        """Give the opposite joint the same angles."""
        self._edit(lambda: poses.same_on_other_side(self.document, self._keyframe, self._joint))

    @Slot(int, float, bool)
    def moveKeyframe(self, index: int, seconds: float, pulling: bool = False) -> None:
        """Put a keyframe at another moment."""
        self._keyframe = index
        self._edit(
            lambda: keyframes.move(self.document, index, seconds, gesture=f"at {index}"),
            pulling=pulling,
        )

    @Slot()
    def dropKeyframe(self) -> None:
        """The finger left the keyframe's mark."""
        self.document.close_gesture()
        self._check()

    @Slot(float)
    def setLasts(self, seconds: float) -> None:
        """Say how long it takes from the chosen keyframe to the next."""
        self._edit(lambda: keyframes.last(self.document, self._keyframe, seconds))

    @Slot()
    def addKeyframe(self) -> None:
        """A keyframe where the body stands now; at one, half-way to the next."""
        motion = self._motion
        if motion is None:
            return
        at = self._figure.seconds
        if not self.between:
            times = [frame.at for frame in motion.keyframes]
            k = min(self._keyframe, len(times) - 2)
            at = (times[k] + times[k + 1]) / 2.0
        added: list[int] = []
        if self._edit(lambda: added.append(keyframes.add(self.document, at))):
            self.goTo(added[0])

    @Slot()
    def duplicateKeyframe(self) -> None:
        """Hold the chosen pose for a second."""
        added: list[int] = []
        change = self._edit(
            lambda: added.append(keyframes.duplicate(self.document, self._keyframe))
        )
        if change:
            self.goTo(added[0])

    @Slot()
    def removeKeyframe(self) -> None:
        if self._edit(lambda: keyframes.remove(self.document, self._keyframe)):
            self.goTo(self._keyframe)

    @Slot(str)
    def setPhase(self, phase: str) -> None:
        self._edit(lambda: keyframes.set_phase(self.document, self._keyframe, phase))

    @Slot(str)
    def setEase(self, ease: str) -> None:
        self._edit(lambda: keyframes.set_ease(self.document, self._keyframe, ease))

    @Slot(str)
    def usePose(self, pose: str) -> None:
        self._edit(lambda: poses.use_pose(self.document, self._keyframe, pose))

    @Slot()
    def ownPose(self) -> None:
        self._edit(lambda: poses.own_pose(self.document, self._keyframe))

    @Slot(str)
    def renamePose(self, name: str) -> None:
        motion = self._motion
        if motion is not None and name.strip():
            old = motion.keyframes[self._keyframe].pose
            self._edit(lambda: poses.rename_pose(self.document, old, name))

    @Slot(str, str)
    def addContact(self, key: str, on: str) -> None:
        self._edit(lambda: scene.add_contact(self.document, key, on))

    @Slot(str, str)
    def take(self, what: str, name: str) -> None:
        """Take a contact, a prop or a camera away."""
        self._edit(lambda: scene.remove(self.document, what, name))

    @Slot(str, int, int)
    def setContactSpan(self, name: str, first: int, last: int) -> None:
        self._edit(lambda: scene.hold_during(self.document, name, first, last))

    @Slot(str)
    def addThing(self, kind: str) -> None:
        self._edit(lambda: scene.add_prop(self.document, kind))

    @Slot(str, str, float)
    def setThing(self, name: str, field: str, value: float) -> None:
        """Set x, z, yaw or height of a thing, in metres or degrees."""
        motion = self._motion
        if motion is None:
            return
        given: Any = value
        if field in ("x", "z"):
            at = motion.props[name].at or (0.0, 0.0)
            given = [value, at[1]] if field == "x" else [at[0], value]
            field = "at"
        self._edit(lambda: scene.set_prop(self.document, name, field, given))

    @Slot(str, str)
    def setTight(self, name: str, tight: str) -> None:
        self._edit(lambda: scene.set_prop(self.document, name, "tight", tight))

    @Slot(str)
    def keepView(self, camera: str) -> None:
        """Let one of the views look from where the figure is seen now."""
        yaw, pitch = self._figure.direction
        if self._edit(lambda: scene.set_camera(self.document, camera, yaw, pitch)):
            text = translate("Motion", "“%1” looks from here now.")
            self.desk.say(text.replace("%1", words.camera_name(camera)))

    @Slot(str)
    def lookFrom(self, camera: str) -> None:
        """See the figure as one of the views does."""
        clip = self._stand.clip if self._stand is not None else None
        if clip is not None and camera in clip.cameras:
            view = clip.cameras[camera]
            self._figure.look_from(view.yaw, view.pitch)

    @Slot(str, str, str)
    def setWork(self, phase: str, part: str, level: str) -> None:
        self._edit(lambda: scene.set_work(self.document, phase, part, level))

    @Slot(str)
    def setSource(self, source: str) -> None:
        self._edit(lambda: scene.set_source(self.document, source))

    @Slot(str)
    def setAbout(self, about: str) -> None:
        if about.strip() and about.strip() != self.about:
            self._edit(lambda: scene.set_about(self.document, about))

    @Slot(bool)
    def setWrong(self, wrong: bool) -> None:
        self._edit(lambda: scene.set_wrong(self.document, wrong))

    @Slot(int)
    def goToCheck(self, index: int) -> None:
        """Go to the moment and the joint that something is wrong with, or to the exercise."""
        found = self._checking.rows
        if not 0 <= index < len(found):
            return
        row = found[index]
        if row["exercise"]:
            self.desk.open("edit", f"exercise:{row['exercise']}:{MAIN_LANGUAGE}")
            return
        if row["keyframe"] >= 0:
            self.goTo(row["keyframe"])
        if row["joint"]:
            self._choose(row["joint"])
