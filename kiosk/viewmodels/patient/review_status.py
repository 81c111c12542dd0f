"""Who checked what a page says, in plain words: nobody, unless somebody of the site signed it.

Beside that, what else a reader should know of it: that a review is overdue, that a translation is
older than its original, that one person wrote and checked it alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.patient.days import day_in_words

if TYPE_CHECKING:
    from kiosk.content.model import Item
    from kiosk.content.reader import Shown
    from kiosk.viewmodels.services import Services


def signatures(item: Item, language: str) -> list[str]:
    """One sentence for each who signed it; empty for a draft."""
    translate = QCoreApplication.translate
    checked = translate("Review", "Checked by %1, %2, on %3.")
    alone = translate("Review", "Written and checked by the same person: %1, %2, on %3.")
    return [
        (alone if review.own else checked)
        .replace("%1", review.name)
        .replace("%2", review.credential)
        .replace("%3", day_in_words(review.date, language))
        for review in item.reviewed_by
    ]


def remarks(shown: Shown[Any], services: Services) -> list[str]:
    """What else to know: a review that is overdue, words older than their original."""
    translate, item = QCoreApplication.translate, shown.item
    out = []
    if services.settings.review.overdue != "warn" and item.next_review < services.reader.day:
        planned = translate(
            "Review", "The clinic planned to review this page by %1. It has not been done yet."
        )
        day = day_in_words(item.next_review, services.display.language)
        out.append(planned.replace("%1", day))
    if shown.behind:
        out.append(
            translate("Review", "The English page has changed since this one was translated.")
        )
    return out


def review_lines(shown: Shown[Any], services: Services) -> list[str]:
    """All of it, sentence by sentence."""
    signed = signatures(shown.item, services.display.language)[-1:]
    draft = QCoreApplication.translate("Review", "Draft: not yet checked by a clinician.")
    return [*(signed or [draft]), *remarks(shown, services)]


def review_line(shown: Shown[Any], services: Services) -> str:
    """All of it, one sentence a line."""
    return "\n".join(review_lines(shown, services))
