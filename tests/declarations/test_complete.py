"""The rest of the neutral record: further signatures, what choices open, promises that name things, keeping time."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from models.declarations.choices import DeclarationState, Disposal, LastEvent, PartyRole
from models.declarations.commands import change_declaration, delete_draft, new_version, record_signature, verify
from models.declarations.countersigning import record_further_signature
from models.declarations.drafts import DeclarationDraft, GivenSignature, KeepingDraft
from models.declarations.queries import declaration_detail, form_values, retention_of, stated
from models.declarations.retaining import (
    KeptFacts,
    hold_declaration,
    record_last_event,
    release_declaration,
    retention,
)
from models.declarations.statement import Statement, canonical, fingerprint, thaw
from models.declarations.tables import Declaration
from models.parties.tables import Party
from models.workspace.errors import FieldErrors, UserError
from models.workspace.validation import validate
from tests.declarations.builders import CALLED_BACK, SCAN, cast, declaration, draft, signature, verified
from tests.declarations.test_missing import BOOK, GOOD, LINE, blocking, hints
from tests.parties.builders import customer

S = DeclarationState
MORE = {
    "contract_until": date(2027, 10, 5),
    "dispositions": ["processed_or_incorporated", "resold_in_country", "reexported", "other"],
    "disposition_other": "One set is kept as a sample.",
    "resale_use": "Repair shops for packaging lines; their customers are unknown.",
    "reexport_countries": ["AT", "CH"],
    "end_product_country": "DE",
    "supply_history": "2024: 80 kg, 2025: 95 kg.",
    "expected_customers": "Repair shops in Germany",
    "visit_authority": "Example Export Authority (fictional)",
    "visit_contact": "Erika Example",
    "records_years": 10,
    "delivery_proof": "Signed delivery note",
    "disposal": "destroy_after_use",
    "annex_same_signatory": True,
}


def with_purchaser(tx, of, **changes):
    buyer = customer(tx, "Example Trading AG (fictional)", military_ties="no")
    parties = [
        {"role": "exporter", "party_id": of.exporter},
        {"role": "end_user", "party_id": of.end_user},
        {"role": "purchaser", "party_id": buyer},
        {"role": "ultimate_end_user", "party_id": of.end_user},
    ]
    second = [{"role": "purchaser", "signatory_name": "Egon Example", "signatory_position": "Head of purchasing"}]
    return {"parties": parties, "signatures": second, **MORE, **changes}


def issued(tx, **changes) -> int:
    of = cast(tx)
    return declaration(tx, of, S.ISSUED, **with_purchaser(tx, of, **changes))


def given(tx, **changes) -> GivenSignature:
    facts = {"role": "purchaser", "signed_on": tx.today, "signatory_name": "Egon Example", "company_seal": True}
    return validate(GivenSignature, {**facts, **changes})


def test_every_new_field_is_kept_frozen_and_carried_into_the_next_version(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        first = issued(tx)
    with workspace.reader() as session:
        stated = declaration_detail(session, first, date(2026, 11, 24)).statement
    assert stated.disposal is Disposal.DESTROY_AFTER_USE
    assert (stated.records_years, stated.contract_until) == (10, date(2027, 10, 5))
    assert (stated.reexport_countries, stated.end_product_country) == (("AT", "CH"), "DE")
    assert [(each.role, each.party, each.signatory_name) for each in stated.signatures] == [
        (PartyRole.PURCHASER, "Example Trading AG (fictional)", "Egon Example")
    ]
    with workspace.transaction(clerk) as tx:
        made = new_version(tx, first, "The purchaser moved.")
        second = max(record_id for kind, record_id in made.ids if kind == "declaration")
        values, seen = form_values(tx.session, second)
        for name, value in MORE.items():
            assert values[name] == value, name
        changed = validate(DeclarationDraft, {**values, "signatures": [], "disposal": "return"})
        change_declaration(tx, second, seen, changed)
        assert form_values(tx.session, second)[0]["signatures"] == []


def test_what_was_frozen_before_the_new_fields_keeps_its_text_and_fingerprint(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        made = declaration(tx, cast(tx), S.ISSUED)
        row = tx.get(Declaration, made)
        text, sha256 = row.frozen_content, row.frozen_hash
    told = json.loads(text)
    later = {field for field, each in Statement.__dataclass_fields__.items() if each.metadata}
    assert len(later) == 13
    assert not later & set(told)
    assert not any("transfer_note" in line for line in told["lines"])
    assert not any("nature_of_business_zh" in party for party in told["parties"])
    again = thaw(text, sha256)
    assert canonical(again) == text
    assert fingerprint(canonical(again)) == sha256


def test_what_a_party_does_is_frozen_in_both_languages_where_the_record_has_both(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        before = declaration(tx, of, S.ISSUED)
        kept = tx.get(Declaration, before)
        text, sha256 = kept.frozen_content, kept.frozen_hash
        tx.get(Party, of.end_user).nature_of_business_zh = "制造电动机"
    with workspace.transaction(clerk) as tx:
        after = declaration(tx, of, S.ISSUED)
    with workspace.reader() as session:
        old, new = (stated(session, each).end_user for each in (before, after))
        kept = session.get_one(Declaration, before)
        assert (kept.frozen_content, kept.frozen_hash) == (text, sha256)
    assert canonical(thaw(text, sha256)) == text
    assert (old.nature_of_business, old.nature_of_business_zh) == (new.nature_of_business, "")
    assert new.nature_of_business_zh == "制造电动机"


def test_a_statement_with_new_fields_reads_back_as_it_was():
    full = replace(
        GOOD, disposal=Disposal.RETURN, records_years=7, lines=(replace(LINE, intangible=True, transfer_note="E-mail"),)
    )
    text = canonical(full)
    assert thaw(text, fingerprint(text)) == full


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"contract_until": date(2026, 10, 4)}, "contract_until"),
        ({"reexport_countries": ["XX"]}, "reexport_countries.0"),
        ({"end_product_country": "ZZ"}, "end_product_country"),
        ({"records_years": 0}, "records_years"),
        ({"records_years": "many"}, "records_years"),
        ({"disposal": "burn"}, "disposal"),
        ({"disposition_other": "x" * 501}, "disposition_other"),
        ({"supply_history": "a\u202eb"}, "supply_history"),
        ({"signatures": [{"role": "purchaser"}, {"role": "purchaser"}]}, "signatures"),
        ({"signatures": [{"role": ""}]}, "signatures.0.role"),
        ({"signatures": [{"role": "purchaser", "signatory_name": "x" * 121}]}, "signatures.0.signatory_name"),
    ],
)
def test_bad_input_is_refused_beside_its_field_and_leaves_nothing(workspace, clerk, changes, field):
    from models.declarations.commands import draft_declaration

    with workspace.transaction(clerk) as tx:
        of = cast(tx)
    with pytest.raises(FieldErrors) as refused, workspace.transaction(clerk) as tx:
        draft_declaration(tx, draft(of, **changes))
    assert list(refused.value.faults) == [field]
    with workspace.reader() as session:
        assert session.exec(sa.text("SELECT count(*) FROM declaration")).scalar_one() == 0


def test_the_second_signature_comes_with_the_first(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        made = issued(tx)
        record_signature(tx, made, signature(tx, further=[dict(given(tx))]))
    with workspace.transaction(officer) as tx:
        verify(tx, made, CALLED_BACK)
    with workspace.reader() as session:
        told = declaration_detail(session, made, date(2026, 11, 24))
    assert told.state is S.VERIFIED
    assert [(each.role, each.signed_on) for each in told.further] == [(PartyRole.PURCHASER, date(2026, 11, 24))]


def test_a_second_signature_that_is_late_keeps_the_paper_from_being_verified(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        made = issued(tx)
        record_signature(tx, made, signature(tx))
    with pytest.raises(FieldErrors) as refused, workspace.transaction(officer) as tx:
        verify(tx, made, CALLED_BACK)
    assert "has not come back" in str(refused.value.faults["further"])
    with workspace.transaction(clerk) as tx:
        record_further_signature(tx, made, given(tx), SCAN)
    with pytest.raises(FieldErrors, match="recorded already"), workspace.transaction(clerk) as tx:
        record_further_signature(tx, made, given(tx))
    with workspace.transaction(officer) as tx:
        verify(tx, made, CALLED_BACK)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"role": "exporter"}, "role"),
        ({"signed_on": date(2027, 1, 1)}, "signed_on"),
        ({"signed_on": date(2026, 1, 1)}, "signed_on"),
        ({"signatory_name": "Clara Clerk"}, "signatory_name"),
    ],
)
def test_a_second_signature_that_cannot_be_is_refused_beside_its_field(workspace, clerk, changes, field):
    if "signatory_name" in changes:
        changes = (
            {"signatory_name": clerk.name} if hasattr(clerk, "name") else {"signatory_name": _name(workspace, clerk)}
        )
    with workspace.transaction(clerk) as tx:
        made = issued(tx)
    with pytest.raises(FieldErrors) as refused, workspace.transaction(clerk) as tx:
        record_signature(tx, made, signature(tx, further=[dict(given(tx, **changes))]))
    assert list(refused.value.faults) == [f"further.0.{field}"]
    with workspace.reader() as session:
        assert declaration_detail(session, made, date(2026, 11, 24)).state is S.ISSUED


def _name(workspace, actor) -> str:
    from models.access.tables import User

    with workspace.reader() as session:
        return session.get_one(User, actor.id).display_name


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE declaration SET disposal = 'none' WHERE id = 1",
        "UPDATE declaration SET records_years = 1 WHERE id = 1",
        "UPDATE declaration SET contract_until = NULL WHERE id = 1",
        "UPDATE declaration_line SET transfer_note = 'x' WHERE declaration_id = 1",
        "UPDATE declaration_signature SET role = 'exporter' WHERE declaration_id = 1",
        "UPDATE declaration_signature SET signed_on = '2026-11-20' WHERE declaration_id = 1",
        "DELETE FROM declaration_signature WHERE declaration_id = 1",
        "INSERT INTO declaration_signature (row_version, declaration_id, role, signatory_name, signatory_position, "
        "signed_at_place, company_seal) VALUES (1, 1, 'exporter', '', '', '', {no})",
    ],
)
def test_the_database_keeps_the_new_fields_and_signatures_as_they_were(workspace, clerk, sql):
    with workspace.transaction(clerk) as tx:
        made = issued(tx)
        record_signature(tx, made, signature(tx, further=[dict(given(tx))]))
    with pytest.raises(DBAPIError), workspace.engine.begin() as connection:
        connection.execute(sa.text(sql.format(no="0" if workspace.dialect == "sqlite" else "false")))


def test_a_delegated_signature_needs_its_proof_where_the_regime_says_so():
    from models.declarations.choices import AuthorityBasis, ReceivedAs, SignatureKind
    from models.declarations.missing import missing_for_verification
    from models.declarations.missing_signing import Receipt

    receipt = Receipt(SignatureKind.WET_INK, AuthorityBasis.DELEGATED, True, ReceivedAs.ORIGINAL, True)

    def blocks(regime, **changes):
        return {p.code: p.blocking for p in missing_for_verification(replace(receipt, **changes), regime)}

    assert blocks("JP") == {"G03": True}
    assert blocks("JP", has_proof=True) == {}
    assert blocks("US711", has_proof=True) == {"G03": True}
    assert blocks("NL") == {"G03": False}
    assert blocks("UK", has_proof=True) == {"H01": False}


def test_each_role_signs_once_and_belongs_to_a_party():
    from models.declarations.statement import StatedSignature
    from tests.declarations.test_missing import USER

    twice = replace(GOOD, signatures=(StatedSignature(PartyRole.END_USER), StatedSignature(PartyRole.PURCHASER)))
    assert {("G07", "signatures.0.role"), ("G07", "signatures.1.role")} <= blocking(twice)
    buys_too = replace(GOOD, parties=(*GOOD.parties, replace(USER, role=PartyRole.PURCHASER)))
    assert blocking(replace(buys_too, signatures=(StatedSignature(PartyRole.PURCHASER),))) == set()


def test_choices_open_fields_that_may_not_stay_empty():
    from models.declarations.choices import Disposition

    chosen = tuple(Disposition(each) for each in ("resold_in_country", "reexported", "other", "consumed"))
    open_ones = replace(GOOD, dispositions=chosen, expected_customers="Example shops")
    assert ("D02", "disposition_other") in blocking(open_ones)
    assert ("D02", "reexport_countries") in blocking(open_ones)
    assert ("D02", "resale_use") in hints(open_ones)
    told = replace(open_ones, disposition_other="A sample", reexport_countries=("AT",), resale_use="unknown")
    assert not {each for each in blocking(told) | hints(told) if each[0] == "D02"}


def test_more_than_a_year_can_use_is_asked_about():
    small = replace(GOOD, annual_capacity=Decimal(12), consumption_unit="KGM")
    assert ("D07", "annual_capacity") in hints(small)
    assert ("D07", "annual_capacity") not in hints(replace(small, annual_capacity=Decimal("12.5")))
    assert ("D07", "annual_capacity") in hints(replace(small, annual_capacity=Decimal(12_000), consumption_unit="GRM"))
    assert ("D07", "consumption_unit") in blocking(replace(small, consumption_unit=""))


def test_software_says_how_it_is_handed_over():
    moved = replace(GOOD, lines=(replace(LINE, intangible=True),))
    assert ("C11", "lines.0.transfer_note") in hints(moved)
    assert blocking(moved) == set()


def test_keeping_is_counted_from_the_last_event_and_not_from_the_signature():
    facts = KeptFacts("US711", signed_on=date(2026, 1, 5))
    assert retention(facts).until is None
    shipped = replace(facts, shipped=(date(2026, 3, 1), date(2026, 5, 4)))
    assert retention(shipped).until == date(2031, 5, 4)
    later = replace(shipped, event=LastEvent.KNOWN_REEXPORT, event_on=date(2027, 2, 28))
    assert retention(later).until == date(2032, 2, 28)
    earlier = replace(shipped, event=LastEvent.END_OF_DEAL, event_on=date(2026, 4, 1))
    assert retention(earlier).until == date(2031, 5, 4)
    ended = replace(facts, ended_on=date(2026, 6, 6))
    assert retention(ended).until == date(2031, 6, 6)
    held = retention(replace(ended, held=True, held_reason="Example request"))
    assert (held.until, held.held) == (None, True)
    assert "Example request" in str(held.reasons[0])
    assert {retention(replace(ended, regime=each)).years for each in BOOK.regimes} == {5}


def test_the_last_event_is_recorded_and_an_authority_can_hold_a_draft(workspace, clerk, officer):
    made = verified(workspace, clerk, officer)
    with workspace.transaction(clerk) as tx:
        with pytest.raises(FieldErrors):
            record_last_event(tx, made, KeepingDraft(event=LastEvent.LAST_EXPORT, on=date(2026, 11, 1)))
        with pytest.raises(FieldErrors):
            record_last_event(tx, made, KeepingDraft(event=LastEvent.LAST_EXPORT, on=date(2027, 11, 1)))
        record_last_event(tx, made, KeepingDraft(event=LastEvent.LAST_EXPORT, on=tx.today))
    with workspace.reader() as session:
        assert retention_of(session, made).until == date(2031, 11, 24)
    with workspace.transaction(clerk) as tx:
        loose = declaration(tx)
    with workspace.transaction(officer) as tx:
        hold_declaration(tx, loose, "Request of the Example Authority (fictional)")
    with pytest.raises(UserError, match="Example Authority"), workspace.transaction(clerk) as tx:
        delete_draft(tx, loose)
    with pytest.raises(DBAPIError), workspace.engine.begin() as connection:
        connection.execute(sa.text(f"DELETE FROM declaration WHERE id = {loose}"))
    with workspace.transaction(officer) as tx:
        release_declaration(tx, loose, "Answered.")
    with workspace.transaction(clerk) as tx:
        delete_draft(tx, loose)
