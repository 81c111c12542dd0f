"""The baked hip: where muscles hold, how heavy it is, how it bends, and that it is fresh."""

from __future__ import annotations

import numpy as np
import pytest

from assets.make.hip import points
from assets.make.hip.build import fingerprint
from kiosk.viewmodels.figure.hip_asset import HIP_FILE, HIP_RIGHT, HipAsset, HipPart, thigh_rotation

NEAR = 0.010
PARTS = {
    "pelvis_right",
    "pelvis_left",
    "sacrum",
    "disc",
    "femur_right",
    "femur_left",
    "minimus",
    "piriformis",
    "medius_front",
    "medius_middle",
    "medius_back",
    "bursa",
    "tfl",
    "maximus",
    "band",
}


@pytest.fixture(scope="module")
def hip() -> HipAsset:
    return HipAsset()


def distance(part: HipPart, place: np.ndarray) -> float:
    return float(np.linalg.norm(part.positions - place, axis=1).min())


def test_every_part_is_there(hip: HipAsset) -> None:
    assert set(hip.parts) == PARTS


def test_the_files_are_made_by_the_programs_as_they_are_now(hip: HipAsset) -> None:
    assert hip.source == fingerprint(), "run: python -m assets.make.hip"
    assert HIP_FILE.with_suffix(".glb").read_bytes()[:4] == b"glTF"


def test_budget(hip: HipAsset) -> None:
    assert sum(len(p.triangles) for p in hip.parts.values()) <= 40_000
    assert HIP_FILE.stat().st_size < 3_000_000


@pytest.mark.parametrize("name", points.ATTACHMENTS)
def test_muscles_hold_where_the_sources_say(hip: HipAsset, name: str) -> None:
    whole = name if name.startswith("medius") else name.partition("_")[0]
    if name == "tfl":
        # Its cited lower place is a point of the band on the thigh.
        ends = (hip.parts["tfl"], hip.parts["band"])
    elif name.startswith("maximus"):
        ends = (hip.parts["maximus"], hip.parts["maximus"])
    else:
        ends = (hip.parts[whole], hip.parts[whole])
    origin, insertion = (points.to_right(p) for p in points.ATTACHMENTS[name])
    assert distance(ends[0], origin) <= NEAR
    assert distance(ends[1], insertion) <= NEAR


@pytest.mark.parametrize("name", ["medius_front", "medius_middle", "medius_back", "minimus_2"])
def test_origins_stay_and_insertions_follow_the_thigh(hip: HipAsset, name: str) -> None:
    part = hip.parts[name if name.startswith("medius") else "minimus"]
    origin, insertion = (points.to_right(p) for p in points.ATTACHMENTS[name])
    at_origin = np.linalg.norm(part.positions - origin, axis=1).argmin()
    at_insertion = np.linalg.norm(part.positions - insertion, axis=1).argmin()
    assert part.thigh[at_origin] < 0.1
    assert part.thigh[at_insertion] > 0.9


@pytest.mark.parametrize(
    ("place", "part"),
    [
        (points.ASIS, "pelvis_right"),
        (points.PSIS, "pelvis_right"),
        (points.CREST_TOP, "pelvis_right"),
        (points.CREST_WIDEST, "pelvis_right"),
        (points.TROCHANTER_TOP, "femur_right"),
        (points.TROCHANTER_OUTER, "femur_right"),
        (points.LESSER_TROCHANTER, "femur_right"),
    ],
)
def test_bony_landmarks(hip: HipAsset, place: np.ndarray, part: str) -> None:
    assert distance(hip.parts[part], points.to_right(place)) <= NEAR


def test_weights_sum_to_one() -> None:
    with np.load(HIP_FILE) as stored:
        for name in PARTS:
            weights = stored[f"{name}_w"].astype(int)
            assert weights.shape == (len(stored[f"{name}_v"]), 2)
            assert (weights.sum(1) == 255).all()


def test_meshes_are_sound(hip: HipAsset) -> None:
    for part in hip.parts.values():
        assert np.isfinite(part.positions).all(), part.name
        assert part.triangles.max() < len(part.positions), part.name
        # Of both ends and the middle, the normals look the way the triangles face.
        a, b, c = (part.positions[part.triangles[:, k]] for k in range(3))
        face = np.cross(b - a, c - a)
        agree = (face * part.normals[part.triangles].sum(1)).sum(1)
        area = np.linalg.norm(face, axis=1)
        assert area[agree < 0].sum() < 0.03 * area.sum(), part.name


def test_right_is_at_minus_x_and_left_mirrors_it(hip: HipAsset) -> None:
    assert (
        hip.parts["femur_right"].positions[:, 0].max()
        < 0
        < hip.parts["femur_left"].positions[:, 0].min()
    )
    right, left = hip.parts["pelvis_right"].positions, hip.parts["pelvis_left"].positions
    assert np.allclose(right.max(0)[1:], left.max(0)[1:], atol=0.002)
    assert np.isclose(-right.min(0)[0], left.max(0)[0], atol=0.002)


def test_abduction_carries_the_thigh_outwards_about_the_hip_centre(hip: HipAsset) -> None:
    femur = hip.parts["femur_right"]
    moved, normals = femur.bent(thigh_rotation(0, 30, 0))
    lowest = femur.positions[:, 1].argmin()
    assert moved[lowest, 0] < femur.positions[lowest, 0] - 0.08
    before = np.linalg.norm(femur.positions - HIP_RIGHT, axis=1)
    after = np.linalg.norm(moved - HIP_RIGHT, axis=1)
    assert np.allclose(before, after, atol=1e-6)
    assert np.allclose(np.linalg.norm(normals, axis=1), 1, atol=1e-3)


def test_abduction_brings_the_ends_of_the_medius_together(hip: HipAsset) -> None:
    for name in ("medius_front", "medius_middle", "medius_back"):
        part = hip.parts[name]
        origin, insertion = (points.to_right(p) for p in points.ATTACHMENTS[name])
        end = np.linalg.norm(part.positions - insertion, axis=1).argmin()
        moved, _ = part.bent(thigh_rotation(0, 25, 0))
        assert (
            np.linalg.norm(moved[end] - origin)
            < np.linalg.norm(part.positions[end] - origin) - 0.005
        )
