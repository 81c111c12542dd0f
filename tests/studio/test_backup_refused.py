"""What is no whole backup of ours is refused, and nothing changes."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.studio.backup import (
    MANIFEST,
    BackupError,
    allowed,
    make_backup,
    verify,
)
from kiosk.studio.restore import preview, restore
from kiosk.studio.store import FILE


def rebuilt(source: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """A backup with other contents, made as somebody would by hand."""
    with zipfile.ZipFile(source) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target


def add(
    name: str, data: bytes = b"x", *, listed: bool = True
) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        files[name] = data
        if listed:
            told = json.loads(files[MANIFEST])
            told["files"][name] = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            files[MANIFEST] = json.dumps(told).encode()

    return change


def drop(name: str) -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.pop(name) and None


def tell(**words: object) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        files[MANIFEST] = json.dumps(json.loads(files[MANIFEST]) | words).encode()

    return change


def replace(name: str, data: bytes) -> Callable[[dict[str, bytes]], None]:
    return add(name, data)


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (add("../evil.txt"), "no backup of Sidestep holds"),
        (add("/etc/passwd"), "no backup of Sidestep holds"),
        (add("media/../../evil"), "no backup of Sidestep holds"),
        (add("media\\..\\evil"), "no backup of Sidestep holds"),
        (add("C:/evil.db"), "no backup of Sidestep holds"),
        (add("releases/sub/current"), "no backup of Sidestep holds"),
        (add("start.py"), "no backup of Sidestep holds"),
        (add("media/more.png", listed=False), "does not hold what it says"),
        (drop("settings.json"), "does not hold what it says"),
        (drop(FILE), "does not hold what it says"),
        (drop(MANIFEST), "is no backup of Sidestep"),
        (tell(files=3), "is no backup of Sidestep"),
        (tell(form=99), "newer version"),
        (tell(audit="0" * 64), "log ends elsewhere"),
        (replace(FILE, b"no database"), "cannot be restored: .*damaged"),
        (replace("usage.db", b"no database"), "usage.db is damaged"),
        (lambda files: files.update({"settings.json": b"{}"}), "settings.json is not as"),
    ],
)
def test_what_is_not_right_is_refused_and_nothing_changes(
    data: Path, tmp_path: Path, harm: Callable[[dict[str, bytes]], None], words: str
) -> None:
    make_backup(data, tmp_path / "b.zip")
    bad = rebuilt(tmp_path / "b.zip", tmp_path / "bad.zip", harm)
    before = {p: p.read_bytes() for p in data.rglob("*") if p.is_file()}
    for use in (preview, restore):
        with pytest.raises(BackupError, match=words) as refused:
            use(bad, data)
        assert "\n" not in str(refused.value)
    assert {p: p.read_bytes() for p in data.rglob("*") if p.is_file()} == before
    assert not (tmp_path / "evil.txt").exists()


def test_every_cut_and_every_flipped_bit_is_refused(data: Path, tmp_path: Path) -> None:
    whole = make_backup(data, tmp_path / "b.zip").file.read_bytes()
    bad = tmp_path / "bad.zip"
    step = len(whole) // 60
    for at in range(0, len(whole), step):
        bad.write_bytes(whole[:at])
        with pytest.raises(BackupError):
            verify(bad)
        flipped = bytearray(whole)
        flipped[at] ^= 0x10
        bad.write_bytes(flipped)
        try:
            manifest = verify(bad)
        except BackupError:
            continue
        assert manifest == verify(tmp_path / "b.zip")  # a bit that means nothing (a date)


@settings(max_examples=100, deadline=None)
@given(junk=st.binary(max_size=400))
def test_anything_else_is_refused_in_one_line(
    junk: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("junk") / "b.zip"
    for content in (junk, b"PK\x03\x04" + junk, junk + b"PK\x05\x06" + bytes(18)):
        file.write_bytes(content)
        with pytest.raises(BackupError) as refused:
            verify(file)
        assert "\n" not in str(refused.value)


@given(st.text(max_size=30))
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    for one in (name, f"media/{name}", f"releases/{name}"):
        if allowed(one):
            assert Path("/data", one).resolve() == Path("/data") / one
            assert not one.startswith("/")
