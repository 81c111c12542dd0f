"""Build the package twice from one commit, in two folders, and list every difference.

Looks into archives that it knows (the program's own, zip) and names the members that differ;
diffoscope would show inside of libraries as well. Exit 1 when anything differs.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "reproduce"
# Of different lengths: a path that gets into a file then shows.
FOLDERS = ("one", "the-other-one")


def git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def build(folder: Path, commit: str) -> Path:
    """Package a commit in a clone of its own; the clone's dist."""
    subprocess.run(["rm", "-rf", str(folder)], check=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    git("clone", "-q", "--shared", "--no-checkout", str(ROOT), str(folder))
    git("-C", str(folder), "checkout", "-q", commit)
    (folder / ".venv").symlink_to(ROOT / ".venv")
    python = str(folder / ".venv" / "bin" / "python")
    environment = os.environ | {"SOURCE_DATE_EPOCH": git("show", "-s", "--format=%ct", commit)}
    content = ["main.py", "content", "build", "--source", "db/content", "--out", "build/content.db"]
    for command in (content, [".ci/package.py"]):
        done = subprocess.run(
            [python, *command], cwd=folder, env=environment, capture_output=True, text=True
        )
        if done.returncode:
            sys.exit(f"reproduce: {' '.join(command)} failed in {folder}:\n{done.stderr[-3000:]}")
    return folder / "dist"


def hashes(folder: Path) -> dict[str, str]:
    """Every file of a folder by its place: kind, rights and SHA-256, or where a link leads."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"link to {path.readlink()}"
        elif path.is_file():
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            found[name] = f"{path.stat().st_mode & 0o777:o} {digest}"
    return found


def differences(one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    """Names that only one has, or that differ, each with a word about it."""
    found = []
    for name in sorted({*one, *other}):
        if name not in other:
            found.append(f"{name}: only in the first")
        elif name not in one:
            found.append(f"{name}: only in the second")
        elif one[name] != other[name]:
            found.append(f"{name}: differs")
    return found


def members(path: Path) -> dict[str, str]:
    """What is inside an archive, by name; empty for other files."""
    if zipfile.is_zipfile(path) and path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            return {
                entry.filename: f"{entry.date_time} {hash_of(archive.read(entry))}"
                for entry in archive.infolist()
            }
    if path.name in ("sidestep", "sidestep.exe"):
        from PyInstaller.archive.readers import CArchiveReader, ZlibArchiveReader

        program = CArchiveReader(str(path))
        found = {}
        for name in program.toc:
            inner = program.open_embedded_archive(name) if name.endswith(".pyz") else None
            if isinstance(inner, ZlibArchiveReader):
                for module in inner.toc:
                    found[f"{name}/{module}"] = hash_of(inner.extract(module, raw=True) or b"")
            else:
                found[name] = hash_of(program.extract(name))
        return found
    return {}


def hash_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def compare(one: Path, other: Path) -> list[str]:
    """Every difference of two folders, with the members of archives that differ."""
    found = []
    for line in differences(hashes(one), hashes(other)):
        found.append(line)
        name, _, what = line.partition(": ")
        if what == "differs":
            inside = differences(members(one / name), members(other / name))
            found += [f"    {member}" for member in inside]
    return found


def main() -> None:
    commit = git("rev-parse", "HEAD")
    if git("status", "--short"):
        print("reproduce: what is not committed is left out", flush=True)
    built = []
    for name in FOLDERS:
        began = time.monotonic()
        built.append(build(WORK / name, commit))
        print(f"reproduce: built {name} in {time.monotonic() - began:.0f} s", flush=True)
    found = compare(*built)
    files = len(hashes(built[0]))
    if found:
        sys.exit("reproduce: the two builds differ:\n  " + "\n  ".join(found))
    print(f"reproduce: two builds of {commit[:12]} are identical: {files} files")
    for path in sorted(built[0].glob("sidestep*.*")):
        if path.is_file():
            print(f"reproduce: {hash_of(path.read_bytes())}  {path.name}")


if __name__ == "__main__":
    main()
