"""`python -m assets.make.hip [--voxel MM]`: computes assets/figure/hip.npz and hip.glb."""

from __future__ import annotations

import argparse
import time

from assets.make.hip.build import build


def main() -> None:
    """Builds and prints the triangles of each part."""
    parser = argparse.ArgumentParser(prog="python -m assets.make.hip", description=__doc__)
    parser.add_argument("--voxel", type=float, default=2.0, help="size of a voxel in mm")
    start = time.perf_counter()
    counts = build(parser.parse_args().voxel / 1000)
    for name, count in counts.items():
        print(f"{name:16} {count:6}")
    print(f"{'all':16} {sum(counts.values()):6}  in {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
