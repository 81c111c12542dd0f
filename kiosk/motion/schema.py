"""What a motion file may say. The guide to writing one.

A motion is one YAML file in `db/content/motions/`, named after its id. It is language-free and
always shown for the person's RIGHT side; the other side is its mirror. Example, shortened:

    id: clamshell
    about: the top knee opens like a book        # for authors only
    posture: side_lying                          # where the body starts, see `Posture`
    poses:                                       # degrees; what is not named is kept
      ready:
        hip: {flex: 50}                          # a joint without _l or _r means both sides
        knee: {flex: 90}
      open:
        from: ready                              # starts as a copy of another pose
        hip_r: {abd: 18, rot: 22}
    keyframes:                                   # seconds; a phase lasts until the next one
      - {at: 0.0, pose: ready, phase: ready}
      - {at: 0.8, pose: ready, phase: move}
      - {at: 2.8, pose: open, phase: hold}
      - {at: 4.8, pose: open, phase: return}
      - {at: 7.8, pose: ready, phase: ready}     # the last pose equals the first: it loops
    contacts:
      pelvis: {body: pelvis, on: mat, hold: rest}
      feet: {point: heel_in_r, on: heel_in_l, hold: touch, by: [hip_r]}
    props:
      mat: {kind: mat}
    work:
      source: distefano-2009
      hold: {front: medium, middle: medium, back: medium}

Angles are those of `kiosk.motion.skeleton.JOINTS`. Poses start from the posture's own easy pose
(`kiosk/motion/postures.py`). A keyframe's `ease` says how the body passes it: `rest` stops there,
`through` flows on, `straight` turns a corner.

Contacts keep the body where it belongs. `point` is a name in `body.POINTS`, `body` a part in
`proxies.PROXIES`; `on` is `floor`, a prop's name (its top, or the face of a wall), another point
(touch), or `air`; `hold`:

- `rest`: the part's lowest surface lies at the support's height (moves the whole body, or `by`);
- `flat`: the point stays where it first lands, turned flat onto the support (feet);
- `point`: the point stays where it first lands, free to turn (hands, elbows);
- `press`: the point keeps the support's height only, and may slide along it;
- `touch`: the point follows another point of the body (hand on hip).

`by` lists the joints that give way to keep the contact, or single angles (`knee_l.flex`), or
`root`: the whole body's place. `flat` contacts and contacts without `by` always move the body.
Poses need only come near: the compiler first brings each keyframe into its contacts, then the
frames between. Do not ask for more than the joints can give: the checks tell when a contact
slides.
A hand takes its shape from its contacts: palms and fingers that rest lie flat, `grip_*` points
grip; `hand: relaxed` (or flat, grip) in the contact says otherwise, and `hands: {left: grip}`
holds for the whole motion.
`during: [[a, b], ...]` limits a contact to intervals (default: always); it fades in and out over
`blend` seconds. `at: [x, z]` (floor coordinates, m) sets the place instead of "where it lands".

`travel: [x, z]` (m/s) moves the ground under a walking body: standing people who walk forward
have `[0, -1.1]`. Points that stay on the floor then go with it from where they land, and their
`at` is where each interval of `during` begins; one that runs over the loop's end goes on.

`curves` give joint angles as published tables do: values at even shares of the loop from its
start, round which they run smoothly. A name without side is the right side's; the left side does
the same half a loop later. `pelvis.list` and other middle joints are given as they are.

`work` is that of the right, working side in each phase. `work.other` is the left side's: `same`,
or its own phases; a keyframe's `other: PHASE` says which of them begins there when it is not the
keyframe's own; `later: 0.5` instead gives the left side the right one's work half a loop later.

`extends: other-id` takes everything from another motion first; maps are merged key by key,
`null` removes a key, keyframes and lists are replaced. Easier, harder and wrong motions are
short files that way.

World: metres, Y up, the viewer at +Z; standing people face +Z with their left at +X; side-lying
people face the viewer, head at +X; supine people lie with the head at -X, right side near.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from kiosk.motion.body import POINTS
from kiosk.motion.proxies import PROXIES
from kiosk.motion.skeleton import JOINTS
from kiosk.motion.timeline import Ease

Phase = Literal["ready", "move", "hold", "return"]
PHASES: tuple[Phase, ...] = ("ready", "move", "hold", "return")
Posture = Literal["standing", "seated", "supine", "side_lying", "side_lying_low"]
Hold = Literal["rest", "flat", "point", "press", "touch"]
Hand = Literal["relaxed", "flat", "grip"]
Work = Literal["none", "light", "medium", "strong"]
WORK_LEVEL: dict[Work, float] = {"none": 0.0, "light": 0.33, "medium": 0.66, "strong": 1.0}
PARTS: tuple[str, ...] = tuple(dict.fromkeys(p.part for p in PROXIES))
CAMERAS: tuple[str, ...] = ("main", "front", "side", "back", "above", "muscle")
Seconds = Annotated[float, Field(ge=0.0, le=120.0)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-{1,2}[a-z0-9]+)*$")]
Degrees = Annotated[float, Field(ge=-720.0, le=720.0)]
Metres = Annotated[float, Field(ge=-20.0, le=20.0)]
JointAngles = dict[str, dict[str, Degrees]]


class Strict(BaseModel):
    """Refuses keys it does not know, so that a typing mistake is found."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


def joint_names(name: str) -> tuple[str, ...]:
    """The joints a name stands for: itself, or both sides; ValueError if there is none."""
    if name in JOINTS:
        return (name,)
    if f"{name}_l" in JOINTS:
        return (f"{name}_l", f"{name}_r")
    known = sorted({j.removesuffix("_l").removesuffix("_r") for j in JOINTS})
    raise ValueError(f"there is no joint '{name}'; use one of {', '.join(known)}")


def check_angle(joint: str, angle: str) -> None:
    """ValueError unless the joint has such an angle."""
    names = [a for a, _, _ in JOINTS[joint].angles]
    if angle not in names:
        raise ValueError(f"joint '{joint}' has no angle '{angle}'; use one of {', '.join(names)}")


class PoseSource(Strict):
    """Joint angles in degrees, upon another pose if `base` (written `from`) names one."""

    base: str | None = None
    angles: JointAngles = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _split(cls, data: object) -> object:
        if not isinstance(data, dict) or set(data) == {"base", "angles"}:
            return data
        rest = {k: v for k, v in data.items() if k != "from"}
        return {"base": data.get("from"), "angles": rest}

    @field_validator("angles")
    @classmethod
    def _known(cls, value: JointAngles) -> JointAngles:
        out: JointAngles = {}
        for name, angles in sorted(value.items(), key=lambda item: item[0] in JOINTS):
            for joint in joint_names(name):
                for angle in angles:
                    check_angle(joint, angle)
                out.setdefault(joint, {}).update(angles)
        return out


class Keyframe(Strict):
    """A pose at a moment; `phase` lasts from here to the next keyframe."""

    at: Seconds
    pose: str
    phase: Phase
    ease: Ease = "rest"
    other: Phase | None = None
    """The phase of `work.other` that begins here, when it is not `phase`."""


class Contact(Strict):
    """Something of the body that stays on something; see the module's guide."""

    point: str | None = None
    body: str | None = None
    on: str
    hold: Hold
    by: list[str] = Field(default_factory=list)
    during: list[tuple[Seconds, Seconds]] | None = None
    at: tuple[Metres, Metres] | None = None
    height: Metres = 0.0
    blend: float = Field(default=0.3, ge=0.0, le=3.0)
    hand: Hand | None = None
    """The hand's shape here; by default that of its point, see the guide."""
    slack: float = Field(default=0.01, ge=0.0, le=0.2)
    """How far (m) it may slide before the check speaks; raise only with a reason."""

    @field_validator("by")
    @classmethod
    def _joints(cls, value: list[str]) -> list[str]:
        out: list[str] = []
        for entry in value:
            name, _, angle = entry.partition(".")
            if name == "root":
                out.append(name)
                continue
            for joint in joint_names(name):
                if angle:
                    check_angle(joint, angle)
                out += [f"{joint}.{a}" for a, _, _ in JOINTS[joint].angles if angle in ("", a)]
        return out

    @model_validator(mode="after")
    def _sound(self) -> Contact:
        if self.hold == "rest":
            if self.body not in PARTS or self.point is not None:
                raise ValueError(f"`rest` needs `body`, one of {', '.join(PARTS)}")
        elif self.point not in POINTS or self.body is not None:
            raise ValueError(f"`{self.hold}` needs `point`, one of {', '.join(POINTS)}")
        if (self.hold == "touch") != (self.on in POINTS):
            raise ValueError("`touch` goes with another point of the body in `on`, and only it")
        for a, b in self.during or ():
            if b <= a:
                raise ValueError(f"the interval [{a:g}, {b:g}] ends before it starts")
        return self


PropKind = Literal[
    "mat", "pillow", "band", "strap", "chair", "step", "counter", "wall", "stick", "rail", "bed"
]


class PropSource(Strict):
    """A thing beside the body.

    `at` [x, z] and `yaw` place mats, chairs, steps, counters, walls; without `at` a mat or bed
    lies under the body. Pillows go `under` a point (between it and `on`) or `between` two
    points; bands and straps go round two body parts, `around: [thigh_l, thigh_r]`, `along` of
    their length; a stick runs `between` two points. `height` is that of the top (m), a wall's
    or counter's `yaw` 0 faces the viewer (+Z); a wall's `at` is the middle of its face.
    """

    kind: PropKind
    at: tuple[Metres, Metres] | None = None
    yaw: Degrees = 0.0
    height: float | None = Field(default=None, gt=0.0, le=3.0)
    size: tuple[Metres, Metres] | None = None
    under: str | None = None
    on: str = "floor"
    between: tuple[str, str] | None = None
    around: tuple[str, str] | None = None
    along: float = Field(default=0.8, ge=0.0, le=1.0)
    tight: Literal["none", "light", "firm"] = "light"

    @model_validator(mode="after")
    def _sound(self) -> PropSource:
        for name in (self.under, *(self.between or ())):
            if name is not None and name not in POINTS:
                raise ValueError(f"there is no point '{name}'; use one of {', '.join(POINTS)}")
        for name in self.around or ():
            if name not in PARTS:
                raise ValueError(f"there is no part '{name}'; use one of {', '.join(PARTS)}")
        if self.kind in ("band", "strap") and self.around is None:
            raise ValueError(f"a {self.kind} needs `around: [part, part]`")
        if self.kind == "pillow" and (self.under is None) == (self.between is None):
            raise ValueError("a pillow needs `under: point` or `between: [point, point]`")
        if self.kind == "stick" and self.between is None:
            raise ValueError("a stick needs `between: [point, point]`")
        if self.kind in ("chair", "step", "counter", "wall", "rail") and self.at is None:
            raise ValueError(f"a {self.kind} needs `at: [x, z]`")
        return self


class CameraSource(Strict):
    """A view: yaw (0 from +Z, 90 from +X) and pitch (negative looks down) in degrees.

    Distance and target are found so that the whole movement stays in view, unless given (m).
    """

    yaw: Degrees
    pitch: Degrees
    distance: float | None = Field(default=None, gt=0.5, le=12.0)
    target: tuple[Metres, Metres, Metres] | None = None


class PartWork(Strict):
    """How hard each part of the gluteus medius works."""

    front: Work = "none"
    middle: Work = "none"
    back: Work = "none"


class PhaseWork(Strict):
    """The muscle's work in each phase."""

    ready: PartWork = PartWork()
    move: PartWork = PartWork()
    hold: PartWork = PartWork()
    back: PartWork = Field(default=PartWork(), alias="return")

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, allow_inf_nan=False
    )

    def of(self, phase: Phase) -> PartWork:
        """The work in one phase."""
        parts: PartWork = self.back if phase == "return" else getattr(self, phase)
        return parts


class OtherWork(PhaseWork):
    """The other side's work, and its own source where that is not the working side's."""

    source: str | None = None
    later: float | None = Field(default=None, gt=0.0, lt=1.0)
    """The share of the loop by which it follows the working side's work instead."""


class WorkSource(PhaseWork):
    """Both sides' work, and the key of its source in sources.yaml."""

    source: str
    other: Literal["same"] | OtherWork = OtherWork()


class Limit(Strict):
    """A joint angle's allowed range (degrees) where the normal one does not fit, and why."""

    low: Degrees
    high: Degrees
    why: str = Field(min_length=10)


class MotionSource(Strict):
    """One motion file."""

    id: Slug
    about: str = ""
    side: Literal["right"] = "right"
    posture: Posture
    turn: Degrees = 0.0
    """The whole body turned about the vertical, degrees, positive to its left."""
    poses: dict[str, PoseSource] = Field(min_length=1, max_length=200)
    keyframes: list[Keyframe] = Field(min_length=2, max_length=400)
    curves: dict[str, Annotated[list[Degrees], Field(max_length=400)]] = Field(default_factory=dict)
    """`joint.angle` -> degrees at even shares of the loop; see the guide."""
    travel: tuple[Metres, Metres] = (0.0, 0.0)
    hands: dict[Literal["left", "right"], Hand] = Field(default_factory=dict)
    contacts: dict[str, Contact] = Field(default_factory=dict, max_length=60)
    props: dict[str, PropSource] = Field(default_factory=dict, max_length=20)
    cameras: dict[str, CameraSource] = Field(default_factory=dict)
    work: WorkSource
    limits: dict[str, Limit] = Field(default_factory=dict)
    allow: list[tuple[str, str]] = Field(default_factory=list)
    """Pairs of body parts that may press into each other here (a crossed ankle on a thigh)."""
    fastest: float = Field(default=150.0, gt=0.0, le=450.0)
    """The greatest joint speed this motion may have, degrees a second."""
    wrong: bool = False
    """True when the motion shows a mistake: its claims are not those of the exercise."""

    @model_validator(mode="after")
    def _sound(self) -> MotionSource:
        for name, pose in self.poses.items():
            seen = [name]
            while pose.base is not None:
                if pose.base not in self.poses:
                    raise ValueError(f"pose '{name}' is from '{pose.base}', which is not there")
                if pose.base in seen:
                    raise ValueError(f"pose '{name}' is from itself")
                seen.append(pose.base)
                pose = self.poses[pose.base]
        if self.keyframes[0].at != 0.0:
            raise ValueError("the first keyframe must be at 0")
        for one, two in zip(self.keyframes, self.keyframes[1:], strict=False):
            if two.at <= one.at:
                raise ValueError(f"keyframe at {two.at:g} s comes after the one at {one.at:g} s")
        for frame in self.keyframes:
            if frame.pose not in self.poses:
                raise ValueError(f"keyframe at {frame.at:g} s: there is no pose '{frame.pose}'")
        for name, contact in self.contacts.items():
            if contact.on not in ("floor", *POINTS, *self.props):
                raise ValueError(f"contact '{name}' is on '{contact.on}': name a prop or a point")
        for name in self.cameras:
            if name not in CAMERAS:
                raise ValueError(f"there is no camera '{name}'; use {', '.join(CAMERAS)}")
        for name in (*self.limits, *self.curves):
            joint, _, angle = name.partition(".")
            for one_joint in joint_names(joint):
                check_angle(one_joint, angle)
        return self

    @property
    def duration(self) -> float:
        """Seconds of one loop."""
        return self.keyframes[-1].at

    def pose(self, name: str) -> JointAngles:
        """All angles of a pose that the file gives, its `from` poses included."""
        source = self.poses[name]
        out = {} if source.base is None else self.pose(source.base)
        for joint, angles in source.angles.items():
            out[joint] = {**out.get(joint, {}), **angles}
        return out
