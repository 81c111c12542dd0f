"""HipGeometry: uploads what changed and nothing else; colours of anatomy, work, quiet."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QVector3D
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.figure.hip_asset import hip_asset
from kiosk.viewmodels.figure.hip_fibres import HEIGHT, WIDTH, fibre_pixels
from kiosk.viewmodels.figure.hip_geometry import HipGeometry
from kiosk.viewmodels.figure.work_palette import LUMINANCE


def rows(geometry: HipGeometry) -> np.ndarray:
    return np.frombuffer(geometry.vertexData().data(), np.float32).reshape(-1, 12)


@pytest.fixture
def medius(qtbot: QtBot) -> HipGeometry:
    geometry = HipGeometry()
    geometry.part = "medius_middle"
    return geometry


def test_it_holds_the_part_in_centimetres(medius: HipGeometry) -> None:
    part = hip_asset().parts["medius_middle"]
    assert np.allclose(rows(medius)[:, :3], part.positions * 100, atol=1e-4)
    assert np.allclose(rows(medius)[:, 10:], part.uv, atol=1e-4)


def test_what_does_not_change_is_not_uploaded(medius: HipGeometry) -> None:
    before = medius.uploads
    medius.pose = QVector3D(0, 0, 0)
    medius.work = -1.0
    medius.quiet = 0.0
    assert medius.uploads == before
    medius.pose = QVector3D(20, 0, 0)
    assert medius.uploads == before + 1
    sacrum = HipGeometry()
    sacrum.part = "sacrum"
    before = sacrum.uploads
    sacrum.pose = QVector3D(40, 10, 0)
    sacrum.work = -0.5
    assert sacrum.uploads == before


def test_the_lighter_drawing_has_fewer_triangles_and_the_same_vertices(medius: HipGeometry) -> None:
    full, vertices = medius.indexData().size(), medius.uploads
    medius.light = True
    assert medius.indexData().size() < 0.45 * full
    assert medius.uploads == vertices


def test_work_darkens_the_flesh_and_swells_it(medius: HipGeometry) -> None:
    anatomy = rows(medius).copy()
    medius.work = 0.0
    rest = rows(medius).copy()
    medius.work = 1.0
    strong = rows(medius).copy()
    assert (strong[:, 6:9] @ LUMINANCE).mean() < (rest[:, 6:9] @ LUMINANCE).mean()
    assert np.allclose(rest[:, :3], anatomy[:, :3])
    assert 0.05 < np.linalg.norm(strong[:, :3] - rest[:, :3], axis=1).max() < 0.5
    medius.work = -1.0
    assert np.allclose(rows(medius), anatomy)


def test_a_hue_takes_the_place_of_red(medius: HipGeometry) -> None:
    red = rows(medius)[:, 6:9].mean(0)
    medius.hue = QColor("#7d5f78")
    plum = rows(medius)[:, 6:9].mean(0)
    assert plum[2] / plum[0] > red[2] / red[0] + 0.2


def test_an_unknown_part_is_empty(medius: HipGeometry) -> None:
    medius.part = "no such part"
    assert medius.indexData().size() == 0


def test_the_fibre_texture_repeats_across_and_is_quieter_in_tendon() -> None:
    pixels = np.frombuffer(fibre_pixels(), np.uint8).reshape(HEIGHT, WIDTH, 4)[..., 0].astype(float)
    seam = np.abs(pixels[:, 0] - pixels[:, -1]).mean()
    assert seam < 1.5 * np.abs(np.diff(pixels, axis=1)).mean()
    assert pixels[-1].std() < 0.6 * pixels[HEIGHT // 2].std()
