"""The pseudo-language: every string of the screens, looked up by Qt and not by Python."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.device.i18n import PSEUDO_LANGUAGE, Interpreter, PseudoTranslator

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context><name>Home</name><message><source>Search</source><translation/></message></context>
<context><name>Bar</name><message><source>Back to %1</source><translation/></message></context>
</TS>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sidestep_es.ts").write_text(TS, encoding="utf-8")
    return tmp_path


def test_words_are_longer_and_keep_their_places(folder: Path, qapp: object) -> None:
    interpreter = Interpreter(folder)
    interpreter.use(PSEUDO_LANGUAGE)
    try:
        assert QCoreApplication.translate("Home", "Search").startswith("[Šéáŕçh")
        assert "%1" in QCoreApplication.translate("Bar", "Back to %1")
        assert QCoreApplication.translate("Other", "Search") == "Search"
    finally:
        interpreter.use("")
    assert QCoreApplication.translate("Home", "Search") == "Search"


def test_python_is_never_asked_for_a_word() -> None:
    assert PseudoTranslator.translate is QTranslator.translate
