"""Whether the system itself keeps the kiosk on."""

from __future__ import annotations

import os

from kiosk.device.follow import supervised


def served() -> bool:
    """Whether a service of systemd runs the supervisor: it is started again whatever it ends with.

    systemd gives every service an INVOCATION_ID (systemd.exec(5)); a desktop's programs may
    have one as well, but no supervisor.
    """
    return supervised() and bool(os.environ.get("INVOCATION_ID"))
