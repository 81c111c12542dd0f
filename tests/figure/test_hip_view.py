"""HipView draws what its layers say, on a clear background, without a warning."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from assets.make.hip_stills import Studio
from kiosk.paths import UI

pytestmark = pytest.mark.display

WIDTH, HEIGHT = 480, 360


@pytest.fixture(scope="module")
def studio(qapp: object) -> Studio:
    return Studio(WIDTH, HEIGHT)


def red(picture: Image.Image) -> np.ndarray:
    """Where the picture is muscle red (H, W)."""
    r, g, b, a = np.moveaxis(np.asarray(picture, int), 2, 0)
    return (r > 90) & (r > 1.7 * g) & (r > 1.7 * b) & (a > 200)


def test_background_is_clear_and_the_hip_is_there(studio: Studio) -> None:
    alpha = np.asarray(studio.shoot({"preset": "outer", "layers": ["bones"]}))[..., 3]
    assert alpha[2, 2] == alpha[2, -3] == 0
    assert 0.15 < (alpha > 200).mean() < 0.8


def test_layers_open_and_close(studio: Studio) -> None:
    bones = red(studio.shoot({"preset": "outer", "layers": ["bones"]}))
    medius = red(studio.shoot({"preset": "outer", "layers": ["bones", "medius"]}))
    assert bones.mean() < 0.002
    assert medius.mean() > 0.03


def test_highlight_takes_the_red_out_of_the_others(studio: Studio) -> None:
    layers = ["bones", "medius", "minimus", "tfl"]
    lit = red(studio.shoot({"preset": "side", "layers": layers, "highlight": "medius"}))
    quiet = red(studio.shoot({"preset": "side", "layers": layers, "highlight": "bones"}))
    assert lit.mean() > 0.03
    assert quiet.mean() < 0.002


def test_one_fibre_part_can_be_lit(studio: Studio) -> None:
    layers = ["bones", "medius"]
    whole = red(studio.shoot({"preset": "side", "layers": layers}))
    front = red(studio.shoot({"preset": "side", "layers": layers, "highlight": "medius_front"}))
    assert 0.1 * whole.sum() < front.sum() < 0.7 * whole.sum()


def test_anchor_of_the_medius_lies_on_it(studio: Studio) -> None:
    picture = red(studio.shoot({"preset": "side", "layers": ["bones", "medius"]}))
    x, y = studio.point("medius").toTuple()
    around = picture[int(y) - 8 : int(y) + 8, int(x) - 8 : int(x) + 8]
    assert around.mean() > 0.7


def test_thigh_moves_out_to_the_persons_right(studio: Studio) -> None:
    still = {"preset": "move", "layers": ["femur_right"]}
    rest = np.asarray(studio.shoot(still))[..., 3] > 200
    out = np.asarray(studio.shoot(still | {"thighAbduction": 30}))[..., 3] > 200
    across = np.arange(WIDTH)
    # From behind, the person's right is on the right of the picture.
    assert (out * across).sum() / out.sum() > (rest * across).sum() / rest.sum() + 10


def test_mirrored_picture_takes_its_anchors_along(studio: Studio) -> None:
    still = {"preset": "outer", "layers": ["bones", "medius"]}
    plain = red(studio.shoot(still))
    x, y = studio.point("medius").toTuple()
    turned = red(studio.shoot(still | {"mirrored": True}))
    assert (plain[:, ::-1] == turned).mean() > 0.97
    assert studio.point("medius").toTuple() == pytest.approx((WIDTH - x, y))
    assert studio.point("elbow") == QPointF(-1, -1)


def test_unknown_part_has_no_point(studio: Studio) -> None:
    assert studio.point("elbow") == QPointF(-1, -1)


LABELS = """
import QtQuick
import Sidestep.Figure
Item {
    property alias places: labels.places
    HipView { id: hip; anchors.centerIn: parent; width: parent.width * 0.6; height: parent.height }
    HipLabels {
        id: labels
        anchors.fill: parent
        view: hip
        size: 16
        labels: [
            { part: "medius", text: "Gluteus medius" }, { part: "tendon", text: "Its tendon" },
            { part: "bursa", text: "A thin cushion that lets it slide, the bursa" },
            { part: "trochanter", text: "Bony point" }, { part: "elbow", text: "Not here" },
            { part: "sacrum", text: "Base of the spine", side: "left" }
        ]
    }
}
"""


def texts(item: QQuickItem) -> list[QQuickItem]:
    """The visible words under an item."""
    found = [item] if item.property("text") and item.isVisible() else []
    return found + [t for child in item.childItems() for t in texts(child)]


def test_labels_do_not_overlap(studio: Studio) -> None:
    # The studio keeps the window that draws; this one only lays out.
    view = QQuickView()
    view.engine().addImportPath(str(UI))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(720, 420)
    component = QQmlComponent(view.engine())
    component.setData(LABELS.encode(), QUrl("labels.qml"))
    root = component.create()
    assert not component.isError(), component.errorString()
    view.setContent(QUrl("labels.qml"), component, root)
    QTest.qWait(50)  # words are laid out once all of them are there
    words = texts(view.rootObject())
    assert {w.property("text") for w in words} >= {"Gluteus medius", "Base of the spine"}
    assert "Not here" not in {w.property("text") for w in words}
    boxes = [w.mapRectToScene(QRectF(0, 0, w.width(), w.height())) for w in words]
    for i, box in enumerate(boxes):
        assert QRectF(-1, -1, 722, 422).contains(box)
        assert not any(box.intersects(other) for other in boxes[:i])
    spine = next(w for w in words if w.property("text") == "Base of the spine")
    assert spine.mapToScene(QPointF(0, 0)).x() < 10
