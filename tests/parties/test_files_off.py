"""Files taken off parties and products: only while no record rests on them, by nobody without the permission."""

import pytest

from models.access.roles import NotPermitted
from models.goods.files import attach_to_product, take_file_off_product
from models.parties.commands_parts import attach_to_party, take_file_off_party
from models.workspace.attachments import attachments_of, rows_resting_on
from models.workspace.errors import UserError
from tests.goods.builders import product, report
from tests.parties.builders import customer


def ids(workspace, kind, record_id):
    with workspace.reader() as session:
        return [file.id for file in attachments_of(session, kind, record_id)]


def test_a_file_goes_from_its_record_only(workspace, clerk, auditor):
    with workspace.transaction(clerk) as tx:
        here, there = customer(tx), customer(tx, legal_name="Example Valves AG (fictional)")
        attach_to_party(tx, here, "a.txt", b"a")
    (file,) = ids(workspace, "party", here)
    for actor, owner, refusal in ((auditor, here, NotPermitted), (clerk, there, UserError)):
        with pytest.raises(refusal), workspace.transaction(actor) as tx:
            take_file_off_party(tx, owner, file)
    with workspace.transaction(clerk) as tx:
        take_file_off_party(tx, here, file)
    assert ids(workspace, "party", here) == []
    with pytest.raises(UserError), workspace.transaction(clerk) as tx:
        take_file_off_party(tx, here, file)


def test_a_test_report_keeps_its_file(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        product_id = product(tx)
        report(tx, product_id, file=("report.pdf", b"%PDF-1.4"))
        attach_to_product(tx, product_id, "sheet.txt", b"sheet")
    reported, sheet = ids(workspace, "product", product_id)
    with workspace.reader() as session:
        assert rows_resting_on(session, reported) == ("test_report",)
        assert rows_resting_on(session, sheet) == ()
    with pytest.raises(UserError, match="evidence"), workspace.transaction(clerk) as tx:
        take_file_off_product(tx, product_id, reported)
    with workspace.transaction(clerk) as tx:
        take_file_off_product(tx, product_id, sheet)
    assert ids(workspace, "product", product_id) == [reported]
