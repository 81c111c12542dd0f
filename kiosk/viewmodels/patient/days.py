"""Days as people say them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale


def day_in_words(day: date, language: str) -> str:
    """A day as people say it in a language: June 30, 2027; 30 de junio de 2027."""
    form = "d 'de' MMMM 'de' yyyy" if language.split("-")[0] == "es" else "MMMM d, yyyy"
    return QLocale(language).toString(QDate(day.year, day.month, day.day), form)
