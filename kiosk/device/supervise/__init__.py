"""Keeping the kiosk on: the supervisor and its parts. No Qt; nothing here may fail with the screen.

`supervisor` runs the kiosk as a child, `judge` says when it is unwell, `ladder` what to try next,
`damping` when restarts come too often, `log` keeps what was said within bounds, `notify` speaks
with systemd. The kiosk's side is `kiosk.device.heartbeat`.
"""

VARIABLE = "SIDESTEP_BEAT"
"""Set to "1" in the environment of a child that is listened to."""
