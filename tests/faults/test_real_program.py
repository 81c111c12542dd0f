"""Faults done to the real program under its supervisor: a page answers again, and nothing is lost.

The short form of the reliability report's section on faults, which draws hundreds by chance.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator

import pytest

from tests.faults.harness import abilities
from tests.faults.harness.fault import FAULTS
from tests.faults.harness.run import Bench, sitting

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="it looks at an X server's picture"),
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no Xvfb"),
    pytest.mark.skipif(not shutil.which("xdotool"), reason="there is no xdotool"),
]
SITTINGS = {
    "processes": ("kiosk killed", "supervisor killed", "kiosk stopped for a moment"),
    "disk": ("every write fails, the disk is full", "reads of the release fail"),
    "files": ("several files damaged at once", "release damaged while it is shown"),
    "machine": ("bare surroundings", "no more files can be opened"),
    "graphics": ("no driver for 3D", "connection to the screen cut"),
    "program": ("pictures and shapes damaged", "screen of another size"),
}


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    bench = Bench(patience=3)
    yield bench
    bench.close()


@pytest.mark.parametrize("name", SITTINGS)
def test_a_page_answers_again_and_nothing_is_lost(bench: Bench, name: str) -> None:
    faults = [FAULTS[one] for one in SITTINGS[name]]
    able = [one for one in faults if abilities.has(one.needs)]
    if not able:
        pytest.skip(f"this machine cannot do any of them: {', '.join(SITTINGS[name])}")
    runs = list(sitting(bench, 20, able))
    assert [(run.fault, run.notes, run.problems) for run in runs if run.problems] == []
    assert len(runs) == len(able)
