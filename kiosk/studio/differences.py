"""What differs between two texts of one item, in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from typing import Any, Literal

from kiosk.content import source
from kiosk.motion import yamlread
from kiosk.motion.yamlbounds import YamlProblem
from kiosk.studio import items
from kiosk.studio.items import MOTION, SPEECHLESS, Key
from kiosk.studio.store import Store


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stayed, came or went."""

    what: Literal["same", "added", "removed"]
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One field that differs, in words. `before` is empty for what is new, `after` for what went.

    `runs` are the words of a text, empty for numbers, choices and whole entries.
    """

    name: str
    before: str
    after: str
    runs: tuple[Run, ...] = ()
    arrow: str = "to"

    @property
    def line(self) -> str:
        """The change in one line: “Repetitions: 10 to 12”."""
        one, two = self.before, self.after
        if self.runs:
            one, two = (f"“{text}”" if text else "" for text in (one, two))
        if not one:
            return f"{self.name}: {two} (new)"
        if not two:
            return f"{self.name}: {one} (removed)"
        return f"{self.name}: {one} {self.arrow} {two}"


@dataclass(frozen=True, slots=True)
class Differences:
    """Everything that differs between two texts. `body` is empty when the body is the same.

    When one of them cannot be read, `body` compares the two files as they are.
    """

    changes: tuple[Change, ...] = ()
    body: tuple[Run, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes or self.body)


def differences(store: Store, key: Key, before: str, after: str) -> Differences:
    """What differs between two texts of one key, in plain words.

    The number of the revision itself always differs and is not told.
    """
    if key.kind in SPEECHLESS:
        one, two = _yaml(before), _yaml(after)
        if one is None or two is None:
            return Differences(body=_body(before, after))
        if key.kind == MOTION:
            return Differences(tuple(_motion(one, two)))
        return Differences(tuple(_fields(one, two, ())))
    first, second = (_parts(store, key, text) for text in (before, after))
    if first is None or second is None:
        return Differences(body=_body(before, after))
    understood = first[1] is not None and second[1] is not None
    one, two = ((part[1] if understood else part[0]) or {} for part in (first, second))
    return Differences(tuple(_fields(one, two, ())), _body(first[2], second[2]))


def _yaml(text: str) -> dict[str, Any] | None:
    try:
        data = yamlread.read(text)[0]
    except YamlProblem:
        return None
    return data if isinstance(data, dict) else None


def _parts(
    store: Store, key: Key, text: str
) -> tuple[dict[str, Any], dict[str, Any] | None, str] | None:
    """The fields as written, the fields as understood, and the body; None when unreadable."""
    parts = source.split(text)
    fields = None if parts is None else _yaml(parts[0])
    if parts is None or fields is None:
        return None
    fields.pop("revision", None)
    item = items.read(store, key, text).item
    meant = None
    if item is not None:
        meant = item.model_dump(mode="json", exclude={"body", "blocks", "revision"})
    return fields, meant, parts[1].strip("\n")


def _body(before: str, after: str) -> tuple[Run, ...]:
    return () if before == after else word_runs(before, after)


_WORD = re.compile(r"\S+\s*|\s+")


def word_runs(before: str, after: str) -> tuple[Run, ...]:
    """How one text becomes the other, word by word.

    What is same and removed is `before`, what is same and added is `after`. Lines are matched
    first, so that long texts take no longer than what changed in them.
    """
    runs: list[Run] = []
    one, two = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for what, a, b in _matched(one, two):
        if what == "replace":
            words = (_WORD.findall("".join(a)), _WORD.findall("".join(b)))
            for inner, c, d in _matched(*words):
                _run(runs, inner, "".join(c), "".join(d))
        else:
            _run(runs, what, "".join(a), "".join(b))
    return tuple(runs)


def _matched(
    one: Sequence[str], two: Sequence[str]
) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        yield what, one[a:b], two[c:d]


def _run(runs: list[Run], what: str, before: str, after: str) -> None:
    if what == "equal":
        pieces = [Run("same", before)]
    else:
        pieces = [Run("removed", before), Run("added", after)]
    for piece in pieces:
        if not piece.text:
            continue
        if runs and runs[-1].what == piece.what:
            runs[-1] = Run(piece.what, runs[-1].text + piece.text)
        else:
            runs.append(piece)


_PLAIN = {
    "reps": "repetitions",
    "hold_seconds": "seconds of holding",
    "rest_seconds": "seconds of rest",
    "days_per_week": "days a week",
    "next_review": "next review",
    "reviewed_by": "reviewed by",
    "translation_of": "made from",
    "emg": "measured muscle work",
    "alt": "words for people who cannot see it",
    "media": "picture",
    "sha256": "file",
    "licence_note": "about the licence",
    "not_for": "not for",
    "ask_if": "asked if",
    "any_of": "any of",
    "otherwise": "in every other case",
    "taught_in": "where it is taught",
}
_ONE_OF = {
    "steps",
    "key_points",
    "mistakes",
    "questions",
    "options",
    "outcomes",
    "claims",
    "scenes",
}
_QUIET = {"dose"}
"""Groups whose fields say enough by themselves."""


def _plain(field: str) -> str:
    return _PLAIN.get(field, field.replace("_", " "))


def _name(at: tuple[str, ...]) -> str:
    parts = [part for part in at if part not in _QUIET] or list(at)
    out = ", ".join(parts)
    return out[:1].upper() + out[1:]


def _entry(field: str, index: int) -> str:
    """What one entry of a list is called: “step 3”."""
    word = _plain(field)
    return f"{word[:-1] if field in _ONE_OF else word} {index + 1}"


def _words(value: Any) -> str:
    """A value as staff read it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        if len(value) == 2 and all(type(one) is int and one >= 0 for one in value):
            return str(value[0]) if value[0] == value[1] else f"{value[0]}–{value[1]}"
        return ", ".join(_words(one) for one in value)
    if isinstance(value, dict):
        parts = [(_plain(name), _words(inner)) for name, inner in value.items()]
        return "; ".join(f"{name}: {inner}" for name, inner in parts if inner)
    return str(value)


def _empty(value: Any) -> bool:
    return value is None or value in ([], {}, "")


def _said(entry: Any) -> Any:
    """An entry of a list, also where it says nothing."""
    return entry if _words(entry) else "nothing"


def _change(at: tuple[str, ...], one: Any, two: Any) -> Change:
    before, after = _words(one), _words(two)
    texts = [value for value in (one, two) if not _empty(value)]
    prose = all(isinstance(value, str) for value in texts) and any(" " in v for v in texts)
    return Change(_name(at), before, after, word_runs(before, after) if prose else ())


def _fields(one: Any, two: Any, at: tuple[str, ...], field: str = "") -> Iterator[Change]:
    """What differs between two values, field by field and entry by entry."""
    if one == two:
        return
    if isinstance(one, dict) and isinstance(two, dict):
        for name in dict.fromkeys((*one, *two)):
            here = (*at, _plain(str(name)))
            yield from _fields(one.get(name), two.get(name), here, str(name))
    elif _is_list(one) and _is_list(two) and (_rich(one) or _rich(two)):
        yield from _lists(one or [], two or [], at, field)
    elif _words(one) != _words(two):
        yield _change(at, one, two)
    elif not (_empty(one) and _empty(two)):
        yield Change(_name(at), repr(one), repr(two))  # alike in words only: 2 and “2”


def _is_list(value: Any) -> bool:
    return value is None or isinstance(value, list)


def _rich(value: Any) -> bool:
    """Whether the entries of a list are told one by one: sentences and groups of fields."""
    return isinstance(value, list) and any(
        isinstance(one, dict) or (isinstance(one, str) and " " in one) for one in value
    )


def _lists(one: list[Any], two: list[Any], at: tuple[str, ...], field: str) -> Iterator[Change]:
    """Entries that came, went, moved or changed. Those with an id are matched by it."""
    pairs, gone, new = _paired(one, two)
    outer = at[:-1]
    for i, j in pairs:
        yield from _fields(one[i], two[j], (*outer, _entry(field, j)), field)
    for i in gone:
        yield _change((*outer, _entry(field, i)), _said(one[i]), None)
    for j in new:
        yield _change((*outer, _entry(field, j)), None, _said(two[j]))
    if [j for _, j in sorted(pairs)] != sorted(j for _, j in pairs):
        before = ", ".join(_title(one[i]) for i, _ in sorted(pairs))
        after = ", ".join(_title(two[j]) for j in sorted(j for _, j in pairs))
        yield Change(f"Order of {_name(at).lower()}", before, after)


def _title(entry: Any) -> str:
    if isinstance(entry, dict):
        return _words(entry.get("title", entry.get("text", entry.get("id", entry))))
    return _words(entry)


def _paired(one: list[Any], two: list[Any]) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """Which entries of two lists are the same ones: pairs, those that went, those that came."""
    first, second = _ids(one), _ids(two)
    if first is not None and second is not None:
        pairs = [(i, second.index(id)) for i, id in enumerate(first) if id in second]
    else:
        pairs = []
        matcher = SequenceMatcher(None, [*map(repr, one)], [*map(repr, two)], autojunk=False)
        for what, a, b, c, d in matcher.get_opcodes():
            if what in ("equal", "replace"):
                pairs += zip(range(a, b), range(c, d), strict=False)
    gone = sorted(set(range(len(one))) - {i for i, _ in pairs})
    new = sorted(set(range(len(two))) - {j for _, j in pairs})
    return pairs, gone, new


def _ids(entries: list[Any]) -> list[str] | None:
    """The ids of all entries; None unless each has one of its own."""
    ids = [entry.get("id") if isinstance(entry, dict) else None for entry in entries]
    if None in ids or len({str(id) for id in ids}) < len(ids):
        return None
    return [str(id) for id in ids]


def _motion(one: dict[str, Any], two: dict[str, Any]) -> Iterator[Change]:
    """Angles by pose, keyframes one by one, and the other fields as they are."""
    yield from _poses(one.get("poses"), two.get("poses"))
    yield from _keyframes(one.get("keyframes"), two.get("keyframes"))
    told = ("poses", "keyframes")
    rest, other = ({k: v for k, v in m.items() if k not in told} for m in (one, two))
    yield from _fields(rest, other, ())


def _poses(one: Any, two: Any) -> Iterator[Change]:
    if not (isinstance(one, dict | None) and isinstance(two, dict | None)):
        yield from _fields(one, two, ("poses",), "poses")
        return
    one, two = one or {}, two or {}
    for pose in dict.fromkeys((*one, *two)):
        before, after = _angles(one.get(pose)), _angles(two.get(pose))
        if not all(isinstance(poses.get(pose), dict | None) for poses in (one, two)):
            yield from _fields(one.get(pose), two.get(pose), (f"pose '{pose}'",))
        elif pose not in two:
            yield Change(f"Pose '{pose}'", _listed(before), "")
        elif pose not in one:
            yield Change(f"Pose '{pose}'", "", _listed(after))
        else:
            for name in dict.fromkeys((*before, *after)):
                a, b = before.get(name), after.get(name)
                if a != b:
                    yield Change(f"{name} at '{pose}'", a or "", b or "", arrow="->")


def _listed(angles: dict[str, str]) -> str:
    return ", ".join(f"{name} {value}" for name, value in angles.items()) or "as it begins"


def _angles(pose: Any) -> dict[str, str]:
    """What a pose says, by joint and angle: {"hip_r abd": "28"}."""
    out: dict[str, str] = {}
    for joint, angles in pose.items() if isinstance(pose, dict) else ():
        if isinstance(angles, dict):
            for angle, value in angles.items():
                out[f"{joint} {angle}"] = _words(value) or "as before"
        else:
            out[str(joint)] = _words(angles) or "as before"
    return out


def _keyframes(one: Any, two: Any) -> Iterator[Change]:
    if not (isinstance(one, list | None) and isinstance(two, list | None)):
        yield from _fields(one, two, ("keyframes",), "keyframes")
        return
    one, two = one or [], two or []
    first, second = [*map(_pose_of, one)], [*map(_pose_of, two)]
    for what, a, b, c, d in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        pairs = list(zip(range(a, b), range(c, d), strict=False))
        for i, j in pairs if what in ("equal", "replace") else ():
            yield from _keyframe(one[i], two[j], f"Keyframe {j + 1} '{second[j]}'")
        done = len(pairs)
        for i in range(a + done, b):
            yield Change(f"Keyframe {i + 1}", _words(_said(one[i])), "")
        for j in range(c + done, d):
            yield Change(f"Keyframe {j + 1}", "", _words(_said(two[j])))


def _pose_of(frame: Any) -> str:
    return str(frame.get("pose", "")) if isinstance(frame, dict) else str(frame)


def _keyframe(one: Any, two: Any, name: str) -> Iterator[Change]:
    if not (isinstance(one, dict) and isinstance(two, dict)):
        yield from _fields(one, two, (name,))
        return
    for field in dict.fromkeys((*one, *two)):
        a, b = _words(one.get(field)), _words(two.get(field))
        here = (name, _plain(str(field)))
        if a != b:
            yield Change(_name(here), a, b, arrow="->")
        else:
            yield from _fields(one.get(field), two.get(field), here)
