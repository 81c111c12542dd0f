"""Keys pressed as a keyboard presses them: by the X server's own test extension, from outside.

A few requests of the X protocol (X11R7.7, and XTEST 2.2) over the server's socket.
"""

from __future__ import annotations

import socket
import struct
from types import TracebackType

CONTROL, RETURN = 0xFFE3, 0xFF0D
KEY_PRESS, KEY_RELEASE, FAKE_INPUT = 2, 3, 2


class RealKeys:
    """A connection to the display `:number`, which must let anybody in."""

    def __init__(self, number: int) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(f"/tmp/.X11-unix/X{number}")
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        allowed, size = struct.unpack("<BxxxxxH", self._take(8))
        about = self._take(size * 4)
        assert allowed == 1, about
        self._first, last = about[26], about[27]
        name = b"XTEST"
        self._socket.sendall(struct.pack("<BxHHxx", 98, 4, len(name)) + name + bytes(3))
        present, self._extension = struct.unpack("<xxxxxxxxBBxx", self._take(32)[:12])
        assert present, "this display has no XTEST"
        self._socket.sendall(struct.pack("<BxHBBxx", 101, 2, self._first, last - self._first + 1))
        head = self._take(32)
        each, size = head[1], struct.unpack("<I", head[4:8])[0]
        symbols = struct.unpack(f"<{size}I", self._take(size * 4))
        self._codes = {
            symbols[row * each]: self._first + row for row in reversed(range(size // each))
        }

    def __enter__(self) -> RealKeys:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._socket.close()

    def type(self, text: str) -> None:
        """Press and release the key of each small letter, and wait until the server has done so."""
        for letter in text:
            self._strike(ord(letter))
        self._settle()

    def chord(self, held: int, letter: str) -> None:
        """Press a key while another is held."""
        self._send(KEY_PRESS, held)
        self._strike(ord(letter))
        self._send(KEY_RELEASE, held)
        self._settle()

    def _strike(self, symbol: int) -> None:
        self._send(KEY_PRESS, symbol)
        self._send(KEY_RELEASE, symbol)

    def _send(self, kind: int, symbol: int) -> None:
        code = self._codes[symbol]
        event = struct.pack("<BBxxIIxxxxxxxxHHxxxxxxxB", kind, code, 0, 0, 0, 0, 0)
        self._socket.sendall(struct.pack("<BBH", self._extension, FAKE_INPUT, 9) + event)

    def _settle(self) -> None:
        """A question that is answered after all that was asked before."""
        self._socket.sendall(struct.pack("<BxH", 43, 1))
        while (answer := self._take(32))[0] != 1:  # events are told to everybody
            assert answer[0] != 0, f"the display refused: {answer!r}"

    def _take(self, size: int) -> bytes:
        taken = b""
        while len(taken) < size:
            piece = self._socket.recv(size - len(taken))
            assert piece, "the display closed the connection"
            taken += piece
        return taken
