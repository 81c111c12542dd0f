"""The chief corrections and the hands' shapes as glTF morph targets, and back.

A program that knows glTF morphs the bind pose before it skins; our corrections are added after
skinning, in a bone's frame. So a target is the correction seen from the bind pose.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.make.person.stored import Stored
from kiosk.motion.skeleton import BONES, INDEX, PARENTS, world_transforms

CHIEF = {"thigh": (2, 5, 7), "shank": (2,), "upper_arm": (2, 4, 5, 7), "forearm": (2,)}
"""Which corrections become morph targets: numbers of the training poses, by bone."""


@dataclass(frozen=True)
class Target:
    """One morph target: shifts (M, 3) in the bind pose of the vertices `index`.

    `back` (M, 3, 3) takes such a shift to what the file stores: `name` and `row` of its array.
    """

    label: str
    index: np.ndarray
    shift: np.ndarray
    back: np.ndarray
    array: str
    row: int
    step: float


def targets(stored: Stored) -> list[Target]:
    """Every target of a person, in the order of the file."""
    local = stored.arrays["bind"]
    rest = world_transforms(local)
    weights = stored.weights
    found = []
    for i, c in enumerate(stored.about["correctives"]):
        bone = BONES[c["bone"]].name
        base = bone[:-2] if bone[-2:] in ("_l", "_r") else bone
        index = stored.arrays[f"index{i}"].astype(np.int64)
        for k in CHIEF.get(base, ()):
            bent = local.copy()
            bent[c["bone"]] = _matrix(stored.arrays[f"samples{i}"][k + 1])
            world = world_transforms(bent)
            m = np.einsum("nj,jab->nab", weights[index], (world @ np.linalg.inv(rest)))[:, :3, :3]
            frame = world[PARENTS[c["bone"]], :3, :3]
            shift = stored.arrays[f"shifts{i}"][k].astype(float) * c["step"]
            normal = np.einsum("nji,njk->nik", m, m) + 0.05 * np.eye(3)
            right = np.einsum("nji,nj->ni", m, (frame @ shift).T)
            seen = np.linalg.solve(normal, right[..., None])[..., 0]
            back = np.einsum("ji,njk->nik", frame, m)
            found.append(Target(f"{bone} {k}", index, seen, back, f"shifts{i}", k, c["step"]))
    hands = stored.about.get("hands")
    if hands is not None:
        shifts = stored.arrays["hand_shifts"].astype(float) * hands["step"]
        for side, bone in enumerate(("hand_l", "hand_r")):
            # from the left hand's frame to the bind pose; the right one is its mirror image
            turn = rest[INDEX[bone], :3, :3] @ np.diag([1 - 2 * side, 1, 1])
            index = stored.arrays["hand_index"][side].astype(np.int64)
            back = np.broadcast_to(turn.T, (len(index), 3, 3))
            for k, name in enumerate(hands["shapes"]):
                seen = (turn @ shifts[k]).T
                found.append(Target(f"{bone} {name}", index, seen, back, "hand_shifts", k,
                                    hands["step"]))  # fmt: skip
    return found


def _matrix(q: np.ndarray) -> np.ndarray:
    w, x, y, z = q
    return np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
            [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
            [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
        ]
    )
