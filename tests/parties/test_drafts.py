"""Bad input about a party: one sentence beside its field, and nothing kept."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import select
from stdnum import lei, luhn
from stdnum.cn import uscc
from stdnum.iso7064 import mod_97_10

from models.parties.choices import Checked, Scheme
from models.parties.drafts import HoldingDraft, PartyDraft, SiteDraft
from models.parties.identifiers import check_identifier
from models.parties.places import box_number
from models.parties.tables import Party
from models.workspace.errors import FieldErrors, UserError
from models.workspace.validation import validate
from tests.parties import builders

ALNUM = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def faults(draft, values):
    with pytest.raises(FieldErrors) as caught:
        validate(draft, values)
    return {path: str(words) for path, words in caught.value.faults.items()}


def party_faults(**values):
    return faults(PartyDraft, {"legal_name": "Example", "country": "DE", **values})


@pytest.mark.parametrize(
    ("values", "path", "part"),
    [
        ({"legal_name": "x" * 10_000_000}, "legal_name", "At most 300"),
        ({"legal_name": "é" * 10_000_000}, "legal_name", "At most 300"),
        ({"legal_name": ""}, "legal_name", "stated"),
        ({"legal_name": " \t\n "}, "legal_name", "stated"),
        ({"legal_name": "— & —"}, "legal_name", "letter or digit"),
        ({"legal_name": "Exa\x00mple"}, "legal_name", "U+0000"),
        ({"legal_name": "Exa\u202emple"}, "legal_name", "U+202E"),
        ({"legal_name": "Exa\u2066mple"}, "legal_name", "U+2066"),
        ({"legal_name": "Exa\udc80mple"}, "legal_name", "broken"),
        ({"legal_name": 5}, "legal_name", "text"),
        ({"local_name": "例\u202e"}, "local_name", "U+202E"),
        ({"country": "ZZ"}, "country", "ZZ is not"),
        ({"country": ""}, "country", "Choose"),
        ({"country": "Germany"}, "country", "2"),
        ({"kind": "alien"}, "kind", "possible values"),
        ({"customer_since": "2026-02-30"}, "customer_since", "not a date that exists"),
        ({"customer_since": "0001-01-01"}, "customer_since", "cannot be right"),
        ({"website": "javascript:alert(1)"}, "website", "www.example.com"),
        ({"military_business_percent": "NaN"}, "military_business_percent", "number"),
        ({"military_business_percent": "101"}, "military_business_percent", "100"),
        ({"names": 5}, "names", "list"),
        ({"names": [{"name": "A"}] * 501}, "names", "At most 500"),
        ({"surprise": 1}, "surprise", "not known"),
        ({"contacts": [{"name": "E", "email": "a@b"}]}, "contacts.0.email", "e-mail"),
        ({"contacts": [{"name": "E", "phone": "call me"}]}, "contacts.0.phone", "digits"),
        ({"names": [{"name": "A", "used_from": "2021-01-01", "used_until": "2020-01-01"}]}, "names.0.used_until", "before"),
        ({"identifiers": [{"scheme": "uscc", "value": "91110000600037342L"}]}, "identifiers.0.value", "check digit"),
        ({"identifiers": [{"scheme": "lei", "value": "123"}]}, "identifiers.0.value", "few or too many"),
        ({"identifiers": [{"scheme": "duns", "value": "12345678"}]}, "identifiers.0.value", "nine digits"),
        ({"identifiers": [{"scheme": "eori", "value": "US123"}]}, "identifiers.0.value", "EU country"),
        ({"identifiers": [{"scheme": "vat", "value": "136695978"}]}, "identifiers.0.value", "check digit"),
        ({"holdings": [{"share": "10"}]}, "holdings.0.owner_name", "Name the owner"),
        ({"holdings": [{"owner_name": "A", "share": "100.5"}]}, "holdings.0.share", "100"),
        ({"holdings": [{"owner_name": "A", "share": "0"}]}, "holdings.0.share", "more than 0"),
        ({"holdings": [{"owner_name": "A", "share": "1e-9"}]}, "holdings.0.share", "digits"),
        ({"sites": [{**builders.SITE, "street": "P.O. Box 12"}]}, "sites.0.street", "box number"),
        ({"addresses": [{**builders.ADDRESS, "street": "Postfach 12"}]}, "addresses.0.street", "box number"),
    ],
)  # fmt: skip
def test_each_fault_stands_beside_its_field(values, path, part):
    told = party_faults(**values)
    assert list(told) == [path]
    assert part in told[path]


def test_every_fault_of_a_draft_is_told_at_once():
    told = party_faults(country="ZZ", website="no site", contacts=[{"name": "", "email": "x"}])
    assert set(told) == {"country", "website", "contacts.0.name", "contacts.0.email"}


def test_spaces_and_line_breaks_in_a_name_are_mended_and_not_refused():
    draft = validate(PartyDraft, {"legal_name": "  Example\r\n Magnetics\tGmbH ", "country": "de"})
    assert (draft.legal_name, draft.country) == ("Example Magnetics GmbH", "DE")


def test_only_a_postal_address_may_be_a_box():
    postal = {**builders.ADDRESS, "kind": "postal", "street": "P.O. Box 12"}
    assert builders.draft(addresses=[postal]).addresses[0].street == "P.O. Box 12"
    assert "box number" in faults(SiteDraft, {**builders.SITE, "local_text": "邮政信箱12号"})["local_text"]


def test_direct_shares_on_one_day_are_at_most_the_whole():
    over = [{"owner_name": "A", "share": 60}, {"owner_name": "B", "share": "40.000001"}]
    assert "100.000001 %" in party_faults(holdings=over)["holdings"]
    one_after_the_other = [
        {"owner_name": "A", "share": 60, "held_until": "2020-06-30"},
        {"owner_name": "B", "share": 60, "held_from": "2020-07-01"},
        {"owner_name": "C", "share": None},
        {"owner_name": "D", "share": 100, "kind": "indirect"},
    ]
    assert len(builders.draft(holdings=one_after_the_other).holdings) == 4


def test_an_unknown_share_stays_unknown():
    assert validate(HoldingDraft, {"owner_name": "A", "share": " "}).share is None


def test_nothing_is_kept_of_a_bad_party(workspace, clerk):
    with pytest.raises(FieldErrors), workspace.transaction(clerk) as tx:
        builders.customer(tx, "Good Example")
        builders.customer(tx, "Bad Example", country="ZZ")
    with workspace.reader() as session:
        assert session.exec(select(Party)).all() == []


@settings(deadline=None)
@given(st.text(ALNUM.translate(str.maketrans("", "", "IOSVZ")), min_size=17, max_size=17))
def test_a_right_uscc_passes_and_every_wrong_last_character_does_not(stem):
    number = stem + uscc.calc_check_digit(stem)
    try:
        uscc.validate(number)
    except Exception:
        return
    assert check_identifier(Scheme.USCC, "", number).checked is Checked.VALID
    wrong = stem + ("A" if number[-1] != "A" else "B")
    with pytest.raises(UserError, match="check digit"):
        check_identifier(Scheme.USCC, "", wrong)


@settings(deadline=None)
@given(st.text(ALNUM, min_size=18, max_size=18), st.integers(1, 96))
def test_a_right_lei_passes_and_a_shifted_check_does_not(stem, shift):
    check = mod_97_10.calc_check_digits(stem)
    assert check_identifier(Scheme.LEI, "", stem + check) == check_identifier(
        Scheme.LEI, "DE", f" {(stem + check).lower()}"
    )
    wrong = f"{(int(check) - 2 + shift) % 97 + 2:02d}"
    assert not lei.is_valid(stem + wrong)
    with pytest.raises(UserError):
        check_identifier(Scheme.LEI, "", stem + wrong)


@settings(deadline=None)
@given(st.integers(0, 99_999_999))
def test_a_french_register_number_is_checked(stem):
    right = f"{stem:08d}"
    right += luhn.calc_check_digit(right)
    assert check_identifier(Scheme.NATIONAL, "FR", right).checked is Checked.VALID
    with pytest.raises(UserError, match="check digit"):
        check_identifier(Scheme.NATIONAL, "FR", right[:-1] + str((int(right[-1]) + 1) % 10))


def test_where_no_check_is_known_that_is_said():
    assert check_identifier(Scheme.NATIONAL, "DE", "HRB 12345").checked is Checked.NOT_CHECKABLE
    assert check_identifier(Scheme.EORI, "", "DE1234567").country == "DE"
    assert check_identifier(Scheme.VAT, "GR", "EL 094259216").country == "GR"
    assert check_identifier(Scheme.VAT, "CN", "DE136695976").country == "DE"
    with pytest.raises(UserError, match="which country"):
        check_identifier(Scheme.NATIONAL, "", "HRB 12345")


@settings(deadline=None)
@given(st.sampled_from(list(Scheme)), st.sampled_from(["", "DE", "CN", "US", "KR", "RU", "XK"]), st.text(max_size=40))
def test_no_number_however_odd_is_more_than_a_sentence(scheme, country, value):
    try:
        assert check_identifier(scheme, country, value).compact
    except UserError as error:
        assert error.field == "value"


@pytest.mark.parametrize(
    "street",
    [
        "P.O. Box 12", "PO Box 12", "p o box 12", "P.O.Box 7, Exampletown", "Post Office Box 1", "POB 12", "GPO Box 4",
        "Private Bag X12", "Locked Bag 3", "Box 123", "Postfach 12 34 56", "Boîte postale 5", "BP 123", "B.P. 45, Tunis",
        "Apartado de Correos 3", "Apartado 33", "Apdo. postal 3", "Casilla 12", "Caixa Postal 9", "Casella postale 4",
        "Postbus 100", "Postboks 4", "Skrytka pocztowa 4", "邮政信箱12号", "北京市9200信箱14分箱", "郵政信箱7號", "私書箱3号",
        "사서함 12", "Ｐ．Ｏ． Ｂｏｘ １２",
    ],
)  # fmt: skip
def test_a_box_is_seen(street):
    assert box_number(street)


@pytest.mark.parametrize(
    "street",
    [
        "12 Box Hill", "Boxberger Straße 3", "Box Lane 4", "Postfachweg 3", "Poststraße 12", "12 Post Office Road", "信箱路12号",
        "12 Apartadó Road", "Baseballpark 3", "BP House, 12 Example Street", "3 Casillas Street", "Boîtes 3", "Mailbox Works 4",
        "Bag End 1", "邮政大厦12号", "深圳市南山区示例路1号", "Pobedy 12", "Unit 12B, P Block",
    ],
)  # fmt: skip
def test_a_street_is_not_taken_for_a_box(street):
    assert box_number(street) == ""


@settings(deadline=None)
@given(st.from_regex(r"[A-Z][a-z]{2,9}( (Street|Road|Avenue|Lane))? [0-9]{1,3}", fullmatch=True))
def test_plain_streets_are_never_boxes(street):
    words = {"Box", "Pob", "Postfach", "Postbus", "Postboks", "Casilla", "Apartado", "Apdo", "Pobox"}
    if street.split()[0] not in words:
        assert box_number(street) == ""
