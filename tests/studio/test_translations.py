"""Translations behind their original, or ahead of it: what patients see, what staff hear."""

from __future__ import annotations

import shutil

import pytest

from kiosk.content.findings import Finding
from kiosk.content.reader import Reader
from kiosk.studio import translations
from kiosk.studio.items import Key
from kiosk.studio.publish import prepare
from kiosk.studio.store import StudioError
from tests.studio.hands import sure
from tests.studio.published import edit, reader
from tests.studio.release_sample import PAGE, Site

ENGLISH, SPANISH = (Key("page", "what-it-is", tag) for tag in ("en", "es"))
ES_PAGE = "es/pages/what-it-is.md"


def told(site: Site) -> list[Finding]:
    codes = ("translation-behind", "translation-waits", "translation-unmarked")
    return [f for f in prepare(site.store).findings if f.code in codes]


def newer_english(site: Site) -> None:
    edit(site, PAGE, "revision: 2\n", "revision: 3\n")
    site.approve(ENGLISH)


def spanish(release: Reader) -> tuple[str, bool]:
    """The language of the words a Spanish reader sees, and whether they are told it is old."""
    page = release.page("what-it-is", "es")
    return page.language, page.behind


def test_a_page_behind_its_original_is_shown_and_says_so(shown: Site) -> None:
    with reader(shown) as release:
        assert spanish(release) == ("es", False)
    newer_english(shown)
    (finding,) = told(shown)
    assert (finding.file, finding.code, finding.severity) == (
        *(ES_PAGE, "translation-behind", "warning"),
    )
    assert "Patients are told so" in finding.message
    shown.publish()
    with reader(shown) as release:
        assert spanish(release) == ("es", True)


def test_a_site_may_rather_show_the_original(shown: Site) -> None:
    kim = shown.ben
    with pytest.raises(StudioError, match="Only an admin"):
        translations.choose(shown.store, kim, "original", confirmed=sure(shown.store, kim))
    with shown.store.scribble() as db:
        db.execute("UPDATE people SET role = 'admin' WHERE id = ?", [kim])
    translations.choose(shown.store, kim, "original", confirmed=sure(shown.store, kim))
    newer_english(shown)
    assert "see the English words" in told(shown)[0].message
    shown.publish()
    with reader(shown) as release:
        assert spanish(release) == ("en", False)
        assert release.page("what-it-is", "es").fell_back
    held = "SELECT 1 FROM release_items JOIN revisions ON id = revision WHERE language = 'es'"
    assert shown.store.rows(f"{held} AND release = 2") == []
    edit(shown, ES_PAGE, "revision: 2}", "revision: 3}")  # it comes back when it is translated
    shown.approve(SPANISH)
    shown.publish()
    with reader(shown) as release:
        assert spanish(release) == ("es", False)


def test_another_picture_is_never_shown_with_old_words(shown: Site) -> None:
    edit(shown, PAGE, "layers: [bone, medius]", "layers: [bone]")
    newer_english(shown)
    assert "see the English words" in told(shown)[0].message
    shown.publish()
    with reader(shown) as release:
        assert spanish(release) == ("en", False)


def test_warnings_and_doses_are_never_behind(shown: Site) -> None:
    folder = shown.root / "es" / "notices"
    folder.mkdir()
    shutil.copy(shown.root / "en" / "notices" / "not-advice.md", folder)
    name, made = "es/notices/not-advice.md", "translation_of: {language: en, revision: 1}"
    edit(shown, name, "revision: 1\n", f"revision: 1\n{made}\n")
    edit(shown, name, "title: This is to learn from", "title: Para aprender")
    shown.approve(Key("notice", "not-advice", "es"))
    shown.publish()
    with reader(shown) as release:
        assert release.notice("exercises", "es").item.title == "Para aprender"
    edit(shown, "en/notices/not-advice.md", "revision: 1\n", "revision: 2\n")
    shown.approve(Key("notice", "not-advice", "en"))
    assert "see the English words" in told(shown)[0].message
    shown.publish()
    with reader(shown) as release:
        assert release.notice("exercises", "es").item.title == "This is to learn from"


def test_a_translation_of_words_that_are_not_approved_waits(shown: Site) -> None:
    edit(shown, PAGE, "revision: 2\n", "revision: 3\n")  # still a draft
    edit(shown, ES_PAGE, "revision: 2}", "revision: 3}")
    edit(shown, ES_PAGE, "title: Qué es", "title: Qué es hoy")
    shown.approve(SPANISH)
    (finding,) = told(shown)
    assert "patients see an earlier translation." in finding.message
    with pytest.raises(StudioError, match="nothing new"):
        shown.publish()  # what is shown goes on
    shown.approve(ENGLISH)
    assert told(shown) == []
    shown.publish()
    with reader(shown) as release:
        assert release.page("what-it-is", "es").item.title == "Qué es hoy"


def test_a_translation_without_its_original_waits(site: Site) -> None:
    site.approve(SPANISH)
    for key in (Key("term", "tendon", "en"), Key("condition", "tendon-pain", "en")):
        site.approve(key)
    (finding,) = told(site)
    assert "not approved yet" in finding.message


def test_what_is_overdue_is_told_and_published_all_the_same(shown: Site) -> None:
    edit(shown, "en/glossary/tendon.md", "next_review: 2027-11-01", "next_review: 2026-01-01")
    shown.approve(Key("term", "tendon", "en"))
    (finding,) = [f for f in prepare(shown.store).findings if f.code == "review-overdue"]
    assert finding.severity == "warning"
    assert shown.publish().number == 2
