"""Numbers are given out once, also when two people draw the first one of a year at the same moment."""

import threading

from models.workspace.numbers import next_number, take_numbers


def test_numbers_follow_each_other_and_start_anew_each_year(workspace, clerk, clock):
    with workspace.transaction(clerk) as tx:
        assert [next_number(tx, "trial", "TRI") for _ in range(2)] == ["TRI-2026-0001", "TRI-2026-0002"]
        assert next_number(tx, "customer", "C", yearly=False, width=6) == "C-000001"
    clock.set_day(clock.today().replace(year=2027))
    with workspace.transaction(clerk) as tx:
        assert next_number(tx, "trial", "TRI") == "TRI-2027-0001"


def test_a_failed_act_gives_its_number_back(workspace, clerk):
    try:
        with workspace.transaction(clerk) as tx:
            take_numbers(tx, "trial", 5)
            raise LookupError
    except LookupError:
        pass
    with workspace.transaction(clerk) as tx:
        assert take_numbers(tx, "trial", 1) == 1


def test_two_people_draw_the_first_number_at_once(workspace, clerk, officer):
    start, drawn, faults = threading.Barrier(2), [], []

    def draw(actor):
        try:
            start.wait()
            with workspace.transaction(actor) as tx:
                drawn.append(next_number(tx, "trial", "TRI"))
        except Exception as error:
            faults.append(error)

    threads = [threading.Thread(target=draw, args=(actor,)) for actor in (clerk, officer)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert sorted(drawn) == ["TRI-2026-0001", "TRI-2026-0002"]
