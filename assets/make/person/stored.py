"""The runtime file as raw arrays: read, written (the same bytes for the same arrays), unfolded."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from assets.make.sdf import Floats


@dataclass
class Stored:
    """Everything a person's file holds, quantised as it is there."""

    arrays: dict[str, np.ndarray]
    about: dict[str, Any]

    @property
    def positions(self) -> Floats:
        """Vertices (N, 3) in metres."""
        low = np.asarray(self.about["low"], np.float32)
        steps = self.arrays["positions"].astype(np.float32) * np.float32(self.about["step"])
        found: Floats = steps + low
        return found

    @property
    def weights(self) -> np.ndarray:
        """Weights (N, J) of every bone."""
        out = np.zeros((len(self.arrays["bones"]), len(self.about["bones"])))
        rows = np.arange(len(out))[:, None]
        np.add.at(out, (rows, self.arrays["bones"]), self.arrays["weights"] / 255.0)
        return out

    def parts(self) -> dict[str, tuple[slice, np.ndarray]]:
        """Of each part, where its vertices lie and its triangles (T, 3), counted from there."""
        out = {}
        for p in self.about["parts"]:
            a, b = p["vertices"]
            f, g = p["triangles"]
            out[p["name"]] = (slice(a, b), self.arrays["triangles"][f:g].astype(np.int64) - a)
        return out


def read(path: Path) -> Stored:
    """Reads a person's file.

    Raises:
        OSError: the file cannot be read.
    """
    with np.load(path, allow_pickle=False) as z:
        arrays = {name: z[name] for name in z.files}
    about = json.loads(str(arrays.pop("about")))
    return Stored(arrays, about)


def write(stored: Stored, path: Path) -> None:
    """Writes a person's file, compressed, without dates."""
    arrays = {**stored.arrays, "about": np.array(json.dumps(stored.about, sort_keys=True))}
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
        for name, array in arrays.items():
            data = io.BytesIO()
            np.lib.format.write_array(data, np.asarray(array, order="C"), allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(entry, data.getvalue())
