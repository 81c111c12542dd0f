"""Writes a skinned mesh with morph targets as binary glTF 2.0 (Khronos specification 2.0.1)."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np

FLOAT, USHORT, UBYTE, UINT = 5126, 5123, 5121, 5125


class GlbWriter:
    """Collects buffers and accessors; `write` puts them into one file, the same bytes each time."""

    def __init__(self) -> None:
        self.document: dict[str, Any] = {
            "asset": {"version": "2.0", "generator": "Sidestep assets.make.gltf"},
            "bufferViews": [],
            "accessors": [],
        }
        self._data = bytearray()

    def view(self, array: np.ndarray) -> int:
        """Adds raw data; returns the number of its buffer view."""
        self._data += b"\0" * (-len(self._data) % 4)
        data = np.ascontiguousarray(array).tobytes()
        self.document["bufferViews"].append(
            {"buffer": 0, "byteOffset": len(self._data), "byteLength": len(data)}
        )
        self._data += data
        return len(self.document["bufferViews"]) - 1

    def accessor(self, array: np.ndarray, kind: str, component: int, **more: Any) -> int:
        """Adds an accessor of `kind` ("VEC3", "SCALAR" ...) over an array."""
        entry = {"bufferView": self.view(array), "componentType": component,
                 "count": len(array), "type": kind, **more}  # fmt: skip
        self.document["accessors"].append(entry)
        return len(self.document["accessors"]) - 1

    def positions(self, array: np.ndarray) -> int:
        """Adds positions (N, 3) with the bounds the format asks for."""
        values = array.astype(np.float32)
        return self.accessor(values, "VEC3", FLOAT, min=values.min(0).tolist(),
                             max=values.max(0).tolist())  # fmt: skip

    def sparse(self, count: int, index: np.ndarray, values: np.ndarray) -> int:
        """Adds shifts (count, 3) that are zero except `values` (M, 3) at `index` (M,)."""
        values = values.astype(np.float32)
        low = np.minimum(values.min(0), 0)
        high = np.maximum(values.max(0), 0)
        entry = {
            "componentType": FLOAT,
            "count": count,
            "type": "VEC3",
            "min": low.tolist(),
            "max": high.tolist(),
            "sparse": {
                "count": len(index),
                "indices": {
                    "bufferView": self.view(index.astype(np.uint16)),
                    "componentType": USHORT,
                },
                "values": {"bufferView": self.view(values)},
            },
        }
        self.document["accessors"].append(entry)
        return len(self.document["accessors"]) - 1

    def write(self, path: Path) -> None:
        """Writes the file."""
        self._data += b"\0" * (-len(self._data) % 4)
        self.document["buffers"] = [{"byteLength": len(self._data)}]
        head = json.dumps(self.document, separators=(",", ":"), sort_keys=True).encode()
        head += b" " * (-len(head) % 4)
        size = 12 + 8 + len(head) + 8 + len(self._data)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(
            struct.pack("<4sII", b"glTF", 2, size)
            + struct.pack("<I4s", len(head), b"JSON")
            + head
            + struct.pack("<I4s", len(self._data), b"BIN\0")
            + bytes(self._data)
        )
