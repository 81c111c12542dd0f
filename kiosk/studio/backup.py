"""The whole state of a kiosk in one checked file: staff's store, releases, settings, usage, media.

The file is a ZIP archive that begins with `manifest.json`: what was saved when, by which program,
the newest hash of the log, and SHA-256 and size of every other file. It is made under another
name, read back whole, and only then gets its own. It holds the hashes of passphrases: keep it
where the kiosk itself would be kept.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import socket
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import kiosk
from kiosk import plainfile
from kiosk.content.disk import sync
from kiosk.content.library import FOLDER as RELEASES
from kiosk.content.opening import ReleaseError
from kiosk.content.shelf import POINTER, Shelf
from kiosk.studio import audit, items
from kiosk.studio.store import FILE, Store, StudioError, utc_now
from kiosk.studio.work import is_stale, work_folder

MANIFEST = "manifest.json"
FORM = 1
"""Of the manifests this program writes; it refuses to restore a higher one."""
SETTINGS = "settings.json"
MEDIA = "media"
CHUNK = 1 << 20
MOST_TOLD = 8 * CHUNK
"""Bytes of a manifest, at most: some 50,000 files."""
_DATABASE = re.compile(r"[a-z][a-z0-9-]*\.db")
_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9 ._()-]*")
_RELEASE = re.compile(r"content-\d+-[0-9a-f]{8}\.db(\.sha256)?")
_PROGRAM = re.compile(r"[0-9A-Za-z.+_-]{1,40}")
_HASH = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"sidestep-(?P<label>[a-z0-9-]+)-(?P<at>\d{8}T\d{6}Z)\.zip")


class BackupError(StudioError):
    """A backup cannot be made or used; the message says why and what to do."""


@dataclass(frozen=True)
class Saved:
    """One file of a backup."""

    sha256: str
    size: int


@dataclass(frozen=True)
class Manifest:
    """What a backup says about itself."""

    form: int
    program: str
    made_at: str
    audit: str
    """The newest hash of the log."""
    files: Mapping[str, Saved] = field(default_factory=dict)


@dataclass(frozen=True)
class Made:
    """A backup that was made and read back. `left_out` says in words what was not good enough."""

    file: Path
    size: int
    manifest: Manifest
    left_out: tuple[str, ...] = ()


def allowed(name: str) -> bool:
    """Whether a backup may hold a file of this name, relative to the data folder."""
    parts = name.split("/")
    if len(parts) > 8 or not all(
        _PART.fullmatch(part) and not part.endswith((".", " ")) for part in parts
    ):
        return False
    if len(parts) == 1:
        return name == SETTINGS or _DATABASE.fullmatch(name) is not None
    if parts[0] == RELEASES:
        return len(parts) == 2 and (parts[1] == POINTER or _RELEASE.fullmatch(parts[1]) is not None)
    return parts[0] == MEDIA


def make_backup(data: Path, target: Path, *, person: int | None = None) -> Made:
    """Save the state of a data folder in one file. Raises BackupError, StudioError, OSError.

    The kiosk may go on running. `person` is who asked for it, for the log.
    """
    if not data.is_dir():
        raise BackupError(f"There is no folder {data}. Name the data folder of the kiosk.")
    if target.is_dir() or not target.parent.is_dir():
        raise BackupError(f"{target} cannot be a backup. Name a file in a folder that is there.")
    if target.exists() and not _is_backup(target):
        raise BackupError(f"{target} is something else than a backup. Choose another name.")
    with Store(data) as store:
        if person is not None:
            items.person(store, person)
            with store.write(person, "backed up", target.name):
                pass
        return save_state(store, target)


def save_state(store: Store, target: Path) -> Made:
    """Save the state of an open store's folder in one file. Raises BackupError, OSError."""
    data = store.folder
    with work_folder(data) as folder:
        left_out = _snapshot(data, store, folder)
        with closing(sqlite3.connect(folder / FILE)) as saved:
            saved.row_factory = sqlite3.Row
            head = audit.head(saved)[2]
        manifest = Manifest(FORM, kiosk.__version__, store.now(), head, _files(folder))
        _pack(folder, manifest, target)
    return Made(target, target.stat().st_size, manifest, tuple(left_out))


def _is_backup(file: Path) -> bool:
    try:
        read_manifest(file)
    except BackupError:
        return False
    return True


def _snapshot(data: Path, store: Store, folder: Path) -> list[str]:
    """Everything as it is at one moment, in `folder`: while staff cannot write, nor publish."""
    left_out = []
    with store.scribble():
        _copy_database(store.path, folder / FILE)
        left_out += _take_releases(Shelf(data / RELEASES), folder / RELEASES)
    for path in sorted(data.glob("*.db")):
        if path.name != FILE and _DATABASE.fullmatch(path.name):
            try:
                _copy_database(path, folder / path.name)
            except BackupError as error:  # counts of use: no reason to go without a backup
                (folder / path.name).unlink(missing_ok=True)
                left_out.append(f"{path.name} was left out: {error}")
    if (data / SETTINGS).is_file():
        shutil.copyfile(data / SETTINGS, folder / SETTINGS)
    for path in sorted((data / MEDIA).rglob("*")):
        name = path.relative_to(data).as_posix()
        if path.is_dir():
            continue
        if path.is_symlink() or not allowed(name):
            left_out.append(f"{name} was left out: its name cannot be saved.")
            continue
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, folder / name)
    return left_out


def _copy_database(source: Path, target: Path) -> None:
    """A whole copy by SQLite itself: a file that is being written to is no whole file."""
    # not "ro": what a power cut left half done is undone by whoever opens the file next
    uri = f"{source.resolve().as_uri()}?mode=rw"
    try:
        with (
            closing(sqlite3.connect(uri, uri=True)) as one,
            closing(sqlite3.connect(target)) as two,
        ):
            one.backup(two)
    except sqlite3.Error as error:
        raise BackupError(f"{source.name} cannot be saved ({error}).") from None
    look_at_database(target)


def _take_releases(shelf: Shelf, folder: Path) -> list[str]:
    """Releases never change, so a second name for them is a copy."""
    folder.mkdir()
    left_out = []
    for kept in shelf.releases():
        record = kept.path.with_name(f"{kept.path.name}.sha256")
        try:
            shelf.verify(kept.path)
        except ReleaseError as error:
            left_out.append(f"Release {kept.number} was left out: {error}")
            continue
        for path in (kept.path, record):
            try:
                os.link(path, folder / path.name)
            except OSError:
                shutil.copyfile(path, folder / path.name)
    pointer = shelf.folder / POINTER
    if pointer.is_file():
        lines = pointer.read_text(encoding="utf-8", errors="replace").split()
        here = [name for name in lines if (folder / name).is_file()]
        (folder / POINTER).write_text("".join(f"{name}\n" for name in here), encoding="utf-8")
    return left_out


def _files(folder: Path) -> dict[str, Saved]:
    files = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            files[path.relative_to(folder).as_posix()] = Saved(digest, path.stat().st_size)
    return files


def _pack(folder: Path, manifest: Manifest, target: Path) -> None:
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    for old in target.parent.glob(f".{target.name}.*.tmp"):
        old.unlink(missing_ok=True)
    text = json.dumps(asdict(manifest), indent=1, ensure_ascii=False)
    try:
        with zipfile.ZipFile(temporary, "x") as archive:
            archive.writestr(_entry(MANIFEST), text)
            for name in manifest.files:
                with (
                    (folder / name).open("rb") as source,
                    archive.open(_entry(name), "w", force_zip64=True) as out,
                ):
                    shutil.copyfileobj(source, out, CHUNK)
        sync(temporary)
        if verify(temporary) != manifest:
            raise BackupError(f"{target} did not read back as written. Use another disk.")
        temporary.replace(target)
        sync(target.parent)
    finally:
        temporary.unlink(missing_ok=True)


def _entry(name: str) -> zipfile.ZipInfo:
    """An entry with the first date there is: ZIP knows none before 1980, a bad clock does."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


def read_manifest(file: Path) -> Manifest:
    """What a backup says it holds; its files are not read. Raises BackupError."""
    with _archive(file) as archive:
        return _manifest(file, archive)


def verify(file: Path) -> Manifest:
    """Read a whole backup and check every hash. Raises BackupError."""
    with _archive(file) as archive:
        manifest = _manifest(file, archive)
        for name in manifest.files:
            for _ in checked(file, archive, manifest, name):
                pass
    return manifest


def look_at_database(path: Path) -> None:
    """Raises BackupError when a database is not whole."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
        try:
            if db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
                return
        except sqlite3.DatabaseError:
            pass
    raise BackupError(f"{path.name} is damaged. Use another backup.")


@contextmanager
def _archive(file: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with (
            os.fdopen(plainfile.opened(file, follow=True), "rb") as plain,
            zipfile.ZipFile(plain) as archive,
        ):
            yield archive
    except FileNotFoundError:
        raise BackupError(f"There is no file {file}.") from None
    except OSError as error:
        raise BackupError(
            f"{file} cannot be read or unpacked ({error.strerror or error})."
        ) from None
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, ValueError) as error:
        raise BackupError(f"{file} is no backup of Sidestep, or is damaged.") from error
    # what zipfile lets out of archives that are packed or locked in ways it does not know
    except (NotImplementedError, RuntimeError, OverflowError, struct.error, zlib.error) as error:
        raise BackupError(f"{file} is damaged.") from error


def _manifest(file: Path, archive: zipfile.ZipFile) -> Manifest:
    foreign = BackupError(f"{file} is no backup of Sidestep.")
    names = [entry.filename for entry in archive.infolist()]
    if MANIFEST not in names or archive.getinfo(MANIFEST).file_size > MOST_TOLD:
        raise foreign
    try:
        told = json.loads(archive.read(MANIFEST))
        form = int(told["form"])
        if form > FORM:
            raise BackupError(
                f"{file} was made by a newer version of Sidestep ({_version(told['program'])}). "
                "Install that version."
            )
        files = {
            str(name): Saved(_sha256(one["sha256"]), _size(one["size"]))
            for name, one in told["files"].items()
        }
        manifest = Manifest(
            *(form, _version(told["program"]), _moment(told["made_at"])),
            *(_sha256(told["audit"]), files),
        )
    except (KeyError, TypeError, AttributeError, ValueError, ArithmeticError, RecursionError):
        raise foreign from None
    bad = [name for name in [*files, *names] if name != MANIFEST and not allowed(name)]
    if bad or FILE not in files:
        raise BackupError(f"{file} holds what no backup of Sidestep holds. It was not used.")
    if sorted(names) != sorted([MANIFEST, *files]) or len(set(map(str.lower, names))) < len(names):
        raise BackupError(f"{file} does not hold what it says. Use another backup.")
    return manifest


def _version(value: object) -> str:
    """A version as it may be shown. Raises ValueError."""
    if not (isinstance(value, str) and _PROGRAM.fullmatch(value)):
        raise ValueError("no version")
    return value


def _sha256(value: object) -> str:
    if not (isinstance(value, str) and _HASH.fullmatch(value)):
        raise ValueError("no hash")
    return value


def _size(value: object) -> int:
    if not (isinstance(value, int) and 0 <= value < 1 << 50):
        raise ValueError("no size")
    return value


def _moment(value: object) -> str:
    """A time in the one form in which this program writes it. Raises ValueError."""
    moment = datetime.fromisoformat(str(value))
    if not 1970 <= moment.year < 9000:
        raise ValueError("no time of a backup")
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC).isoformat(timespec="seconds")


def checked(file: Path, archive: zipfile.ZipFile, manifest: Manifest, name: str) -> Iterator[bytes]:
    """The bytes of one file of a backup; raises BackupError at the end when they are not right."""
    saved, size, digest = manifest.files[name], 0, hashlib.sha256()
    with archive.open(name) as stream:
        while chunk := stream.read(CHUNK):
            size += len(chunk)
            if size > saved.size:
                break
            digest.update(chunk)
            yield chunk
    if size != saved.size or digest.hexdigest() != saved.sha256:
        raise BackupError(f"{file} is damaged ({name} is not as it was saved). Use another one.")


def unpack(file: Path, folder: Path) -> Manifest:
    """Write the files of a backup into a folder, checked and on the disk. Raises BackupError."""
    with _archive(file) as archive:
        manifest = _manifest(file, archive)
        for name in manifest.files:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as out:
                for chunk in checked(file, archive, manifest, name):
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
    return manifest


def backup_to_folder(
    data: Path,
    folder: Path,
    *,
    label: str = "",
    now: datetime | None = None,
    person: int | None = None,
    thin: bool = True,
) -> tuple[Made, list[Path]]:
    """Make a backup named after this machine and the time, then `thin` out the older ones.

    The new one and the files that were removed. Only backups with the same `label` (the name of
    the machine when left out) are looked at, so that kiosks can share a folder.
    """
    moment = (now or utc_now()).astimezone(UTC)
    label = re.sub(r"[^a-z0-9]+", "-", (label or socket.gethostname()).lower()).strip("-")
    label = label or "kiosk"
    made = make_backup(
        data, folder / f"sidestep-{label}-{moment:%Y%m%dT%H%M%SZ}.zip", person=person
    )
    for old in folder.glob(f".sidestep-{label}-*.tmp"):  # of a program that was cut off
        if is_stale(old):
            old.unlink(missing_ok=True)
    if not thin:
        return made, []
    found = {}
    for path in folder.glob(f"sidestep-{label}-*.zip"):
        match, at = _NAME.fullmatch(path.name), made_at(path.name)
        if match and match["label"] == label and at is not None:
            found[path.name] = at
    gone = [folder / name for name in to_remove(found, moment)]
    for path in gone:
        path.unlink(missing_ok=True)
    return made, gone


def made_at(name: str) -> datetime | None:
    """When a backup was made, by the name that `backup_to_folder` gave it; None for other names."""
    if (match := _NAME.fullmatch(name)) is None:
        return None
    try:
        return datetime.strptime(match["at"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def to_remove(
    names: Mapping[str, datetime],
    now: datetime,
    *,
    daily: int = 7,
    weekly: int = 4,
    monthly: int = 12,
) -> list[str]:
    """Which backups to remove: all but the newest of each of the last days, weeks and months.

    Days, weeks and months that have no backup do not count, so that a kiosk that was off for a
    year loses nothing. What is dated in the future was made by a wrong clock, and stays.
    """
    past = sorted(((at, name) for name, at in names.items() if at <= now), reverse=True)
    keep: set[str] = set()
    for many, form in ((daily, "%Y-%m-%d"), (weekly, "%G-%V"), (monthly, "%Y-%m")):
        first: dict[str, str] = {}
        for at, name in past:
            first.setdefault(at.astimezone(UTC).strftime(form), name)
        keep.update(list(first.values())[:many])
    return sorted(name for _, name in past if name not in keep)
