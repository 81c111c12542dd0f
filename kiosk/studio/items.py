"""What the studio keeps: items by their key, their revisions, and what a revision's text says."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from kiosk.content import media, source
from kiosk.content.findings import Finding, errors
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.media import Media
from kiosk.content.model import FOLDERS, KINDS, AnyItem, Kind, Source
from kiosk.content.source import BIBLIOGRAPHY, LANGUAGE, MOTIONS
from kiosk.motion import yamlread
from kiosk.motion.load import MotionError, load
from kiosk.motion.schema import MotionSource
from kiosk.motion.yamlbounds import YamlProblem
from kiosk.studio import people
from kiosk.studio.people import Person
from kiosk.studio.store import Store, StudioError

AnyKind = Kind | Literal["motion", "media", "sources"]
MOTION: Literal["motion"] = "motion"
MEDIA: Literal["media"] = "media"
SOURCES: Literal["sources"] = "sources"
ALL_KINDS: tuple[AnyKind, ...] = (*KINDS, MOTION, MEDIA, SOURCES)
SPEECHLESS = (MOTION, MEDIA, SOURCES)
"""Kinds whose texts are YAML and have no language."""
_NOUNS = {
    "question_set": "question set",
    "term": "term of the glossary",
    MEDIA: "picture or sound",
    SOURCES: "bibliography",
}
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MOTION_ID = re.compile(r"[a-z0-9]+(--?[a-z0-9]+)*")
_REVISION = re.compile(r"(?m)^(revision:[ \t]*)(\d{1,9})(?=[ \t]*(?:#.*)?$)")
_HEAD = re.compile(
    r"(?m)^(?:title|about|next_review|revision|translation_of):.*(?:\n(?:[ \t]*\n)*[ \t]+\S.*)*"
)


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """Names one text: an item in one language. Motions, media and bibliography have no language.

    Raises StudioError for a key that no item can have.
    """

    kind: AnyKind
    id: str
    language: str = ""

    def __post_init__(self) -> None:
        if self.kind not in ALL_KINDS:
            raise StudioError(f"“{self.kind}” is no kind of item. Use: {', '.join(ALL_KINDS)}.")
        if self.kind in SPEECHLESS:
            right_id = {MOTION: _MOTION_ID, MEDIA: _ID}.get(self.kind, re.compile(SOURCES))
            right_language = self.language == ""
        else:
            right_id, right_language = _ID, LANGUAGE.match(self.language) is not None
        if not right_id.fullmatch(self.id):
            raise StudioError(
                f"“{self.id}” cannot be the id of a {self.noun}. Use lower-case letters, digits "
                "and single hyphens."
            )
        if not right_language:
            raise StudioError(f"A {self.noun} cannot be in the language “{self.language}”.")

    def __str__(self) -> str:
        return f"{self.kind} {self.id} {self.language}".rstrip()

    @property
    def noun(self) -> str:
        """What staff call such a thing."""
        return _NOUNS.get(self.kind, self.kind)

    @property
    def file(self) -> str:
        """Its place in the source form, as in `db/content`."""
        if self.kind == SOURCES:
            return BIBLIOGRAPHY
        if self.kind == MOTION:
            return f"{MOTIONS}/{self.id}.yaml"
        if self.kind == MEDIA:
            return f"{media.FOLDER}/{self.id}.yaml"
        return f"{self.language}/{FOLDERS[self.kind]}/{self.id}.md"


BIBLIOGRAPHY_KEY = Key(SOURCES, SOURCES)


def person(store: Store, id: int) -> Person:
    """Somebody who may work in the studio. Raises StudioError for who may not (any more)."""
    people.not_disabled(store, id)
    return people.person_of(store, id)


def reviewer(store: Store, id: int) -> Person:
    """Somebody who may work in the studio and judge words. Raises StudioError."""
    who = person(store, id)
    if who.role not in people.REVIEWERS:
        raise StudioError(f"{who.name} is an editor. Only reviewers and admins can do this.")
    return who


@dataclass(frozen=True, slots=True)
class Revision:
    """One saved state of an item; never changed."""

    id: int
    key: Key
    number: int
    parent: int | None
    author: int
    author_name: str
    at: str
    note: str
    text: str
    sha256: str


_SELECT = "SELECT r.*, p.name FROM revisions AS r JOIN people AS p ON p.id = r.author"


def _revision(row: Mapping[str, Any] | Any) -> Revision:
    return Revision(
        row["id"],
        Key(row["kind"], row["item"], row["language"]),
        row["number"],
        row["parent"],
        row["author"],
        row["name"],
        row["at"],
        row["note"],
        row["text"],
        row["sha256"],
    )


def revision(store: Store, id: int) -> Revision:
    """One revision. Raises StudioError."""
    row = store.row(f"{_SELECT} WHERE r.id = ?", id)
    if row is None:
        raise StudioError("There is no such revision. Open the item again.")
    return _revision(row)


def revisions(store: Store, key: Key) -> list[Revision]:
    """Every revision of one text, newest first."""
    rows = store.rows(
        f"{_SELECT} WHERE r.kind = ? AND r.item = ? AND r.language = ? ORDER BY r.number DESC",
        key.kind,
        key.id,
        key.language,
    )
    return [_revision(row) for row in rows]


def newest(store: Store, key: Key) -> Revision | None:
    """The newest revision of one text, or None when it has none."""
    row = store.row(
        f"{_SELECT} WHERE r.kind = ? AND r.item = ? AND r.language = ?"
        " ORDER BY r.number DESC LIMIT 1",
        key.kind,
        key.id,
        key.language,
    )
    return None if row is None else _revision(row)


def clean(text: str) -> str:
    """The same text with plain line ends, and without what no file can hold."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text.encode("utf-8", "replace").decode()


def canonical(text: str) -> str:
    """The form in which a text is kept: clean, and ended by exactly one line end."""
    return clean(text).rstrip("\n") + "\n"


def sha256(text: str) -> str:
    """What names a text as it is kept."""
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class Read:
    """What a text says: one of item, motion, media, sources; all None when not understood."""

    item: AnyItem | None = None
    motion: MotionSource | None = None
    sources: Mapping[str, Source] | None = None
    media: Media | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether it was understood without an error."""
        said = (self.item, self.motion, self.sources, self.media)
        return any(one is not None for one in said) and not errors(self.findings)


def read(store: Store, key: Key, text: str) -> Read:
    """What a text says, and what is wrong with it. Motions find what they extend in the store."""
    if key.kind == MOTION:
        return _read_motion(store, key, text)
    if key.kind == SOURCES:
        return _read_sources(text)
    if key.kind == MEDIA:
        words, _, wrong = media.read_text(text, key.file)
        return Read(media=words, findings=wrong)
    folder = FOLDERS[key.kind]
    entry, findings = source.read_text(text, key.file, key.language, folder, key.id)
    return Read(item=entry.item if entry else None, findings=tuple(findings))


def _read_sources(text: str) -> Read:
    with TemporaryDirectory() as folder:
        path = Path(folder) / BIBLIOGRAPHY
        path.write_text(text, encoding="utf-8", newline="\n")
        found, _, findings = source.read_sources(path)
    if not found and not findings:
        remedy = "Write one entry a line: key: {title: ..., address: ...}."
        findings = [Finding(BIBLIOGRAPHY, 1, "sources-empty", "There is no entry.", remedy)]
    return Read(sources=found, findings=tuple(findings))


def _read_motion(store: Store, key: Key, text: str) -> Read:
    """The loader reads files and what they extend, so it is given a folder with just these."""
    try:
        yamlread.read(text)
    except YamlProblem as problem:
        message = f"It cannot be read: {problem}."
        remedy = "Check the indent and put words with a colon in “quotes”."
        return Read(findings=(Finding(key.file, problem.line, "yaml", message, remedy),))
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / f"{key.id}.yaml"
        own: str | None = text
        wanted = key.id
        while own is not None and _MOTION_ID.fullmatch(wanted):
            file = folder / f"{wanted}.yaml"
            if file.exists():
                break
            file.write_text(own, encoding="utf-8", newline="\n")
            wanted = _extends(own)
            if wanted and not _MOTION_ID.fullmatch(wanted):
                message = f"“{wanted}” is not the id of a motion."
                remedy = "Write the id of another motion after extends:, or remove it."
                return Read(findings=(Finding(key.file, 1, "motion", message, remedy),))
            if wanted:
                base = newest(store, Key(MOTION, wanted))
                own = None if base is None else base.text
        try:
            return Read(motion=load(path))
        except MotionError as error:
            return Read(findings=tuple(_motion_findings(str(error), f"{folder}/", key)))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            message = f"It cannot be understood ({type(error).__name__})."
            remedy = "Give every field the kind of value that it has in other motions."
            return Read(findings=(Finding(key.file, 1, "motion", message, remedy),))


def _extends(text: str) -> str:
    try:
        data, _ = yamlread.read(text)
    except YamlProblem:
        return ""
    found = data.get("extends") if isinstance(data, dict) else None
    return "" if found is None else str(found)


def _motion_findings(problems: str, folder: str, key: Key) -> list[Finding]:
    found = []
    for line in problems.splitlines():
        where, _, rest = line.removeprefix(folder).partition(".yaml")
        match = re.match(r"(?::(\d+))?: (.*)", rest, re.DOTALL)
        number = int(match[1] or 1) if match else 1
        message = match[2] if match else line
        file = f"{MOTIONS}/{where}.yaml" if match else key.file
        message = f"{message[:1].upper()}{message[1:]}."
        found.append(Finding(file, number, "motion", message, "Correct it and save again."))
    return found


@dataclass(frozen=True, slots=True)
class Facts:
    """What lists need of a text, found without understanding all of it."""

    title: str = ""
    next_review: date | None = None
    revision: int = 0
    """The number in the text itself, which translations name; 0 where it has none."""
    made_from: tuple[str, int] | None = None
    """Of a translation: the language and the revision of its original."""


_SIMPLE = re.compile(
    r"""[ \t]*
    (?:(?P<words>[^\W\d_][^\n:#"'\\{}\[\],&*!|>%@`\t]*?) | "(?P<quoted>[^\n"\\]*)"
     | (?P<number>[0-9]{1,9}) | (?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})
     | \{language:[ ](?P<from>[a-z]{2,3}),[ ]revision:[ ](?P<made>[0-9]{1,9})\}
     | \n[ ]+language:[ ](?P<of>[a-z]{2,3})\n[ ]+revision:[ ](?P<at>[0-9]{1,9}))
    [ ]*\n(?![ \t\n])""",
    re.VERBOSE,
)
_FOUND_IN = ("title", "revision", "next_review", "translation_of")
_NO_TITLE = frozenset(("true", "false", "null", "True", "False", "Null", "TRUE", "FALSE", "NULL"))


def _plain_facts(text: str) -> Facts | None:
    """The facts of a text whose fields are written plainly, as nearly all are: much faster than
    YAML. None where it takes YAML to be sure."""
    end = text.find("\n---", 3)
    if not text.startswith("---\n") or end < 0:
        return None
    front = text[3 : end + 1] + "-"
    found: dict[str, re.Match[str]] = {}
    for name in _FOUND_IN:
        place = front.find(f"\n{name}")
        if place < 0:
            continue
        value = place + len(name) + 1
        match = _SIMPLE.match(front, value + 1) if front[value] == ":" else None
        if match is None or front.find(f"\n{name}", value) >= 0:
            return None
        found[name] = match
    if "title" not in found:
        return None
    title = found["title"]["words"] or found["title"]["quoted"]
    if not title or (title in _NO_TITLE and found["title"]["words"]):
        return None
    number, day, origin = (found.get(name) for name in _FOUND_IN[1:])
    made_from = None
    if origin is not None:
        tag, made = origin["from"] or origin["of"], origin["made"] or origin["at"]
        if not tag:
            return None
        made_from = (tag, int(made))
    if (number is not None and not number["number"]) or (day is not None and not day["day"]):
        return None
    try:
        review = None if day is None else date.fromisoformat(day["day"])
    except ValueError:
        return None
    return Facts(title, review, 0 if number is None else int(number["number"]), made_from)


def facts(text: str) -> Facts:
    """The facts of a text; of one that cannot be read, none."""
    plain = _plain_facts(text)
    if plain is not None:
        return plain
    parts = source.split(text)
    front = text if parts is None else parts[0]
    head = "\n".join(match[0] for match in _HEAD.finditer(front))
    data: Any = None
    for lines in (head, front):
        try:
            data = yamlread.read(lines)[0]
        except YamlProblem:
            continue
        if isinstance(data, dict) and ("title" in data or "about" in data):
            break
    if not isinstance(data, dict):
        return Facts()
    title = data.get("title", data.get("about", ""))
    review, number, origin = (data.get(n) for n in ("next_review", "revision", "translation_of"))
    made_from = None
    if isinstance(origin, dict) and isinstance(origin.get("revision"), int):
        made_from = (str(origin.get("language", MAIN_LANGUAGE)), int(origin["revision"]))
    return Facts(
        "" if title is None or isinstance(title, dict | list) else str(title),
        review if isinstance(review, date) else None,
        number if isinstance(number, int) else 0,
        made_from,
    )


def title_of(store: Store, kind: str, id: str) -> str | None:
    """The title of an item, in English where it has one; None when there is no such item."""
    row = store.row(
        "SELECT text FROM revisions WHERE kind = ? AND item = ?"
        " ORDER BY language <> ?, number DESC",
        *(kind, id, MAIN_LANGUAGE),
    )
    return None if row is None else facts(row["text"]).title or id


def _front(text: str) -> int:
    """Where the front matter ends; 0 when there is none."""
    parts = source.split(text)
    return 0 if parts is None else len(text) - len(parts[1])


def numbered(text: str, number: int) -> str | None:
    """The text with its own `revision:` set; None when that is not on a line of its own."""
    end = _front(text)
    front, count = _REVISION.subn(rf"\g<1>{number}", text[:end])
    return front + text[end:] if count == 1 else None


def same_words(one: str, two: str) -> bool:
    """Whether two texts differ in nothing but the number of their revision."""
    one, two = canonical(one), canonical(two)
    return one == two or (numbered(one, 1) or one) == (numbered(two, 1) or two)
