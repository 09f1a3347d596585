"""Bad input at the commands themselves, on both databases: a sentence with its field, and not one row left behind."""

from decimal import Decimal

import pytest
from sqlmodel import select

from models.declarations.commands import draft_declaration
from models.exchange.choices import Kind
from models.exchange.importing import run_import
from models.goods.commands import add_product
from models.goods.drafts import ProductDraft
from models.journal.tables import JournalEntry
from models.parties.commands import add_party, change_party
from models.parties.drafts import PartyDraft
from models.parties.queries import customer_detail, draft_of
from models.parties.tables import Party
from models.workspace.attachments import attach, attach_file
from models.workspace.errors import Conflict, FieldErrors, UserError
from models.workspace.validation import validate
from tests.declarations import builders as declarations
from tests.exchange import builders as sheets
from tests.faults.leftovers import stored
from tests.parties.builders import customer, values

BIG = 10 * 1024 * 1024


def entries(workspace):
    with workspace.reader() as session:
        return len(session.exec(select(JournalEntry.seq)).all())


def refused(workspace, actor, act):
    """Run an act that has to be refused; return the refusal after seeing that nothing was written, nor journalled."""
    before, written = stored(workspace), entries(workspace)
    with pytest.raises(UserError) as caught, workspace.transaction(actor) as tx:
        act(tx)
    assert stored(workspace) == before
    assert entries(workspace) == written
    assert len(str(caught.value.words)) < 400, "the sentence does not repeat what was typed at length"
    return caught.value


PARTIES = {
    "a wrong type": ({"legal_name": 5}, "legal_name"),
    "a list for a text": ({"legal_name": ["Example"]}, "legal_name"),
    "an impossible date": ({"customer_since": "2026-02-30"}, "customer_since"),
    "a date of another century": ({"customer_since": "0001-01-01"}, "customer_since"),
    "a word for a number": ({"military_business_percent": "much"}, "military_business_percent"),
    "not a number": ({"military_business_percent": "NaN"}, "military_business_percent"),
    "an unknown country": ({"country": "XX"}, "country"),
    "an unknown kind": ({"kind": "alien"}, "kind"),
    "a control character": ({"legal_name": "Exa\x07mple"}, "legal_name"),
    "a nothing": ({"legal_name": "Exa\x00mple"}, "legal_name"),
    "a right-to-left override": ({"legal_name": "Example \u202eHbmG"}, "legal_name"),
    "half a character": ({"legal_name": "Exa\udc80mple"}, "legal_name"),
    "ten megabytes": ({"legal_name": "x" * BIG}, "legal_name"),
    "ten megabytes of Chinese": ({"local_name": "例" * BIG}, "local_name"),
    "a field nobody knows": ({"surprise": 1}, "surprise"),
}


@pytest.mark.parametrize("case", PARTIES)
def test_a_customer_that_cannot_be(workspace, clerk, case):
    changes, field = PARTIES[case]
    error = refused(workspace, clerk, lambda tx: add_party(tx, validate(PartyDraft, values() | changes)))
    assert field in error.faults


@pytest.mark.parametrize("text", ["Exa\x00mple", "Example \u202eHbmG", "Exa\udc80mple", "x" * BIG])
def test_text_that_goes_past_every_form_is_refused_by_the_column(workspace, clerk, text):
    refused(workspace, clerk, lambda tx: tx.add(Party(number="C-9", legal_name=text, country="DE")))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"unit": "LTR"}, "lines.0.unit"),
        ({"unit": "furlong"}, "lines.0.unit"),
        ({"quantity": "-1"}, "lines.0.quantity"),
        ({"quantity": "0"}, "lines.0.quantity"),
        ({"quantity": "many"}, "lines.0.quantity"),
        ({"quantity": "1e400"}, "lines.0.quantity"),
        ({"control_codes": ["9Z999.z"]}, "lines.0.control_codes"),
        ({"hs_code": "12AB"}, "lines.0.hs_code"),
    ],
)
def test_a_line_that_cannot_be(workspace, clerk, changes, field):
    with workspace.transaction(clerk) as tx:
        of = declarations.cast(tx)

    def act(tx):
        draft_declaration(tx, declarations.draft(of, lines=[declarations.line(of.product, **changes)]))

    assert field in refused(workspace, clerk, act).faults


def test_a_file_of_two_gigabytes(workspace, clerk, tmp_path):
    with workspace.transaction(clerk) as tx:
        party = customer(tx)
    large = tmp_path / "scan.pdf"
    with large.open("wb") as file:
        file.truncate(2 * 1024**3)
    error = refused(workspace, clerk, lambda tx: attach_file(tx, "party", party, large))
    assert (error.code, error.field) == ("too_large", "file")
    assert refused(workspace, clerk, lambda tx: attach(tx, "party", party, "none.pdf", b"")).code == "empty_file"
    named = refused(workspace, clerk, lambda tx: attach(tx, "party", party, "a\u202efdp.exe", b"x"))
    assert "U+202E" in str(named.words)


def test_an_identifier_of_another(workspace, clerk):
    number = {"scheme": "duns", "value": "150483782"}
    with workspace.transaction(clerk) as tx:
        customer(tx, "Example One GmbH (fictional)", identifiers=[number])
    again = validate(PartyDraft, values(legal_name="Example Two GmbH (fictional)", identifiers=[number]))
    error = refused(workspace, clerk, lambda tx: add_party(tx, again))
    assert "identifiers.0.value" in error.faults
    assert "Example One GmbH (fictional)" in str(error.faults["identifiers.0.value"])


def test_a_product_code_of_another(workspace, clerk):
    draft = validate(ProductDraft, {"name": "Example magnet (fictional)", "code": "MAG-1", "unit": "KGM"})
    with workspace.transaction(clerk) as tx:
        add_product(tx, draft)
    assert refused(workspace, clerk, lambda tx: add_product(tx, draft)).field == "code"


def test_an_import_with_one_bad_cell(workspace, clerk, tmp_path):
    rows = [["Name", "Country"], ["Example One AG (fictional)", "CH"], ["Example \u202eTwo", "XX"]]
    plan = sheets.plan(workspace, Kind.CUSTOMERS, sheets.write_csv(tmp_path / "list.csv", rows))
    assert not plan.ready
    refused(workspace, clerk, lambda tx: run_import(tx, plan))


def test_the_second_to_save_sees_what_the_first_changed(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        party = customer(tx)
    with workspace.reader() as session:
        seen = customer_detail(session, party)

    def save(tx, percent):
        typed = draft_of(seen) | {"military_business_percent": Decimal(percent)}
        change_party(tx, party, seen.row_version, validate(PartyDraft, typed))

    with workspace.transaction(officer) as tx:
        save(tx, "5")
    error = refused(workspace, clerk, lambda tx: save(tx, "7"))
    assert isinstance(error, Conflict)
    assert error.by == "Otto Example"
    assert error.theirs["military_business_percent"][1] in {"5", "5.0000", Decimal(5)}


def test_every_fault_of_a_draft_is_told_at_once():
    with pytest.raises(FieldErrors) as caught:
        validate(PartyDraft, {"legal_name": "", "country": "XX", "customer_since": "soon"})
    assert set(caught.value.faults) == {"legal_name", "country", "customer_since"}
