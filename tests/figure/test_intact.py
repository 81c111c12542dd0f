"""A damaged or missing file of the figure is told of in one plain line each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.viewmodels.figure.flipbook_file import MAGIC
from kiosk.viewmodels.figure.intact import FOLDER, problems


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path in FOLDER.glob("*.npz"):
        shutil.copy(path, tmp_path)
    (tmp_path / "flipbooks").mkdir()
    return tmp_path


def test_the_shipped_files_are_intact(folder: Path) -> None:
    assert problems(folder) == []


@pytest.mark.parametrize("name", ["person-sam.npz", "hip.npz"])
@pytest.mark.parametrize("share", [0.0, 0.5])
def test_a_file_that_was_cut_off_is_told_of(folder: Path, name: str, share: float) -> None:
    data = (folder / name).read_bytes()
    (folder / name).write_bytes(data[: int(len(data) * share)])
    (line,) = problems(folder)
    assert str(folder / name) in line
    assert "damaged" in line
    assert "Put the shipped file back" in line
    assert "\n" not in line


@pytest.mark.parametrize("name", ["person-alex.npz", "hip.npz"])
def test_a_file_that_is_missing_is_told_of(folder: Path, name: str) -> None:
    (folder / name).unlink()
    (line,) = problems(folder)
    assert line == f"{folder / name} is missing. Put the shipped file back."


def test_a_hip_that_was_overwritten_is_told_of(folder: Path) -> None:
    data = bytearray((folder / "hip.npz").read_bytes())
    data[20_000:24_000] = bytes(4_000)
    (folder / "hip.npz").write_bytes(data)
    (line,) = problems(folder)
    assert "hip.npz is damaged" in line


def test_a_damaged_flipbook_is_told_of(folder: Path) -> None:
    (folder / "flipbooks" / "clamshell.flip").write_bytes(MAGIC + b"\0\0")
    (line,) = problems(folder)
    assert "clamshell.flip" in line
    assert "draw it again" in line
