"""The few calls to the desktop's and the system's D-Bus that a kiosk makes, each with a time limit.

Qt's own D-Bus module holds Python's lock while it waits: a bus that hangs would hang the screens.
This speaks the protocol (D-Bus Specification 0.43: SASL EXTERNAL, little-endian messages) over a
plain socket, from whatever thread waits for it.
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn
from urllib.parse import unquote

METHOD_CALL, METHOD_RETURN, ERROR = 1, 2, 3
PATH, INTERFACE, MEMBER, ERROR_NAME, REPLY_SERIAL, DESTINATION, SIGNATURE = 1, 2, 3, 4, 5, 6, 8
LARGEST = 1 << 20
"""Bytes of one message that is read: what we ask for is answered in a few dozen."""
FDS = 16
BROKEN = (OSError, struct.error, ValueError, IndexError)
"""What a bus that goes, or that sends what is no message, leads to."""
SYSTEM = "unix:path=/run/dbus/system_bus_socket"
Value = str | int


class BusError(Exception):
    """There is no bus, or it does not answer, or the answer is an error; `name` is the error's."""

    def __init__(self, message: str, name: str = "") -> None:
        super().__init__(message)
        self.name = name


@dataclass(frozen=True)
class Target:
    """An object of a service, by one of its interfaces."""

    service: str
    path: str
    interface: str


BUS_ITSELF = Target("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


def session_address() -> str:
    """Where the desktop's bus listens; "" where there is none (it is never started for us)."""
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", ""), "bus")
    return told or (f"unix:path={usual}" if usual.is_absolute() and usual.exists() else "")


def system_address() -> str:
    """Where the system's bus listens."""
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or SYSTEM


class Bus:
    """A connection of its own. Everything raises BusError; nothing waits longer than `wait_s`."""

    def __init__(self, address: str, wait_s: float = 5.0) -> None:
        self._wait_s = wait_s
        self._serial = 0
        self._until = time.monotonic() + wait_s
        self._fds: list[int] = []
        self._socket = _connected(address, wait_s)
        try:
            self._introduce()
            self.call(BUS_ITSELF, "Hello")
        except (*BROKEN, BusError) as error:
            self.close()
            raise BusError(f"{address}: {error}") from error

    def call(self, target: Target, member: str, signature: str = "", *values: Value) -> list[Value]:
        """Call a method and wait for its answer. Values: s, o and u; answers: also h.

        An h is a file descriptor, the caller's to close.
        """
        self._serial += 1
        self._until = time.monotonic() + self._wait_s
        fields = [(PATH, "o", target.path), (INTERFACE, "s", target.interface)]
        fields += [(MEMBER, "s", member), (DESTINATION, "s", target.service)]
        try:
            self._socket.settimeout(self._wait_s)
            self._socket.sendall(_message(self._serial, fields, signature, values))
            while True:
                kind, answers, told, body = self._receive()
                if answers == self._serial:
                    break
                self._drop_fds()
            found = _Reader(body).values(told, self._fds)
        except BROKEN as error:
            _refuse(f"{target.service} does not answer: {error}")
        if kind == ERROR:
            _refuse(f"{target.service}: {' '.join(str(word) for word in found)}")
        kept = [value for sort, value in zip(told, found, strict=True) if sort == "h"]
        self._fds = [fd for fd in self._fds if fd not in kept]
        self._drop_fds()
        return found

    def close(self) -> None:
        """Leave the bus: what was held through it is let go."""
        self._drop_fds()
        self._socket.close()

    def _introduce(self) -> None:
        """Say who we are, as the system knows it, and ask for file descriptors."""
        uid = str(os.getuid()) if sys.platform != "win32" else ""
        self._socket.sendall(b"\0AUTH EXTERNAL " + uid.encode().hex().encode() + b"\r\n")
        if not self._line().startswith(b"OK "):
            _refuse("the bus does not let us in")
        self._socket.sendall(b"NEGOTIATE_UNIX_FD\r\n")
        self._line()
        self._socket.sendall(b"BEGIN\r\n")

    def _line(self) -> bytes:
        line = b""
        while not line.endswith(b"\r\n"):
            line += self._exactly(1)
            if len(line) > 1024:
                _refuse("the bus does not speak as one")
        return line

    def _receive(self) -> tuple[int, int, str, bytes]:
        """The next message: its kind, the call it answers, the signature of its body, the body."""
        head = self._exactly(16)
        if head[0:1] != b"l":
            _refuse("the bus speaks big-endian")
        body, fields = struct.unpack_from("<4xI4xI", head)
        if body + fields > LARGEST:
            _refuse("a message is too large")
        rest = self._exactly(_aligned(fields, 8) + body)
        answers, signature, reader = 0, "", _Reader(rest[:fields])
        while reader.at < fields:
            reader.align(8)
            code = reader.byte()
            (value,) = reader.values(reader.signature(), [])
            if code == REPLY_SERIAL:
                answers = int(value)
            elif code == SIGNATURE:
                signature = str(value)
        return head[1], answers, signature, rest[_aligned(fields, 8) :]

    def _exactly(self, size: int) -> bytes:
        found = b""
        while len(found) < size:
            left = self._until - time.monotonic()
            if left <= 0:
                raise TimeoutError("it took too long")
            self._socket.settimeout(left)
            part, fds, _, _ = socket.recv_fds(self._socket, size - len(found), FDS)
            self._fds += fds
            if not part:
                raise ConnectionError("the bus has gone")
            found += part
        return found

    def _drop_fds(self) -> None:
        for fd in self._fds:
            with contextlib.suppress(OSError):
                os.close(fd)
        self._fds = []


class _Reader:
    """Reads values one after the other, each aligned as its type asks."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0

    def align(self, size: int) -> None:
        self.at = _aligned(self.at, size)

    def byte(self) -> int:
        self.at += 1
        return self._data[self.at - 1]

    def signature(self) -> str:
        return self._text(self.byte())

    def values(self, signature: str, fds: list[int]) -> list[Value]:
        """Values of the basic types s, o, g, u and h."""
        found: list[Value] = []
        for sort in signature:
            if sort == "g":
                found.append(self.signature())
                continue
            if sort not in "souh":
                _refuse(f"an answer of a kind that nobody asked for: {signature}")
            self.align(4)
            (number,) = struct.unpack_from("<I", self._data, self.at)
            self.at += 4
            if sort in "so":
                found.append(self._text(number))
            elif sort == "h":
                if number >= len(fds):
                    _refuse("a file descriptor is missing")
                found.append(fds[number])
            else:
                found.append(number)
        return found

    def _text(self, length: int) -> str:
        text = self._data[self.at : self.at + length]
        if len(text) != length:
            _refuse("a message ends too early")
        self.at += length + 1
        return text.decode()


def _message(
    serial: int, fields: list[tuple[int, str, str]], signature: str, values: tuple[Value, ...]
) -> bytes:
    body = b""
    for sort, value in zip(signature, values, strict=True):
        body += bytes(-len(body) % 4)
        body += struct.pack("<I", value) if isinstance(value, int) else _packed(value)
        assert (sort == "u") == isinstance(value, int)
    told = b""
    for code, sort, text in fields:
        told += bytes(-len(told) % 8) + bytes((code, 1, ord(sort), 0)) + _packed(text)
    if signature:
        told += bytes(-len(told) % 8) + bytes((SIGNATURE, 1, ord("g"), 0, len(signature)))
        told += signature.encode() + b"\0"
    head = struct.pack("<cBBBIII", b"l", METHOD_CALL, 0, 1, len(body), serial, len(told))
    return head + told + bytes(-len(told) % 8) + body


def _packed(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<I", len(data)) + data + b"\0"


def _aligned(at: int, size: int) -> int:
    return at + -at % size


def _connected(address: str, wait_s: float) -> socket.socket:
    """A socket to the first of the addresses (D-Bus server addresses, of kind unix) that answers.

    Raises BusError.
    """
    why: object = "there is no address of a kind we know"
    for one in address.split(";"):
        kind, _, rest = one.partition(":")
        words = dict(word.partition("=")[::2] for word in rest.split(","))
        place = words.get("path") or ("abstract" in words and "\0" + words["abstract"])
        if kind != "unix" or not place or sys.platform == "win32":
            continue
        found = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        found.settimeout(wait_s)
        try:
            found.connect(unquote(place))
        except OSError as error:
            found.close()
            why = error
        else:
            return found
    raise BusError(f"no bus at {address!r}: {why}")


def _refuse(why: str) -> NoReturn:
    raise BusError(why)
