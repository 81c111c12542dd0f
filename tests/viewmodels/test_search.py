"""Search on the real content: what shows while typing, for slips, and after a reset."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.patient.search import SearchScreen
from kiosk.viewmodels.services import Services, Session


@pytest.fixture
def screen(services: Services) -> SearchScreen:
    services.navigator.open("search", "")
    found = services.navigator.screen
    assert isinstance(found, SearchScreen)
    return found


def links(screen: SearchScreen) -> list[str]:
    return [hit["link"] for group in screen.groups for hit in group["hits"]]


def test_before_a_word_there_are_words_to_try_that_find_something(screen: SearchScreen) -> None:
    assert (screen.stage, screen.groups) == ("empty", [])
    assert len(screen.suggestions) >= 4
    for words in screen.suggestions:
        screen.look(words)
        assert (screen.stage, screen.instead) == ("found", ""), words


def test_results_follow_every_letter(screen: SearchScreen) -> None:
    told = []
    screen.changed.connect(lambda: told.append(screen.count))
    for end in range(1, len("clamshell") + 1):
        screen.look("clamshell"[:end])
    assert len(told) == len("clamshell")
    assert links(screen)[0] == "exercise:clamshell"


def test_a_slip_is_mended_and_said(screen: SearchScreen) -> None:
    screen.look("clmshell")
    assert screen.instead == "clamshell"
    assert "exercise:clamshell" in links(screen)


def test_nothing_found_says_so(screen: SearchScreen) -> None:
    screen.look("zzxxqq")
    assert (screen.stage, screen.groups, screen.instead) == ("nothing", [], "")


def test_blanks_are_no_search(screen: SearchScreen) -> None:
    screen.look("   ")
    assert screen.stage == "empty"


def test_results_are_grouped_and_none_is_lost(screen: SearchScreen) -> None:
    screen.look("hip")
    titles = [group["title"] for group in screen.groups]
    assert len(titles) == len(set(titles)) > 1
    assert len(links(screen)) == screen.count == len(set(links(screen)))


def test_every_result_opens_something(screen: SearchScreen, services: Services) -> None:
    for words in ("hip", "program", "answers", "tendon", "before"):
        screen.look(words)
        for link in links(screen):
            navigator = services.navigator
            depth = navigator.depth
            screen.choose(link)
            assert navigator.depth > depth or navigator.term, link
            navigator.closeTerm()
            while navigator.screen is not screen:
                navigator.back()


def test_the_words_live_in_the_session_only(screen: SearchScreen, services: Services) -> None:
    screen.look("tendon")
    services.navigator.home()
    services.navigator.open("search", "")
    assert services.navigator.screen.text == "tendon"
    services.session = Session()
    services.navigator.reset("home")
    services.navigator.open("search", "")
    assert (services.navigator.screen.text, services.navigator.screen.stage) == ("", "empty")


def test_another_language_searches_again(screen: SearchScreen, services: Services) -> None:
    screen.look("almeja")
    assert "exercise:clamshell" not in links(screen)
    services.display.setLanguage("es")
    services.navigator.reload()
    assert links(screen)[0] == "exercise:clamshell"
