"""`python -m assets.make.hip [--voxel MM] [--report]`: computes assets/figure/hip.npz and hip.glb.

`--report` measures the files that are there instead.
"""

from __future__ import annotations

import argparse
import time


def main() -> None:
    """Builds and prints the triangles of each part, or reports."""
    parser = argparse.ArgumentParser(prog="python -m assets.make.hip", description=__doc__)
    parser.add_argument("--voxel", type=float, default=2.0, help="size of a voxel in mm")
    parser.add_argument("--report", action="store_true", help="measure, build nothing")
    options = parser.parse_args()
    if options.report:
        from assets.make.hip.report import report
        from kiosk.viewmodels.figure.hip_asset import HipAsset

        print(report(HipAsset()))
        return
    from assets.make.hip.build import build

    start = time.perf_counter()
    counts = build(options.voxel / 1000)
    for name, count in counts.items():
        print(f"{name:16} {count:6}")
    print(f"{'all':16} {sum(counts.values()):6}  in {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
