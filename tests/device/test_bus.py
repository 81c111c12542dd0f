"""The small D-Bus client: on a real bus, on one that hangs, and on what is no bus at all."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from bus_fixtures import Daemon
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.device.bus import BUS_ITSELF, Bus, BusError, Target, session_address, system_address


def test_it_asks_and_is_answered(daemon: Daemon) -> None:
    bus = Bus(daemon.address)
    (owner,) = bus.call(BUS_ITSELF, "GetNameOwner", "s", "org.freedesktop.DBus")
    assert owner == "org.freedesktop.DBus"
    bus.close()


def test_an_error_is_told(daemon: Daemon) -> None:
    bus = Bus(daemon.address)
    with pytest.raises(BusError, match=r"org\.nobody\.Here"):
        bus.call(Target("org.nobody.Here", "/", "org.nobody.Here"), "Go")
    bus.close()


def test_a_bus_that_hangs_is_left_in_time(daemon: Daemon) -> None:
    bus = Bus(daemon.address, wait_s=0.3)
    os.kill(daemon.process.pid, signal.SIGSTOP)
    began = time.monotonic()
    with pytest.raises(BusError):
        bus.call(BUS_ITSELF, "GetId")
    with pytest.raises(BusError):
        Bus(daemon.address, wait_s=0.3)
    assert time.monotonic() - began < 3
    os.kill(daemon.process.pid, signal.SIGCONT)
    bus.close()


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "tcp:host=x", "unix:", ";;="])
def test_where_there_is_none(address: str) -> None:
    with pytest.raises(BusError):
        Bus(address)


def test_the_addresses(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("DBUS_SYSTEM_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert session_address() == ""
    (tmp_path / "bus").touch()
    assert session_address() == f"unix:path={tmp_path}/bus"
    assert system_address() == "unix:path=/run/dbus/system_bus_socket"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/a")
    assert session_address() == "unix:path=/a"


def stranger(answers: bytes, folder: Path) -> str:
    """Something that listens where a bus should, and says these bytes."""
    place = folder / f"s{time.monotonic_ns()}"
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(place))
    server.listen(1)

    def serve() -> None:
        with contextlib.suppress(ConnectionError), server, server.accept()[0] as client:
            client.sendall(answers)
            client.shutdown(socket.SHUT_WR)
            while client.recv(4096):
                pass

    threading.Thread(target=serve, daemon=True).start()
    return f"unix:path={place}"


LETTER = b"l\x02\x00\x01"
message = st.builds(
    lambda head, body: LETTER + head + body, st.binary(min_size=12, max_size=12), st.binary()
)
plausible = st.builds(
    lambda length, fields, rest: (
        LETTER
        + length.to_bytes(4, "little")
        + b"\1\0\0\0"
        + fields.to_bytes(4, "little")
        + b"\x05\x01u\0\1\0\0\0"
        + rest
    ),
    *(st.integers(0, 40), st.integers(0, 40), st.binary(max_size=90)),
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary() | message | plausible, st.booleans())
def test_what_is_no_bus_is_refused(tmp_path: Path, said: bytes, greets: bool) -> None:
    greeting = b"OK 0123\r\nAGREE_UNIX_FD\r\n" if greets else b""
    try:
        Bus(stranger(greeting + said, tmp_path), wait_s=2).close()
    except BusError:
        return
    assert greets
    assert said.startswith(LETTER)


def test_file_descriptors_that_nobody_asked_for_are_closed(
    daemon: Daemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus = Bus(daemon.address)
    read, write = os.pipe()
    original: Callable[..., tuple[bytes, list[int], int, object]] = socket.recv_fds
    handed = [os.dup(write)]

    def with_one_more(*arguments: object) -> tuple[bytes, list[int], int, object]:
        data, fds, flags, place = original(*arguments)
        more, handed[:] = list(handed), []
        return data, [*fds, *more], flags, place

    monkeypatch.setattr(socket, "recv_fds", with_one_more)
    bus.call(BUS_ITSELF, "GetId")
    os.close(write)
    assert os.read(read, 1) == b""  # nobody holds the other end any more
    os.close(read)
    bus.close()
