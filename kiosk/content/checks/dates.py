"""Are items with days of their own shown still, and does the kiosk do without them?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.content.findings import Finding
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.source import SourceItem, SourceTree


def check(tree: SourceTree, today: date) -> Iterator[Finding]:
    """Items whose days are over, and uses for which there is no item that is always shown."""
    uses: dict[tuple[str, str], list[SourceItem]] = {}
    for entry in tree.items:
        item = entry.item
        if item.show_until is not None and item.show_until < today:
            yield Finding(
                entry.file,
                entry.line("show_until"),
                "shown-no-more",
                f"It was shown until {item.show_until.isoformat()} and is not shown any more.",
                "Set a later show_until, remove that line, or retire it.",
                "warning",
            )
        use = getattr(item, "purpose", getattr(item, "place", "cover"))
        if entry.language == MAIN_LANGUAGE and use != "cover":
            uses.setdefault((item.kind, use), []).append(entry)
    for (kind, use), entries in uses.items():
        if all(entry.item.show_from or entry.item.show_until for entry in entries):
            first = entries[0]
            noun = kind.replace("_", " ")
            yield Finding(
                first.file,
                first.line("show_until" if first.item.show_until else "show_from"),
                "needed-dated",
                f"The kiosk always needs a {noun} for “{use}”; this one has days of its own.",
                f"Remove its days, or add another {noun} for “{use}” without any.",
            )
