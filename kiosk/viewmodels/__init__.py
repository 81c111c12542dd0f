"""What QML binds to."""

from kiosk.viewmodels.figure.keep_none import keep_none

keep_none()
