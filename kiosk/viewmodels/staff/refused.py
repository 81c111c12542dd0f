"""Why somebody was not let in, in words; how long to wait is told beside it, as it counts down."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.studio.tries import CODE, PASSPHRASE, PIN, Refused, Way


def refused(error: Exception, way: Way | None = None) -> str:
    """The words for an error of signing in. `way` is what was tried, None: passphrase or PIN."""
    if not isinstance(error, Refused):
        return str(error)
    if error.early:
        return QCoreApplication.translate("Refused", "There were too many wrong tries just now.")
    if way is PIN:
        return QCoreApplication.translate("Refused", "That PIN is not right.")
    if way is PASSPHRASE:
        return QCoreApplication.translate("Refused", "The name or the passphrase is not right.")
    if way is CODE:
        return QCoreApplication.translate("Refused", "The name or the recovery code is not right.")
    return QCoreApplication.translate("Refused", "That was not right.")
