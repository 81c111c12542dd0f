"""A picture that has no room at first, beside icons: Qt draws it without a warning afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

PAGE = """
import QtQuick
Item {{
    property bool room: false
    Image {{ source: "icon.png" }}
    Image {{
        source: "picture.png"
        width: 160
        height: parent.room ? 120 : 0
        sourceSize.width: {width}
        mipmap: true
    }}
}}
"""


@pytest.mark.display
@pytest.mark.parametrize("width", [160, 800])
def test_a_picture_that_gets_its_room_late_is_drawn_without_a_warning(
    qtbot: QtBot, tmp_path: Path, qtlog: object, width: int
) -> None:
    Image.linear_gradient("L").resize((800, 600)).save(tmp_path / "picture.png")
    Image.new("RGB", (32, 32), "teal").save(tmp_path / "icon.png")
    (tmp_path / "Page.qml").write_text(PAGE.format(width=width))
    view = QQuickView(QUrl.fromLocalFile(str(tmp_path / "Page.qml")))
    view.resize(1920, 1080)
    view.show()
    with qtbot.waitSignals([view.frameSwapped] * 2):
        view.update()
    view.rootObject().setProperty("room", True)
    with qtbot.waitSignal(view.frameSwapped):
        view.update()
    middle = view.grabWindow().pixelColor(80, 60)
    assert abs(middle.lightness() - 127) < 20, "the picture is not there"
    assert [r.message for r in qtlog.records] == []  # type: ignore[attr-defined]
    view.close()
