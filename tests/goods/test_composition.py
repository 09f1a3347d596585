"""What a composition adds up to, and what test reports may say."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.goods.commands import record_test_report
from models.goods.composition import Share, is_complete, is_more_than_whole, slack, total
from models.goods.drafts import TestReportDraft
from models.goods.elements import SYMBOLS
from models.goods.queries import product_detail
from models.workspace.attachments import attachments_of, read_blob
from models.workspace.errors import FieldErrors, NotPermitted, UserError
from models.workspace.validation import validate
from tests.goods.builders import product, report

shares = st.lists(
    st.builds(
        Share,
        st.sampled_from(SYMBOLS),
        st.none() | st.decimals(0, 100, places=6),
        st.none() | st.decimals(0, 5, places=6),
    ),
    max_size=12,
).map(tuple)


@given(shares)
def test_a_composition_is_never_both_too_much_and_unfinished(found):
    if is_more_than_whole(found):
        assert total(found) > 100
    if is_complete(found):
        assert total(found) + slack(found) >= 100
        assert None not in {share.mass_percent for share in found}
    assert not is_complete((*found, Share("Dy")))


def test_nothing_known_is_not_complete():
    assert not is_complete(())
    assert is_complete((Share("Dy", Decimal("99.9"), Decimal("0.1")),))
    assert not is_complete((Share("Dy", Decimal("99.9")),))


def test_there_are_118_elements():
    assert len(set(SYMBOLS)) == 118


BASE = {"lab": "Example laboratory (fictional)", "method": "ICP-MS", "reported_on": "2026-06-01"}


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"elements": []}, "elements", "at least one element"),
        ({"elements": [{"element": "Xx"}]}, "elements.0.element", "not the symbol"),
        ({"elements": [{"element": "Dy", "mass_percent": "101"}]}, "elements.0.mass_percent", "100"),
        ({"elements": [{"element": "Dy", "mass_percent": "-1"}]}, "elements.0.mass_percent", "0"),
        ({"elements": [{"element": "Dy", "mass_percent": "NaN"}]}, "elements.0.mass_percent", "number"),
        ({"elements": [{"element": "Dy", "mass_percent": "0.0000001"}]}, "elements.0.mass_percent", "digits"),
        ({"elements": [{"element": "Dy"}, {"element": "Dy"}]}, "elements", "twice"),
        (
            {"elements": [{"element": "Dy", "mass_percent": "60"}, {"element": "Fe", "mass_percent": "41"}]},
            "elements",
            "add up to 101 %",
        ),
        ({"lab": ""}, "lab", "stated"),
        ({"reported_on": "2026-02-30"}, "reported_on", "not a date"),
    ],
)
def test_a_report_at_fault_says_where(values, field, words):
    with pytest.raises(FieldErrors, match=words) as caught:
        validate(TestReportDraft, BASE | {"elements": [{"element": "Dy", "mass_percent": "1"}]} | values)
    assert list(caught.value.faults) == [field]


def test_shares_may_exceed_the_whole_by_their_uncertainty():
    elements = [
        {"element": "Dy", "mass_percent": "60", "uncertainty": "0.6"},
        {"element": "Fe", "mass_percent": "41", "uncertainty": "0.4"},
    ]
    assert len(validate(TestReportDraft, BASE | {"elements": elements}).elements) == 2


def test_the_latest_report_counts_and_the_earlier_stays(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        found = product(tx)
        report(tx, found, {"Dy": "2"}, on=date(2026, 6, 1), file=("report.pdf", b"%PDF-1.4 example"))
        report(tx, found, {"Dy": "1"}, on=date(2025, 6, 1))
    with workspace.reader() as session:
        detail = product_detail(session, found)
        assert detail.shares == (Share("Dy", Decimal(2), None),)
        assert [each.reported_on.year for each in detail.reports] == [2026, 2025]
        (kept,) = attachments_of(session, "product", found)
        assert detail.report.attachment_id == kept.id
        assert read_blob(session, kept.sha256) == b"%PDF-1.4 example"


def test_a_report_of_tomorrow_or_with_an_empty_file_leaves_nothing(workspace, clerk, auditor):
    with workspace.transaction(clerk) as tx:
        found = product(tx)
    with pytest.raises(UserError, match="future") as caught, workspace.transaction(clerk) as tx:
        report(tx, found, on=date(2026, 11, 25))
    assert caught.value.field == "reported_on"
    with pytest.raises(UserError, match="empty"), workspace.transaction(clerk) as tx:
        report(tx, found, file=("report.pdf", b""))
    with pytest.raises(NotPermitted), workspace.transaction(auditor) as tx:
        record_test_report(tx, found, validate(TestReportDraft, BASE | {"elements": [{"element": "Dy"}]}))
    with workspace.reader() as session:
        assert product_detail(session, found).reports == ()
        assert attachments_of(session, "product", found) == ()
