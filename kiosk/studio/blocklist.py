"""What a passphrase must not be made of: worn phrases, walks, repeats, and names anybody guesses.

The secret is looked at as a whole, as NIST SP 800-63B-4 asks: pieces that anybody would try are
set aside, and what is left must still be worth guessing. The lists are our own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LEFT_AT_LEAST = 8
"""So many characters must be left beside the pieces that anybody would try."""

# Only what has fifteen letters or more: the rules on length refuse the rest.
_PHRASES = """
a bird in the hand is worth two in the bush | a penny saved is a penny earned
a picture is worth a thousand words | abracadabra open sesame | access granted welcome in
actions speak louder than words | all is well that ends well | all you need is love
an apple a day keeps the doctor away | are you smarter than this | at the end of the day
be the change you want to see | beauty and the beast | better late than never
better safe than sorry | birds of a feather flock together | call me maybe tomorrow
change me as soon as possible | change this password | correct horse battery staple
curiosity killed the cat | do not forget this password | do not share this password
don't forget this password | don't worry be happy | early bird catches the worm
every cloud has a silver lining | feed the birds tuppence a bag | fortune favors the bold
fortune favours the brave | give me liberty or give me death | god bless america
gluteus maximus medius minimus | gluteus medius muscle | good morning everyone
good things come to those who wait | happy birthday to you | have a nice day today
hello darkness my old friend | hello world hello world | home is where the heart is
home sweet home sweet home | honesty is the best policy | houston we have a problem
how are you doing today | i am your father luke | i can't remember my password
i cannot remember passwords | i don't know my password | i forgot my password
i hate changing passwords | i hate passwords so much | i have a dream today
i love my children | i love my family very much | i love you so much
i love you to the moon and back | i think therefore i am | i want to break free
if it ain't broke don't fix it | in god we trust | in the beginning was the word
it was a dark and stormy night | it's a wonderful life | jesus is my savior
keep calm and carry on | knock knock who is there
knowledge is power | laughter is the best medicine | let it be let it be | let me in right now
let there be light | life is like a box of chocolates | live long and prosper
live laugh love | long time no see | look before you leap | love makes the world go round
make america great again | make hay while the sun shines | mary had a little lamb
may the force be with you | merry christmas everyone | money can't buy happiness
monday tuesday wednesday thursday friday | my name is what it is | my password is password
my password is secret | my password is very long | my secret passphrase | my voice is my passport
never gonna give you up | never put off until tomorrow | no pain no gain no pain
nobody knows this password | nobody will guess this | nobody will ever guess this
once upon a time | one two three four five | one two three four five six seven
one ring to rule them all | open sesame open sesame | our father who art in heaven
peace love and happiness | physical therapist | physical therapy clinic | please let me in now
practice makes perfect | rain rain go away | red orange yellow green blue
remember this password | rome wasn't built in a day | roses are red violets are blue
row row row your boat | shaken not stirred | somewhere over the rainbow
spring summer autumn winter | spring summer fall winter | take it easy my friend
thank god it's friday | thank you very much | the answer is forty two
the cat sat on the mat | the early bird gets the worm | the end of the world
the grass is always greener | the lord is my shepherd | the meaning of life
the password is password | the pen is mightier than the sword | the quick brown fox
the quick brown fox jumps over the lazy dog | the rain in spain stays mainly in the plain
the sky is the limit | the truth is out there | there is no place like home
there's no place like home | this is a good password | this is a long password
this is a passphrase | this is a password | this is a secret | this is a strong password
this is my passphrase | this is my password | this is not a password | this is sparta this is sparta
this is the password | three blind mice | time flies like an arrow | time is money time is money
to be or not to be | to be or not to be that is the question | to infinity and beyond
trust no one trust no one | twinkle twinkle little star | two wrongs don't make a right
we are the champions | we will rock you | welcome to my world | welcome to the jungle
what doesn't kill you makes you stronger | what is the password | what's the password
when in rome do as the romans do | when pigs fly | winter is coming soon | winter is coming
work smarter not harder | you are my sunshine | you can't handle the truth
you only live once | you shall not pass | your password here
contraseña segura | esta es mi contraseña | mi contraseña es segura | la vida es bella
te quiero mucho | feliz cumpleaños | buenos días a todos | hasta la vista baby
no hay mal que por bien no venga | más vale tarde que nunca | padre nuestro que estás en el cielo
"""

_WORDS = """
password passwords passwort passphrase passcode passkey motdepasse contraseña contrasena clave
secret secreto letmein iloveyou welcome bienvenido changeme default login logon signin
admin administrator reviewer editor staff kiosk quiosco sidestep gluteus medius minimus maximus
glute clinic clinica hospital physio physiotherapy physicaltherapy therapist therapy patient
monkey dragon sunshine princess football baseball superman batman master shadow trustno1
monday tuesday wednesday thursday friday saturday sunday january february september october
november december spring summer autumn winter abc123 asdf qwerty azerty test hello
"""

_KEYS = (
    *("1234567890" * 2, "789456123", "147258369", "!@#$%^&*()"),
    *("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm"),
    *("1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "zaqxswcdevfrbgtnhymjukilop"),
    "abcdefghijklmnopqrstuvwxyz",
)
_LINES = (*_KEYS, *(line[::-1] for line in _KEYS))
_ALIKE = str.maketrans("@4301!l5$7+", "aaeoiiisstt")
_JOINTS = re.compile(r"[\s\-_.,;:'’\"/|·–—]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ENDS = "0123456789!?*#@$&+=()"
_SAME = re.compile(r"(.)\1\1+", re.DOTALL)


def fold(text: str) -> str:
    """Text as a guesser sees it: no case, no spaces, no hyphens, one form of each letter."""
    return _JOINTS.sub("", unicodedata.normalize("NFKC", text).casefold())


def _letters(folded: str) -> str:
    """Look-alikes as the letters they stand for; as long as before."""
    return folded.translate(_ALIKE)


PHRASES = frozenset(
    _letters(fold(phrase)) for line in _PHRASES.strip().splitlines() for phrase in line.split("|")
)
WORDS = tuple(_WORDS.split())


def unit(text: str) -> str:
    """What a text repeats from its start to its end at least twice, or ""."""
    for length in range(1, len(text) // 2 + 1):
        if text == (text[:length] * (len(text) // length + 1))[: len(text)]:
            return text[:length]
    return ""


def weakness(secret: str, names: Iterable[str] = ()) -> str:
    """Why a secret is among the first that somebody would try, or ""; `names` as given."""
    folded = fold(secret)
    if len(folded) < LEFT_AT_LEAST:
        return "It is little more than spaces and dots."
    if unit(folded) or len(_once(folded)) < 5:
        return "It is the same few characters over and over."
    letters = _letters(folded)
    if {letters, _letters(folded.strip(_ENDS))} & PHRASES:
        return "It is a phrase that many people use."
    found = _pieces(folded, letters, names)
    left = len(folded) - sum(end - start for start, end in found)
    if left >= LEFT_AT_LEAST:
        return ""
    pieces = ", ".join(f"“{folded[start:end]}”" for start, end in sorted(found)[:3])
    beside = "nothing" if left == 0 else "one character" if left == 1 else f"{left} characters"
    return f"Beside what anybody would try first ({pieces}) it has {beside}."


def _once(text: str) -> str:
    """Each run of the same character as one."""
    return re.sub(r"(.)\1+", r"\1", text, flags=re.DOTALL)


def _pieces(folded: str, letters: str, names: Iterable[str]) -> list[tuple[int, int]]:
    """Where names, common words, years, walks and repeats are; none overlaps another."""
    taken = [False] * len(folded)
    found: list[tuple[int, int]] = []

    def take(start: int, end: int) -> None:
        if not any(taken[start:end]):
            taken[start:end] = [True] * (end - start)
            found.append((start, end))

    for word in sorted({*_parts(names), *map(fold, WORDS)}, key=len, reverse=True):
        for form, text in ((word, folded), (_letters(word), letters)):
            for match in re.finditer(re.escape(form), text):
                take(*match.span())
    for pattern in (_SAME, _YEAR):
        for match in pattern.finditer(folded):
            take(*match.span())
    for start, end in _walks(folded):
        take(start, end)
    return found


def _parts(names: Iterable[str]) -> set[str]:
    """Names as wholes and in their words; what is shorter than three letters proves nothing."""
    parts = {part for name in names for part in (fold(name), *map(fold, name.split()))}
    return {part for part in parts if len(part) >= 3}


def _walks(text: str) -> list[tuple[int, int]]:
    """Stretches of four characters or more along the keyboard or the alphabet, either way."""
    walks = []
    start = 0
    while start + 4 <= len(text):
        end = start + 4
        if any(text[start:end] in line for line in _LINES):
            while end < len(text) and any(text[start : end + 1] in line for line in _LINES):
                end += 1
            walks.append((start, end))
            start = end
        else:
            start += 1
    return walks
