"""The releases of a site: what was shown when and by whom, and which can be shown again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from kiosk.content.shelf import Shelf
from kiosk.studio.importing import CAME_WITH_IT
from kiosk.studio.store import Store

_NOBODY = ("", "", "")
How = Literal["published", "withdrew", "came with it", "by other means"]


@dataclass(frozen=True)
class Past:
    """One release. `again` is True while it can be shown again in one step."""

    number: int
    sha256: str
    how: How
    made_at: str
    name: str
    note: str
    items: int
    """Items in it, each language by itself."""
    shown: bool
    shown_since: str
    """When it was put on the screen the last time; "" when nobody knows."""
    shown_by: str
    again: bool


def past(store: Store, shelf: Shelf) -> list[Past]:
    """Every release that is known, newest first."""
    kept = {one.number: one for one in shelf.releases()}
    deeds = _deeds(store)
    counted = {
        row["release"]: row["n"]
        for row in store.rows(
            "SELECT i.release, COUNT(*) AS n FROM release_items AS i"
            " JOIN revisions AS r ON r.id = i.revision WHERE r.language <> '' GROUP BY i.release"
        )
    }
    out = {}
    for row in store.rows(
        "SELECT r.*, p.name FROM releases AS r JOIN people AS p ON p.id = person"
    ):
        number = row["number"]
        made, last = deeds.get(number, [_NOBODY])[0], deeds.get(number, [_NOBODY])[-1]
        again = last if last[0] == "rolled back" else ("", row["made_at"], row["name"])
        how: How = "withdrew" if made[0] == "withdrew" else "published"
        if row["note"] == CAME_WITH_IT:
            how = "came with it"
        shown = number in kept and kept[number].current
        out[number] = Past(
            *(number, row["sha256"], how, row["made_at"], row["name"], row["note"]),
            *(counted.get(number, 0), shown, again[1], again[2]),
            again=number in kept and not shown,
        )
    for number, one in kept.items():
        if number not in out:
            out[number] = Past(
                *(number, shelf.verify(one.path).sha256, "by other means", "", "", "", 0),
                *(one.current, "", ""),
                again=not one.current,
            )
    if not kept and out:  # nothing is on the shelf yet: what came with the program is shown
        first = out[max(out)]
        out[first.number] = replace(first, shown=True)
    return sorted(out.values(), key=lambda one: -one.number)


def _deeds(store: Store) -> dict[int, list[tuple[str, str, str]]]:
    """What was done to put each release on the screen: what, when, by whom; in order."""
    rows = store.rows(
        "SELECT what, subject, at, name FROM audit WHERE subject LIKE 'release %'"
        " AND what IN ('published', 'withdrew', 'rolled back') ORDER BY id"
    )
    out: dict[int, list[tuple[str, str, str]]] = {}
    for row in rows:
        number = row["subject"].removeprefix("release ")
        if number.isdecimal():
            out.setdefault(int(number), []).append((row["what"], row["at"], row["name"]))
    return out
