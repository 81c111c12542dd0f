"""Quizzes on the real content: kind words at once, nothing counted, nothing kept."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.patient.quiz import QuizScreen
from kiosk.viewmodels.patient.routes import route_to
from kiosk.viewmodels.screen import Route
from kiosk.viewmodels.services import Services

ALL = ("hip-muscle", "sore-hip")


def opened(services: Services, id: str = "hip-muscle") -> QuizScreen:
    services.navigator.home()
    services.navigator.follow(f"quiz:{id}")
    screen = services.navigator.screen
    assert isinstance(screen, QuizScreen)
    return screen


def answer(screen: QuizScreen, *, right: bool = True) -> str:
    """Touch the first answer that is right or not."""
    option = next(o for o in screen.question["options"] if o["right"] is right)
    screen.choose(option["id"])
    return str(option["id"])


def finish(screen: QuizScreen, wrong: tuple[str, ...] = (), skip: tuple[str, ...] = ()) -> None:
    """Through all questions to the end."""
    screen.begin()
    while screen.stage == "question":
        if screen.question["id"] not in skip:
            answer(screen, right=screen.question["id"] not in wrong)
        screen.next()


@pytest.mark.parametrize("id", ALL)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_question_can_be_answered_and_read_about(
    services: Services, id: str, language: str
) -> None:
    services.display.setLanguage(language)
    screen = opened(services, id)
    assert screen.stage == "intro"
    assert screen.blocks
    assert screen.review
    screen.begin()
    for index in range(screen.count):
        assert screen.index == index
        assert screen.question["text"]
        assert screen.taughtTitle
        assert all(option["why"] and option["verdict"] for option in screen.question["options"])
        screen.next()
    assert screen.stage == "end"


def test_a_touch_answers_at_once_and_another_may_follow(services: Services) -> None:
    screen = opened(services)
    screen.begin()
    assert screen.touched == []
    wrong = answer(screen, right=False)
    assert screen.touched == [wrong]
    right = answer(screen)
    assert screen.touched == [wrong, right]
    screen.choose(right)
    screen.choose("no-such-answer")
    assert screen.touched == [wrong, right]
    screen.next()
    assert screen.touched == []


def test_where_several_are_right_each_is_and_the_other_is_named(services: Services) -> None:
    screen = opened(services)
    screen.turn_to("day")
    assert screen.question["several"]
    assert screen.also == ""
    screen.choose("lie")
    assert screen.also == ""
    screen.choose("stairs")
    assert screen.also
    screen.choose("walk")
    assert screen.also == ""
    assert [one["question"] for one in screen.known] == []  # the first touch was not right


def test_the_end_tells_what_is_known_and_what_to_read_again(services: Services) -> None:
    screen = opened(services, "sore-hip")
    finish(screen, wrong=("pain",), skip=("help",))
    assert screen.stage == "end"
    assert len(screen.known) == 3
    assert [row["link"] for row in screen.again] == [
        "page:pain-traffic-light",
        "page:when-to-get-help",
    ]
    titles = {screen.endTitle}
    screen.startOver()
    assert screen.place == "question:pain"
    assert services.session.quizzes == {}
    finish(screen)
    assert screen.again == []
    titles.add(screen.endTitle)
    screen.startOver()
    finish(screen, skip=tuple(question.id for question in screen._questions))
    assert screen.known == []
    assert len(screen.again) == 4  # two questions are taught on one page
    assert "\n" in screen.again[0]["questions"]
    titles.add(screen.endTitle)
    assert len(titles) == 3
    words = " ".join((*titles, screen.endText, screen.spoken))
    assert not any(character.isdigit() for character in words.replace("2 out of 10", ""))


def test_read_more_comes_back_to_the_same_question(services: Services) -> None:
    screen = opened(services)
    screen.begin()
    screen.next()
    chosen = answer(screen, right=False)
    screen.readMore()
    assert services.navigator.screen.route == Route("chapter", "moves-the-thigh")
    services.navigator.back()
    assert services.navigator.screen is screen
    assert (screen.question["id"], screen.touched) == ("move", [chosen])


def test_back_goes_through_the_questions_and_then_out(services: Services) -> None:
    services.navigator.open("muscle", "")
    services.navigator.follow("quiz:hip-muscle")
    screen = services.navigator.screen
    finish(screen)
    places = []
    while services.navigator.screen is screen:
        places.append(screen.place)
        services.navigator.back()
    assert places == [
        "end",
        *(f"question:{id}" for id in ("day", "one-leg", "move", "where")),
        "intro",
    ]
    assert services.navigator.screen.route.name == "muscle"


def test_who_comes_again_goes_on_where_something_waits(services: Services) -> None:
    screen = opened(services)
    screen.begin()
    answer(screen)
    assert opened(services).place == "question:move"
    finish(opened(services))
    assert opened(services).place == "end"


def test_the_end_leads_on_to_the_other_quiz_and_then_to_the_exercises(services: Services) -> None:
    screen = opened(services)
    finish(screen)
    assert screen.goesFurther
    screen.goOn()
    other = services.navigator.screen
    assert other.route == Route("quiz", "sore-hip")
    finish(other)
    assert not other.goesFurther
    other.goOn()
    assert services.navigator.screen.route.name == "exercises"


def test_nothing_is_kept_after_a_visit(services: Services) -> None:
    finish(opened(services))
    assert services.session.quizzes
    services.begin_session()
    assert services.session.quizzes == {}
    assert opened(services).stage == "intro"


def test_what_is_read_aloud_follows_the_screen(services: Services) -> None:
    screen = opened(services)
    assert screen.title in screen.spoken
    screen.begin()
    question = screen.question
    assert all(option["label"] in screen.spoken for option in question["options"])
    assert not any(option["why"] in screen.spoken for option in question["options"])
    chosen = answer(screen, right=False)
    option = next(o for o in question["options"] if o["id"] == chosen)
    assert option["verdict"] in screen.spoken
    assert option["why"] in screen.spoken
    screen.turn_to("end")
    assert screen.endTitle in screen.spoken


def test_another_language_tells_the_same_question(services: Services) -> None:
    screen = opened(services)
    screen.begin()
    chosen = answer(screen)
    english = screen.question["text"]
    services.display.setLanguage("es")
    services.navigator.reload()
    assert screen.question["text"] != english
    assert screen.touched == [chosen]


def test_a_picture_goes_with_its_question_only(services: Services) -> None:
    screen = opened(services)
    screen.begin()
    assert screen.picture.alt == ""
    screen.turn_to("one-leg")
    assert screen.picture.alt
    screen.next()
    assert screen.picture.alt == ""


def test_it_is_found_and_offered_where_the_story_ends(services: Services) -> None:
    services.session.search_text = "quiz"
    services.navigator.open("search", "")
    groups = services.navigator.screen.groups
    links = [hit["link"] for group in groups for hit in group["hits"]]
    assert links == [f"quiz:{id}" for id in ALL]
    services.navigator.open("muscle", "")
    offered = [row["link"] for row in services.navigator.screen.quizzes]
    assert offered == links
    services.navigator.open("chapter", "what-it-is")
    chapter = services.navigator.screen
    while chapter.nextTitle:
        assert chapter.quizzes == []
        chapter.next()
        chapter = services.navigator.screen
    assert [row["link"] for row in chapter.quizzes] == links


def test_it_can_be_opened_by_its_name(services: Services) -> None:
    assert route_to("sore-hip", services) == route_to("quiz:sore-hip", services)
    assert route_to("quiz:sore-hip", services) == Route("quiz", "sore-hip")


def test_an_unknown_quiz_stays_where_we_are(services: Services) -> None:
    services.navigator.follow("quiz:nothing")
    assert services.navigator.screen.route.name == "home"
