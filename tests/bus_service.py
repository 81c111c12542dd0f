"""A desktop and a logind for tests, on the bus that the environment names, in a process of its own.

Says on standard output, one JSON object a line, who asked for what and when it was let go:
`{"saver": [sender, method, ...]}`, `{"login": [what, mode]}`, `{"free": what}`, `{"gone": sender}`.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusServiceWatcher,
    QDBusUnixFileDescriptor,
)

EXPORT = QDBusConnection.RegisterOption.ExportAllSlots
LEAVING = QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration
REFUSED = "org.freedesktop.DBus.Error.AccessDenied"


def say(**what: object) -> None:
    print(json.dumps(what), flush=True)


@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class ScreenSaver(QObject):
    """As the Idle Inhibition Service says: what a caller inhibits ends when the caller goes."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self.last = 4_000_000_000  # more than a signed number holds
        self.watcher = QDBusServiceWatcher("", bus, LEAVING, self)
        self.watcher.serviceUnregistered.connect(self.left)

    @Slot(str, str, QDBusMessage, result="uint")
    def Inhibit(self, name: str, why: str, message: QDBusMessage) -> int:
        self.last += 1
        self.watcher.addWatchedService(message.service())
        say(saver=[message.service(), "Inhibit", name, why, self.last])
        return self.last

    @Slot("uint", QDBusMessage)
    def UnInhibit(self, cookie: int, message: QDBusMessage) -> None:
        say(saver=[message.service(), "UnInhibit", cookie])

    @Slot(QDBusMessage)
    def SimulateUserActivity(self, message: QDBusMessage) -> None:
        say(saver=[message.service(), "SimulateUserActivity"])

    @Slot(str)
    def left(self, sender: str) -> None:
        say(gone=sender)


@ClassInfo({"D-Bus Interface": "org.freedesktop.login1.Manager"})
class Login(QObject):
    """A lock is the other end of a pipe, as systemd-logind's are."""

    def __init__(self, *, seat: bool) -> None:
        super().__init__()
        self.seat = seat
        self.locks: list[QSocketNotifier] = []

    @Slot(str, str, str, str, QDBusMessage, result=QDBusUnixFileDescriptor)
    def Inhibit(
        self, what: str, who: str, why: str, mode: str, message: QDBusMessage
    ) -> QDBusUnixFileDescriptor:
        say(login=[what, who, mode])
        if "sleep" in what and not self.seat:
            message.setDelayedReply(True)
            QDBusConnection.sessionBus().send(message.createErrorReply(REFUSED, "no seat"))
            return QDBusUnixFileDescriptor()
        ours, theirs = os.pipe()
        handed = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        notifier = QSocketNotifier(ours, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda: self.free(notifier, ours, what))
        self.locks.append(notifier)
        return handed

    def free(self, notifier: QSocketNotifier, fd: int, what: str) -> None:
        notifier.setEnabled(False)
        os.close(fd)
        say(free=what)


def main() -> int:
    program = QCoreApplication(sys.argv[:1])
    bus = QDBusConnection.sessionBus()
    saver, login = ScreenSaver(bus), Login(seat="--no-seat" not in sys.argv)
    ready = [
        bus.registerObject("/org/freedesktop/ScreenSaver", saver, EXPORT),
        bus.registerObject("/org/freedesktop/login1", login, EXPORT),
        bus.registerService("org.freedesktop.ScreenSaver"),
        bus.registerService("org.freedesktop.login1"),
    ]
    if not all(ready):
        print(ready, bus.lastError().message(), file=sys.stderr)
        return 1
    say(ready=True)
    return program.exec()


if __name__ == "__main__":
    sys.exit(main())
