"""Dossier, letter of refusal, notices and sheets: whole, in both languages, issued once and printed the same again."""

import re
from dataclasses import replace
from datetime import date

import pytest

from models.certification.commands import answer_criterion
from models.certification.drafts import CriterionDraft
from models.certification.tables import Dossier
from models.documents import wording
from models.documents.assemble.identity import Identity, aware
from models.documents.assemble.requests import Request, content_of, render
from models.documents.choices import DocumentKind
from models.documents.commands import issue_document
from models.documents.content.shared import PaperState
from models.documents.queries import documents_of, preview, reprint
from models.rulebook.loader import load_current
from models.workspace.errors import UserError
from models.workspace.validation import validate
from tests.documents import reading, register
from tests.documents.reading import squeezed, text
from tests.documents.register import TODAY, K

HAN = re.compile("[\u4e00-\u9fff]")
FURTHER = tuple(kind for kind in DocumentKind if kind not in {K.DECLARATION, K.APPLICATION, K.INTRODUCTION, K.PACK})


@pytest.fixture
def asked(workspace, clerk, officer, second_officer) -> dict[str, Request]:
    return register.requests(workspace, clerk, officer, second_officer)


def issued(workspace, actor, request):
    with workspace.transaction(actor) as tx:
        issue_document(tx, request)
    with workspace.reader() as session:
        return next(
            row for row in documents_of(session, request.subject_kind, request.subject_id) if row.kind is request.kind
        )


def content(workspace, request, on=TODAY, state=PaperState.ISSUED):
    with workspace.reader() as session:
        return content_of(session, request, Identity(aware(workspace.clock.now()), state=state), on)


def test_each_paper_is_issued_once_in_both_languages_and_printed_the_same_again(workspace, clerk, asked):
    assert {request.kind for request in asked.values()} == set(FURTHER)
    for name, request in asked.items():
        row = issued(workspace, clerk, request)
        with workspace.reader() as session:
            data = reprint(session, row.id)
        assert render(content(workspace, request)) == data, f"{name}: the same facts give the same bytes"
        assert issued(workspace, clerk, request).id == row.id, f"{name}: nothing changed, so nothing is issued anew"
        _check_paper(name, data, row.number, wording.house_form(content(workspace, request).FORM_ID))


def _check_paper(name, data, number, form):
    found = reading.pages(data)
    for position, page in enumerate(found, start=1):
        flat = squeezed(page)
        assert f"Page{position}of{len(found)}" in flat, name
        assert f"第{position}页共{len(found)}页" in flat, name
        assert f"{number}·Version版本1" in flat, name
    assert "DRAFT" not in text(data), name
    assert squeezed(form.note.en) in text(data) and squeezed(form.note.zh) in text(data), name
    titles = [title for title, _page in reading.outline(data)]
    assert titles and all(HAN.search(title) for title in titles), name
    assert [title.split()[0] for title in titles] == [str(n) for n in range(1, len(titles) + 1)], name
    for font, facts in reading.fonts(data).items():
        assert all(facts.values()), (name, font)
    assert reading.outside(data) == [], name


def test_the_dossier_holds_everything_a_certification_rests_on(workspace, asked):
    found = content(workspace, asked["dossier"])
    printed = text(render(found))
    for fact in (
        wording.note("no_scheme_yet").en,
        wording.note("no_scheme_yet").zh,
        "Rolf Example (fictional), chief technology officer",
        "Example Holding N.V. (fictional)",
        "0–10 %",
        "Register extract of 2026-09-01",
        "Example control list",
        "Stock agreed with the books.",
        "No shipment before the visit of 2027 was reported.",
        "Otto Example",
        "Olga Example",
        "Letter EUC-2026-0001 v1, signed 2026-11-24",
        "0 of 366 days",
    ):
        assert squeezed(fact) in printed, fact
    programme = load_current().programme("INT-CN-RE")
    codes = [each.code for group in (*found.compliance_programme, *found.criteria) for each in group.criteria]
    assert sorted(codes) == sorted(code for code in programme.criteria if code != "CE-SC-01")
    assert [each.code for each in found.undertakings] == list(programme.undertakings)
    assert all(each.text.en and HAN.search(each.text.zh) for each in found.undertakings)
    assert [each.by for each in found.history] == ["Olga Example", "Otto Example", "Clara Example"]
    assert all(HAN.search(each.what.zh) for each in found.history)


def test_an_official_reference_is_printed_as_entered_and_never_as_known(workspace, clerk, asked):
    with workspace.transaction(clerk) as tx:
        dossier = tx.get(Dossier, asked["dossier"].subject_id)
        dossier.official_number, dossier.official_issuer = "EX-1", "Example Ministry (fictional)"
    found = content(workspace, asked["dossier"])
    printed = text(render(found))
    assert squeezed("EX-1, Example Ministry (fictional)") in printed
    assert squeezed(wording.note("reference_entered").en) in printed
    assert squeezed(wording.note("no_scheme_yet").en) not in printed
    assert squeezed("was found up to 9 October 2026; it replaces no licence") in printed


def test_evidence_grows_old_on_the_paper(workspace, clerk, asked):
    dossier = asked["dossier"]
    later = date(2027, 12, 24)
    old = {each.code: each for group in content(workspace, dossier, later).criteria for each in group.criteria}
    assert (old["CE-OW-01"].answer, old["CE-OW-01"].age, old["CE-OW-01"].allowed) == ("evidence_too_old", 395, 183)
    assert old["CE-OW-01"].good_until == date(2027, 5, 26)
    with workspace.transaction(clerk) as tx:
        answer_criterion(
            tx, dossier.subject_id, validate(CriterionDraft, {"code": "CE-OW-03", "reply": "partly_in_order"})
        )
    now = {each.code: each for group in content(workspace, dossier).criteria for each in group.criteria}
    assert now["CE-OW-03"].answer == "partly_in_order"


def test_the_timeline_says_each_day_once_and_is_drawn_with_today_and_the_next_change(workspace, asked):
    for name in ("dossier", "status"):
        found = content(workspace, asked[name])
        line = found.timeline
        assert [band.standing for band in line.bands] == ["never", "certified_with_conditions", "lapsed"]
        assert line.bands[0].first == line.first and line.bands[-1].last == line.last
        for before, after in zip(line.bands, line.bands[1:], strict=False):
            assert (after.first - before.last).days == 1
        assert (line.today, line.next_change_on) == (TODAY, date(2026, 12, 2))
        assert all(HAN.search(band.why.zh) for band in line.bands)
        page = next(page for page in map(squeezed, reading.pages(render(found))) if "today当日2026-11-24" in page)
        assert "nextchange下次变更2026-12-02" in page
        assert "2026-11-24–2026-12-01" in page


def test_the_letter_of_refusal_accuses_nobody_and_leaves_the_licence_open(workspace, asked):
    found = content(workspace, asked["refusal"])
    assert [(each.code, each.answer) for each in found.criteria] == [("CE-OW-01", "open"), ("CE-DV-05", "not_in_order")]
    printed = text(render(found))
    for key in ("no_accusation", "path_open", "bring", "internal_programme"):
        assert squeezed(wording.note(key).en) in printed, key
        assert squeezed(wording.note(key).zh) in printed, key
    assert squeezed("Shareholder register, group chart, annual report") in printed
    for secret in ("Diversion", "feared", "RV-04", "false"):
        assert secret not in printed, "what the deciders wrote for themselves stays with them"


def test_a_letter_of_refusal_is_for_a_refusal_only(workspace, asked):
    with pytest.raises(UserError, match="was not refused"):
        content(workspace, Request(K.REFUSAL_LETTER, asked["dossier"].subject_id))


def test_what_changed_after_a_refusal_does_not_change_its_letter(workspace, clerk, asked):
    request = asked["refusal"]
    row = issued(workspace, clerk, request)
    workspace.clock.set_day(date(2026, 11, 27))
    with workspace.transaction(clerk) as tx:
        answer_criterion(tx, request.subject_id, validate(CriterionDraft, {"code": "CE-OW-01", "reply": "in_order"}))
    assert issued(workspace, clerk, request).id == row.id


def test_notices_carry_what_the_rule_names_and_leave_what_nobody_knows_to_the_pen(workspace, asked):
    notice = content(workspace, asked["compliance"])
    assert notice.items[0].entry.en == "Part I: Dysprosium metal"
    assert notice.items[0].share == "", "the share of value is not made up"
    assert [each.measure for each in notice.law] == ["61/2025 1(1), 1(2), 1(3)"]
    assert "unknown" in notice.law[0].why.en
    printed = text(render(notice))
    for key in ("cn_duty", "cn_barred_users", "cn_barred_uses", "cn_case_uses", "cn_pass_on", "cn_to_customs"):
        assert squeezed(wording.note(key).en) in printed and squeezed(wording.note(key).zh) in printed, key
    report = content(workspace, asked["humanitarian"])
    assert (report.address, report.term, report.exported_on) == ("jingwaibaogao@mofcom.gov.cn", 10, None)
    assert squeezed("within 10 working days after export") in text(render(report))


def test_papers_of_a_declaration_wait_until_it_says_what_they_print(workspace, clerk, asked):
    from models.declarations.choices import DeclarationState

    draft = register.declared(workspace, clerk, DeclarationState.DRAFT)
    for kind in (K.COMPLIANCE_NOTICE, K.HUMANITARIAN_REPORT, K.STOP_REPORT):
        with workspace.reader() as session:
            assert "DRAFT" in text(preview(session, Request(kind, draft), workspace.clock.now(), TODAY))
        with pytest.raises(UserError, match="only a preview"), workspace.transaction(clerk) as tx:
            issue_document(tx, Request(kind, draft))


def test_the_stop_report_ticks_its_cause(workspace, asked):
    found = content(workspace, asked["stop"])
    assert (found.cause, found.facts) == (
        "user_or_use_changed_or_may_change",
        "The end user sold the line to another firm.",
    )
    causes = wording.choices("stop_cause")
    assert found.cause in causes and len(causes) == 4


def test_a_near_limit_declaration_needs_a_confirmed_classification(workspace, clerk, officer):
    proposed = register.near_limit(workspace, clerk, officer, confirmed=False)
    request = Request(K.NEAR_LIMIT, proposed)
    with workspace.reader() as session:
        assert "2.48g/cm3" in text(preview(session, request, workspace.clock.now(), TODAY))
    with pytest.raises(UserError, match="waits for a second person"), workspace.transaction(clerk) as tx:
        issue_document(tx, request)


def test_the_sheets_name_whom_nobody_compared(workspace, asked):
    owners = content(workspace, asked["ownership"])
    assert [(each.name, each.effective) for each in owners.ownership.owners] == [
        ("Example Holding N.V. (fictional)", "60 %"),
        ("Erika Example (fictional)", "30 %"),
        ("Example Trust (fictional)", "0–10 %"),
    ]
    assert {each.verdict for each in owners.ownership.rules} == {"clear"}
    assert len(owners.ownership.rules) == len(load_current().ownership_rules)
    sheet = content(workspace, asked["screening"])
    assert [each.standing for each in sheet.names] == ["clear", "never_screened", "", ""]
    assert (sheet.screening.screened_on, sheet.screening.counts_until) == (TODAY, date(2026, 12, 1))


def test_a_character_no_font_has_is_named(workspace, asked):
    found = replace(content(workspace, asked["dossier"]), responsible_executive="Rolf 😀")
    with pytest.raises(UserError, match=r"😀 \(U\+1F600\)") as refusal:
        render(found)
    assert refusal.value.field == "responsible_executive"


def test_markup_in_a_name_is_text_like_any_other(workspace, asked):
    value = '<b>Rolf</b> & "Sons" <img src="x"/> \\(1\\) &lt;'
    found = replace(content(workspace, asked["dossier"]), responsible_executive=value)
    assert squeezed(value) in text(render(found))
