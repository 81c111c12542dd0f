"""What the figures of a soak mean: flat, zero, or not."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from kiosk.bench.soak.slope import Slope, slope

WARM_UP_MIN = 10.0
JUDGED_FROM_MIN = 30.0
"""Shorter soaks say nothing about growth: memory goes up and down by more."""
RISING_MB_PER_H = 2.0
RISING_PER_H = 1.0


def judge(figures: dict[str, Any]) -> list[dict[str, Any]]:
    """One line for each figure that must be flat or zero: name, value, unit, verdict.

    Verdicts: "zero", "flat" (no growth that can be told from none), "too short to say"; and what
    fails: "not zero", "rising".
    """
    minutes = figures["minutes"]
    samples = [s for s in figures["samples"] if s["at_s"] >= warm_up_min(minutes) * 60]
    lines = []
    for field, unit, most in (
        ("memory_mb", "MB an hour", RISING_MB_PER_H),
        ("handles", "an hour", RISING_PER_H),
        ("threads", "an hour", RISING_PER_H),
        ("items", "an hour", RISING_PER_H),
    ):
        found = slope([(s["at_s"] / 3600, s[field]) for s in samples])
        line = {"name": field, "unit": unit, **_growth(found, most, minutes)}
        if samples:
            line["least"] = min(s[field] for s in samples)
            line["most"] = max(s[field] for s in samples)
        lines.append(line)
    for name, value in (
        ("frame gaps over 500 ms", figures["frames"]["over_500_ms"]),
        ("warnings", figures["warnings_count"]),
        ("exceptions", sum(figures["exceptions"].values())),
        ("visits that did not end", figures["not_ended"]),
        ("dead ends", figures["dead_ends"]),
        ("times the studio opened", figures["studio_opened"]),
        ("content switches that failed", len(figures["content_switches_failed"])),
    ):
        verdict = "zero" if value == 0 else "not zero"
        lines.append({"name": name, "value": value, "unit": "", "verdict": verdict})
    return lines


def warm_up_min(minutes: float) -> float:
    """How much of a soak's beginning is not judged: ten minutes, or half of a short one."""
    return min(WARM_UP_MIN, minutes / 2)


def failed(figures: dict[str, Any]) -> list[str]:
    """What is not as it must be, one line each."""
    wrong = [
        f"{line['name']}: {line['value']} {line['unit']}".strip() + f" ({line['verdict']})"
        for line in figures["verdicts"]
        if line["verdict"] in ("not zero", "rising")
    ]
    if not figures["finished"]:
        wrong.append(f"ended after {figures['minutes']} of {figures['asked_minutes']} minutes")
    return wrong


def _growth(found: Slope | None, most: float, minutes: float) -> dict[str, Any]:
    if found is None or minutes < JUDGED_FROM_MIN:
        return {"value": found and round(found.robust, 2), "verdict": "too short to say"}
    rising = found.robust > most and found.low > 0
    rounded = {name: round(value, 2) for name, value in asdict(found).items()}
    return {"value": rounded.pop("robust"), "verdict": "rising" if rising else "flat", **rounded}


def told(figures: dict[str, Any]) -> str:
    """How far it is, in one line."""
    samples = figures["samples"]
    memory = (
        f"{samples[-1]['memory_mb']:.0f} MB, {samples[-1]['handles']} handles" if samples else ""
    )
    return (
        f"{figures['minutes']:.0f} min: {figures['touches']} touches in "
        f"{figures['visits']} visits, {memory}, {figures['frames']['over_500_ms']} gaps, "
        f"{figures['warnings_count']} warnings, "
        f"{sum(figures['exceptions'].values())} exceptions"
    )


def lines(figures: dict[str, Any]) -> list[str]:
    """The result for a person, one clear line each."""
    frames, answers = figures["frames"], figures["touch_to_frame_ms"]
    ends = f"{figures['ended_by_touch']} by Start over, {figures['ended_by_idle']} by walking away"
    found = [
        f"{figures['minutes']} minutes, seed {figures['seed']}: {figures['touches']} touches "
        f"({figures['touches_per_s']} a second in visits), {figures['keys']} keys",
        f"visits: {figures['visits']}, ended {ends}",
        f"screens seen: {len(figures['screens'])}; languages changed {figures['languages_changed']}"
        f" times, looks {figures['looks_changed']}, the screen {figures['screen_changes']}",
        f"content switched {figures['content_switches']} times; visits by release: "
        + ", ".join(f"{n}: {count}" for n, count in sorted(figures["releases_seen"].items())),
        f"touch to frame: median {answers['p50']} ms, p99 {answers['p99']} ms, "
        f"longest {answers['max']} ms",
        f"frames: {frames['frames']}, longest gap {frames['longest_ms']} ms",
    ]
    for line in figures["verdicts"]:
        spread = ""
        if "low" in line:
            spread = (
                f" (95 %: {line['low']} to {line['high']}; least squares {line['least_squares']})"
            )
        if "least" in line:
            spread += f", from {line['least']} to {line['most']}"
        value = f"{line['value']} {line['unit']}".strip()
        found.append(f"{line['name']}: {value}{spread}: {line['verdict']}")
    found += [f"warning, {count} times: {text}" for text, count in figures["warnings"].items()]
    found += [f"exception, {count} times: {text}" for text, count in figures["exceptions"].items()]
    return found
