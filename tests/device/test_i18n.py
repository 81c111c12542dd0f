"""The pseudo-language: every string of the screens, looked up by Qt and not by Python."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk import paths
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


CUT_SHORT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from kiosk.device.i18n import Interpreter
from kiosk.device.qm import qm_bytes
app = QGuiApplication([])
file = Path(sys.argv[1], "sidestep_es.qm")
file.write_bytes(qm_bytes([("Home", "Search", "Buscar")]))
interpreter = Interpreter(file.parent)
interpreter.use("es")
with file.open("wb"):
    pass
print(QCoreApplication.translate("Home", "Search"))
"""


def test_a_file_that_is_cut_short_meanwhile_takes_nothing_down(tmp_path: Path) -> None:
    command = [sys.executable, "-c", CUT_SHORT, str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(paths.ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip()) == (0, "Buscar"), done.stderr
