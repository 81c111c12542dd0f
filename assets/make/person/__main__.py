"""Computes the figure: `python -m assets.make.person [--coarse F] [--out DIR]`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

from assets.make.person.bake import Figure, assemble, lightened, save
from assets.make.person.clothes import Clothes, knit
from assets.make.person.edited import read_edited, whose
from assets.make.person.export import export
from assets.make.person.face import face
from assets.make.person.hands import hand_moves
from assets.make.person.looks import LOOKS, Look
from assets.make.person.muscle import muscle
from assets.make.person.paint import blush, lock, openness, shade
from assets.make.person.rig import BIND, Rig, both, with_bind
from assets.make.person.stored import read, write
from assets.make.person.surface import PLANS, Layer, build_layer
from assets.make.person.train import DRILLS, Drill, Trainer
from assets.make.person.weights import keep_four, weights
from assets.make.sdf import Floats, neighbour_mean, project, unit
from kiosk.motion.skeleton import INDEX, Pose

LIGHTING: tuple[Pose, ...] = (
    {},
    both(shoulder={"abd": 20}, hip={"abd": 5}),
    both(hip={"flex": 75, "abd": 14}, knee={"flex": 80}, shoulder={"flex": 80}),
)
"""Poses whose occlusion is averaged, so that no fold of one pose stays as a stain in others."""
OUT = Path(__file__).parents[2] / "figure"


def paint(figure: Figure) -> None:
    """Fills in the colours of every layer that has none of its own."""
    trainer = Trainer(figure)
    for layer, a, b in figure.layers:
        if "colours" in layer.extra:
            continue
        air = np.zeros(b - a, np.float32)
        for pose in LIGHTING:
            rig = Rig(with_bind(pose), figure.look)
            clothes = Clothes(rig)
            m = trainer.blended(rig, a, b)
            v = np.einsum("nij,nj->ni", m[:, :, :3], figure.positions[a:b]) + m[:, :, 3]
            n = unit(np.einsum("nij,nj->ni", m[:, :, :3], figure.normals[a:b]))

            def at(p: Floats, layer: Layer = layer, clothes: Clothes = clothes) -> Floats:
                return layer.field(clothes, p) - layer.ease

            on = project(at, v.astype(np.float32), 1)
            air += openness(clothes.solid, on, n.astype(np.float32)) / len(LIGHTING)
        air[layer.lip[:, 0]] = air[layer.lip[:, 1]] * 0.6
        figure.colours[a:b] = shade(air)
        if layer.part == "socks":
            figure.colours[a:b, :3] *= knit(trainer.bind, layer.vertices)
        if layer.part == "skin":
            figure.colours[a:b, :3] *= blush(trainer.bind.frame, layer.vertices, trainer.bind.look)
        elif layer.part == "hair":
            figure.colours[a:b, :3] *= lock(trainer.bind.frame, layer.vertices, trainer.bind.look)


def hang_from_pelvis(w: np.ndarray) -> None:
    """Lets the shirt's hem (weights (N, J)) hang from the pelvis more than follow the thighs."""
    for side in ("l", "r"):
        moved = w[:, INDEX[f"thigh_{side}"]] * np.float32(0.8)
        w[:, INDEX[f"thigh_{side}"]] -= moved
        w[:, INDEX["pelvis"]] += moved
    w[:] = keep_four(w)


def part_sleeves(w: np.ndarray, rig: Rig, layer: Layer) -> None:
    """Lets sleeves (weights (N, J)) follow the arms alone, and the flanks below them the trunk."""
    sleeve, flank = Clothes(rig).apart(layer.vertices)
    mean = neighbour_mean(len(layer.vertices), layer.triangles)
    for _ in range(5):
        sleeve, flank = mean @ sleeve, mean @ flank
    arm = np.zeros_like(w)
    left = layer.vertices[:, 0] > 0
    arm[left, INDEX["upper_arm_l"]] = 1
    arm[~left, INDEX["upper_arm_r"]] = 1
    w += sleeve[:, None] * (arm - w)
    for side in ("l", "r"):
        moved = w[:, INDEX[f"upper_arm_{side}"]] * flank
        w[:, INDEX[f"upper_arm_{side}"]] -= moved
        w[:, INDEX["chest"]] += moved
    w[:] = keep_four(w)


def build(look: Look, coarse: float = 1.0, drills: Sequence[Drill] = DRILLS) -> Figure:
    """Computes one person. `coarse` > 1 makes bigger voxels; fewer `drills`, fewer corrections."""
    began = time.perf_counter()
    rig = Rig(BIND, look)
    layers = [build_layer(plan, rig, coarse) for plan in PLANS]
    layers += [*face(rig), muscle(rig)]
    shares = [
        weights(rig, x.vertices, neighbour_mean(len(x.vertices), x.triangles)) for x in layers
    ]
    for i, layer in enumerate(layers):
        shares[i][layer.lip[:, 0]] = shares[i][layer.lip[:, 1]]
        if layer.rigid:
            shares[i] = np.zeros_like(shares[i])
            shares[i][:, INDEX["head"]] = 1
        if layer.name == "shirt":
            part_sleeves(shares[i], rig, layer)
            hang_from_pelvis(shares[i])
            shares[i][layer.lip[:, 0]] = shares[i][layer.lip[:, 1]]
    figure = assemble(layers, shares, rig)
    arm, at, _ = next(x for x in figure.layers if x[0].name == "arm")
    figure.hands = hand_moves(rig, arm.vertices, arm.normals, arm.triangles, at)
    paint(figure)
    trainer = Trainer(figure)
    for drill in drills:
        figure.corrections += trainer.drill(drill)
    figure.light = lightened(figure)
    print(
        f"{look.id}: {len(figure.positions)} vertices, {len(figure.triangles)} triangles,"
        f" {time.perf_counter() - began:.0f} s",
        flush=True,
    )
    return figure


def make(look: Look, out: Path, coarse: float = 1.0, trained: bool = True) -> None:
    """Computes one person and writes both files."""
    figure = build(look, coarse, DRILLS if trained else ())
    npz = out / f"person-{look.id}.npz"
    save(figure, npz)
    export(read(npz), npz.with_suffix(".glb"))


def take_back(edited: Path, who: str | None, out: Path) -> None:
    """Writes both files of a person from a .glb that an artist has changed.

    Raises:
        OSError: a file cannot be read or written.
        ValueError: the .glb is not one of ours, or joined otherwise.
    """
    name = f"person-{who or whose(edited)}.npz"
    stored = read_edited(edited, read(OUT / name))
    write(stored, out / name)
    export(stored, (out / name).with_suffix(".glb"))


def main() -> None:
    """Builds and writes every file of the people."""
    parser = argparse.ArgumentParser(description="Compute the people who show the motions.")
    parser.add_argument("--coarse", type=float, default=1.0, help="bigger voxels, to try out")
    parser.add_argument("--untrained", action="store_true", help="no corrections, to try out")
    parser.add_argument("--only", choices=tuple(LOOKS), action="append", help="not all people")
    parser.add_argument("--out", type=Path, default=OUT, help="folder to write into")
    parser.add_argument("--from", dest="edited", type=Path, metavar="GLB",
                        help="take a .glb changed in Blender instead of computing")  # fmt: skip
    options = parser.parse_args()
    if options.edited is not None:
        try:
            take_back(options.edited, (options.only or [None])[0], options.out)
        except (OSError, ValueError) as error:
            sys.exit(str(error))
        return
    looks = [look for look in LOOKS.values() if look.id in (options.only or LOOKS)]
    with ProcessPoolExecutor(min(len(looks), (os.cpu_count() or 1) + 1)) as pool:
        tasks = [
            pool.submit(make, look, options.out, options.coarse, not options.untrained)
            for look in looks
        ]
        for task in tasks:
            task.result()


if __name__ == "__main__":
    main()
