"""The source form of the content: Markdown files with YAML front matter, read into items.

Nothing stops at the first problem: whatever is wrong becomes a `Finding`, and the other files
are read all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import ValidationError

from kiosk import plainfile
from kiosk.content import markdown
from kiosk.content.findings import Finding, Location
from kiosk.content.media import FOLDER as MEDIA
from kiosk.content.media import SourceMedia
from kiosk.content.media import read_folder as read_media
from kiosk.content.model import FOLDERS, KINDS, MODELS, AnyItem, Item, Kind, Source
from kiosk.content.plain import explain
from kiosk.motion import yamlread
from kiosk.motion.yamlbounds import YamlProblem

T = TypeVar("T", bound=Item)
LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
MOTIONS = "motions"
BIBLIOGRAPHY = "sources.yaml"


@dataclass(frozen=True)
class SourceItem:
    """One item with where its words stand in its file."""

    item: AnyItem
    language: str
    file: str
    lines: Mapping[Location, int]
    block_lines: tuple[int, ...]
    links: tuple[tuple[str, int], ...]

    @property
    def key(self) -> tuple[Kind, str]:
        return self.item.kind, self.item.id

    def line(self, *at: str | int) -> int:
        """The line of a field, for example `line("steps", 2, "text")`."""
        return yamlread.nearest(dict(self.lines), at, 1)


@dataclass(frozen=True)
class SourceTree:
    """A whole source folder: items of every language, bibliography, motions, media, problems."""

    root: Path
    items: tuple[SourceItem, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    source_lines: Mapping[str, int] = field(default_factory=dict)
    motions: Mapping[str, Path] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    media: Mapping[str, SourceMedia] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(sorted({entry.language for entry in self.items}))

    def of(self, model: type[T], language: str | None = None) -> Iterator[tuple[SourceItem, T]]:
        """Every item of a kind, with its place."""
        for entry in self.items:
            if isinstance(entry.item, model) and language in (None, entry.language):
                yield entry, entry.item

    def find(self, kind: str, id: str, language: str) -> SourceItem | None:
        for entry in self.items:
            if entry.key == (kind, id) and entry.language == language:
                return entry
        return None


def split(text: str) -> tuple[str, str, int] | None:
    """Front matter, body, and the line (from 1) the body starts at; None without front matter."""
    lines = text.splitlines(keepends=True)
    if not lines or lines[0].strip() != "---":
        return None
    for i in range(1, len(lines)):
        if lines[i].strip() == "---":
            return "".join(lines[1:i]), "".join(lines[i + 1 :]), i + 2
    return None


def read_text(
    text: str, file: str, language: str, folder: str, stem: str
) -> tuple[SourceItem | None, list[Finding]]:
    """One item from the text of its file. The item is None when it cannot be understood."""
    parts = split(text)
    if parts is None:
        return None, [
            Finding(
                file,
                1,
                "front-matter",
                "The front matter is missing or not closed.",
                "Begin the file with a line of ---, then the fields, then a line of ---.",
            )
        ]
    front, body, body_line = parts
    try:
        data, lines = yamlread.read(front, 2)
    except YamlProblem as problem:
        return None, [
            Finding(
                file,
                problem.line,
                "yaml",
                f"The front matter cannot be read: {problem}.",
                "Check the indent and put words with a colon in “quotes”.",
            )
        ]
    if not isinstance(data, dict):
        remedy = "Write one field a line, for example title: Clamshell"
        return None, [Finding(file, 2, "front-matter", "There are no fields.", remedy)]
    findings = list(_placed(data, lines, file, folder, stem))
    parsed = markdown.parse(body)
    offset = body_line - 1
    for bad in parsed.problems:
        findings.append(Finding(file, bad.line + offset, bad.code, bad.message, bad.remedy))
    kind = data.get("kind")
    if kind not in KINDS:
        at = yamlread.nearest(lines, ("kind",), 2)
        remedy = f"Use one of: {', '.join(KINDS)}."
        findings.append(Finding(file, at, "kind", f"“{kind}” is not a kind of item.", remedy))
        return None, findings
    for taken in ("body", "blocks"):
        if taken in data:
            at = lines[(taken,)]
            message = f"“{taken}” is not a field of the front matter."
            findings.append(
                Finding(file, at, "field-unknown", message, "Write the text below the second ---.")
            )
            del data[taken]
    try:
        item = MODELS[cast(Kind, kind)].model_validate(
            {**data, "body": body.strip("\n"), "blocks": parsed.blocks}
        )
    except ValidationError as error:
        findings += explain(error, file, lines, data)
        return None, findings
    entry = SourceItem(
        cast(AnyItem, item),
        language,
        file,
        lines,
        tuple(line + offset for line in parsed.lines),
        tuple((target, line + offset) for target, line in parsed.links),
    )
    return entry, findings


def _placed(
    data: Mapping[str, Any], lines: Mapping[Location, int], file: str, folder: str, stem: str
) -> Iterator[Finding]:
    found = data.get("id")
    if isinstance(found, str) and found != stem:
        at = lines.get(("id",), 2)
        message = f"The id “{found}” is not the name of the file, “{stem}”."
        yield Finding(file, at, "id-file", message, "Give both the same name.")
    kind = data.get("kind")
    expected = FOLDERS.get(kind) if isinstance(kind, str) else None  # type: ignore[call-overload]
    if expected is not None and expected != folder:
        at = lines.get(("kind",), 2)
        message = f"A {kind} does not belong in the folder “{folder}”."
        yield Finding(file, at, "folder", message, f"Move the file to “{expected}”.")


def _text(path: Path, file: str) -> tuple[str, list[Finding]]:
    try:
        return plainfile.read_text(path), []
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        message = "The file is not written in UTF-8."
        return "", [Finding(file, line, "encoding", message, "Save it as UTF-8.")]
    except OSError as error:
        message = f"The file cannot be read: {error.strerror}."
        return "", [Finding(file, 1, "unreadable", message, "Check the file and its rights.")]


def read_sources(path: Path) -> tuple[dict[str, Source], dict[str, int], list[Finding]]:
    """The bibliography: entries by key, their lines, and what is wrong."""
    file = path.name
    if not path.is_file():
        remedy = f"Add {file} with one entry for each key that the items name."
        message = "There is no bibliography."
        return {}, {}, [Finding(file, 1, "sources-missing", message, remedy)]
    text, findings = _text(path, file)
    try:
        data, lines = yamlread.read(text)
    except YamlProblem as problem:
        remedy = "Check the indent and put words with a colon in “quotes”."
        message = f"The bibliography cannot be read: {problem}."
        return {}, {}, [*findings, Finding(file, problem.line, "yaml", message, remedy)]
    sources: dict[str, Source] = {}
    where: dict[str, int] = {}
    for key, entry in (data or {}).items() if isinstance(data or {}, dict) else ():
        where[key] = yamlread.nearest(lines, (key,), 1)
        fields = entry if isinstance(entry, dict) else {}
        try:
            sources[key] = Source.model_validate({**fields, "key": key})
        except ValidationError as error:
            findings += explain(error, file, lines, fields, (key,))
    return sources, where, findings


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _files(root: Path) -> Iterable[tuple[str, Path]]:
    others = (MOTIONS, MEDIA)
    for folder in sorted(p for p in root.iterdir() if _is_folder(p) and p.name not in others):
        if LANGUAGE.match(folder.name):
            for path in sorted(folder.rglob("*.md")):
                yield folder.name, path


def read_tree(root: Path) -> SourceTree:
    """Read a whole source folder. Never raises for what is written in it."""
    if not root.is_dir():
        remedy = "Name the folder that holds the languages, for example db/content."
        missing = Finding(str(root), 1, "no-source", "There is no such folder.", remedy)
        return SourceTree(root, findings=(missing,))
    sources, source_lines, findings = read_sources(root / BIBLIOGRAPHY)
    items: list[SourceItem] = []
    seen: dict[tuple[str, Kind, str], str] = {}
    for language, path in _files(root):
        file = path.relative_to(root).as_posix()
        text, unreadable = _text(path, file)
        findings += unreadable
        if unreadable:
            continue
        entry, found = read_text(text, file, language, path.parent.name, path.stem)
        findings += found
        if entry is None:
            continue
        first = seen.setdefault((language, *entry.key), file)
        if first != file:
            message = f"The id “{entry.item.id}” is already used in {first}."
            findings.append(
                Finding(file, entry.line("id"), "id-twice", message, "Choose another id.")
            )
            continue
        items.append(entry)
    folder = root / MOTIONS
    motions = {p.stem: p for p in sorted(folder.glob("*.yaml"))} if folder.is_dir() else {}
    media, wrong = read_media(root)
    findings += wrong
    return SourceTree(root, tuple(items), sources, source_lines, motions, tuple(findings), media)
