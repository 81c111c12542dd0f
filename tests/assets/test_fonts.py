"""The typefaces are there, under the names that the screens ask for, with what they must show."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
SPANISH_AND_SIGNS = "ÁÉÍÓÚÜÑáéíóúüñ¿¡“”‘’–—…°×½•"


@pytest.fixture(scope="module", autouse=True)
def loaded(qapp: object) -> None:
    for path in sorted(FONTS.glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(path)) >= 0, path.name


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_is_a_real_one(weight: int) -> None:
    font = QFont("Atkinson Hyperlegible Next")
    font.setWeight(QFont.Weight(weight))
    info = QFontInfo(font)
    assert info.family() == "Atkinson Hyperlegible Next"
    assert info.weight() == weight
    assert info.exactMatch()


@pytest.mark.parametrize("name", ["Regular", "Medium", "SemiBold", "Bold"])
def test_spanish_and_our_signs_are_in_the_main_typeface(name: str) -> None:
    font = QRawFont(str(FONTS / f"AtkinsonHyperlegibleNext-{name}.ttf"), 20)
    missing = [sign for sign in SPANISH_AND_SIGNS if not font.supportsCharacter(ord(sign))]
    assert not missing, missing


def test_the_fallback_has_the_scripts_the_main_typeface_lacks() -> None:
    font = QRawFont(str(FONTS / "NotoSans-Regular.ttf"), 20)
    assert all(font.supportsCharacter(ord(sign)) for sign in "αΩжЯếŵ")


def test_each_typeface_brings_its_licence() -> None:
    stems = {path.name.partition("-")[0] for path in FONTS.glob("*.ttf")}
    for stem in stems:
        assert "SIL OPEN FONT LICENSE" in (FONTS / f"{stem}-OFL.txt").read_text("utf-8").upper()
