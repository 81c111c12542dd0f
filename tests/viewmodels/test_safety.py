"""The safety questions on the real content: gates, early ends, changed answers, flags."""

from __future__ import annotations

import pytest

from kiosk.device.settings import Numbers, Settings
from kiosk.viewmodels.patient.notice import NoticeScreen
from kiosk.viewmodels.patient.safety import SafetyScreen
from kiosk.viewmodels.services import Services, Session


@pytest.fixture
def visit(services: Services) -> Services:
    """Somebody's visit, from the first touch."""
    services.session = Session()
    return services


def showing(services: Services) -> tuple[str, str]:
    """Name and item of the screen that shows."""
    route = services.navigator.screen.route
    return route.name, route.item


def agree(services: Services) -> None:
    screen = services.navigator.screen
    assert isinstance(screen, NoticeScreen)
    screen.agree()


def safety(services: Services) -> SafetyScreen:
    """The safety questions at their first question."""
    services.session.agreed.add("screening")
    services.navigator.open("safety", "")
    screen = services.navigator.screen
    assert isinstance(screen, SafetyScreen)
    if screen.stage == "intro":
        screen.begin()
    return screen


def answer(screen: SafetyScreen, answers: dict[str, list[str]] | None = None) -> None:
    """Answer question after question, with none or the first answer where nothing is given."""
    while screen.stage == "question":
        ids = [option["id"] for option in screen.question["options"]]
        usual = ["" if "" in ids else ids[0]]
        for option in (answers or {}).get(screen.question["id"], usual):
            screen.choose(option)
        screen.next()


def test_exercises_ask_first_and_lead_on_to_where_the_person_was_going(visit: Services) -> None:
    visit.navigator.open("exercise", "clamshell")
    assert showing(visit) == ("notice", "exercises")
    agree(visit)
    assert showing(visit) == ("notice", "screening")
    agree(visit)
    screen = visit.navigator.screen
    assert (screen.route.name, screen.stage) == ("safety", "intro")
    screen.begin()
    answer(screen)
    assert screen.outcome["level"] == "start"
    screen.act(0)
    assert showing(visit) == ("exercise", "clamshell")
    visit.navigator.back()
    assert showing(visit)[0] == "home"


def test_the_questions_are_asked_once_a_visit(visit: Services) -> None:
    answer(safety(visit))
    visit.session.agreed.add("exercises")
    visit.navigator.home()
    visit.navigator.open("exercises", "")
    assert showing(visit)[0] == "exercises"


def test_a_stop_sign_ends_the_questions_and_closes_the_exercises(visit: Services) -> None:
    visit.session.agreed.add("exercises")
    screen = safety(visit)
    screen.choose("cannot-stand")
    screen.next()
    assert screen.stage == "outcome"
    assert screen.outcome["level"] == "emergency"
    assert screen.outcome["number"] == "911"
    assert screen.reasons == ["I cannot stand or take steps, and this is new"]
    assert screen.actions == []
    for place in (("exercises", ""), ("exercise", "clamshell")):
        visit.navigator.open(*place)
        assert showing(visit)[0] == "safety"
        assert visit.navigator.screen.stage == "outcome"


def test_a_touched_stop_sign_counts_even_when_the_person_leaves(visit: Services) -> None:
    visit.session.agreed.add("exercises")
    safety(visit).choose("cannot-stand")
    visit.navigator.home()
    visit.navigator.open("exercises", "")
    assert visit.navigator.screen.stage == "outcome"


def test_taking_a_touch_back_opens_the_way_again(visit: Services) -> None:
    screen = safety(visit)
    screen.choose("cannot-stand")
    screen.choose("cannot-stand")
    assert screen.chosen == []
    assert not visit.session.exercises_blocked
    screen.next()
    assert screen.question["id"] == "today"


def test_none_of_these_clears_the_others_and_they_clear_it(visit: Services) -> None:
    screen = safety(visit)
    screen.choose("leg-changed")
    screen.choose("hot-hip")
    assert screen.chosen == ["hot-hip", "leg-changed"]
    screen.choose("")
    assert screen.chosen == [""]
    screen.choose("hot-hip")
    assert screen.chosen == ["hot-hip"]


def test_changing_an_answer_from_the_outcome_evaluates_again(visit: Services) -> None:
    screen = safety(visit)
    answer(screen, {"signs": ["night"]})
    assert (screen.outcome["level"], visit.session.exercises_blocked) == ("soon", True)
    screen.change("signs")
    assert screen.question["id"] == "signs"
    screen.choose("")
    screen.next()
    assert screen.question["id"] == "history"  # it had ended early: the rest is asked now
    answer(screen)
    assert (screen.stage, screen.outcome["level"]) == ("outcome", "start")
    assert not visit.session.exercises_blocked
    screen.change("pain")
    visit.navigator.back()
    assert screen.stage == "outcome"


def test_an_answer_that_opens_a_new_question_leads_to_it(visit: Services) -> None:
    screen = safety(visit)
    answer(screen)
    screen.change("groin")
    screen.choose("some")
    assert not visit.session.safety_done
    screen.next()
    assert screen.question["id"] == "bone"
    screen.choose("thin-bones")
    screen.next()
    assert screen.outcome["level"] == "same_day"


def test_clearing_an_answer_clears_what_depended_on_it(visit: Services) -> None:
    screen = safety(visit)
    answer(screen, {"groin": ["some"], "bone": ["thin-bones"]})
    screen.change("groin")
    screen.choose("no")
    assert "bone" not in visit.session.safety
    screen.choose("some")
    screen.next()
    assert screen.question["id"] == "bone"
    assert screen.chosen == []


def test_flags_follow_the_answers(visit: Services) -> None:
    screen = safety(visit)
    answer(screen, {"outer": ["tender"], "moves": ["balance", "floor"]})
    assert visit.session.flags == {"outer_hip_pain", "balance", "floor"}
    assert len(screen.notes) == 3
    screen.change("outer")
    screen.choose("")
    assert visit.session.flags == {"balance", "floor"}


def test_back_goes_question_by_question_and_then_leaves(visit: Services) -> None:
    screen = safety(visit)
    screen.choose("")
    screen.next()
    assert screen.question["id"] == "numb"
    visit.navigator.back()
    assert screen.question["id"] == "today"
    assert screen.chosen == [""]
    visit.navigator.back()
    assert screen.stage == "intro"
    visit.navigator.back()
    assert showing(visit)[0] == "home"


def test_the_way_on_continues_where_the_answers_stopped(visit: Services) -> None:
    screen = safety(visit)
    screen.choose("")
    screen.next()
    visit.navigator.home()
    again = safety(visit)
    assert again.question["id"] == "numb"
    visit.navigator.back()
    assert again.question["id"] == "today"


def test_entering_again_shows_the_outcome_and_the_answers(visit: Services) -> None:
    answer(safety(visit), {"pain": ["middle"]})
    visit.navigator.home()
    again = safety(visit)
    assert again.stage == "outcome"
    pain = next(entry for entry in again.answers if entry["id"] == "pain")
    assert pain["answer"] == "4 or 5"
    visit.navigator.back()
    assert showing(visit)[0] == "home"


def test_next_waits_for_an_answer(visit: Services) -> None:
    screen = safety(visit)
    screen.next()
    assert (screen.question["id"], screen.index) == ("today", 0)


def test_the_language_may_change_half_way(visit: Services) -> None:
    screen = safety(visit)
    screen.choose("hot-hip")
    english = screen.question["text"]
    visit.display.setLanguage("es")
    visit.navigator.reload()
    assert screen.question["text"] != english
    assert screen.chosen == ["hot-hip"]


def test_numbers_are_the_sites_own(visit: Services) -> None:
    visit.settings = Settings(numbers=Numbers(emergency="112", clinic="555 0100"))
    screen = safety(visit)
    answer(screen, {"pain": ["high"]})
    assert (screen.outcome["numberName"], screen.outcome["number"]) == ("clinic", "555 0100")
    screen.change("today")
    screen.choose("cannot-stand")
    screen.next()
    assert screen.outcome["number"] == "112"


def test_every_outcome_that_lets_a_person_start_leads_to_the_exercises(visit: Services) -> None:
    screen = safety(visit)
    answer(screen, {"body": ["pregnant"]})
    assert screen.outcome["level"] == "soon"
    assert [action["screen"] for action in screen.actions] == ["exercises"]


def test_a_link_to_the_questions_opens_them(visit: Services) -> None:
    visit.navigator.follow("question_set:safety")
    assert showing(visit) == ("notice", "screening")
    visit.navigator.follow("question_set:cover")
    assert showing(visit)[0] == "cover-questions"
