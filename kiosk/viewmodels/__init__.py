"""What QML binds to."""

from kiosk.device.keep_none import keep_none

keep_none()
