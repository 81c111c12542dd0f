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
        self.border = {n: self._border(n) for n in self.cloth}
        self.covered = [self._covered(self.skin, n) for n in self.cloth]
        self.tucked = self._covered(self.cloth["shorts"], "shirt")
        w = figure.weights
        limb = sum(w[:, INDEX[f"{b}_{s}"]] for b in ("forearm", "hand") for s in "lr")
        self.hands = self.skin[np.asarray(limb)[self.skin] > 0.9]
        arm = sum(w[:, INDEX[f"{b}_{s}"]] for b in ("upper_arm", "forearm") for s in "lr")
        self.trunk = {
            n: ids[np.asarray(arm)[ids] < 0.3] for n, ids in self.cloth.items() if n != "socks"
        }
        self.edges = self._edges()
        a, b = self.edges.T
        p = figure.positions
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

    def _border(self, name: str) -> np.ndarray:
        """The vertices of a garment's hems."""
        part = self.figure.parts[name]
        t = part.triangles
        edges = np.sort(np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]]), 1)
        unique, count = np.unique(edges, axis=0, return_counts=True)
        border = np.unique(unique[count == 1]) + part.start
        return border[np.isin(border, self.cloth[name])]

    def _covered(self, ids: np.ndarray, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Of vertices, those well under a garment as bound, and the 10 vertices (n, 10) of it
        that lie over each."""
        p, n = self.figure.positions, self.figure.normals
        own = self.cloth[name]
        gap, near = cKDTree(p[own]).query(p[ids], k=10)
        cover = own[near]
        off = np.einsum("nki,nki->nk", p[ids][:, None] - p[cover[:, :3]], n[cover[:, :3]])
        under = (np.median(off, axis=1) < -0.0005) & (gap[:, 0] < 0.02)
        if len(self.border[name]):
            under &= cKDTree(p[self.border[name]]).query(p[ids])[0] > 0.012
        return ids[under], cover[under]

    def _out(self, covered: tuple[np.ndarray, np.ndarray], p: np.ndarray, n: np.ndarray) -> int:
        """How many covered vertices have come out of the cloth that lies over them."""
        ids, cover = covered
        if not len(ids):
            return 0
        rays = p[ids][:, None] - p[cover]
        near = np.argsort(np.einsum("nki,nki->nk", rays, rays), 1)[:, :3]
        rows = np.arange(len(ids))[:, None]
        off = np.einsum("nki,nki->nk", rays[rows, near], n[cover[rows, near]])
        return int((np.median(off, axis=1) > OUT).sum())

    def _into(self, name: str, p: np.ndarray, n: np.ndarray) -> int:
        """How many vertices of hands and forearms lie inside a garment, away from its hems."""
        own = self.trunk[name]
        gap, near = cKDTree(p[own]).query(p[self.hands], k=3)
        cloth = own[near]
        off = np.einsum("nki,nki->nk", p[self.hands][:, None] - p[cloth], n[cloth])
        deep = (off < -INTO).all(1) & (gap[:, 0] < 0.03)
        return int((deep & ~np.isin(cloth, self.border[name]).any(1)).sum())

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
        finding.note("skin_out", sum(self._out(c, p, n) for c in self.covered), moment)
        finding.note("shorts_out", self._out(self.tucked, p, n), moment)
        finding.note("hand_in", sum(self._into(name, p, n) for name in self.trunk), moment)
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
