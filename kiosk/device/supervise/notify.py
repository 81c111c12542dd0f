"""Speaking with systemd: sd_notify(3) and its watchdog, without a library.

https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html
"""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping


class Notifier:
    """Does nothing where no service manager listens."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._address = environment.get("NOTIFY_SOCKET", "")
        self.watchdog_s = _watchdog(environment)

    @property
    def listening(self) -> bool:
        """Whether a service manager wants to know."""
        return bool(self._address) and hasattr(socket, "AF_UNIX")

    def ready(self) -> None:
        """A page is on the screen."""
        self._send("READY=1")

    def alive(self) -> None:
        """All is well, or being put right: do not restart the service."""
        self._send("WATCHDOG=1")

    def status(self, text: str) -> None:
        """One line for `systemctl status`."""
        self._send(f"STATUS={text.splitlines()[0] if text else ''}")

    def stopping(self) -> None:
        """The service ends because it was asked to."""
        self._send("STOPPING=1")

    def _send(self, message: str) -> None:
        if not self.listening:
            return
        address = self._address
        if address.startswith("@"):  # the abstract namespace of Linux
            address = "\0" + address[1:]
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | _CLOEXEC) as channel:
                channel.sendto(message.encode(), address)
        except OSError:  # whoever listened is gone: nothing to be done about it here
            return


_CLOEXEC = getattr(socket, "SOCK_CLOEXEC", 0)


def _watchdog(environment: Mapping[str, str]) -> float:
    """Seconds within which systemd wants to hear; 0 where it does not."""
    try:
        return max(0.0, int(environment.get("WATCHDOG_USEC", "0")) / 1e6)
    except ValueError:
        return 0.0
