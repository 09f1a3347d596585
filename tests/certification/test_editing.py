"""Editing a dossier: the form is kept whole, nothing is lost between two people, every hand is noted."""

from datetime import date

import pytest

from models.certification.choices import CriterionReply, DossierStage
from models.certification.commands import answer_criterion, attach_evidence, keep_dossier, open_dossier
from models.certification.deciding import last_day_of_grant
from models.certification.dossier_queries import DossierPages, dossier_detail, dossiers_of, find_dossiers
from models.certification.drafts import CriterionDraft, DossierForm, ScopeLine
from models.certification.handing import return_dossier, withdraw_dossier
from models.rulebook.loader import load_current
from models.workspace.errors import Conflict, FieldErrors, NotPermitted, UserError
from models.workspace.paging import ListQuery, PageRequest
from tests.certification import builders as make

TODAY = date(2026, 11, 24)


@pytest.fixture
def begun(workspace, clerk):
    """A dossier that was just opened; its site's id and its own."""
    with workspace.transaction(clerk) as tx:
        party_id = make.customer(tx)
        return make.site_of(tx, party_id), open_dossier(tx, party_id, make.PROGRAMME).first("dossier")


def seen(workspace, dossier_id):
    with workspace.reader() as session:
        return dossier_detail(session, dossier_id, TODAY)


def keep(workspace, who, dossier_id, version, **facts):
    with workspace.transaction(who) as tx:
        keep_dossier(tx, dossier_id, version, DossierForm(**facts))


def line(site_id, **changes):
    return ScopeLine(**({"site_id": site_id, "destination": "DE", "valid_from": TODAY} | changes))


def test_the_form_is_kept_whole(workspace, clerk, begun):
    site_id, dossier_id = begun
    first = seen(workspace, dossier_id)
    keep(
        workspace, clerk, dossier_id, first.version, note="One", scopes=(line(site_id), line(site_id, destination="AT"))
    )
    now = seen(workspace, dossier_id)
    assert [each.destination for each in now.scopes] == ["DE", "AT"]
    kept = line(site_id, id=now.scopes[1].id, destination="FR")
    keep(workspace, clerk, dossier_id, now.version, note="Two", scopes=(kept,))
    after = seen(workspace, dossier_id)
    assert [(each.id, each.destination) for each in after.scopes] == [(now.scopes[1].id, "FR")]
    keep(workspace, clerk, dossier_id, after.version, note="Two", scopes=(kept,))
    assert seen(workspace, dossier_id).version == after.version, "the same again changes nothing"


def test_a_fault_stands_beside_its_field_and_leaves_nothing(workspace, clerk, begun):
    site_id, dossier_id = begun
    version = seen(workspace, dossier_id).version
    wrong = (line(site_id), line(site_id + 999), line(site_id, valid_until=date(2020, 1, 1)))
    with pytest.raises(FieldErrors) as refused:
        keep(workspace, clerk, dossier_id, version, scopes=wrong)
    assert set(refused.value.faults) == {"scopes.1.site_id", "scopes.2.valid_until"}
    assert seen(workspace, dossier_id).scopes == ()


def test_the_second_of_two_sees_that_the_first_was_there(workspace, clerk, officer, begun):
    site_id, dossier_id = begun
    version = seen(workspace, dossier_id).version
    keep(workspace, officer, dossier_id, version, scopes=(line(site_id),))
    with pytest.raises(Conflict, match="Otto Example"):
        keep(workspace, clerk, dossier_id, version, note="Mine")
    draft = CriterionDraft(code="CE-ID-01", reply=CriterionReply.IN_ORDER)
    with workspace.transaction(officer) as tx:
        answer_criterion(tx, dossier_id, draft, seen=0)
    with pytest.raises(Conflict, match="Otto Example"), workspace.transaction(clerk) as tx:
        answer_criterion(tx, dossier_id, draft, seen=0)
    with workspace.transaction(clerk) as tx:
        answer_criterion(tx, dossier_id, draft.model_copy(update={"note": "Mine"}), seen=1)
    assert seen(workspace, dossier_id).preparers == {clerk.id, officer.id}


def test_what_was_decided_is_not_changed_by_the_form(workspace, clerk, officer, second_officer):
    _, dossier_id = make.certified(workspace, clerk, officer, second_officer)
    now = seen(workspace, dossier_id)
    [old] = now.scopes
    same = line(old.site_id, id=old.id, control_code=old.control_code)
    with pytest.raises(UserError, match="Close it"):
        keep(workspace, clerk, dossier_id, now.version, scopes=(same.model_copy(update={"destination": "FR"}),))
    keep(workspace, clerk, dossier_id, now.version, scopes=())
    assert [each.id for each in seen(workspace, dossier_id).scopes] == [old.id], "a decided line stays"


def test_whoever_only_took_a_line_out_had_a_hand_in_it(workspace, clerk, officer, second_officer, begun):
    site_id, dossier_id = begun
    keep(workspace, clerk, dossier_id, seen(workspace, dossier_id).version, scopes=(line(site_id), line(site_id)))
    now = seen(workspace, dossier_id)
    keep(workspace, officer, dossier_id, now.version, scopes=(line(site_id, id=now.scopes[0].id),))
    from models.certification.commands import submit_dossier

    with workspace.transaction(clerk) as tx:
        submit_dossier(tx, dossier_id)
    with pytest.raises(NotPermitted, match="prepared this"), workspace.transaction(officer) as tx:
        return_dossier(tx, dossier_id, "Mend it.")
    with workspace.transaction(second_officer) as tx:
        return_dossier(tx, dossier_id, "Mend it.")
    assert seen(workspace, dossier_id).stage is DossierStage.RETURNED


def test_evidence_is_kept_and_carried_to_later_answers(workspace, clerk, begun, clock):
    _, dossier_id = begun
    with workspace.transaction(clerk) as tx:
        attach_evidence(tx, dossier_id, "CE-ID-01", "extract.pdf", b"%PDF-1.4 example")
    first = next(each for each in seen(workspace, dossier_id).criteria if each.code == "CE-ID-01")
    assert (first.reply, first.attachment_name) == (CriterionReply.UNKNOWN, "extract.pdf")
    clock.set_day(date(2026, 11, 26))
    with workspace.transaction(clerk) as tx:
        answer_criterion(tx, dossier_id, CriterionDraft(code="CE-ID-01", reply=CriterionReply.IN_ORDER))
    with workspace.reader() as session:
        after = dossier_detail(session, dossier_id, date(2026, 11, 26)).criteria[0]
    assert (after.reply, after.attachment_id) == (CriterionReply.IN_ORDER, first.attachment_id)


def test_lists_and_searches_know_the_stage(workspace, clerk, begun):
    _, dossier_id = begun
    party_id = seen(workspace, dossier_id).party_id
    with workspace.reader() as session:
        [row] = dossiers_of(session, party_id, TODAY)
        assert [each.id for each in find_dossiers(session, "magnet")] == [dossier_id]
        assert [each.id for each in find_dossiers(session, row.number.lower())] == [dossier_id]
        assert find_dossiers(session, " ") == ()
    assert row.stage is DossierStage.PREPARING
    with workspace.transaction(clerk) as tx:
        withdraw_dossier(tx, dossier_id, "The customer changed its mind.")
    [row] = DossierPages(workspace).page(PageRequest(ListQuery())).rows
    assert row.stage is DossierStage.WITHDRAWN


@pytest.mark.parametrize(
    ("start", "last"), [(date(2026, 11, 24), date(2027, 11, 23)), (date(2028, 2, 29), date(2029, 2, 27))]
)
def test_the_longest_grant(start, last):
    assert last_day_of_grant(load_current().programme(make.PROGRAMME), start) == last
