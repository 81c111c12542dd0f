"""Imported by the process that the children are forked from: they need not load anything."""

from __future__ import annotations

import tempfile
from pathlib import Path

from kiosk.studio.store import Store
from tests.faults.machine_deeds import Care
from tests.studio.hands import staff

with tempfile.TemporaryDirectory() as _name:
    _base = Path(_name)
    (_base / "stick").mkdir()
    with Store(_base / "data") as _store:
        staff(_store, "Ana", "admin")
    _care = Care(_base)
    for _deed in (_care.setting, _care.setting, _care.count, _care.plan):
        _deed()
