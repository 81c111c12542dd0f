"""Sidestep: an offline patient-education kiosk about the gluteus medius."""

__version__ = "0.1.0"
