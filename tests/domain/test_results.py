"""Which of two states holds."""

from itertools import permutations

from seminar_desktop.domain.eligibility import PASSED_LATE
from seminar_desktop.domain.results import WORST_FIRST, best_of, better
from seminar_desktop.importers.report import BEST_LAST


def test_every_state_of_a_report_has_its_place() -> None:
    assert [state for state in WORST_FIRST if state in set(BEST_LAST)] == [state.value for state in BEST_LAST]


def test_the_better_state_wins_in_any_order() -> None:
    pairs = ("not_started", PASSED_LATE), (PASSED_LATE, "passed"), ("absent", "present"), ("late", "present")
    for worse, fine in pairs:
        for first, second in permutations([(worse, "2022-01-01"), (fine, "")]):
            assert better(first, second)[0] == fine
        assert best_of([fine, worse]) == best_of([worse, fine]) == fine


def test_of_equal_states_the_earlier_one_is_kept() -> None:
    assert better(("passed", "2022-09-02"), ("passed", "2022-09-01")) == ("passed", "2022-09-01")
    assert better(("passed", ""), ("passed", "2022-09-01")) == ("passed", "2022-09-01")
