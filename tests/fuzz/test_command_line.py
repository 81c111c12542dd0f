"""Every command and option with anything behind it: 0, 1 or 2, one clear line, no traceback."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import click
import pytest
from content_sample import SAMPLE
from hypothesis import given
from hypothesis import strategies as st

from kiosk import cli, paths
from tests.fuzz.bounds import SECONDS, only_inside
from tests.fuzz.harm import NASTY_TEXT, fuzz

LONG = {"run", "supervise", "curtain", "tour", "soak", "bench", "read-picture"}
"""Commands that open windows or take minutes: run as processes of their own, below."""


def commands(group: click.Group, before: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    found: dict[tuple[str, ...], Any] = {}
    for name, command in group.commands.items():
        here = (*before, name)
        if isinstance(command, click.Group):
            found |= commands(command, here)
        else:
            found[here] = command
    return found


ALL = commands(cli.cli)
QUICK = {name: command for name, command in ALL.items() if name[0] not in {*LONG, "check"}}
"""Looking through all of the figure's files takes `check` too long to be asked at random."""


@cache  # commands put more files there: the choice stays as it was
def words_for(folder: Path) -> st.SearchStrategy[str]:
    """Arguments: nasty ones, numbers, and files of every kind in the folder."""
    files = [str(p) for p in sorted(folder.iterdir())]
    files += [str(folder), str(folder / "nothing"), str(folder / "a" / "b" / "c")]
    numbers = ["0", "1", "-1", "2", "9" * 30, "nan", "inf", "1e400", "1x1", "1280x800", "٣"]
    # no system passes on a NUL, or half a sign; bytes that are no UTF-8 it does
    texts = [text for text in NASTY_TEXT if "\0" not in text and "\ud800" not in text]
    texts.append("\udcff")
    return st.sampled_from([*texts, *files, *numbers, "--", "-", "--help", "-h", "admin"])


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with things that somebody may name on a command line."""
    folder = tmp_path_factory.mktemp("place")
    (folder / "text.txt").write_text("words", "utf-8")
    (folder / "empty.db").touch()
    (folder / "zeros.zip").write_bytes(bytes(2000))
    (folder / "picture.webp").write_bytes(b"RIFF\0\0\0\0WEBP")
    (folder / "loop").symlink_to(folder / "loop")
    (folder / "bad\udcff.md").write_text("---\nid: x\n---\n", "utf-8")
    os.mkfifo(folder / "pipe")
    shutil.copytree(SAMPLE, folder / "content")
    (folder / "content" / "en" / "bad\udcff.md").write_text("---\n[", "utf-8")
    return folder


def call(arguments: list[str], capture: Any) -> tuple[int, str]:
    """Run a command here; its exit code and what it told as an error."""
    code = cli.main(arguments)
    return code, capture.readouterr().err


def clear(code: int, told: str) -> bool:
    """Whether an ending is one that people and scripts understand."""
    lines = told.strip().splitlines()
    return (
        code in (0, 1, 2)
        and "Traceback" not in told
        and (code != 2 or any(line.startswith("Error: ") for line in lines))
        and (code != 1 or not lines or len(lines[-1]) < 20_000)
    )


@fuzz(100)
@given(data=st.data())
def test_any_arguments_end_in_one_clear_line(
    data: st.DataObject, place: Path, capfd: Any, monkeypatch: Any, tmp_path_factory: Any
) -> None:
    monkeypatch.setattr("sys.stdin", open(os.devnull, encoding="utf-8"))  # noqa: SIM115, PTH123
    work = tmp_path_factory.mktemp("w")
    monkeypatch.chdir(work)
    monkeypatch.setattr(paths, "default_data_folder", lambda: work / "data")
    name = data.draw(st.sampled_from(sorted(QUICK)))
    words = words_for(place)
    given_: list[str] = [*name]
    for option in QUICK[name].params:
        if isinstance(option, click.Option) and option.name != "help":
            if option.name == "data" or not data.draw(st.booleans()):
                continue
            given_.append(option.opts[0])
            if not option.is_flag:
                given_.append(data.draw(words))
        elif isinstance(option, click.Argument):
            given_.append(data.draw(words))
    if data.draw(st.integers(0, 5)) == 0:
        given_.append(data.draw(words))
    if any(isinstance(o, click.Option) and o.name == "data" for o in QUICK[name].params):
        given_ += ["--data", data.draw(st.just(str(work / "data")) | words)]
    before = {p.name for p in place.iterdir()}
    with limited():
        code, told = call(given_, capfd)
    assert clear(code, told), (given_, code, told)
    assert {p.name for p in place.iterdir()} >= before
    assert stat.S_ISFIFO((place / "pipe").lstat().st_mode)
    assert (place / "loop").is_symlink()
    assert (place / "text.txt").read_text("utf-8") == "words"


def limited() -> Any:
    from tests.fuzz.bounds import bounded

    return bounded(seconds=SECONDS * 4, megabytes=2048)


@pytest.mark.parametrize(
    "arguments",
    [
        ["staff", "add", "a\nb", "--role", "admin", "--passphrase-stdin"],
        ["staff", "list", "--data", "x" * 300],
        ["staff", "disable", "\udcff", "--as", "\udcff", "--passphrase-stdin"],
        ["content", "rollback", "9" * 400],
        ["content", "publish", "/dev/zero"],
        ["content", "publish", "/dev/null"],
        ["content", "build", "--source", ".", "--out", "x.db", "--number", "9" * 30],
        ["content", "import", "/dev/zero", "--as", "Ana", "--passphrase-stdin"],
        ["content", "import", "/proc/self/mem", "--as", "Ana", "--passphrase-stdin"],
        ["check", "--source", "/dev/null"],
        ["check", "--source", "\udcff", "--json", "--data", "/dev/null"],
        ["backup", "/nowhere/x.zip"],
        ["restore", "/dev/zero", "--yes"],
        ["restore", "\udcff"],
        ["no-such-command"],
        ["content", "releases", "--data", "/dev/null"],
    ],
    ids=lambda a: " ".join(a).encode("ascii", "backslashreplace").decode()[:40],
)
def test_arguments_that_once_were_trouble(
    arguments: list[str], capfd: Any, monkeypatch: Any, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.stdin", open(os.devnull, encoding="utf-8"))  # noqa: SIM115, PTH123
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(paths, "default_data_folder", lambda: tmp_path / "data")
    with limited(), only_inside(tmp_path, paths.ROOT / "build"):
        code, told = call(arguments, capfd)
    assert clear(code, told), (code, told)
    assert code in (1, 2) or arguments[:2] in (["content", "releases"], ["staff", "list"])


def test_what_is_there_is_not_built_over(tmp_path: Path, capfd: Any) -> None:
    """Not a pipe or a device, which root could replace by a file, nor somebody's letter."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "letter.txt").write_text("dear", "utf-8")
    (tmp_path / "device").symlink_to("/dev/zero")
    before = {p.name: p.lstat() for p in tmp_path.iterdir()}
    for name in before:
        code, told = call(["content", "build", "--out", str(tmp_path / name)], capfd)
        assert code == 1
        assert "something else than a release" in told
    assert {p.name: p.lstat().st_ino for p in tmp_path.iterdir()} == {
        name: found.st_ino for name, found in before.items()
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ["run", "--text-scale", "nan"],
        ["run", "--exit-after", "nan", "--windowed"],
        ["run", "--exit-after", "1e300", "--windowed"],
        ["run", "--data", "/dev/null/x", "--windowed", "--exit-after", "0"],
        ["run", "--language", "../../x", "--windowed", "--exit-after", "0"],
        ["run", "--start", "\udcff\n", "--windowed"],
        ["tour", "--out", "/proc/self/x", "--only", "home"],
        ["read-picture", "--side", "-1"],
    ],
    ids=" ".join,
)
def test_a_window_is_not_opened_for_nonsense(arguments: list[str], tmp_path: Path) -> None:
    if "--data" not in arguments and arguments[0] in ("run", "tour"):
        arguments = [*arguments, "--data", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, str(paths.ROOT / "main.py"), *map(os.fsencode, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
    )
    told = done.stderr.decode("utf-8", "replace")
    assert done.returncode in (0, 1, 2), told
    assert "Traceback" not in told
    assert done.returncode == 0 or told.strip()
