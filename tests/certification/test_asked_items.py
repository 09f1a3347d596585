"""What a status is asked about has to exist: items of the reference list, countries, programmes."""

from datetime import date

import pytest

from models.certification.choices import Standing
from models.certification.queries import status_of
from models.workspace.errors import FieldErrors, UserError
from tests.certification import builders as make

TODAY = date(2026, 11, 24)


def status(workspace, party_id, **asked):
    with workspace.reader() as session:
        return status_of(session, party_id, on=TODAY, **asked)


@pytest.mark.parametrize(
    ("asked", "field", "told"),
    [
        ({"control_code": "ZZ"}, "item", "holds no item ZZ"),
        ({"control_code": "3A001"}, "item", "holds no item 3A001"),
        ({"control_code": "1C905.a.4", "programme": "US-VEU"}, "item", "no list of items for the programme US-VEU"),
        ({"destination": "ZZ"}, "destination", "no country with the code ZZ"),
        ({"programme": "NONE"}, "programme", "no programme NONE"),
    ],
)
def test_what_does_not_exist_is_not_answered(workspace, clerk, officer, second_officer, asked, field, told):
    party_id, _ = make.certified(workspace, clerk, officer, second_officer, control_code="")
    with pytest.raises(UserError, match=told) as refused:
        status(workspace, party_id, **asked)
    assert refused.value.field == field
    answer = status(workspace, party_id, control_code=" 1c905.A.4 ", destination="de")
    assert (answer.standing, answer.question.control_code) == (Standing.CERTIFIED, "1C905.a.4")
    assert status(workspace, party_id, control_code="1C905").standing is Standing.CERTIFIED


def test_a_line_names_an_item_of_the_list_or_none(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        party_id = make.customer(tx)
    with pytest.raises(FieldErrors) as refused, workspace.transaction(clerk) as tx:
        make.dossier(tx, party_id, control_code="ZZ")
    assert set(refused.value.faults) == {"control_code"}


def test_of_a_programme_whose_list_is_not_loaded_a_line_may_name_any_item(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        assert make.dossier(tx, make.customer(tx), programme="US-VEU", control_code="3A001")
