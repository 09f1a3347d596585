"""The yearly mass balance: exact sums over our shipments and what the customer declared; what is unknown says so."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from models.certification.duty_choices import Closing
from models.certification.duty_tables import DifferenceQuestion, MassBalance, MassBalanceLine
from models.certification.mass_balance import (
    RARE_EARTHS,
    Explanation,
    Figures,
    Receipt,
    balance,
    difference_of,
    elements_of,
    received_of,
)
from models.certification.mass_balance_commands import ANSWER_DAYS, explain_difference, keep_balance
from models.certification.mass_balance_drafts import BalanceDraft, ExplanationDraft
from models.certification.mass_balance_queries import balance_duty, balance_years, mass_balance
from models.journal.queries import history
from models.licences.drafts import LicencePartyDraft
from models.licences.shipping import confirm_arrival
from models.parties.tables import Party
from models.rulebook.loader import load_current
from models.workspace.errors import Conflict, FieldErrors, NotFound, NotPermitted, UserError
from models.workspace.validation import validate
from tests.certification import builders as make
from tests.goods import builders as goods
from tests.licences import builders as licences
from tests.parties import builders as parties

PAPER = ("declaration of the year.txt", b"Example declaration of the customer")
TWO = Decimal(2)
amounts = st.decimals(0, 10_000, places=6, allow_nan=False, allow_infinity=False)
percents = st.decimals(0, 100, places=4, allow_nan=False, allow_infinity=False)


def receipt(kilograms="100", share="4", element="Dy", **facts):
    shares = {element: None if share is None else Decimal(share)}
    weight = None if kilograms is None else Decimal(kilograms)
    values = {"label": "SHP-1", "arrived_on": date(2025, 3, 1), "product": "PRO-1 Magnet"} | facts
    return Receipt(**({"kilograms": weight, "shares": shares} | values))


def figures(**facts):
    stated = {"opening": 0, "used": 0, "scrap": 0, "closing": 0} | facts
    return Figures(**{name: None if value is None else Decimal(value) for name, value in stated.items()})


# pure arithmetic


@given(st.lists(st.tuples(amounts, percents), max_size=6), *(amounts for _ in range(5)))
def test_the_balance_always_adds_up(came, opening, used, scrap, closing, moved):
    goods_in = [receipt(kilograms, share) for kilograms, share in came]
    stated = Figures(opening, used, scrap, closing, moved)
    row = balance("Dy", goods_in, stated, TWO)
    received = sum((kilograms * share / 100 for kilograms, share in came), Decimal(0))
    assert row.received == received
    assert row.difference + used + scrap + moved + closing == received + opening
    assert row.allowed == (received + opening) * 2 / 100
    assert (row.closing is Closing.CLOSED) == (abs(row.difference) <= row.allowed)


@given(*(amounts for _ in range(6)), st.sampled_from(["opening", "used", "scrap", "closing", "moved"]))
def test_a_change_of_one_entry_moves_the_difference_by_just_that(received, opening, used, scrap, closing, more, name):
    stated = Figures(opening, used, scrap, closing)
    changed = Figures(
        **{
            each: getattr(stated, each) + (more if each == name else 0)
            for each in ("opening", "used", "scrap", "closing", "moved")
        }
    )
    sign = 1 if name == "opening" else -1
    assert difference_of(received, changed) - difference_of(received, stated) == sign * more


@given(st.lists(st.tuples(amounts, percents), min_size=1, max_size=6), amounts, percents)
def test_one_more_shipment_moves_the_difference_by_what_is_in_it(came, kilograms, share):
    before = balance("Dy", [receipt(*each) for each in came], figures(), TWO)
    after = balance("Dy", [receipt(*each) for each in [*came, (kilograms, share)]], figures(), TWO)
    assert after.difference - before.difference == kilograms * share / 100


@pytest.mark.parametrize("name", ["opening", "used", "scrap", "closing"])
def test_a_figure_that_is_not_stated_leaves_the_difference_open(name):
    row = balance("Dy", [receipt()], figures(**{name: None}), TWO)
    assert (row.difference, row.closing) == (None, Closing.OPEN)
    assert next(str(each) for each in row.unknown).endswith("is not stated.")


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"shares": None}, "SHP-1: there is no test report on PRO-1 Magnet."),
        ({"share": None}, "SHP-1: the share of Dy in PRO-1 Magnet was not measured."),
    ],
)
def test_an_unknown_composition_makes_what_came_unknown_and_names_the_product(told, sentence):
    row = balance("Dy", [receipt(), receipt(**told)], figures(), TWO)
    assert (row.received, row.difference) == (None, None)
    assert [str(each) for each in row.unknown] == [sentence]


def test_of_what_nobody_declared_no_number_is_made_up():
    row = balance("Dy", [receipt()], None, TWO)
    assert row.received == Decimal(4)
    assert row.figures == Figures(moved=None)
    assert (row.difference, row.allowed, row.closing) == (None, None, Closing.OPEN)


def test_goods_without_the_element_do_not_disturb_it():
    assert received_of("Dy", [receipt(), receipt(element="Tb", share=None)]) == (Decimal(4), ())


def test_an_explanation_holds_for_its_own_difference_only():
    told = [Explanation("Dy", Decimal("3"), date(2026, 1, 5), None, "Lost in a fire.", date(2026, 1, 9), "Clara")]
    assert balance("Dy", [receipt()], figures(closing=1), TWO, told).closing is Closing.EXPLAINED
    assert balance("Dy", [receipt()], figures(closing="1.000001"), TWO, told).closing is Closing.OPEN
    asked = [Explanation("Dy", Decimal("3"), date(2026, 1, 5), date(2026, 1, 19))]
    assert balance("Dy", [receipt()], figures(closing=1), TWO, asked).closing is Closing.ASKED


def test_elements_stand_in_the_order_of_the_periodic_table_and_only_rare_earths_count():
    iron = Receipt("S", None, "P", Decimal(1), {"Fe": Decimal(66), "Tb": Decimal(1), "Dy": Decimal(1)})
    assert elements_of([iron], ["Y"]) == ("Y", "Tb", "Dy")
    assert len(RARE_EARTHS) == 17


# on the register


class Story:
    """A customer with two sites, one product with a report, and a licence for the first site."""

    def __init__(self, workspace, person, **line):
        self.workspace, self.clerk = workspace, person("clara")
        second = parties.SITE | {"name": "Example works two", "street": "Example Road 2"}
        with workspace.transaction(self.clerk) as tx:
            self.party = make.customer(tx, sites=[parties.SITE, second])
            self.sites = tuple(each.key for each in self._sites(tx))
            self.product = goods.product(tx, **line)
        self.licence = self.licensed("EX-1")

    def _sites(self, tx):
        from models.parties.tables import Site

        return tx.session.exec(select(Site).where(Site.party_id == self.party).order_by(Site.id)).all()

    def licensed(self, number, site=0, unit="KGM", **facts):
        named = (
            LicencePartyDraft(role="end_user", party_id=self.party, site_id=None if site is None else self.sites[site]),
        )
        with self.workspace.transaction(self.clerk) as tx:
            exporter = tx.session.exec(select(Party.id).where(Party.is_exporter)).first()
            return licences.general_licence(
                tx,
                exporter_id=exporter,
                end_user_id=self.party,
                product_id=self.product,
                quantity=None,
                unit=unit,
                licence_number=number,
                issued_on=date(2024, 12, 1),
                valid_from=date(2024, 12, 1),
                valid_until=date(2027, 11, 30),
                **({"parties": named} | facts),
            )

    def report(self, **shares):
        with self.workspace.transaction(self.clerk) as tx:
            goods.report(tx, self.product, shares or {"Nd": "29", "Dy": "4", "Fe": "66", "B": "1"})

    def sent(self, quantity="100", on=date(2025, 5, 5), arrived=date(2025, 5, 20), licence=None, unit="KGM"):
        with self.workspace.transaction(self.clerk) as tx:
            found = licences.shipped(tx, licence or self.licence, quantity, unit, on=on)
            if arrived:
                confirm_arrival(tx, found, arrived)
        return found

    def keep(self, lines, moves=(), site=0, year=2025, paper=PAPER, seen=0, **facts):
        values = {"site_id": self.sites[site], "year": year, "declared_on": date(year + 1, 1, 20), "lines": lines}
        with self.workspace.transaction(self.clerk) as tx:
            draft = validate(BalanceDraft, values | {"moves": moves} | facts)
            return keep_balance(tx, draft, paper, seen).first("mass_balance")

    def read(self, site=0, year=2025):
        with self.workspace.reader() as session:
            return mass_balance(session, self.party, year, self.sites[site]).sites[0]


def line(element="Dy", **facts):
    return {"element": element, "opening": "0", "used": "0", "scrap": "0", "closing": "0"} | facts


NEODYMIUM = line("Nd", used="29")


@pytest.fixture
def story(workspace, person):
    return Story(workspace, person)


def test_what_came_is_computed_from_our_shipments_to_the_site(story):
    story.report()
    story.sent()
    story.sent("0.5", on=date(2025, 12, 20), arrived=date(2025, 12, 31))
    story.sent("7", on=date(2025, 12, 28), arrived=date(2026, 1, 9))
    found = story.read()
    assert {row.element: row.received for row in found.rows} == {"Nd": Decimal("29.145"), "Dy": Decimal("4.02")}
    assert [each.label[:4] for each in found.receipts] == ["SHP-", "SHP-"]
    assert story.read(year=2026).rows[1].received == Decimal("0.28")
    assert story.read(site=1).rows == ()


def test_pieces_and_goods_on_their_way_are_named_and_not_guessed(story):
    story.report()
    story.sent("3", on=date(2025, 11, 3), arrived=None)
    row = story.read().rows[1]
    assert (row.received, row.difference) == (None, None)
    assert "left on 2025-11-03 and its arrival is not recorded." in str(row.unknown[0])
    assert story.read(year=2024).rows == ()


def test_goods_by_the_piece_have_no_known_weight(workspace, person):
    story = Story(workspace, person, unit="H87")
    story.report()
    by_piece = story.licensed("EX-2", unit="H87")
    story.sent("12", licence=by_piece, unit="H87")
    assert "the weight of P-" in str(story.read().rows[0].unknown[0])


def test_goods_without_a_site_are_open_for_every_site(story):
    story.report()
    story.sent(licence=story.licensed("EX-3", site=None))
    for site in (0, 1):
        assert "nothing says to which site the goods went." in str(story.read(site).unknown[0])


def test_goods_of_another_end_user_of_the_same_licence_are_not_counted(story):
    story.report()
    with story.workspace.transaction(story.clerk) as tx:
        other = make.customer(tx, "Example Magnets Two GmbH (fictional)")
    both = tuple(
        LicencePartyDraft(role="end_user", party_id=each, site_id=site)
        for each, site in ((story.party, story.sites[0]), (other, None))
    )
    shared = story.licensed("EX-4", parties=both)
    with story.workspace.transaction(story.clerk) as tx:
        mine = licences.shipped(tx, shared, "10", on=date(2025, 5, 5), consignee_id=story.party)
        theirs = licences.shipped(tx, shared, "70", on=date(2025, 5, 5), consignee_id=other)
        for each in (mine, theirs):
            confirm_arrival(tx, each, date(2025, 5, 20))
    assert [each.kilograms for each in story.read().receipts] == [Decimal(10)]


def test_a_balance_within_the_tolerance_is_settled_on_the_day_it_was_entered(story):
    story.report()
    story.sent()
    balance_id = story.keep([NEODYMIUM, line(used="3", scrap="0.5", closing="0.45")])
    found = story.read()
    assert [row.closing for row in found.rows] == [Closing.CLOSED, Closing.CLOSED]
    assert found.rows[1].difference == Decimal("0.05")
    assert found.rows[1].allowed == Decimal("0.08")
    assert found.settled_on == date(2026, 11, 24)
    assert (found.declared.id, found.declared.attachment_name) == (balance_id, PAPER[0])
    with story.workspace.reader() as session:
        assert session.exec(select(DifferenceQuestion)).all() == []
        assert [row.act for row in history(session, "mass_balance", balance_id)] == ["keep_mass_balance"]


def test_a_difference_is_asked_about_until_it_is_explained(story, clock):
    story.report()
    story.sent()
    balance_id = story.keep([NEODYMIUM, line(used="3")])
    found = story.read()
    assert found.open_elements == ("Dy",)
    assert found.rows[1].difference == Decimal(1)
    assert found.rows[1].explanation.due_on == date(2026, 11, 24) + timedelta(days=ANSWER_DAYS)
    assert (found.rows[1].closing, found.settled_on) == (Closing.ASKED, None)
    clock.set_day(date(2026, 11, 27))
    with story.workspace.transaction(story.clerk) as tx:
        explain_difference(
            tx, balance_id, ExplanationDraft(element="Dy", answer="Grinding sludge, sold as waste."), PAPER
        )
    found = story.read()
    assert (found.rows[1].closing, found.settled_on) == (Closing.EXPLAINED, date(2026, 11, 27))
    assert found.rows[1].explanation.answer == "Grinding sludge, sold as waste."
    assert found.rows[1].difference == Decimal(1), "an explanation changes no number"
    with story.workspace.transaction(story.clerk) as tx, pytest.raises(UserError, match="explained already"):
        explain_difference(tx, balance_id, ExplanationDraft(element="Dy", answer="Again."))
    with story.workspace.transaction(story.clerk) as tx, pytest.raises(UserError, match="no difference to explain"):
        explain_difference(tx, balance_id, ExplanationDraft(element="Nd", answer="Why?"))


def test_an_explanation_that_comes_with_the_figures_asks_nothing(story):
    story.report()
    story.sent()
    story.keep([NEODYMIUM, line(used="3", explanation="One box was lost at sea; the claim is attached.")])
    assert story.read().rows[1].closing is Closing.EXPLAINED


def test_other_figures_need_another_explanation(story):
    story.report()
    story.sent()
    story.keep([NEODYMIUM, line(used="3", explanation="Sludge.")])
    story.keep([NEODYMIUM, line(used="2")], paper=None, seen=story.read().declared.version)
    found = story.read()
    assert (found.rows[1].difference, found.rows[1].closing) == (Decimal(2), Closing.ASKED)
    story.keep([NEODYMIUM, line(used="3")], paper=None, seen=found.declared.version)
    assert story.read().rows[1].closing is Closing.EXPLAINED, "the same difference has its explanation"
    with pytest.raises(Conflict):
        story.keep([NEODYMIUM], paper=None, seen=found.declared.version)


def test_what_is_moved_leaves_one_site_and_comes_to_the_other(story):
    story.report()
    story.sent()
    story.keep(
        [NEODYMIUM, line(used="1")],
        moves=[
            {"element": "Dy", "quantity": "2", "to_site_id": story.sites[1]},
            {"element": "Dy", "quantity": "1", "to_name": "Example Recycling AG (fictional)"},
        ],
    )
    assert story.read().rows[1].difference == 0
    there = story.read(site=1)
    assert there.rows[0].received == Decimal(2)
    assert "from Example works" in there.receipts[0].label
    story.keep([line(used="2")], site=1)
    assert story.read(site=1).settled_on is not None


def test_an_opening_stock_that_was_not_left_is_remarked_on_and_a_stock_that_was_left_is_asked_for(story):
    story.keep([line(opening="5", closing="5"), line("Tb", opening="1", closing="1")], year=2024)
    story.keep([line(opening="4", closing="4")])
    found = story.read()
    assert [str(each) for each in found.remarks] == [
        "Dy: the opening stock of 4 kg is not the closing stock of 5 kg stated for 2024."
    ]
    assert found.open_elements == ("Tb",)
    assert str(found.rows[0].unknown[0]) == "The customer stated nothing of Tb."


def test_a_report_that_does_not_name_everything_is_remarked_on(story):
    story.report(Nd="29", Dy="4")
    story.sent()
    story.keep([NEODYMIUM, line(used="4"), line("Tb")])
    assert "Tb is not named in it and counts as none." in str(story.read().remarks[0])


def test_nothing_received_and_nothing_in_stock_is_a_whole_balance(story):
    story.keep([])
    assert story.read().settled_on == date(2026, 11, 24)


def test_goods_of_which_nothing_is_known_leave_a_balance_open(story):
    story.sent()
    story.keep([])
    assert story.read().settled_on is None


@pytest.mark.parametrize(
    ("facts", "field", "told"),
    [
        ({"paper": None}, "file", "Give the paper on which the customer states this."),
        ({"declared_on": date(2025, 12, 31)}, "declared_on", "The year 2025 was not over on this day."),
        ({"declared_on": date(2027, 1, 1)}, "declared_on", "This day is still to come."),
        ({"lines": [line(), line()]}, "lines.1.element", "Dy stands here twice."),
        ({"moves": [{"element": "Tb", "quantity": "1", "to_name": "X"}]}, "moves.0.element", "Nothing else is stated"),
        (
            {"moves": [{"element": "Dy", "quantity": "1", "to_site_id": 999}]},
            "moves.0.to_site_id",
            "no such other site",
        ),
        ({"moves": [{"element": "Dy", "quantity": "1"}]}, "moves.0", "Say where it was moved to."),
        ({"lines": [line("Fe")]}, "lines.0.element", "is not one of the"),
        ({"lines": [line(used="-1")]}, "lines.0.used", "at least 0"),
        ({"lines": [line(used="0.0000001")]}, "lines.0.used", "more digits"),
        ({"lines": [line(used="NaN")]}, "lines.0.used", "number"),
        ({"year": 1999}, "year", "between 2000 and 2100"),
    ],
)
def test_bad_figures_are_refused_beside_their_field_and_leave_nothing(story, facts, field, told):
    with pytest.raises(FieldErrors) as refused:
        story.keep(**({"lines": [line()]} | facts))
    assert told in str(refused.value.faults[field])
    with story.workspace.reader() as session:
        assert session.exec(select(MassBalance)).all() == []
        assert session.exec(select(MassBalanceLine)).all() == []


def test_reading_and_writing_are_for_those_who_may(story, person):
    with story.workspace.reader() as session:
        assert balance_years(session, story.party, date(2026, 11, 24)) == (2026, 2025)
        with pytest.raises(NotFound):
            mass_balance(session, 999, 2025)
    draft = validate(BalanceDraft, {"site_id": story.sites[0], "year": 2025, "declared_on": date(2026, 1, 20)})
    with story.workspace.transaction(person("anna")) as tx, pytest.raises(NotPermitted):
        keep_balance(tx, draft, PAPER)


def test_the_tolerance_is_data_and_marked_as_ours():
    duty = balance_duty(load_current())
    assert (duty.tolerance_percent, duty.source.name, duty.mark.value) == (Decimal(2), "own rule", "design")
