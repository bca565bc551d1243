"""Going through undecided names: order, progress, taking back, and what a scanner types."""

from __future__ import annotations

from seminar_desktop.domain.claims import Unknown
from seminar_desktop.services.matching import Named
from seminar_desktop.ui.pages.report_sitting import Answer, Sitting


def names(letters: str) -> list[Named]:
    return [Named(letter, letter.upper(), "", Unknown(), 0, {}, ()) for letter in letters]


def sitting(letters: str) -> Sitting:
    begun = Sitting()
    begun.update(names(letters))
    return begun


def at(one: Sitting) -> str:
    return one.current.identity if one.current else ""


def test_answers_go_on_and_the_place_counts_what_was_answered() -> None:
    one = sitting("abc")
    assert (at(one), one.place) == ("a", (1, 3))
    one.answer("p1")
    assert (at(one), one.place) == ("b", (2, 3))
    ready, _ = one.rest()
    assert ready == [Answer("a", "p1", "")] and one.rest() == ([], False)
    one.update(names("bc"))
    assert (at(one), one.place) == ("b", (2, 3)), "an answered name still counts"


def test_later_goes_round_and_skips_what_is_answered() -> None:
    one = sitting("abc")
    one.move(1)
    one.answer("p")
    assert at(one) == "c"
    one.move(1)
    assert at(one) == "a"
    one.move(-1)
    assert at(one) == "c"


def test_taking_back_before_and_after_writing() -> None:
    one = sitting("ab")
    one.answer("p1")
    assert one.take_back() is None and at(one) == "a" and one.rest() == ([], False)
    one.answer("p1")
    one.rest()
    one.update(names("b"))
    assert one.take_back() == Answer("a", "p1", "") and at(one) == "a"
    one.update(names("b"))  # read before the undoing was written
    assert at(one) == "a"
    one.update(names("ab"))
    assert (at(one), one.place) == ("a", (1, 2))


def test_the_last_answer_ends_it_and_new_names_begin_another() -> None:
    one = sitting("a")
    one.answer("p1")
    assert one.current is None and one.place == (1, 1)
    one.rest()
    one.update(names("a"))  # still the state before
    assert one.current is None
    one.update([])
    one.update(names("xy"))
    assert (at(one), one.place) == ("x", (1, 2))


def test_names_decided_elsewhere_are_passed_over_and_new_ones_come_last() -> None:
    one = sitting("abc")
    one.update(names("acd"))
    one.answer("p")
    assert at(one) == "c"
    one.answer("p")
    assert at(one) == "d"


def test_what_a_scanner_typed_is_thrown_away() -> None:
    one = sitting("abcd")
    one.answer("p")
    one.rest()
    one.typed()
    one.move(1)
    for _ in range(2):
        one.typed()
        one.answer("p")
    one.throw_away()
    assert at(one) == "b" and one.answered == 1 and one.rest() == ([], False)


def test_whoever_types_faster_than_one_reads_has_decided_nothing() -> None:
    one = sitting("abcdefghijkl")
    for _ in range(9):
        one.typed()
        one.answer("p")
    assert one.rest() == ([], True) and at(one) == "a" and one.answered == 0
    one.typed()
    one.answer("p")
    assert one.rest() == ([Answer("a", "p", "")], False)


def test_an_answer_that_could_not_be_written_is_open_again() -> None:
    one = sitting("ab")
    one.answer("p")
    ready, _ = one.rest()
    one.refused(ready)
    assert at(one) == "a" and one.answered == 0


def test_a_decided_name_can_be_shown_and_decided_otherwise() -> None:
    one = sitting("ab")
    one.show(names("z")[0])
    one.update(names("ab"))
    assert at(one) == "z"
    one.answer("q", "p")
    assert one.rest()[0] == [Answer("z", "q", "p")] and at(one) == "a"
