"""Passphrases and PINs: which are good enough, and how they are kept so that nobody reads them.

Passphrases follow NIST SP 800-63B-4 for a secret that signs in by itself: length and a blocklist,
no rules on which characters. Kept is only an Argon2id hash with its own settings beside it (a PHC
string), so that the settings can grow.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError
from argon2.low_level import Type

from kiosk.studio.blocklist import unit, weakness
from kiosk.studio.store import StudioError

HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1, type=Type.ID)
"""RFC 9106's advice for a machine with little memory; three times what OWASP asks for at least."""
SHORTEST, LONGEST = 15, 256
PIN_SHORTEST, PIN_LONGEST = 8, 12
# Sixteen times the longest: no secret in its composed form was longer before. Putting much longer
# texts into that form takes more than linear time.
_READ_AT_MOST = 16 * LONGEST
_ADVICE = "Take four or more words that only you would put together."


class WeakSecret(StudioError):
    """A passphrase or a PIN is not good enough; the message says why."""


def compose(secret: str) -> str:
    """A secret as it is counted and hashed: however a keyboard wrote its accents."""
    return unicodedata.normalize("NFC", secret[:_READ_AT_MOST])


def _bytes(secret: str) -> bytes:
    return compose(secret).encode("utf-8", "surrogatepass")


def keep(secret: str) -> str:
    """The hash to keep of a secret."""
    return HASHER.hash(_bytes(secret))


def matches(kept: str | None, secret: str) -> bool:
    """Whether a secret is the one that was kept. Takes as long when nothing was kept."""
    if kept is not None:
        try:
            return HASHER.verify(kept, _bytes(secret))
        except VerifyMismatchError:
            return False
        except (VerificationError, InvalidHashError):
            pass  # it is no hash that we made, so nothing matches it
    keep(secret)
    return False


def outdated(kept: str) -> bool:
    """Whether a hash was made with less effort than today's; never because it took more."""
    had = extract_parameters(kept)
    return (
        had.type is not HASHER.type
        or had.memory_cost < HASHER.memory_cost
        or had.time_cost < HASHER.time_cost
        or had.hash_len < HASHER.hash_len
    )


def check_passphrase(passphrase: str, names: Iterable[str] = ()) -> None:
    """Refuse a passphrase that is too short, too long, or among the first somebody would try.

    `names` are those of the person and of the site. Raises WeakSecret.
    """
    if not (length := len(compose(passphrase))):
        raise WeakSecret(f"The passphrase is empty. {_ADVICE}")
    if length < SHORTEST:
        raise WeakSecret(
            f"The passphrase has {length} of the {SHORTEST} characters it needs. {_ADVICE}"
        )
    if length > LONGEST:
        raise WeakSecret(f"The passphrase has more than {LONGEST} characters. Take a shorter one.")
    if reason := weakness(passphrase, names):
        raise WeakSecret(f"That passphrase is easy to guess. {reason} {_ADVICE}")


def check_pin(pin: str) -> None:
    """Refuse a PIN that is no number of 8 to 12 digits, or one that many people take.

    Raises WeakSecret.
    """
    if not re.fullmatch(rf"[0-9]{{{PIN_SHORTEST},{PIN_LONGEST}}}", pin):
        raise WeakSecret(f"A PIN has {PIN_SHORTEST} to {PIN_LONGEST} digits and nothing else.")
    if reason := _pin_weakness(pin):
        raise WeakSecret(f"That PIN is easy to guess: {reason}. Take another.")


def _pin_weakness(pin: str) -> str:
    once = re.sub(r"(.)\1+", r"\1", pin)
    if unit(pin) or len(set(pin)) < 3:
        return "it is the same few digits over and over"
    if len({(int(b) - int(a)) % 10 for a, b in pairwise(once)}) == 1:
        return "it counts up or down"
    if any(_is_date(pin[y : y + 4], pin[m : m + 2], pin[d : d + 2]) for y, m, d in _ORDERS):
        return "it is a date"
    return ""


_ORDERS = ((0, 4, 6), (4, 2, 0), (4, 0, 2))  # year month day; day month year; month day year


def _is_date(year: str, month: str, day: str) -> bool:
    try:
        return 1900 <= date(int(year), int(month), int(day)).year < 2100
    except ValueError:
        return False
