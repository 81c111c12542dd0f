"""The source form into the studio: files become revisions by a person, all of them or none.

What cannot be read is refused as a whole, with the findings. Texts that are here already make no
new revision. Nothing is approved by coming in: whatever signatures a file names, its words are a
draft until somebody here reviews them (see `assemble` for what was shown before).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from kiosk import plainfile
from kiosk.content.findings import Finding, errors
from kiosk.content.media import FOLDER as MEDIA_FOLDER
from kiosk.content.media import MediaFile, SourceMedia, read_one
from kiosk.content.media_type import MediaRefused
from kiosk.content.model import FOLDERS, KINDS
from kiosk.content.reader import Reader
from kiosk.content.source import BIBLIOGRAPHY, LANGUAGE, MOTIONS, SourceTree, read_tree, split
from kiosk.motion import yamlread
from kiosk.motion.load import MotionError, load
from kiosk.motion.yamlbounds import YamlProblem
from kiosk.studio import items
from kiosk.studio.items import BIBLIOGRAPHY_KEY, MEDIA, MOTION, AnyKind, Key
from kiosk.studio.media import PictureReader, add_file, take
from kiosk.studio.store import Store, StudioError

_UNREAD = "Pictures cannot be looked at here."
CAME_WITH_IT = "was shown before the studio was set up"
"""The note of a release that was recorded, not made, here."""


class CannotImport(StudioError):
    """Nothing was imported; `findings` say what is wrong, by file and line."""

    def __init__(self, message: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings


@dataclass(frozen=True)
class Imported:
    """What an import did. `shown` is the number of the release recorded as what is shown now."""

    new: tuple[Key, ...]
    unchanged: int
    shown: int | None = None


def import_folder(
    store: Store,
    person: int,
    source: Path,
    *,
    note: str = "",
    approved_by_release: Reader | None = None,
    read_picture: PictureReader | None = None,
) -> Imported:
    """Import a source folder such as db/content. Raises CannotImport; then nothing changed.

    `read_picture` proves that pictures can be drawn; without it, none that is new can come in.
    `approved_by_release` is the release that is shown now. When the studio knows no release yet,
    it is recorded with those of the imported texts whose words it shows, so that they count as
    published. That is no approval: patients go on being told that nobody has reviewed them.
    """
    items.person(store, person)
    tree, texts, findings = _read_folder(source)
    if not (findings or texts):
        raise CannotImport(
            f"There is nothing to import in {source}. Name the folder that holds the languages, "
            "for example db/content."
        )
    files, wrong = _new_files(store, tree.media.values(), read_picture)
    _refuse(source, [*findings, *_motion_findings(store, texts), *wrong])
    return _write(store, person, source, texts, note, tree, approved_by_release, files)


def import_file(
    store: Store,
    person: int,
    file: Path,
    *,
    language: str = "",
    note: str = "",
    read_picture: PictureReader | None = None,
) -> Imported:
    """Import one text, a picture or sound by its text. Raises CannotImport; then nothing changed.

    An item's language is that of the folder the file lies in (es/pages/x.md), or `language`.
    """
    items.person(store, person)
    text = _text(file)
    key = _key_of(file, text, language)
    read = items.read(store, key, text)
    if not read.whole:
        found = [f for f in read.findings if f.severity == "error"]
        _refuse(file, found or [Finding(key.file, 1, "empty", "It says nothing.", "Fill it in.")])
    files: list[MediaFile] = []
    if read.media is not None:
        media, wrong = read_one(file)
        if media is not None and not wrong:
            files, wrong = _new_files(store, [media], read_picture)
        _refuse(file, wrong)
    return _write(store, person, file, {key: text}, note, None, None, files)


def _new_files(
    store: Store, media: Iterable[SourceMedia], read_picture: PictureReader | None
) -> tuple[list[MediaFile], list[Finding]]:
    """The files that are not here yet, each looked at as a stranger's; and what is wrong."""
    found: list[MediaFile] = []
    wrong: list[Finding] = []
    for one in media:
        if store.row("SELECT 1 FROM media WHERE sha256 = ?", one.words.sha256):
            continue
        remedy = "Bring it in through the studio, which puts it into the form that is kept."
        try:
            file = one.read()
            if file.kind == "picture" and read_picture is None:
                wrong.append(Finding(one.file, 1, "media-unread", _UNREAD, remedy))
            elif read_picture is not None and take(file.data, read_picture) != file:
                message = "It is not in the form that is kept."
                wrong.append(Finding(one.file, 1, "media-form", message, remedy))
            found.append(file)
        except (MediaRefused, StudioError, OSError) as error:
            wrong.append(Finding(one.file, 1, "media-form", str(error), remedy))
    return found, wrong


def _text(path: Path) -> str:
    """A file's text with plain line ends. Raises CannotImport."""
    try:
        return plainfile.read_text(path)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        finding = Finding(path.name, line, "encoding", "It is not UTF-8.", "Save it as UTF-8.")
        raise CannotImport(
            f"{path} is not written in UTF-8. Save it as UTF-8.", (finding,)
        ) from None
    except OSError as error:
        raise CannotImport(f"{path} cannot be read ({error.strerror}).") from None


def _read_folder(source: Path) -> tuple[SourceTree, dict[Key, str], list[Finding]]:
    if not source.is_dir():
        raise CannotImport(f"There is no folder {source}. Name one, for example db/content.")
    tree = read_tree(source)
    has_sources = (source / BIBLIOGRAPHY).is_file()
    found = [f for f in errors(tree.findings) if has_sources or f.code != "sources-missing"]
    if found:
        return tree, {}, found
    texts: dict[Key, str] = {}
    for entry in tree.items:
        texts[Key(entry.item.kind, entry.item.id, entry.language)] = _text(source / entry.file)
    for name, path in tree.motions.items():
        try:
            texts[Key(MOTION, name)] = _text(path)
        except StudioError as error:
            remedy = "Correct the name or the file."
            found.append(Finding(f"{MOTIONS}/{path.name}", 1, "motion-file", str(error), remedy))
    for name, one in tree.media.items():
        texts[Key(MEDIA, name)] = _text(source / one.file)
    if has_sources:
        texts[BIBLIOGRAPHY_KEY] = _text(source / BIBLIOGRAPHY)
    return tree, texts, found


def _key_of(file: Path, text: str, language: str) -> Key:
    if file.name == BIBLIOGRAPHY:
        return BIBLIOGRAPHY_KEY
    if file.suffix == ".yaml":
        return Key(MEDIA if file.resolve().parent.name == MEDIA_FOLDER else MOTION, file.stem)
    kind, id = _named(file, text)
    folder = FOLDERS[kind]  # type: ignore[index]
    if not language and file.resolve().parent.name == folder:
        language = file.resolve().parent.parent.name
    if not LANGUAGE.match(language):
        raise CannotImport(
            f"{file} does not lie in the folder of a language. Say which language it is in."
        )
    return Key(kind, id, language)


def _named(file: Path, text: str) -> tuple[AnyKind, str]:
    """Kind and id from the front matter. Raises CannotImport."""
    parts = split(text)
    try:
        data = yamlread.read(parts[0], 2)[0] if parts else None
    except YamlProblem as problem:
        finding = Finding(file.name, problem.line, "yaml", f"{problem}.", "Check the indent.")
        raise CannotImport(f"{file} cannot be read: {finding}", (finding,)) from None
    kind, id = (data.get("kind"), data.get("id")) if isinstance(data, dict) else (None, None)
    if kind not in KINDS or not isinstance(id, str):
        raise CannotImport(
            f"{file} is no item. It must begin with front matter that gives its kind and its id."
        )
    return cast(AnyKind, kind), id


def _motion_findings(store: Store, texts: Mapping[Key, str]) -> list[Finding]:
    """What is wrong with the motions that are new here, each beside those it extends."""
    have = {key.id: text for key, text, _, _ in _newest(store.connection) if key.kind == MOTION}
    come = {key.id: text for key, text in texts.items() if key.kind == MOTION}
    changed = [name for name, text in come.items() if have.get(name) != text]
    if not changed:
        return []
    found = []
    with TemporaryDirectory() as name:
        folder = Path(name)
        for motion, text in (have | come).items():
            (folder / f"{motion}.yaml").write_text(text, encoding="utf-8", newline="\n")
        for motion in changed:
            found += _one_motion(folder / f"{motion}.yaml")
    return found


def _one_motion(path: Path) -> list[Finding]:
    file, remedy = f"{MOTIONS}/{path.name}", "See the guide at the top of kiosk/motion/schema.py."
    try:
        load(path)
    except MotionError as error:
        found = []
        for line in str(error).splitlines():
            at, _, words = line.removeprefix(f"{path}:").partition(": ")
            number = int(at) if at.isdecimal() else 1
            found.append(Finding(file, number, "motion-file", f"{words or line}.", remedy))
        return found
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        message = f"It cannot be understood ({type(error).__name__})."
        return [Finding(file, 1, "motion-file", message, remedy)]
    return []


def _refuse(source: Path, findings: Iterable[Finding]) -> None:
    found = tuple(findings)
    if found:
        more = f" ({len(found) - 1} more)" if len(found) > 1 else ""
        raise CannotImport(f"{source} cannot be imported: {found[0]}{more}", found)


def _newest(db: sqlite3.Connection) -> list[tuple[Key, str, int, int]]:
    """Key, text, id and number of the newest revision of everything."""
    rows = db.execute(
        "SELECT kind, item, language, text, id, MAX(number) FROM revisions"
        " GROUP BY kind, item, language"
    )
    return [(Key(r[0], r[1], r[2]), r[3], r[4], r[5]) for r in rows]


def _write(
    store: Store,
    person: int,
    source: Path,
    texts: Mapping[Key, str],
    note: str,
    tree: SourceTree | None,
    shown: Reader | None,
    files: Iterable[MediaFile] = (),
) -> Imported:
    have = {key: text for key, text, _, _ in _newest(store.connection)}
    if all(have.get(key) == text for key, text in texts.items()) and (
        shown is None or _knows_a_release(store.connection)
    ):
        return Imported((), len(texts))
    new: list[str] = []  # filled below, before the log is written
    recorded: list[int] = []
    keys: list[Key] = []
    with store.write(
        person, "imported", source.name, new=new, texts=len(texts), note=note, shown=recorded
    ) as db:
        found = {key: (text, id, number) for key, text, id, number in _newest(db)}
        for file in files:
            add_file(db, person, store.now(), file)
        rows = []
        for key, text in texts.items():
            before, parent, number = found.get(key, (None, None, 0))
            if before != text:
                keys.append(key)
                new.append(str(key))
                rows.append(
                    [
                        *(key.kind, key.id, key.language, number + 1, parent, person),
                        *(store.now(), note, text, items.sha256(text)),
                    ]
                )
        db.executemany(
            "INSERT INTO revisions"
            " (kind, item, language, number, parent, author, at, note, text, sha256)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        if shown is not None and tree is not None and not _knows_a_release(db):
            recorded += _record_shown(db, store, person, tree, shown)
    return Imported(tuple(keys), len(texts) - len(keys), recorded[0] if recorded else None)


def _knows_a_release(db: sqlite3.Connection) -> bool:
    return db.execute("SELECT 1 FROM releases LIMIT 1").fetchone() is not None


def _record_shown(
    db: sqlite3.Connection, store: Store, person: int, tree: SourceTree, shown: Reader
) -> list[int]:
    """Write down the release that is shown, with the imported texts whose words it shows."""
    same = _same_words(tree, shown)
    revisions = [id for key, _, id, _ in _newest(db) if key in same]
    if not revisions:
        return []
    release = shown.release
    db.execute(
        "INSERT INTO releases (number, sha256, parent, person, made_at, note)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [release.number, release.sha256, release.parent, person, store.now(), CAME_WITH_IT],
    )
    db.executemany(
        "INSERT INTO release_items VALUES (?, ?)", [[release.number, id] for id in revisions]
    )
    return [release.number]


def _same_words(tree: SourceTree, shown: Reader) -> set[Key]:
    """Keys of the texts that the release shows. Motions are told by their id alone."""
    told: dict[Key, Any] = {}
    for language in shown.languages:
        for item in shown.items(language):
            told[Key(item.kind, item.id, language)] = item.model_dump(mode="json")
    same = {
        key
        for entry in tree.items
        if told.get(key := Key(entry.item.kind, entry.item.id, entry.language))
        == entry.item.model_dump(mode="json")
    }
    same |= {Key(MOTION, name) for name in tree.motions if name in shown.motions}
    same |= {
        Key(MEDIA, name)
        for name, one in tree.media.items()
        if name in shown.media_ids and shown.media(name).words == one.words
    }
    ours = sorted(
        (s.model_dump(mode="json") for s in tree.sources.values()), key=lambda s: s["key"]
    )
    if ours == [source.model_dump(mode="json") for source in shown.bibliography()]:
        same.add(BIBLIOGRAPHY_KEY)
    return same
