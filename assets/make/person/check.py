"""Measures the people in every motion: `python -m assets.make.person.check --help`.

For moments of each motion: skin that comes out of the cloth that covers it, shorts that come out
of the shirt, arms and hands that go into cloth, and edges stretched or crushed beyond belief.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy.spatial import cKDTree

from kiosk.motion.clip import Clip
from kiosk.motion.compile import compile_file
from kiosk.motion.deform import Deformer
from kiosk.motion.skeleton import INDEX
from kiosk.paths import ROOT
from kiosk.viewmodels.figure.appearances import APPEARANCES, figure_file

MOTIONS = ROOT / "db" / "content" / "motions"
OUT, INTO = 0.0015, 0.006
"""Metres that skin may come out of cloth, or a hand go into it, before it counts."""


@dataclass
class Finding:
    """What a set of moments shows. Counts are vertices, the worst of all moments."""

    skin_out: int = 0
    shorts_out: int = 0
    hand_in: int = 0
    stretch: float = 1.0
    crush: float = 1.0
    where: dict[str, str] = field(default_factory=dict)

    def note(self, name: str, value: float, moment: str, least: bool = False) -> None:
        """Keeps a value that is worse than what was seen before."""
        now = getattr(self, name)
        if value < now if least else value > now:
            setattr(self, name, value)
            self.where[name] = moment


class Examiner:
    """Looks at one person. Which skin and shorts are covered is read from the bind pose."""

    def __init__(self, figure: Deformer) -> None:
        self.figure = figure
        parts = figure.parts
        self.skin = np.arange(parts["skin"].start, parts["skin"].stop)
        self.cloth = {n: self._outer(n) for n in ("shirt", "shorts", "socks")}
        p, n = figure.positions, figure.normals
        self.covered: list[tuple[str, np.ndarray]] = []
        for name in ("shirt", "shorts", "socks"):
            gap, depth = self._depth(p, n, self.skin, name)
            under = (depth < -0.0005) & (gap < 0.02)
            self.covered.append((name, self._within(self.skin[under], name, p)))
        shorts = self.cloth["shorts"]
        gap, depth = self._depth(p, n, shorts, "shirt")
        self.tucked = self._within(shorts[(depth < -0.0005) & (gap < 0.02)], "shirt", p)
        w = figure.weights
        limb = sum(w[:, INDEX[f"{b}_{s}"]] for b in ("forearm", "hand") for s in "lr")
        self.hands = self.skin[np.asarray(limb)[self.skin] > 0.9]
        arm = sum(w[:, INDEX[f"{b}_{s}"]] for b in ("upper_arm", "forearm") for s in "lr")
        self.trunk = {
            n: ids[np.asarray(arm)[ids] < 0.3] for n, ids in self.cloth.items() if n != "socks"
        }
        self.edges = self._edges()
        a, b = self.edges.T
        self.lengths = np.linalg.norm(p[a] - p[b], axis=1)

    def _outer(self, name: str) -> np.ndarray:
        """A garment's vertices without the lips of its hems, which look away from the cloth."""
        part = self.figure.parts[name]
        t = part.triangles
        count = part.stop - part.start
        label = np.arange(count)
        for _ in range(60):
            low = label[t].min(1)
            before = label.copy()
            for k in range(3):
                np.minimum.at(label, t[:, k], low)
            label = label[label]
            if np.array_equal(label, before):
                break
        ids, sizes = np.unique(label, return_counts=True)
        big = ids[sizes > 0.2 * sizes.max()]
        return np.flatnonzero(np.isin(label, big)) + part.start

    def _within(self, ids: np.ndarray, name: str, p: np.ndarray) -> np.ndarray:
        """Of covered vertices, those well within the hems: 12 mm and more from every border."""
        part = self.figure.parts[name]
        t = part.triangles
        edges = np.sort(np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]]), 1)
        unique, count = np.unique(edges, axis=0, return_counts=True)
        border = np.unique(unique[count == 1]) + part.start
        border = border[np.isin(border, self.cloth[name])]
        if not len(ids) or not len(border):
            return ids
        return ids[cKDTree(p[border]).query(p[ids])[0] > 0.012]

    def _depth(
        self, p: np.ndarray, n: np.ndarray, ids: np.ndarray, name: str,
        cloth: np.ndarray | None = None,
    ) -> tuple[np.ndarray, np.ndarray]:  # fmt: skip
        """Distance (m) to the nearest cloth, and height over its surface (negative: inside)."""
        own = self.cloth[name] if cloth is None else cloth
        gap, near = cKDTree(p[own]).query(p[ids], k=3)
        off = np.einsum("nki,nki->nk", p[ids][:, None] - p[own][near], n[own][near])
        return gap[:, 0], np.median(off, axis=1)

    def _edges(self) -> np.ndarray:
        found = []
        for name in ("skin", "shirt", "shorts", "socks"):
            part = self.figure.parts[name]
            keep = np.isin(part.triangles + part.start, self.cloth.get(name, self.skin)).all(1)
            t = part.triangles[keep] + part.start
            found += [t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]]
        edges = np.unique(np.sort(np.concatenate(found), 1), axis=0)
        p = self.figure.positions
        return edges[np.linalg.norm(p[edges[:, 0]] - p[edges[:, 1]], axis=1) > 0.004]

    def look(self, finding: Finding, p: np.ndarray, n: np.ndarray, moment: str) -> None:
        """Adds one posed mesh to a finding."""
        out = 0
        for name, ids in self.covered:
            if len(ids):
                gap, depth = self._depth(p, n, ids, name)
                out += int(((depth > OUT) & (gap < 0.03)).sum())
        finding.note("skin_out", out, moment)
        gap, depth = self._depth(p, n, self.tucked, "shirt")
        finding.note("shorts_out", int(((depth > OUT) & (gap < 0.03)).sum()), moment)
        into = 0
        for name, ids in self.trunk.items():
            gap, depth = self._depth(p, n, self.hands, name, ids)
            into += int(((depth < -INTO) & (gap < 0.045)).sum())
        finding.note("hand_in", into, moment)
        a, b = self.edges.T
        ratio = np.linalg.norm(p[a] - p[b], axis=1) / self.lengths
        finding.note("stretch", float(np.quantile(ratio, 0.999)), moment)
        finding.note("crush", float(np.quantile(ratio, 0.001)), moment, least=True)

    def motion(self, clip: Clip, every: int = 5) -> Finding:
        """Looks at one motion, at every so many frames."""
        finding = Finding()
        for i in range(0, clip.frames, every):
            sample = clip.at(i * clip.duration / max(clip.frames, 1))
            p, n = self.figure.deform(sample.local, sample.root, sample.hands)
            self.look(finding, p, n, f"{i * clip.duration / clip.frames:.1f}")
        return finding


def main() -> None:
    """The command: a line for each motion and person."""
    parser = argparse.ArgumentParser(description="Measure the people in every motion.")
    parser.add_argument("motions", nargs="*", type=Path, help="motion sources; all without any")
    parser.add_argument("--only", action="append", choices=APPEARANCES, help="not all people")
    parser.add_argument("--figures", type=Path, help="folder of person-ID.npz, to try out")
    parser.add_argument("--every", type=int, default=5, help="frames from moment to moment")
    options = parser.parse_args()
    people: Iterable[str] = options.only or APPEARANCES
    for person in people:
        path = figure_file(person)
        if options.figures is not None:
            path = options.figures / path.name
        examiner = Examiner(Deformer.load(path))
        for source in options.motions or sorted(MOTIONS.glob("*.yaml")):
            found = examiner.motion(compile_file(source), options.every)
            sys.stdout.write(
                f"{person:6} {source.stem:36} skin out {found.skin_out:4} shorts out"
                f" {found.shorts_out:4} hand in {found.hand_in:4} edges {found.crush:.2f}"
                f"..{found.stretch:.2f}  {found.where}\n"
            )


if __name__ == "__main__":
    main()
