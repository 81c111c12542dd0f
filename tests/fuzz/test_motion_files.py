"""Movements as text: whatever stands there, a line that says what is wrong, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.motion.edit.yamltext import YamlText, YamlTextError
from kiosk.motion.load import MotionError, load
from tests.fuzz.bounds import bounded, refusal, sandbox
from tests.fuzz.harm import edits, fuzz, spoiled_text

GOOD = {
    path.name: path.read_text("utf-8")
    for path in sorted((paths.CONTENT_SOURCE / "motions").glob("*.yaml"))[:12]
}
names = st.sampled_from(sorted(GOOD))
_numbers = st.sampled_from(
    (".inf", "-.inf", ".nan", "1e300", "1e999", "-9999", "0x7f", "0o17", "!!int a", "!!float [a]",
     "!!timestamp 2026-13-45", "2026-02-30", "!!binary $$", "!!set {a}", "!!omap [a]", "!!python/x",
     "~", "[]", "{}", "*a", "9" * 40, "1_000", "1:30", "<<: {a: b}")
)  # fmt: skip


def refuse_or_read(name: str, text: str) -> None:
    with sandbox() as folder:
        for other, words in GOOD.items():
            (folder / other).write_text(words, "utf-8")
        path = folder / name
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        told = refusal(MotionError, lambda: load(path))
        assert name in told if told else 0 < load(path).duration <= 120
        refusal(YamlTextError, lambda: YamlText(text))


@fuzz(25)
@given(name=names, changes=edits)
def test_a_spoiled_movement_is_read_or_refused(name: str, changes: list[tuple]) -> None:
    refuse_or_read(name, spoiled_text(GOOD[name], changes))


@fuzz(45)
@given(name=names, at=st.integers(0, 400), new=_numbers)
def test_odd_values_are_read_or_refused(name: str, at: int, new: str) -> None:
    lines = GOOD[name].splitlines()
    at %= len(lines)
    key, colon, _ = lines[at].partition(":")
    lines[at] = f"{key}{colon} {new}"
    refuse_or_read(name, "\n".join(lines))


@pytest.mark.parametrize(
    "extends", ["../../secret", "/etc/passwd", "a/b", "{a: b}", "[x]", "..", "9" * 300, '"a\\0b"']
)
def test_a_movement_extends_only_its_neighbours(tmp_path: Path, extends: str) -> None:
    path = tmp_path / "motions" / "nod.yaml"
    path.parent.mkdir()
    path.write_text(f"id: nod\nextends: {extends}\n", "utf-8")
    (tmp_path.parent / "secret.yaml").write_text("id: secret\n", "utf-8")
    with bounded(), pytest.raises(MotionError, match=r"nod\.yaml"):
        load(path)
