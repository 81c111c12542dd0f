"""What the checks of a release say, for people: what must be put right, what is worth knowing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.content.findings import Finding
from kiosk.studio.items import Key
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.keys import key_in, key_text, what_it_is

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Told:
    """Errors one by one; warnings under what they are about, the weightiest first."""

    errors: tuple[dict[str, str], ...] = ()
    warnings: tuple[dict[str, object], ...] = ()
    count: int = 0


def told(findings: Sequence[Finding], titles: Mapping[Key, str]) -> Told:
    """Findings in the words of the screens."""
    errors = tuple(_entry(one, titles) for one in findings if one.severity == "error")
    groups: dict[str, list[dict[str, str]]] = {name: [] for name in _topics()}
    for one in findings:
        if one.severity == "warning":
            groups[_topic(one.code)].append(_entry(one, titles))
    warnings = tuple(
        {"title": _topics()[name], "entries": entries}
        for name, entries in groups.items()
        if entries
    )
    return Told(errors, warnings, sum(len(entries) for entries in groups.values()))


def _topics() -> dict[str, str]:
    return {
        "needed": translate("Publish", "What the kiosk needs"),
        "review": translate("Publish", "Reviews that are overdue"),
        "behind": translate("Publish", "Translations that are behind"),
        "missing": translate("Publish", "Not translated yet"),
        "dates": translate("Publish", "What ran out"),
        "rest": translate("Publish", "Worth a look"),
    }


def _topic(code: str) -> str:
    return {
        "review-overdue": "review",
        "translation-behind": "behind",
        "translation-waits": "behind",
        "translation-unmarked": "behind",
        "translation-missing": "missing",
        "claim-expired": "dates",
        "shown-no-more": "dates",
        "needed": "needed",
    }.get(code, "rest")


def _entry(finding: Finding, titles: Mapping[Key, str]) -> dict[str, str]:
    key = key_in(finding.file)
    title = finding.file if key is None else titles.get(key, "") or key.id
    return {
        "key": "" if key is None else key_text(key),
        "title": title if key is None else item_words.title_of(key.kind, title),
        "line": "" if key is None else what_it_is(key),
        "words": finding.message,
        "remedy": finding.remedy,
    }
