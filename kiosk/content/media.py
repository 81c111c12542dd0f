"""Pictures and sounds that staff bring in: what must be said about one, and the file itself.

In the source form they lie in `media/`: `<id>.yaml` says whose it is and what it shows, and names
its file by its hash; `<id>.webp` or `<id>.wav` beside it is that file.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import StringConstraints, ValidationError, model_validator

from kiosk import plainfile
from kiosk.content import media_wave, media_webp
from kiosk.content.findings import Finding, Location
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.media_type import MediaRefused, kind_of
from kiosk.content.plain import explain
from kiosk.content.questions import Frozen, Words
from kiosk.motion import yamlread
from kiosk.motion.yamlbounds import YamlProblem

FOLDER = "media"
Licence = Literal["own", "cc0", "cc-by", "cc-by-sa", "permission", "other"]
LICENCES: tuple[Licence, ...] = ("own", "cc0", "cc-by", "cc-by-sa", "permission", "other")
NOTED = frozenset({"permission", "other"})
"""Licences that need words of their own: who gave permission when, or what the terms are."""
NOTELESS = frozenset({"own", "cc0"})
"""Licences that say all; the others may add something, such as a version: 4.0."""
ADDRESSED = frozenset({"cc-by", "cc-by-sa"})
"""Licences that ask to say where the work is found."""
SUFFIXES = {"picture": ".webp", "sound": ".wav"}
_SUFFIX_OF = {media_webp.MIME: ".webp", media_wave.MIME: ".wav"}
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_Tag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
_Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Media(Frozen):
    """What staff say about one picture or sound.

    `alt` says in words, by language, what the picture shows or what is heard in the sound;
    `address` is where the work was found. English words are always there.
    """

    title: Words
    kind: Literal["picture", "sound"]
    sha256: _Sha256
    author: Words
    licence: Licence
    licence_note: Words | None = None
    address: str = ""
    alt: dict[_Tag, Words]

    @model_validator(mode="after")
    def _told(self) -> Media:
        if MAIN_LANGUAGE not in self.alt:
            raise ValueError("say under alt: in English what it shows, or what is heard in it")
        if self.licence in NOTED and self.licence_note is None:
            raise ValueError("say in licence_note: who allowed it and when, or what the terms are")
        if self.licence in ADDRESSED and not self.address.strip():
            raise ValueError("this licence asks to say where the work is found: give its address:")
        return self

    def alt_in(self, language: str) -> str:
        """What it shows, in a language, its base, or English."""
        base = language.partition("-")[0]
        return self.alt.get(language) or self.alt.get(base) or self.alt[MAIN_LANGUAGE]


@dataclass(frozen=True)
class MediaFile:
    """The bytes of a picture or sound in the form in which they are kept.

    `width` and `height` are pixels, 0 for a sound; `seconds` are 0 for a picture.
    """

    kind: Literal["picture", "sound"]
    mime: str
    data: bytes
    width: int = 0
    height: int = 0
    seconds: float = 0.0

    @property
    def sha256(self) -> str:
        """What names the file."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def suffix(self) -> str:
        """How its name ends."""
        return _SUFFIX_OF[self.mime]


def look_at(data: bytes) -> MediaFile:
    """A file that is in the form that is kept already. Raises MediaRefused."""
    if kind_of(data) == "picture":
        width, height = media_webp.size_of(data)
        return MediaFile("picture", media_webp.MIME, data, width, height)
    return MediaFile("sound", media_wave.MIME, data, seconds=media_wave.seconds_of(data))


@dataclass(frozen=True)
class SourceMedia:
    """One picture or sound of a source folder. `file` is its text, `path` its bytes."""

    id: str
    words: Media
    file: str
    lines: Mapping[Location, int]
    path: Path

    def read(self) -> MediaFile:
        """Its bytes, in the form that is kept. Raises MediaRefused, OSError."""
        return look_at(plainfile.read(self.path, media_wave.MOST_BYTES))


def read_text(
    text: str, file: str
) -> tuple[Media | None, Mapping[Location, int], tuple[Finding, ...]]:
    """What one text says, the lines of its fields, and what is wrong with it."""
    try:
        data, lines = yamlread.read(text)
    except YamlProblem as problem:
        remedy = "Check the indent and put words with a colon in “quotes”."
        return None, {}, (Finding(file, problem.line, "yaml", f"{problem}.", remedy),)
    if not isinstance(data, dict):
        remedy = "Write one field a line, for example title: Our stairs"
        return None, {}, (Finding(file, 1, "media-empty", "There are no fields.", remedy),)
    try:
        return Media.model_validate(data), lines, ()
    except ValidationError as error:
        return None, lines, tuple(explain(error, file, lines, data))


def read_folder(root: Path) -> tuple[dict[str, SourceMedia], tuple[Finding, ...]]:
    """Every picture and sound of a source folder by id, and what is wrong with them."""
    folder = root / FOLDER
    found: dict[str, SourceMedia] = {}
    findings: list[Finding] = []
    texts = sorted(folder.glob("*.yaml")) if folder.is_dir() else []
    for path in texts:
        one, wrong = read_one(path)
        findings += wrong
        if one is not None:
            found[one.id] = one
    findings += _unnamed(folder, {path.stem for path in texts})
    return found, tuple(findings)


def read_one(path: Path) -> tuple[SourceMedia | None, list[Finding]]:
    """One picture or sound by the file of its text, and what is wrong with it."""
    file = f"{FOLDER}/{path.name}"
    try:
        text = plainfile.read_text(path)
    except (UnicodeDecodeError, OSError):
        remedy = "Save it as UTF-8, and look at its rights."
        return None, [Finding(file, 1, "unreadable", "The file cannot be read.", remedy)]
    words, lines, findings = read_text(text, file)
    if words is None:
        return None, list(findings)
    if not _ID.fullmatch(path.stem):
        message = f"“{path.stem}” cannot be the name of a picture or sound."
        remedy = "Use lower-case letters, digits and single hyphens."
        findings = (Finding(file, 1, "media-name", message, remedy),)
        return None, list(findings)
    one = SourceMedia(path.stem, words, file, lines, path.with_suffix(SUFFIXES[words.kind]))
    return one, list(_file_findings(one))


def _file_findings(one: SourceMedia) -> Iterator[Finding]:
    line = yamlread.nearest(dict(one.lines), ("sha256",), 1)
    try:
        found = one.read()
    except OSError:
        message = f"There is no file {one.path.name} beside it."
        remedy = "Bring the picture or sound in through the studio, which writes both."
        yield Finding(one.file, line, "media-file", message, remedy)
        return
    except MediaRefused as error:
        remedy = "Bring it in through the studio, which puts it into the form that is kept."
        yield Finding(one.file, line, "media-form", str(error), remedy)
        return
    if found.kind != one.words.kind:
        line = yamlread.nearest(dict(one.lines), ("kind",), 1)
        message = f"{one.path.name} is a {found.kind}, not a {one.words.kind}."
        yield Finding(one.file, line, "media-kind", message, "Correct kind:.")
    elif found.sha256 != one.words.sha256:
        message = f"{one.path.name} is not the file that was described."
        remedy = f"If it is right, write sha256: {found.sha256} and look at every other line."
        yield Finding(one.file, line, "media-changed", message, remedy)


def _unnamed(folder: Path, named: set[str]) -> Iterator[Finding]:
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if path.suffix == ".yaml" or path.name.startswith("."):
            continue
        if path.stem not in named or path.suffix not in SUFFIXES.values():
            message = "Nothing says whose this is and what it shows."
            remedy = f"Bring it in through the studio, which writes {path.stem}.yaml beside it."
            yield Finding(f"{FOLDER}/{path.name}", 1, "media-unnamed", message, remedy)
