"""What each role is called, and what it may do, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.studio.people import ROLES


def role_name(role: str) -> str:
    """The word for a role."""
    if role == "editor":
        return QCoreApplication.translate("Roles", "Editor")
    if role == "reviewer":
        return QCoreApplication.translate("Roles", "Reviewer")
    return QCoreApplication.translate("Roles", "Admin")


def role_line(role: str) -> str:
    """What somebody with this role may do."""
    if role == "editor":
        return QCoreApplication.translate(
            "Roles", "Writes and changes texts, and sends them to review."
        )
    if role == "reviewer":
        return QCoreApplication.translate(
            "Roles",
            "Does what an editor does. Also approves what others wrote, with name and credential, "
            "and publishes it.",
        )
    return QCoreApplication.translate(
        "Roles",
        "Does what a reviewer does. Also adds people, sets up the machine, and makes backups.",
    )


def role_choices() -> list[dict[str, str]]:
    """`[{value, text, line}]` for every role there is."""
    return [{"value": role, "text": role_name(role), "line": role_line(role)} for role in ROLES]
