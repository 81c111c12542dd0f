"""However a machine is found when it is switched on, the first page comes and answers."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator

import pytest

from tests.faults.harness import verdict
from tests.faults.harness.run import Bench
from tests.faults.harness.starts import STARTS, able, attract_ms
from tests.faults.harness.watch import Watch
from tests.faults.harness.world import expected

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="it looks at an X server's picture"),
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no Xvfb"),
    pytest.mark.skipif(not shutil.which("xdotool"), reason="there is no xdotool"),
]
WITHIN_S = 60.0


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    bench = Bench(patience=3)
    yield bench
    bench.close()


@pytest.mark.parametrize("name", STARTS)
def test_the_first_page_comes_and_answers(bench: Bench, name: str) -> None:
    if not able(name):
        pytest.skip(f"this machine cannot do it: {', '.join(STARTS[name].needs)}")
    scene = bench.scene(7, frozenset())
    before = expected(bench.before, scene.world)
    try:
        STARTS[name].prepare(scene)
        attract_ms(scene, WITHIN_S)
        seen = Watch(scene.station).answer(WITHIN_S)
        assert seen.answered_s is not None, f"seen: {seen.words()}; said: {scene.program.log()}"
        assert verdict.TRACE not in scene.program.log()
        assert scene.program.stop() == 0
        if name not in ("for the first time ever", "after an update of the program"):
            assert verdict.lost(scene.world, before) == []
    finally:
        scene.program.stop()
        scene.world.remove()
