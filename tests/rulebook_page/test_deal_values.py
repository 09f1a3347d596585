"""The deal form's values: into the shape of the facts and back, and each fault beside the field it came from."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from desktop.rulebook.assumed_values import END_USER_MILITARY, USE_KINDS, Assumed, changes_of
from desktop.rulebook.deal_values import deal_facts, form_values, moved, tell_deal
from models.determination import facts as f
from models.determination.facts import DealFacts
from models.workspace.validation import validate

names = st.from_regex(r"[A-Z][a-z]{2,8} [0-9]{1,4}", fullmatch=True)
days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
amounts = st.decimals(min_value="0.01", max_value=9999, places=2)
answers = st.sampled_from(f.Answer)

owners = st.builds(f.OwnerFact, name=names, percent=st.none() | st.decimals(min_value=0, max_value=100, places=1))
parties = st.builds(
    f.PartyFact,
    role=st.sampled_from(f.PartyRole),
    name=names,
    names=st.lists(names, max_size=2).map(tuple),
    country=st.sampled_from(["DE", "JP", ""]),
    military_user=answers,
    owners=st.lists(owners, max_size=2).map(tuple),
)
lines = st.builds(
    f.BillLineFact,
    name=names,
    part_i=answers,
    origin=st.sampled_from(["CN", "DE", ""]),
    quantity=amounts,
    unit_price=amounts,
    priced_on=days,
)
bills = st.builds(
    f.BillFact, currency=st.just("EUR"), value=amounts, valued_on=days, lines=st.lists(lines, min_size=1, max_size=3)
)
parameters = st.builds(f.ParameterFact, name=names, value=amounts, unit=st.just("mm"), limit=amounts)
near = st.builds(
    f.NearLimitFact,
    measure=st.just("58/2025"),
    control_code=names,
    parameters=st.lists(parameters, min_size=1, max_size=2).map(tuple),
)
granted = st.builds(
    f.GrantedFact,
    licence_number=names,
    changes=st.lists(st.builds(f.ChangeFact, element=st.sampled_from(f.ChangedElement), on=days), max_size=2),
    learned=st.lists(st.builds(f.LearnedFact, cause=st.sampled_from(f.StopCause), on=days), max_size=2),
)
covers = st.builds(
    f.CoverFact,
    licence_number=names,
    customers=st.lists(names, min_size=1, max_size=2).map(tuple),
    control_codes=st.lists(names, min_size=1, max_size=2).map(tuple),
    valid_from=st.just(date(2026, 1, 1)),
    valid_to=st.just(date(2026, 12, 31)),
)
products = st.builds(
    f.ProductFact,
    elements=st.dictionaries(st.sampled_from(["Dy", "Tb", "Nd"]), st.none() | st.just(Decimal(3)), max_size=2),
    composition_complete=st.booleans(),
    origin=st.sampled_from(["CN", ""]),
    bill=st.none() | bills,
    near_limits=st.lists(near, max_size=2, unique_by=lambda each: each.control_code).map(tuple),
)
deals = st.builds(
    DealFacts,
    departure=st.just("CN"),
    product=products,
    parties=st.lists(parties, max_size=3, unique_by=lambda each: each.name).map(tuple),
    use=st.builds(f.UseFact, military=answers, kinds=st.frozensets(st.sampled_from(f.UseKind))),
    occasion=st.none() | st.sampled_from(f.Occasion),
    exporter=st.builds(f.ExporterFact, convicted=answers, convicted_on=st.none() | days),
    covers=st.lists(covers, max_size=2).map(tuple),
    granted=st.lists(granted, max_size=2, unique_by=lambda each: each.licence_number).map(tuple),
    shipped_on=st.none() | days,
)


@given(deals)
def test_facts_come_back_from_the_form_as_they_went_in(deal):
    told = tell_deal(form_values(deal))
    assert told.faults == {}
    assert validate(DealFacts, told.facts) == deal


def test_an_empty_row_is_no_fact_and_moves_no_fault():
    values = {
        "parties": [{"role": None, "name": ""}, {"role": "end_user", "name": "B"}],
        "certified": [{}, {"site": "x"}],
    }
    told = tell_deal(values)
    assert [each["name"] for each in told.facts["parties"]] == ["B"]
    assert told.place("parties.0.country") == "parties.1.country"
    assert told.place("certified.0.programme") == "certified.1.programme"
    assert told.place("product.form") == "product.form"
    assert moved("a.1.b", {"a": "z", "a.1": "y"}) == "y.b"


def test_rows_belong_to_the_party_they_name_or_to_the_only_one():
    one = {"parties": [{"role": "end_user", "name": "B"}], "owners": [{"of": "", "name": "O", "percent": None}]}
    told = tell_deal(one)
    assert told.facts["parties"][0]["owners"] == [{"name": "O"}]
    assert told.place("parties.0.owners.0.percent") == "owners.0.percent"
    two = {**one, "parties": [*one["parties"], {"role": "consignee", "name": "C"}]}
    assert set(tell_deal(two).faults) == {"owners.0.of"}
    two["owners"] = [{"of": "c", "name": "O"}]
    assert tell_deal(two).facts["parties"][1]["owners"] == [{"name": "O"}]


def test_what_contradicts_itself_is_said_beside_its_field():
    product = {
        "part_i_share": "0.2",
        "bill": {"currency": "EUR", "lines": [{}]},
        "elements": [{"symbol": "Dy", "share": 1}, {"symbol": "Dy", "share": 2}],
    }
    told = tell_deal({"product": product, "changes": [{"of": "1", "element": "end_use"}]})
    assert set(told.faults) == {"product.part_i_share", "product.elements.1.symbol", "changes.0.of"}
    assert "bill" not in deal_facts({"product": {"bill": {"currency": "", "lines": [{}]}}})["product"]


def test_parameters_of_one_item_are_gathered():
    row = {
        "measure": "58/2025",
        "control_code": "3C901",
        "name": "n",
        "value": 1,
        "unit": "u",
        "limit": 2,
        "side": None,
    }
    told = tell_deal({"product": {"near_limits": [{"side": "at_most"}, row, {**row, "control_code": "x"}, row]}})
    first, second = told.facts["product"]["near_limits"]
    assert (len(first["parameters"]), second["control_code"]) == (2, "x")
    assert told.place("product.near_limits.0.parameters.1.value") == "product.near_limits.3.value"
    assert told.place("product.near_limits.1.measure") == "product.near_limits.2.measure"


FACTS = {
    "parties": [{"role": "exporter", "name": "A"}, {"role": "end_user", "name": "B", "military_user": "no"}],
    "use": {"kinds": ["drone"]},
}


def test_assumptions_become_changes():
    lines = [
        {"kind": Assumed.not_extended, "suspension": "72/2025|"},
        {"kind": Assumed.extended, "suspension": "61/2025|1(3)", "extended_to": date(2027, 1, 10)},
        {"kind": Assumed.listed, "name": "B", "entity_list": "watch_list", "since": None},
        {"kind": Assumed.day, "on": date(2027, 1, 1)},
        {"kind": Assumed.fact, "fact": "product.origin", "value": "DE"},
        {"kind": Assumed.fact, "fact": END_USER_MILITARY, "value": "yes"},
        {"kind": Assumed.fact, "fact": USE_KINDS, "value": "humanitarian"},
    ]
    told = changes_of(lines, FACTS)
    assert told.faults == {}
    assert told.changes == {
        "measures": [
            {"measure": "72/2025", "limb": None},
            {"measure": "61/2025", "limb": "1(3)", "extended_to": date(2027, 1, 10)},
        ],
        "listed": [{"name": "B", "entity_list": "watch_list"}],
        "on": date(2027, 1, 1),
        "facts": {
            "product": {"origin": "DE"},
            "parties": [{"role": "exporter", "name": "A"}, {"role": "end_user", "name": "B", "military_user": "yes"}],
            "use": {"kinds": ["drone", "humanitarian"]},
        },
    }
    assert FACTS["parties"][1]["military_user"] == "no", "the facts of the deal are left as they are"
    assert told.place("measures.1.extended_to") == "1.extended_to"
    assert told.place("measures.0.measure") == "0.suspension"
    assert told.place("listed.0.name") == "2.name"
    assert told.place("facts.product.origin") == "4.value"


def test_what_is_not_complete_is_said_beside_its_line():
    lines = [
        {"kind": Assumed.extended, "suspension": "72/2025|"},
        {"kind": Assumed.not_extended},
        {"kind": Assumed.day},
        {"kind": Assumed.fact, "fact": "destination"},
        {"kind": Assumed.fact},
        {"kind": Assumed.fact, "fact": END_USER_MILITARY, "value": "yes"},
        {"kind": Assumed.day, "on": date(2027, 1, 1)},
        {"kind": Assumed.day, "on": date(2027, 1, 2)},
    ]
    told = changes_of(lines, {})
    wrong = {"0.extended_to", "1.suspension", "2.on", "3.value", "4.fact", "5.fact", "7.on"}
    assert set(told.faults) == wrong
