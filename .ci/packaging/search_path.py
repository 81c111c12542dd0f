"""Where a library looks for other libraries: never in a folder of the machine it was built on."""

from __future__ import annotations

import struct
from pathlib import Path

ORIGIN = b"$ORIGIN"
_DYNAMIC, _STRINGS = 6, 3  # section types
_RPATH, _RUNPATH = 15, 29  # entries of the dynamic section


def forget_build_machine(path: Path) -> bool:
    """Let absolute search paths of a 64-bit ELF file be `$ORIGIN`, its own folder, instead.

    Whether there was one. The file keeps its size and layout; others than ELF files are left alone.
    """
    data = bytearray(path.read_bytes())
    if data[:6] != b"\x7fELF\x02\x01":
        return False
    (sections,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    headers = [struct.unpack_from("<IIQQQQIIQQ", data, sections + size * n) for n in range(count)]
    changed = False
    for header in headers:
        if header[1] != _DYNAMIC:
            continue
        strings = headers[header[6]]
        if strings[1] != _STRINGS:
            continue
        for at in range(header[4], header[4] + header[5], 16):
            tag, value = struct.unpack_from("<QQ", data, at)
            if tag in (_RPATH, _RUNPATH):
                start = strings[4] + value
                end = data.index(0, start)
                if data[start : start + 1] == b"/" and end - start >= len(ORIGIN):
                    data[start:end] = ORIGIN.ljust(end - start, b"\0")
                    changed = True
    if changed:
        path.write_bytes(data)
    return changed
