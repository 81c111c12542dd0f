"""Computes the figure: `python -m assets.make.person [--coarse F] [--out DIR]`."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np

from assets.make.person.bake import Figure, assemble, save
from assets.make.person.clothes import Clothes
from assets.make.person.export import export
from assets.make.person.face import face
from assets.make.person.hands import hand_moves
from assets.make.person.muscle import muscle
from assets.make.person.paint import blush, openness, shade
from assets.make.person.rig import BIND, Rig, both, with_bind
from assets.make.person.surface import PLANS, build_layer
from assets.make.person.train import DRILLS, Trainer
from assets.make.person.weights import keep_four, weights
from assets.make.sdf import neighbour_mean, project, unit
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
            rig = Rig(with_bind(pose))
            clothes = Clothes(rig)
            m = trainer.blended(rig, a, b)
            v = np.einsum("nij,nj->ni", m[:, :, :3], figure.positions[a:b]) + m[:, :, 3]
            n = unit(np.einsum("nij,nj->ni", m[:, :, :3], figure.normals[a:b]))
            on = project(lambda p, f=layer.field, c=clothes: f(c, p), v.astype(np.float32), 1)
            air += openness(clothes.solid, on, n.astype(np.float32)) / len(LIGHTING)
        air[layer.lip[:, 0]] = air[layer.lip[:, 1]] * 0.6
        figure.colours[a:b] = shade(air)
        if layer.part == "skin":
            figure.colours[a:b, :3] *= blush(trainer.bind.frame, layer.vertices)


def hang_from_pelvis(w: np.ndarray) -> None:
    """Lets the shirt's hem (weights (N, J)) hang from the pelvis more than follow the thighs."""
    for side in ("l", "r"):
        moved = w[:, INDEX[f"thigh_{side}"]] * np.float32(0.6)
        w[:, INDEX[f"thigh_{side}"]] -= moved
        w[:, INDEX["pelvis"]] += moved
    w[:] = keep_four(w)


def main() -> None:
    """Builds and writes every file of the figure."""
    parser = argparse.ArgumentParser(description="Compute the figure of a person.")
    parser.add_argument("--coarse", type=float, default=1.0, help="bigger voxels, to try out")
    parser.add_argument("--untrained", action="store_true", help="no corrections, to try out")
    parser.add_argument("--out", type=Path, default=OUT, help="folder to write into")
    options = parser.parse_args()
    began = time.perf_counter()
    rig = Rig(BIND)
    layers = [build_layer(plan, rig, options.coarse) for plan in PLANS]
    layers += [face(rig), muscle(rig)]
    shares = [
        weights(rig, x.vertices, neighbour_mean(len(x.vertices), x.triangles)) for x in layers
    ]
    for i, layer in enumerate(layers):
        shares[i][layer.lip[:, 0]] = shares[i][layer.lip[:, 1]]
        if layer.rigid:
            shares[i] = np.zeros_like(shares[i])
            shares[i][:, INDEX["head"]] = 1
        if layer.name == "shirt":
            hang_from_pelvis(shares[i])
    figure = assemble(layers, shares, rig.local)
    arm, at, _ = next(x for x in figure.layers if x[0].name == "arm")
    figure.hands = hand_moves(rig, arm.vertices, arm.normals, arm.triangles, at)
    paint(figure)
    trainer = Trainer(figure)
    for drill in DRILLS[: 0 if options.untrained else None]:
        figure.corrections += trainer.drill(drill)
        print(f"{drill.joint}: {time.perf_counter() - began:.0f} s", flush=True)
    save(figure, options.out / "person.npz")
    export(figure, rig, options.out / "person.glb")
    print(
        f"{len(figure.positions)} vertices, {len(figure.triangles)} triangles,"
        f" {time.perf_counter() - began:.0f} s"
    )


if __name__ == "__main__":
    main()
