"""A random patient for hours: memory, handles, frames, warnings."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from kiosk.bench.soak.verdict import failed, warm_up_min
from tests.reliability.plots import ACTION, INK, LINE, MUSCLE, QUIET
from tests.reliability.section import Budget, Figure, Plot, Section, Table

TITLE = "Used without a break"
NAMES = {
    "memory_mb": "memory growth",
    "handles": "open handles, growth",
    "threads": "threads, growth",
    "items": "items in the window, growth",
}


def run(budget: Budget, out: Path) -> Section:
    """Soak the program through its own command, which writes its figures once a minute."""
    words = ["soak", "--minutes", f"{budget.minutes:g}", "--seed", str(budget.seed)]
    words += ["--windowed", "1920x1080"]
    figures_file = out / "figures.json"
    done = subprocess.run([sys.executable, "main.py", *words, "--out", str(figures_file)])
    if not figures_file.is_file():
        raise RuntimeError(f"the soak ended with code {done.returncode} and left no figures")
    figures = json.loads(figures_file.read_text(encoding="utf-8"))
    return section(figures, "python main.py " + " ".join(words), done.returncode)


def section(figures: dict[str, Any], command: str, code: int) -> Section:
    """The section of what a soak measured and how its process ended."""
    problems = failed(figures)
    if code not in (0, 1):
        problems.append(f"the program ended with code {code}")
    return Section(
        TITLE,
        _answer(figures, problems),
        _done(figures),
        command,
        _figures(figures),
        (_screens(figures), *_gaps(figures)),
        (
            Plot(
                "memory", _caption("Memory (PSS) between two visits, MB", figures), _memory(figures)
            ),
            Plot(
                "gaps",
                "How long the screen took to its next frame, and how many frames did; each step up "
                "is ten times as many. Right of the line would be a stop that people notice.",
                _histogram(figures),
            ),
            Plot("handles", _caption("Open handles and threads", figures), _handles(figures)),
        ),
        tuple(problems),
    )


def _answer(figures: dict[str, Any], problems: list[str]) -> str:
    hours = figures["minutes"] / 60
    lasted = f"{hours:.1f} hours" if hours >= 1.5 else f"{figures['minutes']:.0f} minutes"
    memory = next(line for line in figures["verdicts"] if line["name"] == "memory_mb")
    came = "The screen never stood still for half a second, and no part of it complained."
    if memory["verdict"] == "flat":
        came += " It needed no more memory at the end than once it had warmed up."
    if problems:
        came = "Not all of it was as it must be; see below."
    return (
        f"A patient made of chance touched the running program {figures['touches']:,} times in "
        f"{lasted} without a break, in {figures['visits']:,} visits. {came}"
    )


def _done(figures: dict[str, Any]) -> tuple[str, ...]:
    idle, switches = figures["ended_by_idle"], figures["content_switches"]
    return (
        f"A seeded random patient used the program at {figures['touches_per_s']:g} touches a "
        "second while a visit lasted: taps, double taps, two fingers and ten, long presses, drags, "
        "flicks, pinches, swipes from the edges, a finger that rests on the glass, keys, and "
        "pauses, sent as a touch screen sends them.",
        f"The screen changed its shape or its scale {figures['screen_changes']} times while it "
        f"was used; the language changed {figures['languages_changed']} times and theme, text "
        f"size or motion {figures['looks_changed']} times, all by the patient's own buttons and by "
        "the reset after each visit.",
        f"Of the visits {figures['ended_by_touch']} were ended with Start over and {idle} by "
        "walking away (after 2.5 seconds instead of 90, so that more of them fit).",
        f"Meanwhile another process published or rolled back the content {switches} times, and "
        "the figure was drawn by lot, for each visit, in one of the ways the program uses on such "
        "a machine: without a graphics chip as a flipbook or as stills, live while somebody turns "
        "it and in the hip.",
        "Before that it went through every screen in every look once, because without a graphics "
        "chip the graphics library compiles each kind of surface at its first use and keeps it for "
        f"a while, about 1 MB each; it held {_compiled(figures)} of them in the end.",
        "Memory, handles and the rest are read between visits, at least ten seconds apart; growth "
        f"is judged after the first {warm_up_min(figures['minutes']):g} minutes, by the median of "
        "all slopes (Theil and Sen), with least squares beside it. Flat means that no growth can "
        "be told from none.",
        "A frame gap is the time between two frames that reached the screen; a frame is asked for "
        "at least every tenth of a second. The time that the test itself took on the program's "
        "thread, and the time it waited for a processor that other programs had, are taken off.",
    )


def _compiled(figures: dict[str, Any]) -> int:
    return figures["samples"][-1]["compiled"] if figures["samples"] else 0


def _figures(figures: dict[str, Any]) -> tuple[Figure, ...]:
    answers, frames = figures["touch_to_frame_ms"], figures["frames"]
    found = [
        Figure("lasted", figures["minutes"], "minutes", "" if figures["finished"] else "cut off"),
        Figure("touches", figures["touches"]),
        Figure("visits", figures["visits"]),
        Figure("touch to the next frame, median", answers["p50"], "ms"),
        Figure("touch to the next frame, 99 of 100", answers["p99"], "ms"),
        Figure("frames", frames["frames"]),
        Figure("longest frame gap", frames["longest_ms"], "ms"),
    ]
    for line in figures["verdicts"]:
        name = NAMES.get(line["name"], line["name"])
        value = line["value"] if line["value"] is not None else "too short to say"
        spread = ""
        if "low" in line:
            spread = (
                f" (95 %: {line['low']:g} to {line['high']:g}; "
                f"least squares {line['least_squares']:g})"
            )
        found.append(Figure(name, value, line["unit"] + spread, line["verdict"]))
    return tuple(found)


def _screens(figures: dict[str, Any]) -> Table:
    names = [f"{name} {count:,}" for name, count in figures["screens"].items()]
    releases = [f"{n}: {count:,}" for n, count in sorted(figures["releases_seen"].items())]
    return Table(
        ("what", "how often"),
        (("screens", ", ".join(names)), ("visits by release", ", ".join(releases))),
        "What it came by",
    )


def _gaps(figures: dict[str, Any]) -> list[Table]:
    worst = figures["frames"]["worst"][:10]
    if not worst:
        return []
    rows = tuple(
        (round(g["at_s"]), g["ms"], g["driver_ms"], g["queued_ms"], g["screen"], g["doing"])
        for g in worst
    )
    head = ("at, s", "program, ms", "test, ms", "other programs, ms", "screen", "what was done")
    return [Table(head, rows, "The longest times without a frame, from half a second")]


def _caption(what: str, figures: dict[str, Any]) -> str:
    return f"{what}, over {figures['minutes']:.0f} minutes. The warm-up is shaded."


def _minutes(figures: dict[str, Any]) -> list[float]:
    return [sample["at_s"] / 60 for sample in figures["samples"]]


def _warm_up(axes: Any, figures: dict[str, Any]) -> None:
    axes.axvspan(0, warm_up_min(figures["minutes"]), color=LINE, alpha=0.45, linewidth=0)
    axes.set_xlim(0, figures["minutes"])
    axes.set_xlabel("minutes")


def _memory(figures: dict[str, Any]) -> Any:
    def onto(axes: Any) -> None:
        values = [sample["memory_mb"] for sample in figures["samples"]]
        _warm_up(axes, figures)
        axes.plot(_minutes(figures), values, color=ACTION, marker="o", markersize=2.4)
        axes.set_ylim(0, max(values, default=1) * 1.15)
        axes.set_ylabel("MB")

    return onto


def _handles(figures: dict[str, Any]) -> Any:
    def onto(axes: Any) -> None:
        _warm_up(axes, figures)
        most = 1
        for field, word, colour in (("handles", "handles", ACTION), ("threads", "threads", QUIET)):
            values = [sample[field] for sample in figures["samples"]]
            axes.step(_minutes(figures), values, where="post", color=colour, label=word)
            most = max([most, *values])
        axes.set_ylim(0, most * 1.25)
        axes.yaxis.get_major_locator().set_params(integer=True)
        axes.legend(loc="upper right", ncols=2)

    return onto


def _histogram(figures: dict[str, Any]) -> Any:
    def onto(axes: Any) -> None:
        edges, bars = figures["frames"]["edges_ms"], figures["frames"]["bars"]
        words = [f"to {edge:,}" for edge in edges] + [f"over {edges[-1]:,}"]
        long = next(i for i, edge in enumerate(edges) if edge > 500)
        colours = [ACTION if i < long else MUSCLE for i in range(len(bars))]
        axes.bar(range(len(bars)), bars, color=colours, width=0.82)
        axes.set_yscale("log")
        axes.set_ylim(0.5, max(max(bars), 1) * 4)
        for place, count in enumerate(bars):
            if count:
                axes.annotate(
                    f"{count:,}", (place, count), (0, 2), textcoords="offset points",
                    ha="center", fontsize=8, color=INK,
                )  # fmt: skip
        axes.axvline(long - 0.5, color=MUSCLE, linewidth=1.0, linestyle=(0, (4, 3)))
        axes.minorticks_off()
        axes.yaxis.set_major_formatter(lambda count, place: f"{count:,.0f}")
        axes.set_xticks(range(len(bars)), words, rotation=40, ha="right", fontsize=8)
        axes.set_xlabel("milliseconds to the next frame")
        axes.set_ylabel("frames")

    return onto
