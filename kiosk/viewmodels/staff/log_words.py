"""The log in sentences: who did what, to which thing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.studio.audit import Entry
from kiosk.studio.items import ALL_KINDS
from kiosk.viewmodels.staff import item_words

translate = QCoreApplication.translate


def sentence(entry: Entry, titles: Mapping[str, str], language: str) -> str:
    """One entry in words. `titles` are the names of items, by "kind id"."""
    words = _sentences().get(entry.what)
    who = entry.name or translate("Log", "Sidestep")
    if words is None:
        words = translate("Log", "%1: %3, %2").replace("%3", entry.what)
    return words.replace("%1", who).replace("%2", thing(entry.subject, titles, language))


def thing(subject: str, titles: Mapping[str, str], language: str) -> str:
    """What an entry is about: an item by its title, anything else as it stands."""
    kind, _, rest = subject.partition(" ")
    if kind not in ALL_KINDS:
        return _moment(subject, language)
    id, _, tag = rest.partition(" ")
    name = titles.get(f"{kind} {id}", id)
    what = item_words.kind_word(kind)
    if tag:
        what = f"{what}, {item_words.language_word(tag)}"
    return what if kind == "sources" else f"“{item_words.title_of(kind, name)}” ({what})"


def _moment(subject: str, language: str) -> str:
    """A time as people write it; anything else as it stands."""
    try:
        at = datetime.fromisoformat(subject)
    except ValueError:
        return subject
    return subject if at.tzinfo is None else item_words.moment_long(at, language)


def what_word(what: str) -> str:
    """What was done, for the list of kinds: “approved”."""
    words = _sentences().get(what)
    if words is None:
        return what
    short = words.replace("%1", "").replace("%2", "").replace("“”", "")
    return " ".join(short.split()).strip(" .:,")


def _sentences() -> dict[str, str]:
    return {
        "saved": translate("Log", "%1 saved %2"),
        "restored": translate("Log", "%1 restored %2"),
        "submitted": translate("Log", "%1 sent %2 to review"),
        "taken back": translate("Log", "%1 took %2 out of review"),
        "changes asked": translate("Log", "%1 asked for changes to %2"),
        "approved": translate("Log", "%1 approved %2"),
        "retired": translate("Log", "%1 retired %2"),
        "brought back": translate("Log", "%1 took %2 into use again"),
        "withdrawn": translate("Log", "%1 took %2 off the screen"),
        "withdrew": translate("Log", "%1 took something off the screen: %2"),
        "put back": translate("Log", "%1 put %2 back"),
        "published": translate("Log", "%1 published %2"),
        "rolled back": translate("Log", "%1 showed %2 again"),
        "planned a release": translate("Log", "%1 planned a release for %2"),
        "cancelled a planned release": translate("Log", "%1 cancelled a planned release: %2"),
        "planned release not made": translate("Log", "A planned release was not made: %2"),
        "shown by other means": translate("Log", "%2 was shown by other means"),
        "imported": translate("Log", "%1 brought in %2"),
        "brought in": translate("Log", "%1 brought in %2"),
        "signed in": translate("Log", "%1 signed in"),
        "added": translate("Log", "%1 added %2 to the staff"),
        "disabled": translate("Log", "%1 switched off the account of %2"),
        "enabled": translate("Log", "%1 switched on the account of %2"),
        "closed": translate("Log", "The account of %2 closed after wrong tries"),
        "kept out": translate("Log", "Kept out after wrong tries: %2"),
        "changed the role": translate("Log", "%1 changed the role of %2"),
        "changed the credential": translate("Log", "%1 changed the credential of %2"),
        "changed the passphrase": translate("Log", "%1 changed the passphrase of %2"),
        "renewed a hash": translate("Log", "The passphrase of %2 is kept more safely"),
        "made recovery codes": translate("Log", "%1 made recovery codes for %2"),
        "used a recovery code": translate("Log", "%1 used a recovery code"),
        "self-approval set": translate("Log", "%1 changed who may approve"),
        "old translations set": translate("Log", "%1 changed what happens to old translations"),
        "changed a setting": translate("Log", "%1 changed a setting: %2"),
        "closed the program": translate("Log", "%1 closed Sidestep"),
        "backed up": translate("Log", "%1 made a backup: %2"),
        "exported the log": translate("Log", "%1 exported the log: %2"),
    }
