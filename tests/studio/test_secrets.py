"""Which passphrases and PINs are good enough, and how they are kept."""

from __future__ import annotations

import unicodedata
from contextlib import suppress

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.studio import secrets
from kiosk.studio.blocklist import LEFT_AT_LEAST, PHRASES, fold, unit, weakness
from kiosk.studio.secrets import WeakSecret, check_passphrase, check_pin

GOOD = "dust lamp kettle orchard"
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def test_the_real_effort_is_what_the_standards_ask_for() -> None:
    kept = secrets.keep(GOOD)
    assert kept.startswith("$argon2id$v=19$")
    had = extract_parameters(kept)
    assert had.type is Type.ID
    assert had.memory_cost >= 19 * 1024
    assert had.time_cost >= 2
    assert had.salt_len >= 16
    assert secrets.matches(kept, GOOD)
    assert not secrets.matches(kept, GOOD + " ")
    assert secrets.keep(GOOD) != kept
    assert not secrets.outdated(kept)


def test_a_hash_made_with_less_effort_is_outdated_and_one_with_more_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    weak = QUICK.hash(GOOD)
    assert secrets.outdated(weak)
    monkeypatch.setattr(secrets, "HASHER", QUICK)
    assert not secrets.outdated(PasswordHasher(2, 16, 1).hash(GOOD))


@pytest.mark.parametrize("kept", [None, "!", "", "$argon2id$v=19$nonsense"])
def test_nothing_matches_what_is_no_hash(monkeypatch: pytest.MonkeyPatch, kept: str | None) -> None:
    monkeypatch.setattr(secrets, "HASHER", QUICK)
    assert not secrets.matches(kept, GOOD)
    assert not secrets.matches(kept, "")


@given(st.text(max_size=60), st.text(max_size=60))
@example("e\u0301" * 15, "é" * 15)
@example("\ud800" * 15, "\x00" * 15)
def test_a_secret_matches_itself_however_its_accents_were_typed(one: str, other: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(secrets, "HASHER", QUICK)
        kept = secrets.keep(one)
        assert secrets.matches(kept, unicodedata.normalize("NFD", one))
        same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
        assert secrets.matches(kept, other) is same


def test_no_part_of_a_secret_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "HASHER", QUICK)
    longest = "".join(chr(0x1F300 + number) for number in range(secrets.LONGEST))
    check_passphrase(longest)
    kept = secrets.keep(longest)
    assert secrets.matches(kept, longest)
    assert not secrets.matches(kept, longest[:-1])
    assert not secrets.matches(kept, longest * 100)


@pytest.mark.parametrize(
    ("passphrase", "words"),
    [
        ("", "empty"),
        ("kettle orchard", "14 of the 15"),
        ("e\u0301tude dust lam", "14 of the 15"),  # counted as they are read
        ("dust lamp kettle" * 17, "more than 256"),
        ("x y" * 1_000_000, "more than 256"),
        ("correct horse battery staple", "many people use"),
        ("Correct-Horse-Battery-Staple!1", "many people use"),
        ("C0rrect h0rse battery $taple", "many people use"),
        ("To be, or not to be", "many people use"),
        ("gluteus medius muscle", "many people use"),
        ("aaaaaaaaaaaaaaaa", "over and over"),
        ("aaaabbbbccccdddd", "over and over"),
        ("abcabcabcabcabcab", "over and over"),
        ("kettle kettle kettle", "over and over"),
        ("...............", "spaces and dots"),
        ("               ", "spaces and dots"),
        ("!!!!!!!!!!!!!!!", "over and over"),
        ("abcdefghijklmnop", "abcdefghijklmnop"),
        ("zyxwvutsrqponmlk", "Beside"),
        ("123456789012345", "Beside"),
        ("qwertyuiopasdfgh", "Beside"),
        ("1qaz2wsx3edc4rfv", "Beside"),
        ("!@#$%^&*()qwertyuiop", "Beside"),
        ("Password12345678", "password"),
        ("P@ssw0rd P@ssw0rd 99", "Beside"),
        ("passwordpassword1", "Beside"),
        ("Sidestep kiosk 2026", "sidestep"),
        ("s1destep-s1destep-26", "Beside"),
        ("hillside clinic 2026!", "hillside"),
        ("Maria Hernández 1984", "hernández"),
        ("mariamariamariahip", "Beside"),
    ],
)
def test_passphrases_that_are_refused_say_why(passphrase: str, words: str) -> None:
    with pytest.raises(WeakSecret, match="passphrase") as told:
        check_passphrase(passphrase, ("Maria Hernández", "Hillside Clinic"))
    assert words in str(told.value)
    assert len(str(told.value)) < 250


@pytest.mark.parametrize(
    "passphrase",
    [
        GOOD,
        "my aunt's goat eats radios",
        "treedweropoliuytgh",
        "1234 zebras quarrel politely",
        "the password of maria is greenish",
        "зелёный чайник спит на крыше",
        "绿色茶壶在屋顶上睡觉而且唱一首老歌",
        "हरी केतली छत पर सोती है",
        "🦓🫖🌙🧦🪁🥕🎺🐌🪵🧊🪨🍋🐙🚲🪴",
        "839201746655382",
        " leading and trailing too ",
        "tab\tand\nnewline are fine",
    ],
)
def test_any_characters_will_do(passphrase: str) -> None:
    check_passphrase(passphrase, ("Maria Hernández", "Hillside Clinic", "", "Al"))


@given(st.text(min_size=15, max_size=256))
def test_every_text_is_accepted_or_refused_in_words(text: str) -> None:
    with suppress(WeakSecret):
        check_passphrase(text, ("Maria", "Hillside"))
        assert secrets.SHORTEST <= len(unicodedata.normalize("NFC", text)) <= secrets.LONGEST
        assert len(fold(text)) >= LEFT_AT_LEAST


@given(st.text(min_size=1, max_size=8), st.integers(2, 40))
def test_repeats_are_weak_whatever_is_repeated(piece: str, times: int) -> None:
    assert weakness(piece * times)


@given(st.text(max_size=40))
def test_the_unit_of_a_repeat_makes_the_text(text: str) -> None:
    if part := unit(text):
        assert (part * len(text))[: len(text)] == text
        assert len(part) * 2 <= len(text)


def test_the_list_holds_only_what_the_length_lets_through() -> None:
    assert len(PHRASES) >= 150
    assert all(len(phrase) >= 11 for phrase in PHRASES)  # without the spaces between words


@pytest.mark.parametrize(
    ("pin", "words"),
    [
        ("", "8 to 12 digits"),
        ("1234567", "8 to 12 digits"),
        ("4821903748217", "8 to 12 digits"),
        ("4821 9037", "8 to 12 digits"),
        ("48219037\n", "8 to 12 digits"),
        ("٤٨٢١٩٠٣٧", "8 to 12 digits"),
        ("11111111", "over and over"),
        ("12121212", "over and over"),
        ("48214821", "over and over"),
        ("19841984", "over and over"),
        ("20262026", "over and over"),
        ("11221122", "over and over"),
        ("44444494", "over and over"),
        ("12345678", "counts"),
        ("01234567", "counts"),
        ("98765432", "counts"),
        ("678901234", "counts"),
        ("11223344", "counts"),
        ("13579135", "counts"),
        ("19840217", "date"),
        ("17021984", "date"),
        ("02171984", "date"),
    ],
)
def test_pins_that_are_refused_say_why(pin: str, words: str) -> None:
    with pytest.raises(WeakSecret, match=words):
        check_pin(pin)


@pytest.mark.parametrize("pin", ["48219037", "90371862", "19849037", "482190374821"])
def test_other_pins_will_do(pin: str) -> None:
    check_pin(pin)


@given(st.text(alphabet="0123456789", min_size=8, max_size=12))
def test_no_pin_that_is_accepted_repeats_itself(pin: str) -> None:
    with suppress(WeakSecret):
        check_pin(pin)
        assert not unit(pin)
