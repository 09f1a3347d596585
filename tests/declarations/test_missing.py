"""What is missing before a declaration is issued: each rule fires on its fault and is silent without it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from models.declarations.choices import (
    Answer,
    AuthorityBasis,
    Capacity,
    Disposition,
    PartyRole,
    ReceivedAs,
    Scope,
    SignatureKind,
    Use,
    ValidityBasis,
)
from models.declarations.missing import Receipt, missing_for_issue, missing_for_verification
from models.declarations.points import Surroundings
from models.declarations.statement import (
    StatedLine,
    StatedParty,
    StatedSite,
    StatedUndertaking,
    Statement,
    canonical,
    fingerprint,
    thaw,
)
from models.parties.choices import PartyKind, Tie
from models.rulebook.loader import load_current
from models.rulebook.papers import UndertakingKind

TODAY = date(2026, 11, 24)
BOOK = load_current()
EXPORTER = StatedParty(
    PartyRole.EXPORTER, 1, "C-000001", PartyKind.COMMERCIAL, "Example Metals (fictional)", address="a", country="CN"
)
USER = StatedParty(
    PartyRole.END_USER,
    2,
    "C-000002",
    PartyKind.COMMERCIAL,
    "Example Magnetics GmbH (fictional)",
    address="Example Road 1, Exampletown, DE",
    country="DE",
    registration="LEI X",
    nature_of_business="Makes motors for machine tools",
    military_ties=Tie.NO,
)
SITE = StatedSite(
    1, 2, "Works", "Sintering and machining of magnets", "Example Road 1", country="DE", near_military=Tie.NO
)
LINE = StatedLine(
    1, 1, 1, "P-000001", "Dysprosium metal", control_codes=("1C905.a.4",), quantity=Decimal("12.5"), unit="KGM"
)


def answers(regime):
    return tuple(
        StatedUndertaking(
            code=u.code,
            assurance=u.kind is UndertakingKind.assurance,
            required=True,
            text_en=u.text_en,
            text_zh=u.text_zh,
            answer=Answer.GIVEN if u.kind is UndertakingKind.promise else Answer.WILL_NOT,
        )
        for u in BOOK.undertakings_for(regime)
    )


GOOD = Statement(
    number="EUC-2026-0001",
    version_number=1,
    supersedes="",
    regime="CN",
    form_variant="CN-EUC",
    form_edition="2026-11-23",
    capacity=Capacity.END_USER,
    scope=Scope.SINGLE,
    declarant_id=2,
    parties=(EXPORTER, USER),
    site=SITE,
    lines=(LINE,),
    contract_number="EX-1",
    contract_date=date(2026, 10, 1),
    specific_end_use="Sintered into rotor magnets of the servo motor EX-9000 of Example Magnetics GmbH (fictional).",
    specific_end_use_zh="用于示例磁材有限公司（虚构）生产的EX-9000型伺服电机的转子磁体烧结。",
    dispositions=(Disposition.INCORPORATED,),
    end_product="Servo motor EX-9000",
    end_product_markets=("DE",),
    use=Use.CIVIL,
    signatory_name="Erika Example",
    signatory_position="Managing director",
    undertakings=answers("CN"),
)


NOTHING = Surroundings()


def points(statement, around=NOTHING):
    return missing_for_issue(statement, around, BOOK, TODAY)


def blocking(statement, around=NOTHING):
    return {(point.code, point.field) for point in points(statement, around) if point.blocking}


def hints(statement, around=NOTHING):
    return {(point.code, point.field) for point in points(statement, around) if not point.blocking}


def test_a_complete_declaration_lacks_nothing_that_blocks():
    assert blocking(GOOD) == set()
    assert hints(GOOD) == {("A02", "form_variant")}, "the form itself is not confirmed, and that is said"


def without(*roles):
    return tuple(party for party in GOOD.parties if party.role not in roles)


def with_user(**changes):
    return replace(GOOD, parties=(EXPORTER, replace(USER, **changes)))


def answered(code, answer, **changes):
    return tuple(replace(u, answer=answer, **changes) if u.code == code else u for u in GOOD.undertakings)


BLOCKS = [
    (replace(GOOD, parties=without(PartyRole.EXPORTER)), ("B01", "parties")),
    (replace(GOOD, parties=without(PartyRole.END_USER)), ("B05", "parties")),
    (replace(GOOD, declarant_id=None), ("A03", "capacity")),
    (with_user(address=""), ("B10", "parties")),
    (with_user(box="P.O. Box 7"), ("B10", "parties")),
    (with_user(kind=PartyKind.MILITARY), ("MILITARY_USER", "parties")),
    (replace(GOOD, site=None), ("D04", "site_id")),
    (replace(GOOD, site=replace(SITE, party_id=99)), ("D04", "site_id")),
    (replace(GOOD, site=replace(SITE, activity="Warehouse")), ("D04", "site_id")),
    (replace(GOOD, site=replace(SITE, activity="办公")), ("D04", "site_id")),
    (replace(GOOD, form_variant="DE-EVE"), ("A02", "form_variant")),
    (replace(GOOD, contract_date=None), ("A11", "contract_date")),
    (replace(GOOD, order_date=TODAY), ("A11", "order_number")),
    (replace(GOOD, contract_number="", contract_date=None), ("ONE_ORDER", "contract_number")),
    (replace(GOOD, contract_number="EX-1; EX-2"), ("ONE_ORDER", "contract_number")),
    (replace(GOOD, scope=Scope.FRAMEWORK), ("ONE_ORDER", "scope")),
    (replace(GOOD, scope=Scope.MANY), ("A08", "stated_until")),
    (replace(GOOD, lines=()), ("C01", "lines")),
    (replace(GOOD, lines=(replace(LINE, quantity=None),)), ("C07", "lines.0.quantity")),
    (replace(GOOD, lines=(replace(LINE, value=Decimal(5)),)), ("C08", "lines.0.currency")),
    (replace(GOOD, lines=(LINE, replace(LINE, control_codes=("9Z9",)))), ("C04", "lines.1.control_codes")),
    (replace(GOOD, specific_end_use="industrial use"), ("D01", "specific_end_use")),
    (replace(GOOD, specific_end_use=""), ("D01", "specific_end_use")),
    (replace(GOOD, specific_end_use_zh="工业用途"), ("D01", "specific_end_use_zh")),
    (replace(GOOD, dispositions=()), ("D02", "dispositions")),
    (replace(GOOD, dispositions=(Disposition.RESOLD,)), ("A03", "dispositions")),
    (replace(GOOD, dispositions=(Disposition.RESOLD, Disposition.STOCK)), ("A03", "dispositions")),
    (replace(GOOD, end_product=""), ("D03", "end_product")),
    (replace(GOOD, capacity=Capacity.STOCKIST), ("D06", "expected_customers")),
    (replace(GOOD, use=None), ("D05", "use")),
    (replace(GOOD, use=Use.MILITARY), ("MILITARY_USE", "use")),
    (replace(GOOD, undertakings=answered("CN-WMD", None)), ("E01", "undertakings.2.answer")),
    (replace(GOOD, undertakings=answered("CN-WMD", Answer.CANNOT_STATE)), ("E01", "undertakings.2.answer")),
    (replace(GOOD, undertakings=answered("CN-USE", Answer.NOT_GIVEN)), ("F01", "undertakings.0.answer")),
    (replace(GOOD, stated_until=TODAY), ("A08", "stated_until")),
    (replace(GOOD, signatory_name="EXAMPLE magnetics GmbH (fictional)"), ("G01", "signatory_name")),
]


@pytest.mark.parametrize(("statement", "point"), BLOCKS)
def test_each_fault_blocks_beside_its_field(statement, point):
    assert point in blocking(statement)


@pytest.mark.parametrize(
    ("statement", "point"),
    [
        (with_user(registration=""), ("REGISTRATION", "parties")),
        (with_user(military_ties=Tie.UNKNOWN), ("E07", "parties")),
        (with_user(nature_of_business="Trading company"), ("B14", "parties")),
        (with_user(nature_of_business="Freight forwarding by sea"), ("B05", "parties")),
        (replace(GOOD, site=replace(SITE, near_military=Tie.UNKNOWN)), ("D09", "site_id")),
        (replace(GOOD, specific_end_use_zh=""), ("CHINESE_USE", "specific_end_use_zh")),
        (replace(GOOD, signatory_position=""), ("G01", "signatory_position")),
        (replace(GOOD, end_product_markets=()), ("D03", "end_product_markets")),
    ],
)
def test_each_doubt_is_said_and_does_not_block(statement, point):
    assert blocking(statement) == set()
    assert point in hints(statement)


def test_what_stands_around_the_declaration_counts_too():
    assert ("G01", "signatory_name") in blocking(GOOD, Surroundings(exporter_staff=frozenset({"erika example"})))
    assert ("C02", "lines.0.product_id") in blocking(GOOD, Surroundings(retired_products=frozenset({1})))
    assert ("C04", "lines.0.control_codes") in hints(GOOD, Surroundings(unclassified_products=frozenset({1})))
    assert ("ONE_ORDER", "contract_number") in hints(GOOD, Surroundings(same_contract=("EUC-2026-0007",)))
    assert ("A06", "translation_attachment_id") in hints(GOOD, Surroundings(untranslated=True))


def test_a_decided_answer_no_longer_blocks():
    decided = answered("CN-WMD", Answer.CANNOT_STATE, decided_by=2)
    assert blocking(replace(GOOD, undertakings=decided)) == set()


def test_a_warehouse_that_also_makes_things_is_a_place_of_use():
    site = replace(SITE, activity="Production hall with warehouse")
    assert blocking(replace(GOOD, site=site)) == set()


def test_a_stockist_with_customers_and_a_warehouse_may_declare():
    stock = replace(
        GOOD,
        capacity=Capacity.STOCKIST,
        dispositions=(Disposition.STOCK, Disposition.RESOLD),
        use=Use.STOCK_UNKNOWN,
        expected_customers="Makers of servo motors in Germany",
        site=replace(SITE, activity="Warehouse"),
    )
    assert blocking(stock) == set()


def test_other_regimes_ask_for_other_things():
    us = replace(GOOD, regime="US711", form_variant="US-LETTER", undertakings=answers("US711"), scope=Scope.MANY)
    us = replace(us, lines=(replace(LINE, quantity=None),), end_product_markets=())
    assert blocking(us) == {
        ("B02", "parties"),
        ("B04", "parties"),
        ("G07", "signatures"),
        ("D03", "end_product_markets"),
        ("F02", "consent_authority"),
        ("A08", "stated_until"),
        ("A09", "validity_basis"),
    }
    india = replace(
        GOOD, regime="IN", form_variant="LETTER-EUS", undertakings=answers("IN"), contract_number="", contract_date=None
    )
    assert {("A11", "contract_number"), ("F05", "visit_contact")} <= blocking(india)
    assert ("A13", "letterhead") in hints(india)
    assert ("A09", "validity_basis") not in blocking(replace(us, validity_basis=ValidityBasis.COVERED_PERIOD))


def test_every_point_says_what_why_and_by_which_source():
    statements = [statement for statement, _ in BLOCKS]
    for point in (each for statement in statements for each in points(statement)):
        assert str(point.what) and str(point.why) and str(point.source) and point.mark and point.field


RECEIPT = Receipt(
    SignatureKind.WET_INK,
    AuthorityBasis.INHERENT,
    company_seal=True,
    received_as=ReceivedAs.ORIGINAL,
    has_file=True,
)


@pytest.mark.parametrize(
    ("receipt", "regime", "field"),
    [
        (replace(RECEIPT, signature_kind=SignatureKind.SEAL_ONLY), "CN", "signature_kind"),
        (replace(RECEIPT, signature_kind=SignatureKind.QUALIFIED_ELECTRONIC), "NL", "signature_kind"),
        (replace(RECEIPT, company_seal=False), "CN", "company_seal"),
        (replace(RECEIPT, company_seal=False), "IN", "company_seal"),
        (replace(RECEIPT, authority_basis=AuthorityBasis.DELEGATED), "US711", "authority_basis"),
        (replace(RECEIPT, has_file=False), "CN", "attachment"),
    ],
)
def test_what_a_signed_paper_lacks_blocks_its_verification(receipt, regime, field):
    assert missing_for_verification(RECEIPT, regime) == ()
    assert [point.field for point in missing_for_verification(receipt, regime)] == [field]


def test_germany_takes_an_electronic_signature_and_no_seal():
    receipt = replace(RECEIPT, signature_kind=SignatureKind.ADVANCED_ELECTRONIC, company_seal=False)
    assert missing_for_verification(receipt, "DE") == ()


def test_a_missing_original_is_said_and_does_not_block():
    points = missing_for_verification(replace(RECEIPT, received_as=ReceivedAs.SCAN), "CN")
    assert [(point.field, point.blocking) for point in points] == [("received_as", False)]


def test_a_statement_comes_back_from_its_frozen_text_unchanged():
    text = canonical(GOOD)
    assert thaw(text, fingerprint(text)) == GOOD
    assert canonical(replace(GOOD, lines=(replace(LINE, quantity=Decimal("12.500")),))) == text
    assert canonical(replace(GOOD, use=Use.MILITARY)) != text


def test_an_open_undertaking_is_named_by_its_words_and_its_code_stands_small():
    (point,) = [each for each in points(replace(GOOD, undertakings=answered("CN-USE", None))) if each.blocking]
    assert str(point.what) == "Not answered: Only for the declared end use."
    assert point.what.params["title"].zh == "仅用于所述最终用途"
    assert str(point.why).startswith("We use the items only")
    assert str(point.source).startswith("CN-USE · Declaration field F01")
    declares = replace(GOOD, undertakings=answered("CN-CIVIL", Answer.DECLARES_USE))
    (point,) = [each for each in points(declares) if each.blocking]
    assert str(point.what) == "The answer to “Civil ends only” is “Declares use”."
    assert all(each.title.zh != each.title for each in BOOK.undertakings)
