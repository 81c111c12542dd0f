"""What waits for whom: words to review, and words that a reviewer wants changed."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.studio import items
from kiosk.studio.items import Revision
from kiosk.studio.review import Step, What, step_of, why_not
from kiosk.studio.store import Store


@dataclass(frozen=True, slots=True)
class Waiting:
    """A text that waits for somebody: `step` says since when, by whom, and what was asked."""

    revision: Revision
    step: Step
    title: str


def to_review(store: Store, person_id: int) -> list[Waiting]:
    """What this person may approve now, the longest waiting first. Empty for editors."""
    who = items.person(store, person_id)
    return [one for one in _waiting(store, "submitted") if not why_not(store, who, one.revision)]


@dataclass(frozen=True, slots=True)
class ForOthers:
    """A text in review that this person cannot approve, and why."""

    waiting: Waiting
    why: str


def for_others(store: Store, person_id: int) -> list[ForOthers]:
    """What is in review and waits for somebody else, the longest waiting first."""
    who = items.person(store, person_id)
    found = [(one, why_not(store, who, one.revision)) for one in _waiting(store, "submitted")]
    return [ForOthers(one, why) for one, why in found if why]


def in_review(store: Store) -> list[Waiting]:
    """Everything in review, whoever it waits for."""
    return _waiting(store, "submitted")


def to_change(store: Store, person_id: int) -> list[Waiting]:
    """This person's words that a reviewer wants changed, the longest waiting first.

    Those of somebody who cannot sign in any more wait for everybody.
    """
    who = items.person(store, person_id)
    gone = {row["id"] for row in store.rows("SELECT id FROM people WHERE disabled_at IS NOT NULL")}
    mine = gone | {who.id}
    return [one for one in _waiting(store, "changes asked") if one.revision.author in mine]


def _waiting(store: Store, what: What) -> list[Waiting]:
    found = store.rows(
        "SELECT s.* FROM steps AS s JOIN revisions AS r ON r.id = s.revision"
        " WHERE s.what = ? AND NOT EXISTS"
        " (SELECT 1 FROM steps AS t WHERE t.revision = s.revision AND t.id > s.id)"
        " AND NOT EXISTS (SELECT 1 FROM revisions AS n WHERE n.kind = r.kind AND n.item = r.item"
        " AND n.language = r.language AND n.number > r.number)"
        " AND COALESCE((SELECT m.what FROM marks AS m WHERE m.kind = r.kind AND m.item = r.item"
        " AND m.what IN ('retired', 'back') ORDER BY m.id DESC LIMIT 1), 'back') = 'back'"
        " ORDER BY s.id",
        what,
    )
    waiting = []
    for row in found:
        revision = items.revision(store, row["revision"])
        title = items.facts(revision.text).title or revision.key.id
        waiting.append(Waiting(revision, step_of(row), title))
    return waiting
