"""A release written back to the source form, so that nothing is ever only in a database.

What is written reads back as the same items and bibliography; the motions' keyframes are not in
a release and are copied from a source folder when one is given.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from kiosk.content.media import FOLDER as MEDIA
from kiosk.content.media import SUFFIXES, Media
from kiosk.content.model import FOLDERS, AnyItem, Source
from kiosk.content.reader import Reader
from kiosk.content.source import BIBLIOGRAPHY, MOTIONS
from kiosk.motion.yamlread import read, scalar


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Quotes words that our own reader would take for a number, such as 0E0."""

    def represent_str(self, value: str) -> Any:
        style = None if isinstance(scalar(value), str) else "'"
        return self.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _Dumper.represent_str)
_FLOW_WIDTH = 88


def export_release(reader: Reader, out: Path, motions: Path | None = None) -> int:
    """Write all items and sources to a folder; how many items. Raises OSError.

    `motions` is a source folder whose keyframes are copied along. Raises FileExistsError when
    the folder already holds something, so that nobody's edits are written over.
    """
    if out.exists() and any(out.iterdir()):
        raise FileExistsError(f"The folder {out} is not empty. Choose another one.")
    out.mkdir(parents=True, exist_ok=True)
    count = 0
    for language in reader.languages:
        for item in reader.items(language):
            folder = out / language / FOLDERS[item.kind]
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{item.id}.md").write_text(as_source(item), encoding="utf-8", newline="\n")
            count += 1
    (out / BIBLIOGRAPHY).write_text(
        bibliography(reader.bibliography()), encoding="utf-8", newline="\n"
    )
    for id in sorted(reader.media_ids):
        _write_media(reader, id, out / MEDIA)
    if motions is not None and (motions / MOTIONS).is_dir():
        shutil.copytree(motions / MOTIONS, out / MOTIONS)
    return count


def as_source(item: AnyItem) -> str:
    """One item as the text of its file."""
    data = item.model_dump(
        mode="python", exclude={"body", "blocks"}, exclude_defaults=True, by_alias=True
    )
    fields = {name: _simple(value) for name, value in data.items()}
    fields.setdefault("sources", [])
    fields.setdefault("reviewed_by", [])
    front = "".join(_field(name, value) for name, value in fields.items())
    return f"---\n{front}---\n{item.body}\n"


def _write_media(reader: Reader, id: str, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    words = reader.media(id).words
    (folder / f"{id}.yaml").write_text(media_source(words), encoding="utf-8", newline="\n")
    (folder / f"{id}{SUFFIXES[words.kind]}").write_bytes(reader.media_bytes(id))


def media_source(words: Media) -> str:
    """What is said about a picture or sound as the text of its file."""
    data = words.model_dump(mode="json", exclude_defaults=True)
    alt = data.pop("alt")
    fields = "".join(_field(name, value) for name, value in data.items())
    return fields + _dump({"alt": alt}, flow=False)


def bibliography(sources: tuple[Source, ...]) -> str:
    """All sources as the text of the bibliography."""
    return "".join(
        _field(source.key, source.model_dump(mode="json", exclude={"key"}, exclude_defaults=True))
        for source in sources
    )


def _simple(value: Any) -> Any:
    """Lists for tuples, and the word `otherwise` for a rule that always holds."""
    if isinstance(value, Mapping):
        if value == {"otherwise": True}:
            return "otherwise"
        return {name: _simple(inner) for name, inner in value.items()}
    return [_simple(inner) for inner in value] if isinstance(value, list | tuple) else value


def _field(name: str, value: Any) -> str:
    """One field, on one line where it fits."""
    text = _dump({name: value}, flow=False)
    if isinstance(value, dict | list):
        line = _dump(value, flow=True).strip()
        short = f"{name}: {line}\n"
        if "\n" not in line and len(short) <= _FLOW_WIDTH and read(short)[0] == {name: value}:
            return short
    return text


def _dump(value: Any, flow: bool) -> str:
    text: str = yaml.dump(
        value,
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=flow,
        width=10_000,
    )
    return text
