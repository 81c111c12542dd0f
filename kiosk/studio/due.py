"""Reviews that are overdue, and what comes of it: what goes off the screen when, and what stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.studio import items
from kiosk.studio.assemble import needs
from kiosk.studio.items import SPEECHLESS, Key
from kiosk.studio.listing import Wanted, listing
from kiosk.studio.store import Store


@dataclass(frozen=True)
class Overdue:
    """An item past its day of review. `needed`: the screens cannot do without it, so it stays."""

    key: Key
    title: str
    since: date
    needed: bool
    gone_on: date | None
    """The first day on which patients do not see it any more; None when it stays."""


def overdue(store: Store, today: date, withdraw_after: int | None = None) -> list[Overdue]:
    """What is past its day of review: first what is needed, then the longest overdue.

    `withdraw_after` is how many days past it the site shows an item; None: for ever.
    """
    found = []
    for one in listing(store, Wanted(due_within=-1), today=today):
        if one.next_review is None or one.kind in SPEECHLESS or one.withdrawn:
            continue
        key = Key(one.kind, one.id, one.versions[0].language)
        newest = items.newest(store, key)
        item = items.read(store, key, newest.text).item if newest else None
        needed = item is not None and bool(needs(item))
        gone = None
        if withdraw_after is not None and not needed:
            gone = one.next_review + timedelta(days=withdraw_after + 1)
        found.append(Overdue(key, one.title, one.next_review, needed, gone))
    return sorted(found, key=lambda one: (not one.needed, one.since, one.title))
