"""Pictures and sounds in the studio: brought in by hand, described, replaced, taken out of use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from media_sample import encoded, stairs, wave
from staff_fixtures import ELI, RAE, Studio

from kiosk.content.media import look_at
from kiosk.device.folders import Volume
from kiosk.studio import items, media
from kiosk.studio.items import Key
from kiosk.viewmodels.staff import folders
from kiosk.viewmodels.staff.media import MediaChoice
from kiosk.viewmodels.staff.office import Office

SHOWS = "What it shows: English"
HEARD = "What is heard: English"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with a photo, a sound, and a web page that calls itself a picture."""
    root = tmp_path / "STICK"
    root.mkdir()
    (root / "our-stairs.jpg").write_bytes(encoded(stairs(), "JPEG"))
    (root / "voice.wav").write_bytes(wave(2.0))
    (root / "nice.png").write_bytes(b"<html><script>")
    (root / "outside.png").symlink_to("/etc/passwd")
    monkeypatch.setattr(folders, "volumes", lambda: [Volume(str(root), "STICK", "stick", 10**9)])
    return root


def library(studio: Studio) -> list[media.Kept]:
    def work(office: Office) -> list[media.Kept]:
        return media.library(office.store, ("en", "es"))

    return studio.ask(work)  # type: ignore[return-value]


def bring(studio: Studio, name: str) -> None:
    studio.go("media")
    studio.touch("Bring one in")
    studio.touch("STICK")
    studio.touch(name)
    studio.wait(lambda: not studio.screen.working)


def test_a_photo_from_a_stick(staffed: Callable[..., Studio], stick: Path) -> None:
    studio = staffed(who=ELI)
    bring(studio, "our-stairs.jpg")
    assert studio.value("Name in the library") == "Our stairs"
    studio.touch("Keep it")
    assert studio.shows("Say who made it.")
    assert studio.shows("Say why we may show it.")
    assert library(studio) == []
    studio.fill(SHOWS, "Three steps with a rail.")
    studio.fill("Who made it", "Eli")
    studio.touch("Choose")
    studio.touch("CC BY")
    studio.touch("Keep it")
    assert studio.shows("This license asks where it was found.")
    studio.fill("Where it was found", "https://example.org")
    studio.touch("Keep it")
    (kept,) = library(studio)
    assert (kept.id, kept.words.author, kept.words.licence) == ("our-stairs", "Eli", "cc-by")
    assert kept.lacks == ("es",)
    studio.touch("Send for review")
    assert studio.shows("In review")
    studio.go("media")
    assert studio.shows("No words in: Español")
    studio.touch("Words missing: 1")
    assert studio.shows("Our stairs")
    studio.touch("Sounds")
    assert not studio.shows("Our stairs")


def test_a_file_that_is_not_what_it_says(staffed: Callable[..., Studio], stick: Path) -> None:
    studio = staffed()
    studio.go("media")
    studio.touch("Bring one in")
    studio.touch("STICK")
    assert "outside.png" not in studio.buttons()
    studio.touch("nice.png")
    studio.wait(lambda: not studio.screen.working)
    assert studio.shows("This is a web page, whatever its name says.")
    assert "Keep it" not in studio.buttons()
    studio.touch("Choose another file")
    studio.touch("STICK")
    studio.touch("voice.wav")
    studio.wait(lambda: studio.screen.kind == "sound")
    assert studio.shows("0:02")
    assert HEARD in studio.fields()


def test_words_that_were_not_kept_come_back(staffed: Callable[..., Studio], stick: Path) -> None:
    studio = staffed(who=ELI)
    bring(studio, "our-stairs.jpg")
    studio.fill(SHOWS, "Half a sent")
    studio.go("today")
    bring(studio, "our-stairs.jpg")
    assert studio.value(SHOWS) == "Half a sent"


def put(studio: Studio, id: str = "our-stairs") -> None:
    def work(office: Office) -> None:
        file = media.take(encoded(stairs(), "WEBP"), look_at)
        words = media.describe(
            file, title="Our stairs", author="Eli", licence="own", alt={"en": "Three steps."}
        )
        media.put(office.store, studio.desk.me, id, words, file)

    studio.ask(work)


def test_a_file_is_replaced_by_a_new_version(staffed: Callable[..., Studio], stick: Path) -> None:
    studio = staffed()
    put(studio)
    studio.go("media-item", "our-stairs")
    studio.touch("Replace the file")
    studio.touch("STICK")
    studio.touch("voice.wav")
    studio.wait(lambda: not studio.screen.working)
    assert studio.shows("This is another kind of file.")
    studio.touch("Replace the file")
    studio.touch("STICK")
    studio.touch("our-stairs.jpg")
    studio.wait(lambda: not studio.screen.working)
    studio.touch("Keep it")

    def versions(office: Office) -> int:
        return len(items.revisions(office.store, Key("media", "our-stairs")))

    assert studio.ask(versions) == 2


def test_only_reviewers_take_one_out_of_use(staffed: Callable[..., Studio], stick: Path) -> None:
    studio = staffed(who=ELI)
    put(studio)
    studio.go("media-item", "our-stairs")
    assert "Take out of use" not in studio.buttons()
    studio.desk.signOut()
    studio.sign_in(RAE)
    studio.go("media")
    studio.touch("Our stairs")
    studio.touch("Take out of use")
    studio.fill("Why?", "A face can be seen.")
    studio.touch("Take out of use")
    assert library(studio) == []


def test_a_page_can_choose_from_the_library(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    put(studio)
    choice = MediaChoice(studio.desk)
    choice.desk = studio.desk
    choice.begin("picture")
    studio.wait(lambda: choice.known)
    assert [(row["id"], row["alt"]) for row in choice.rows] == [
        ("our-stairs", {"en": "Three steps."})
    ]
    choice.look(choice.rows[0]["sha256"])
    studio.wait(lambda: bool(choice.pictures))
    choice.begin("sound")
    studio.wait(lambda: choice.rows == [])


def test_a_reviewer_sees_the_picture_and_what_is_said(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    put(studio)
    studio.go("review-item", "media:our-stairs")
    assert studio.shows("Three steps.")
    assert studio.shows("Photo: Eli")


def test_the_preview_shows_what_no_patient_sees_yet(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    put(studio)

    def page(office: Office) -> str:
        found = items.newest(office.store, Key("page", "what-it-is", "en"))
        assert found is not None
        begin = found.text.index("picture:")
        rest = found.text[begin:].split("\n", 1)[1]
        while rest.startswith(" "):
            rest = rest.split("\n", 1)[1]
        photo = "picture: {kind: photo, media: our-stairs, alt: Three steps.}\n"
        return found.text[:begin] + photo + rest

    text = studio.ask(page)
    preview = studio.desk.preview
    preview.begin()
    preview.show("page:what-it-is", "en", text)
    studio.settle()
    picture = preview._services.navigator.screen.picture
    assert (picture.kind, picture.credit) == ("photo", "Photo: Eli")
    assert picture.still.startswith("image://media/")
    assert preview.problem == ""


def test_a_page_gets_a_picture_with_its_words(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    put(studio)
    screen = studio.go("edit", "page:what-it-is:en")
    studio.wait(lambda: screen.ready)
    screen.goToPart("picture")
    screen.setChoice("picture.kind", "photo")
    studio.settle()
    screen.setText("picture.alt", "")
    screen.pick("picture.media")
    studio.touch("Our stairs")
    document = screen.document
    assert document.get(("picture", "media")) == "our-stairs"
    assert document.get(("picture", "alt")) == "Three steps."
