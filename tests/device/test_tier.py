"""The tier to begin with, and when frames are too slow for it."""

from __future__ import annotations

import pytest

from kiosk.device.graphics import is_software
from kiosk.device.tier import (
    PROBE_S,
    SLOWEST,
    WHILE_S,
    FrameWatch,
    Tier,
    below,
    can_draw_3d,
    choose_tier,
)


@pytest.mark.parametrize(
    ("asked", "platform", "backend", "in_software", "tier"),
    [
        ("auto", "xcb", "", False, Tier.LIVE),
        ("auto", "xcb", "", True, Tier.FLIPBOOK),
        ("auto", "offscreen", "", False, Tier.FLIPBOOK),
        ("auto", "xcb", "software", False, Tier.FLIPBOOK),
        ("still", "xcb", "", False, Tier.STILL),
        ("live", "xcb", "", True, Tier.LIVE),
        ("flipbook", "xcb", "", False, Tier.FLIPBOOK),
    ],
)
def test_the_first_tier_is_what_this_machine_should_manage(
    asked: str, platform: str, backend: str, in_software: bool, tier: Tier
) -> None:
    choice = choose_tier(asked, platform, backend, in_software)
    assert choice.tier is tier
    assert choice.fixed is (asked != "auto")
    assert choice.why


def test_3d_needs_a_window_system_and_a_scene_graph_that_draw_it() -> None:
    assert can_draw_3d("xcb", "")
    assert not can_draw_3d("offscreen", "")
    assert not can_draw_3d("xcb", "software")


@pytest.mark.parametrize(
    ("renderer", "software"),
    [
        ("llvmpipe (LLVM 15.0.6, 256 bits)", True),
        ("Microsoft Basic Render Driver", True),
        ("", True),
        ("Mesa Intel(R) UHD Graphics 620", False),
        ("NVIDIA GeForce RTX 3050/PCIe/SSE2", False),
    ],
)
def test_renderers_that_are_programs_are_known(renderer: str, software: bool) -> None:
    assert is_software(renderer) is software


def slow_after(watch: FrameWatch, gap: float, longest: float = 20.0) -> float | None:
    """Seconds of frames `gap` apart until the watch calls them slow."""
    spent = 0.0
    while spent < longest:
        spent += gap
        if watch.frame(gap):
            return spent
    return None


def test_the_probe_takes_one_second() -> None:
    watch = FrameWatch()
    assert slow_after(watch, 0.1) == pytest.approx(PROBE_S, abs=0.11)
    assert watch.probed == pytest.approx(10.0)


def test_a_quick_machine_passes_the_probe_and_stays() -> None:
    watch = FrameWatch()
    assert slow_after(watch, 1 / 60) is None
    assert watch.probed == pytest.approx(60.0, abs=1)


def test_after_the_probe_only_a_while_of_slow_frames_counts() -> None:
    watch = FrameWatch()
    assert slow_after(watch, 1 / 60, 2.0) is None
    assert slow_after(watch, 1 / 12, WHILE_S * 0.6) is None
    assert slow_after(watch, 1 / 60, 4.0) is None
    found = slow_after(watch, 1 / 12)
    assert found is not None
    assert found <= WHILE_S * 2.5


def test_one_long_stop_is_no_slow_machine() -> None:
    watch = FrameWatch()
    assert slow_after(watch, 1 / 60, 2.0) is None
    assert not watch.frame(5.0)
    assert slow_after(watch, 1 / 60, 5.0) is None


def test_exactly_as_fast_as_needed_is_fast_enough() -> None:
    assert slow_after(FrameWatch(), 1 / (SLOWEST + 1)) is None


def test_below_live_is_the_flipbook_and_below_that_the_still() -> None:
    assert [below(tier) for tier in Tier] == [Tier.FLIPBOOK, Tier.STILL, Tier.STILL]
