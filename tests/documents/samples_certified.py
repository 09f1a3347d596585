"""Fictional contents of the papers of certification and of exports, with every standing drawn and every field filled."""

from dataclasses import replace
from datetime import date, timedelta

from models.documents.content.declaration import Signatory
from models.documents.content.dossier import (
    AnsweredCriterion,
    CertifiedDossierContent,
    CriteriaSection,
    DossierDecision,
    DossierLine,
    DossierSite,
    DossierUndertaking,
    DossierVisit,
    DossierVote,
    HistoryLine,
    OpenCriterion,
    RefusalLetterContent,
)
from models.documents.content.notices import (
    ComplianceNoticeContent,
    HumanitarianReportContent,
    LawState,
    NearLimitContent,
    NoticeItem,
    StopReportContent,
)
from models.documents.content.shared import Bilingual, Paper, PaperState
from models.documents.content.sheets import (
    OwnershipPart,
    OwnershipSheetContent,
    ScreenedName,
    ScreeningLine,
    ScreeningPart,
    ScreeningSheetContent,
    SheetHolding,
    SheetOwner,
    SheetRule,
)
from models.documents.content.timeline import StatusBand, StatusTimeline
from models.documents.wording import note
from tests.documents import samples

DAY = date(2026, 11, 24)
WHY = Bilingual("A decision of the desk, or a day that passed (fictional).", "本部门的决定，或期限届满（虚构）。")


def paper(number: str) -> Paper:
    return Paper(
        number,
        samples.ISSUED,
        state=PaperState.ISSUED,
        author=samples.EXPORTER.legal_name,
        letterhead=samples.OWN_LETTERHEAD,
    )


def timeline(*spans: tuple[str, int], first: date = date(2024, 1, 1), change: date | None = None) -> StatusTimeline:
    """Lay standings of so many days end to end."""
    bands, day = [], first
    for standing, days in spans:
        last = day + timedelta(days=days - 1)
        bands.append(StatusBand(day, last, standing, WHY))
        day = last + timedelta(days=1)
    return StatusTimeline(first, bands[-1].last, DAY, tuple(bands), change)


EVERY_STANDING = timeline(
    ("never", 120),
    ("unknown", 60),
    ("certified", 300),
    ("suspended", 45),
    ("certified_with_conditions", 200),
    ("lapsed", 30),
    ("certified", 250),
    ("ending", 150),
    ("revoked", 120),
    ("refused", 60),
    change=date(2027, 2, 24),
)

OWNERSHIP = OwnershipPart(
    holdings=(
        SheetHolding(
            "Example Holding N.V. (fictional)",
            Bilingual("Netherlands", "荷兰"),
            "direct",
            "60 %",
            date(2019, 4, 1),
            "Register extract of 2026-09-01",
        ),
        SheetHolding("Example Trust (fictional)", Bilingual("Luxembourg", "卢森堡"), "indirect"),
    ),
    owners=(
        SheetOwner("Example Holding N.V. (fictional)", "60 %", "60 %"),
        SheetOwner("Example Trust (fictional)", "", "0–40 %", stated=True),
    ),
    rules=(
        SheetRule(
            Bilingual("Own criterion on listed owners", "本方关于清单股东的标准"),
            Bilingual("Listed owners together hold 50 % or more.", "列入清单的股东合计持股50%及以上。"),
            "cannot_be_ruled_out",
            Bilingual("In force", "施行中"),
            "0–40 %",
            ("Example Listed Ltd (fictional) → Example Trust (fictional) 51 %",),
            (Bilingual("The share of Example Trust is not known.", "示例信托的持股比例不明。"),),
            (Bilingual("Control without shares is not computed.", "不计算无持股的控制关系。"),),
        ),
    ),
    matched=("Example Listed Ltd (fictional)",),
    undecided=("Example Trading AG (fictional)",),
    cautions=(Bilingual("40 % belong to owners whom nobody has named.", "40%归属于未具名的股东。"),),
)

SCREENING = ScreeningPart(
    "clear",
    Bilingual("The comparison found nothing.", "比对未发现匹配。"),
    date(2026, 11, 20),
    date(2027, 2, 18),
    date(2026, 11, 27),
    (
        ScreeningLine(
            date(2026, 11, 20),
            ("Example control list, 2026-11-01", "Example watch list, 7"),
            "clear",
            "Compared with both spellings.",
            "Otto Example",
            "comparison.pdf",
        ),
        ScreeningLine(date(2026, 5, 4), ("Example control list, 2026-05-01",), "possible_match", "Same name.", "Olga"),
    ),
)

_CRITERIA = tuple(
    AnsweredCriterion(
        f"CE-EX-{number:02d}",
        Bilingual("What holds when the criterion stands well (fictional).", "标准符合时的情形（虚构）。"),
        answer,
        number % 3 == 0,
        "Example paper",
        "Seen.",
        date(2026, 9, 1),
        84,
        366 if number % 2 else None,
        date(2027, 9, 2) if number % 2 else None,
    )
    for number, answer in enumerate(
        ("in_order", "largely_in_order", "partly_in_order", "evidence_too_old", "open") * 4, 1
    )
)

DOSSIER = CertifiedDossierContent(
    paper=paper("CED-2026-0001"),
    as_of=DAY,
    timeline=EVERY_STANDING,
    programme=Bilingual("Own programme (fictional)", "本方制度（虚构）"),
    programme_standing=note("no_scheme_yet"),
    official_reference="EX-1, Example Ministry (fictional), 2026-10-01",
    stage=Bilingual("Decided", "已决定"),
    opened_on=date(2024, 1, 1),
    prepared_by="Clara Example",
    party=samples.END_USER,
    status="certified_with_conditions",
    status_words=WHY,
    valid_until=date(2027, 2, 23),
    next_change_on=date(2027, 2, 24),
    next_change=WHY,
    lines=(
        DossierLine(
            "Example works",
            Bilingual("1C905.a.4"),
            "civil_only",
            Bilingual("Germany", "德国"),
            date(2026, 1, 1),
            date(2027, 1, 1),
            "decided",
            "At most 500 kg a year.",
        ),
    ),
    sites=(
        DossierSite(
            "Example works",
            "Example Road 1",
            Bilingual("Germany", "德国"),
            Bilingual("Bonding of magnets", "磁体粘接"),
            "yes",
            "unknown",
            ("ตัวอย่าง",),
        ),
    ),
    ownership=OWNERSHIP,
    responsible_executive="Rolf Example (fictional)",
    compliance_programme=(CriteriaSection(Bilingual("Capability", "能力"), _CRITERIA[:6]),),
    criteria=(
        CriteriaSection(Bilingual("Identity", "身份证明"), _CRITERIA[6:12]),
        CriteriaSection(Bilingual("Ownership", "所有权"), _CRITERIA[12:]),
    ),
    score="86 %",
    screening=SCREENING,
    visits=(
        DossierVisit(
            "Example works",
            Bilingual("A foreign authority: Example Office", "外国主管机关"),
            date(2026, 8, 1),
            "held",
            date(2026, 9, 9),
            "A. Example",
            "Stock agreed with the books.",
            "Consent EX-9 of 2026-08-20",
        ),
    ),
    undertakings=(
        DossierUndertaking("CN-USE", Bilingual("We use the items as stated.", "我方按所述用途使用。"), "EUC-2026-0001"),
        DossierUndertaking("F06", Bilingual("We keep records.", "我方保存记录。")),
    ),
    votes=(DossierVote(Bilingual("Suspended", "暂停"), DAY, "Otto Example", "waiting", "Reports are missing."),),
    decisions=(
        DossierDecision(
            Bilingual("Certification granted", "予以认证"),
            date(2026, 1, 1),
            date(2026, 1, 2),
            date(2027, 2, 23),
            "Example works",
            ("Otto Example", "Olga Example"),
            "All criteria are in order.",
            Bilingual("Conditions were not met", "未满足条件"),
        ),
    ),
    reasons_against=samples.STATUS.reasons[2:],
    conditions=(Bilingual("No shipment before the visit was reported."),),
    note="Kept in the blue folder (fictional).",
    history=(HistoryLine(DAY, Bilingual("Countersign", "会签"), "Olga Example", "All criteria are in order."),),
    history_left_out=12,
    rulebook_edition="2026-11",
)

REFUSAL = RefusalLetterContent(
    paper=paper("REF-2026-0001"),
    addressee=samples.END_USER,
    programme=DOSSIER.programme,
    dossier="DOS-2026-0001",
    decided_on=DAY,
    effective_on=DAY,
    criteria=tuple(
        OpenCriterion(each.code, each.stated, each.answer, Bilingual("Register extract", "登记摘录"))
        for each in _CRITERIA[2:5]
    ),
    contact="Clara Example, +49 30 000000",
    organisation=samples.EXPORTER.legal_name,
)

_LAW = (LawState("61/2025 1(1), 1(2), 1(3)", DAY, Bilingual("Unknown", "不明"), WHY),)
_SIGNATORY = Signatory(
    "Li Example", "李示例", Bilingual("Director", "董事"), "delegated_with_proof", "Example Exporter"
)

COMPLIANCE = ComplianceNoticeContent(
    paper=paper("CPN-2026-0001"),
    giver=samples.EXPORTER,
    receivers=(samples.IMPORTER, samples.END_USER),
    references=samples.DECLARATION.references,
    destination=Bilingual("Germany", "德国"),
    items=tuple(
        NoticeItem(
            number,
            Bilingual("Example dysprosium metal (fictional)", "示例金属镝（虚构）"),
            Bilingual("Part I: Dysprosium metal", "金属镝"),
            Bilingual("China", "中国"),
            "",
            ("1C905.a.1",),
        )
        for number in range(1, 9)
    ),
    law=_LAW,
    signatory=_SIGNATORY,
)

NEAR_LIMIT = NearLimitContent(
    paper=paper("NLD-2026-0001"),
    exporter=samples.EXPORTER,
    product="P-000001 · EX-42",
    description=Bilingual("Example cathode powder (fictional)", "示例正极材料（虚构）"),
    model="EX-42",
    hs_codes=("38249999",),
    near=("3C901.a.1",),
    law=(LawState("58/2025", DAY, Bilingual("Unknown", "不明"), WHY),),
    parameters="Compaction density 2.48 g/cm3",
    composition=(("Li", "4.4 %"), ("Fe", "35.4 % ± 0.2")),
    test_report="Example laboratory (fictional), 2026-06-01",
    reason="Below the limit by test report.",
    decided_on=DAY,
    edition="2026-11",
    signatory=_SIGNATORY,
)

HUMANITARIAN = HumanitarianReportContent(
    paper=paper("HUM-2026-0001"),
    parties=(samples.EXPORTER, samples.END_USER),
    references=samples.DECLARATION.references,
    destination=Bilingual("Germany", "德国"),
    lines=samples.LINES,
    end_use=Bilingual("Contrast agents for an emergency ward (fictional)", "急诊用造影剂（虚构）"),
    address="reports@example.com",
    term=10,
    exported_on=date(2026, 11, 20),
    due_on=date(2026, 12, 4),
    law=_LAW,
    signatory=_SIGNATORY,
)

STOP = StopReportContent(
    paper=paper("STP-2026-0001"),
    parties=(samples.EXPORTER, samples.END_USER),
    references=samples.DECLARATION.references,
    lines=samples.LINES,
    end_use=Bilingual("Rotor magnets (fictional)", "转子磁体（虚构）"),
    cause="forged_or_altered",
    facts="The seal differs from the one on file (fictional).",
    stopped_on=DAY,
    licences=("EX-LIC-1 (LIC-2026-0001), 2026-01-01 – 2026-12-31",),
    signatory=_SIGNATORY,
)

OWNERSHIP_SHEET = OwnershipSheetContent(paper("OWN-2026-0001"), DAY, samples.END_USER, OWNERSHIP, "2026-11")
SCREENING_SHEET = ScreeningSheetContent(
    paper("SCR-2026-0001"),
    DAY,
    samples.END_USER,
    (
        ScreenedName(
            samples.END_USER.legal_name, Bilingual("the party itself", "主体本身"), "clear", date(2026, 11, 20)
        ),
        ScreenedName("Example Trust (fictional)", Bilingual("known by name only", "仅知名称")),
    ),
    SCREENING,
    "2026-11",
)
STATUS = replace(samples.STATUS, timeline=EVERY_STANDING)
