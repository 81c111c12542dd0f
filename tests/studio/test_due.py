"""Reviews that are overdue: what goes when, what stays, and who hears of it first."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.studio.due import overdue
from kiosk.studio.items import Key
from tests.studio.published import edit, mark
from tests.studio.release_sample import TERM, Site

NOTICE = "en/notices/not-advice.md"


def test_what_is_needed_stays_and_comes_first(shown: Site) -> None:
    today = date(2026, 3, 2)
    assert overdue(shown.store, today) == []
    for name, day in ((TERM, "2026-01-01"), (NOTICE, "2026-02-01")):
        edit(shown, name, "next_review: 2027-11-01", f"next_review: {day}")
    notice, term = overdue(shown.store, today, 90)
    assert (notice.key.id, notice.needed, notice.gone_on) == ("not-advice", True, None)
    assert (term.key.id, term.needed) == ("tendon", False)
    assert term.gone_on == date(2026, 1, 1) + timedelta(days=91)
    assert [one.gone_on for one in overdue(shown.store, today)] == [None, None]
    mark(shown, "withdrawn", Key("term", "tendon", "en"))
    assert [one.key.id for one in overdue(shown.store, today, 90)] == ["not-advice"]
