"""Plots in the project's own colours, as SVG that reads on paper and on a screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk import paths

PAPER, INK, QUIET, LINE = "#FFFFFF", "#18242E", "#52606B", "#DDD6C8"
ACTION, TINT, MUSCLE, CAUTION = "#0F6B66", "#E3EFEC", "#A63A2F", "#8A5A00"
FONT = paths.ASSETS / "fonts" / "AtkinsonHyperlegibleNext-Regular.ttf"
SIZE_IN = (8.4, 3.2)


def draw(onto: Callable[[Any], None], target: Path) -> None:
    """Draw one picture on axes of the project's style, and save it."""
    import matplotlib as mpl
    from matplotlib import font_manager
    from matplotlib.figure import Figure

    font_manager.fontManager.addfont(FONT)

    style = {
        "svg.hashsalt": "sidestep",
        "svg.fonttype": "path",
        "font.family": [font_manager.FontProperties(fname=FONT).get_name()],
        "font.size": 10,
        "axes.edgecolor": LINE,
        "axes.labelcolor": QUIET,
        "axes.titlecolor": INK,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.spines.left": False,
        "axes.grid": True,
        "axes.grid.axis": "y",
        "axes.axisbelow": True,
        "axes.prop_cycle": mpl.cycler(color=[ACTION, MUSCLE, CAUTION, QUIET]),
        "grid.color": LINE,
        "grid.linewidth": 0.6,
        "text.color": INK,
        "xtick.color": QUIET,
        "ytick.color": QUIET,
        "xtick.major.size": 3,
        "ytick.major.size": 0,
        "lines.linewidth": 1.6,
        "legend.frameon": False,
        "figure.facecolor": PAPER,
        "axes.facecolor": PAPER,
    }
    with mpl.rc_context(style):
        figure = Figure(figsize=SIZE_IN, layout="constrained")
        onto(figure.add_subplot())
        figure.savefig(target, format="svg", metadata={"Date": None})
