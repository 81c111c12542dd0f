"""Computes the figure: `python -m assets.make.person [--coarse F] [--out DIR]`."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from assets.make.person.bake import assemble, save
from assets.make.person.rig import BIND, Rig
from assets.make.person.surface import PLANS, build_layer
from assets.make.person.weights import weights
from assets.make.sdf import neighbour_mean

OUT = Path(__file__).parents[2] / "figure"


def main() -> None:
    """Builds and writes every file of the figure."""
    parser = argparse.ArgumentParser(description="Compute the figure of a person.")
    parser.add_argument("--coarse", type=float, default=1.0, help="bigger voxels, to try out")
    parser.add_argument("--out", type=Path, default=OUT, help="folder to write into")
    options = parser.parse_args()
    began = time.perf_counter()
    rig = Rig(BIND)
    layers = [build_layer(plan, rig, options.coarse) for plan in PLANS]
    shares = [
        weights(rig, x.vertices, neighbour_mean(len(x.vertices), x.triangles)) for x in layers
    ]
    figure = assemble(layers, shares, rig.local)
    save(figure, options.out / "person.npz")
    print(
        f"{len(figure.positions)} vertices, {len(figure.triangles)} triangles,"
        f" {time.perf_counter() - began:.0f} s"
    )


if __name__ == "__main__":
    main()
