"""Where an item stands and what comes next, in sentences."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.studio.items import SOURCES
from kiosk.studio.overview import Next, Overview, Tongue
from kiosk.studio.people import Person
from kiosk.viewmodels.staff import item_words

translate = QCoreApplication.translate


def sentence(item: Overview, now: datetime, language: str) -> dict[str, object]:
    """`{text, kind}` of the item as a whole: what is most worth knowing, first."""
    if item.withdrawn is not None:
        mark = item.withdrawn
        text = translate("Item", "Off the screen. %1 took it down %2: “%3”")
        return _said("stop", text, mark.name, item_words.ago(mark.at, now), mark.reason)
    if item.retired is not None:
        mark = item.retired
        text = translate("Item", "Retired. %1 took it out of use %2: “%3”")
        return _said("key", text, mark.name, item_words.ago(mark.at, now), mark.reason)
    tongue = item.tongue(item.next.language) or item.tongues[0]
    name = item_words.language_word(tongue.language)
    standing = tongue.standing
    step = standing.step if standing else None
    match item.next.todo:
        case "go on":
            text = translate("Item", "You have a draft of your own (%1), written %2.")
            return _said("key", text, name, item_words.ago(tongue.draft, now))
        case "change" if step is not None:
            text = translate("Item", "%1 asked for changes %2: “%3”")
            return _said("care", text, step.name, item_words.ago(step.at, now), step.comment)
        case "review" if step is not None:
            text = translate("Item", "It has waited for your review since %1. %2 sent it.")
            return _said("key", text, _since(step.at, now, language), step.name)
        case "submit":
            text = translate(
                "Item", "Saved, but nobody reviewed it yet (%1). Patients do not see it."
            )
            if standing is not None and standing.published is not None:
                text = translate(
                    "Item", "Saved, but nobody reviewed it yet (%1). Patients see what was before."
                )
            return _said("key", text, name)
        case "wait" if step is not None and standing is not None:
            who = [one for one in item.approvers if one != standing.revision.author_name]
            if not who:
                text = translate("Item", "In review since %1. Nobody here can approve it yet.")
                return _said("care", text, _since(step.at, now, language))
            text = translate("Item", "In review since %1. %2 can approve it.")
            return _said("key", text, _since(step.at, now, language), _or(who))
        case "publish" | "wait for publishing" if step is not None:
            text = translate("Item", "Approved by %1, %2. It is shown with the next release.")
            return _said("good", text, step.name, item_words.ago(step.at, now))
        case "translate":
            if tongue.translation == "missing":
                text = translate("Item", "There is no %1 yet. Patients who read it see English.")
            else:
                text = translate("Item", "%1 is behind: the English words have changed since.")
            return _said("care", text, name)
        case "renew":
            past = item.days_left is not None and item.days_left < 0
            text = translate("Item", "Its review was due %1.")
            if not past:
                text = translate("Item", "Its review is due %1.")
            return _said("care", text, item_words.until(item.days_left or 0))
    return _rest(item)


def _rest(item: Overview) -> dict[str, object]:
    """An item with which nothing waits."""
    standing = item.tongues[0].standing
    if standing is None:
        return _said("key", translate("Item", "It was never saved."))
    if standing.state == "published":
        if item.kind == "motion":
            return _said("good", translate("Item", "In use: what patients see moves like this."))
        if item.kind == SOURCES:
            text = translate("Item", "In use. It is changed by bringing in a file.")
            return _said("good", text)
        return _said("good", translate("Item", "Patients see this. Nothing waits."))
    if standing.note:
        step = standing.step
        text = translate("Item", "Changes were asked of %1: “%2”")
        return _said("key", text, standing.revision.author_name, step.comment if step else "")
    text = translate("Item", "A draft of %1. Patients do not see it yet.")
    return _said("key", text, standing.revision.author_name)


def _said(kind: str, text: str, *words: str) -> dict[str, object]:
    for number, word in enumerate(words, 1):
        text = text.replace(f"%{number}", word)
    return {"text": text, "kind": kind}


def _since(at: str, now: datetime, language: str) -> str:
    """Since when, for “since …”: a day or a time of today."""
    then, here = datetime.fromisoformat(at).astimezone(), now.astimezone()
    days = (here.date() - then.date()).days
    if days == 0:
        return then.strftime("%H:%M")
    if days == 1:
        return translate("Item", "yesterday")
    return item_words.day(then.date(), language)


def _or(names: list[str]) -> str:
    """“Ana or Rae”."""
    if len(names) < 2:
        return "".join(names)
    text = translate("Item", "%1 or %2")
    return text.replace("%1", ", ".join(names[:-1])).replace("%2", names[-1])


def primary(next: Next) -> dict[str, str]:
    """`{todo, text, iconName}` of the one button; empty when there is nothing to do."""
    words = {
        "bring back": (translate("Item", "Bring it back"), "restore"),
        "go on": (translate("Item", "Go on writing"), "edit"),
        "change": (translate("Item", "Make the changes"), "edit"),
        "review": (translate("Item", "Review it"), "approve"),
        "submit": (translate("Item", "Send for review"), "send"),
        "publish": (translate("Item", "Publish"), "publish"),
        "translate": (translate("Item", "Translate"), "translate"),
        "renew": (translate("Item", "Set the next review"), "calendar"),
        "edit": (translate("Item", "Edit"), "edit"),
    }
    if next.todo not in words:
        return {}
    text, icon = words[next.todo]
    return {"todo": next.todo, "text": text, "iconName": icon}


def tongue(item: Overview, one: Tongue, now: datetime, who: Person) -> dict[str, object]:
    """One language: its state, who saved it last, what patients see, and what can be done."""
    standing = one.standing
    main = one.language == item.tongues[0].language
    name = item_words.language_word(one.language) if one.language else ""
    lines: list[str] = []
    if standing is not None:
        revision = standing.revision
        text = translate("Item", "Version %1, by %2, %3")
        lines.append(
            text.replace("%1", str(revision.number))
            .replace("%2", revision.author_name)
            .replace("%3", item_words.ago(revision.at, now))
        )
        if standing.published is None:
            lines.append(translate("Item", "Patients do not see it yet"))
        elif standing.published != revision.number:
            text = translate("Item", "Patients see version %1")
            lines.append(text.replace("%1", str(standing.published)))
        else:
            text = translate("Item", "Patients see it, in release %1")
            lines.append(text.replace("%1", str(item.release)))
    if one.draft:
        text = translate("Item", "You have a draft, written %1")
        lines.append(text.replace("%1", item_words.ago(one.draft, now)))
    if not main and one.translation == "stale":
        lines.append(translate("Item", "Behind: the original has changed since"))
    badge: dict[str, object] = {
        "text": translate("Item", "Not there yet"),
        "iconName": "minus",
        "kind": "care",
    }
    if one.state != "missing":
        badge = item_words.state_badge(one.state)
    return {
        "language": one.language,
        "name": name,
        "title": "" if one.title == item.title else item_words.title_of(item.kind, one.title),
        "badge": badge,
        "lines": lines,
        "stale": not main and one.translation == "stale",
        "others": ". ".join(one.others),
        "actions": _actions(item, one, main, who),
    }


def _actions(item: Overview, one: Tongue, main: bool, who: Person) -> list[dict[str, str]]:
    """`[{todo, text, iconName}]`: what else can be done with one language."""
    if item.retired is not None:
        return []
    out = []
    standing = one.standing
    if main and item.kind != SOURCES:
        out.append(_action("edit", translate("Item", "Edit"), "edit"))
    elif not main:
        out.append(_action("translate", translate("Item", "Translate"), "translate"))
    if standing is None:
        return out
    if standing.state == "draft" and not standing.note:
        out.append(_action("submit", translate("Item", "Send for review"), "send"))
    if standing.state == "in review":
        if not one.why_not:
            out.append(_action("review", translate("Item", "Review it"), "approve"))
        sent = (standing.revision.author, standing.step.person if standing.step else 0)
        if who.id in sent or who.role == "admin":
            out.append(_action("take back", translate("Item", "Take it back"), "undo"))
    first = item.next.todo if item.next.language == one.language else ""
    return [action for action in out if action["todo"] != first]


def _action(todo: str, text: str, icon: str) -> dict[str, str]:
    return {"todo": todo, "text": text, "iconName": icon}
