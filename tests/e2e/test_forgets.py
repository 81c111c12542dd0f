"""After a visit nothing of it is left: not in memory, in files, in the clipboard, or in the log."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.device.traces import hide
from kiosk.device.traces_files import search_files
from kiosk.device.traces_memory import NotPossible, search_memory
from tests.e2e.forgetting import Kiosk, Visit, display, made_up, use
from tests.e2e.real_keys import RealKeys

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb"),
]


@pytest.fixture
def number() -> Iterator[int]:
    with display() as found:
        yield found


@pytest.fixture
def kiosk(tmp_path: Path, shipped: Path, number: int) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path, shipped, number)
    yield made
    made.process.kill()
    made.process.wait()


def test_nothing_of_a_visit_is_left(kiosk: Kiosk, number: int) -> None:
    """Of one that the patient ended, and of one that nobody ended."""
    words = [made_up() for _ in range(4)]
    markers = [hide(word) for word in words]
    fresh = kiosk.do("stand")
    with RealKeys(number) as keys:
        there = use(kiosk, keys, Visit((words[0], words[1])))
        assert {name for name in fresh if fresh[name] == there[name]} <= {"read"}
        try:
            while_there = search_memory(markers, kiosk.process.pid)
        except NotPossible as error:
            pytest.skip(str(error))
        assert sum(trace.count for trace in while_there) > 5  # the search can find them
        assert kiosk.do("over button") == fresh
        assert search_memory(markers, kiosk.process.pid) == []
        use(kiosk, keys, Visit((words[2], words[3])))
    assert kiosk.do("over idle") == fresh
    assert search_memory(markers, kiosk.process.pid) == []
    kiosk.leave()
    assert kiosk.process.returncode == 0
    searched = search_files(markers, [kiosk.home])
    assert searched.files > 5
    assert searched.traces == ()
    assert searched.left_out == ()
    (kiosk.data / "planted").write_text(f"somebody looked for {words[0].upper()}")
    assert len(search_files(markers, [kiosk.home]).traces) == 1
