"""Fictional contents of every paper, short and long, for the tests and the gallery."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from models.documents.content import (
    Bilingual,
    Difference,
    DifferenceSheetContent,
    EndUseDeclarationContent,
    EvidenceLine,
    FormEdition,
    GoodsLine,
    IntroducedParty,
    IntroductionContent,
    Letterhead,
    LicenceApplicationContent,
    OwnerShare,
    Paper,
    PaperState,
    PartyBlock,
    QuestionItem,
    QuestionLetterContent,
    Reference,
    Signatory,
    SiteLine,
    StatusCertificateContent,
    StatusCriteria,
    StatusReason,
    Undertaking,
    YearFigure,
)
from models.documents.wording import note

ISSUED = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)

EXPORTER = PartyBlock(
    role="exporter",
    legal_name="Example Rare Metals (Ganzhou) Co., Ltd. (fictional)",
    local_name="示例稀有金属（赣州）有限公司（虚构）",
    address="No. 1 Sample Road, Example Industrial Park, Ganzhou, Jiangxi 341000",
    local_address="江西省赣州市示例工业园样本路1号",
    country="China 中国",
    registration="USCC 91360700EXAMPLE001",
    contact="Export desk 出口部, +86 797 0000 000, export@metals.example",
)
IMPORTER = PartyBlock(
    role="importer",
    legal_name="Example Trading B.V. (fictional)",
    local_name="示例贸易有限公司（虚构）",
    address="Voorbeeldkade 12, 1000 AA Amsterdam",
    country="Netherlands 荷兰",
    registration="KvK 00000000",
    contact="J. Voorbeeld, +31 20 000 0000, j.voorbeeld@trading.example",
)
END_USER = PartyBlock(
    role="end_user",
    legal_name="Example Magnetics GmbH (fictional)",
    local_name="示例磁材有限公司（虚构）",
    address="Musterstraße 7, 12345 Musterstadt",
    local_address="德国穆斯特市穆斯特街7号",
    country="Germany 德国",
    registration="HRB 00000 Musterstadt; LEI 0000EXAMPLE0000000000",
    contact="Dr. Łucja Przykładowa, +49 30 000 000, quality@magnetics.example",
    business=Bilingual(
        "Development and series production of sintered permanent magnets and magnet assemblies for civil electric drives.",
        "民用电驱动用烧结永磁体及磁组件的研发和批量生产。",
    ),
)
LETTERHEAD = Letterhead(
    Bilingual("Example Magnetics GmbH (fictional)", "示例磁材有限公司（虚构）"),
    ("Musterstraße 7, 12345 Musterstadt, Germany", "HRB 00000 Musterstadt · +49 30 000 000 · magnetics.example"),
)
OWN_LETTERHEAD = Letterhead(
    Bilingual(EXPORTER.legal_name, EXPORTER.local_name),
    (EXPORTER.address, "USCC 91360700EXAMPLE001 · +86 797 0000 000 · metals.example"),
)


def line(number: int, element: str, element_zh: str, code: str, kilograms: str, value: str) -> GoodsLine:
    return GoodsLine(
        number,
        Bilingual(f"{element} metal, 99.5 %, ingot", f"金属{element_zh}，99.5 %，锭"),
        f"{element[:2].upper()}-M-995",
        (code,),
        "2805301300" if number % 2 else "2805301900",
        Decimal(kilograms),
        "kg",
        Decimal(value),
        "USD",
        Bilingual("Alloying addition for sintered NdFeB magnets", "烧结钕铁硼磁体合金添加"),
    )


LINES = (
    line(1, "Dysprosium", "镝", "1C902.d", "1250.500", "437675.00"),
    line(2, "Terbium", "铽", "1C902.c", "80.000", "96000.00"),
)

UNDERTAKINGS = (
    Undertaking(
        "U1",
        Bilingual(
            "The items will be used only for the end use and at the place stated in this declaration.",
            "所购物项仅用于本声明所述的最终用途和使用地点。",
        ),
        "will",
    ),
    Undertaking(
        "U2",
        Bilingual(
            "The items will not be transferred to any third party, nor their end use changed, without the consent of "
            "the Ministry of Commerce of the People's Republic of China.",
            "未经中华人民共和国商务部许可，不向任何第三方转让所购物项，也不改变其最终用途。",
        ),
        "will",
    ),
    Undertaking(
        "U3",
        Bilingual(
            "The items will not be used in or for weapons of mass destruction or their means of delivery, including "
            "storing, processing, producing and handling them.",
            "所购物项不用于大规模杀伤性武器及其运载工具，包括其储存、加工、生产和处理。",
        ),
        "will_not",
        assurance=True,
    ),
    Undertaking(
        "U4",
        Bilingual(
            "The items will not be used for any military purpose or by any military end user.",
            "所购物项不用于任何军事用途，也不提供给军事最终用户。",
        ),
        assurance=True,
    ),
)

DECLARATION = EndUseDeclarationContent(
    paper=Paper(
        "EUC-2026-00042",
        ISSUED,
        version=2,
        state=PaperState.ISSUED,
        author=EXPORTER.legal_name,
        letterhead=LETTERHEAD,
        supersedes="EUC-2026-00042 version 1 (2026-10-02)",
        form=FormEdition(variant=Bilingual("Single order", "单笔订单")),
    ),
    capacity="end_user",
    scope="single_application",
    parties=(EXPORTER, IMPORTER, END_USER),
    references=(
        Reference("contract", "ERM-EM-2026-118", date(2026, 9, 14)),
        Reference("order", "PO 4500012345", date(2026, 9, 21)),
    ),
    lines=LINES,
    end_use=Bilingual(
        "Alloying addition (2.1 % by mass) in sintered NdFeB magnets of grade N42SH, type EM-ROT-180, built into the rotor of the "
        "traction motor EMX-180 made at the site named below for the fictional passenger car Exempla 2.",
        "作为合金添加元素（质量分数 2.1 %）用于牌号 N42SH 的烧结钕铁硼磁体（型号 EM-ROT-180），装入下述地点生产的 EMX-180 型驱动电机转子，用于虚构乘用车 Exempla 2。",
    ),
    dispositions=("processed_or_incorporated",),
    end_product=Bilingual("Traction motor EMX-180 for passenger cars", "乘用车驱动电机 EMX-180"),
    end_product_market=Bilingual("Germany, France, Poland", "德国、法国、波兰"),
    site_of_use="Works 2, Hall C, Musterstraße 9, 12345 Musterstadt, Germany",
    site_local="德国穆斯特市穆斯特街9号第二工厂C车间",
    use_nature="civil",
    annual_consumption="Capacity 2,400 t of magnets a year; dysprosium used 2025: 41 t; stock 3.2 t",
    undertakings=UNDERTAKINGS,
    signatories=(
        Signatory(
            "Dr. Łucja Przykładowa",
            "",
            Bilingual("Managing director", "总经理"),
            "inherent_in_office",
            "Example Magnetics GmbH (fictional)",
        ),
    ),
    signed_at_place="Musterstadt",
    validity=Bilingual(
        "Valid for the contract and order named above, until the quantity is delivered.",
        "对上述合同和订单有效，至所列数量交付完毕为止。",
    ),
)

LONG_DECLARATION = replace(
    DECLARATION,
    paper=replace(
        DECLARATION.paper, number="EUC-2026-00043", state=PaperState.DRAFT, letterhead=Letterhead(), supersedes=""
    ),
    lines=tuple(
        line(number, element, zh, code, f"{number * 12.5:.3f}", f"{number * 4375:.2f}")
        for number, (element, zh, code) in enumerate(
            [("Dysprosium", "镝", "1C902.d"), ("Terbium", "铽", "1C902.c"), ("Samarium", "钐", "1C902.a")] * 20, start=1
        )
    ),
    end_use=Bilingual(DECLARATION.end_use.en * 7, DECLARATION.end_use.zh * 8),
    undertakings=tuple(replace(item, code=f"U{number}") for number, item in enumerate(UNDERTAKINGS * 4, start=1)),
    signatories=(
        DECLARATION.signatories[0],
        Signatory(
            "J. Voorbeeld",
            "",
            Bilingual("Director", "董事"),
            "legal_representative",
            "Example Trading B.V. (fictional)",
        ),
    ),
)

EVIDENCE = (
    EvidenceLine(
        Bilingual("Application form", "申请表"),
        Bilingual("Order 792, Art. 16"),
        "filled",
        "LAP-2026-0017",
        original=True,
    ),
    EvidenceLine(
        Bilingual("Contract copy", "合同副本"),
        Bilingual("Order 792, Art. 16"),
        "filled",
        "ERM-EM-2026-118",
        original=False,
    ),
    EvidenceLine(
        Bilingual("Test report", "检测报告"),
        Bilingual("Order 792, Art. 16"),
        "filled",
        "Example Lab 2026-0815",
        original=False,
    ),
    EvidenceLine(
        Bilingual("End-user and end-use certificate", "最终用户和最终用途证明"),
        Bilingual("Order 792, Art. 16, 24"),
        "asked_for",
        "",
    ),
    EvidenceLine(
        Bilingual("Introduction of importer and end user", "进口商和最终用户情况介绍"),
        Bilingual("Announcement 33/2024"),
        "filled",
        "INT-2026-0009",
        original=True,
    ),
    EvidenceLine(
        Bilingual("Risk assessment for a watch-listed party", "关注名单主体风险评估"),
        Bilingual("Order 792, Art. 26"),
        "not_needed",
        "",
        reason_absent=Bilingual("No party is on the watch list (screened 2026-11-20)"),
    ),
)

APPLICATION = LicenceApplicationContent(
    paper=Paper(
        "LAP-2026-0017", ISSUED, state=PaperState.ISSUED, author=EXPORTER.legal_name, letterhead=OWN_LETTERHEAD
    ),
    authority=Bilingual(
        "Department of Commerce of Jiangxi Province, for the Ministry of Commerce", "江西省商务厅（转商务部）"
    ),
    kind="single",
    parties=(EXPORTER, IMPORTER, END_USER),
    references=DECLARATION.references,
    destination=Bilingual("Germany", "德国"),
    port=Bilingual("Shanghai", "上海"),
    transport_mode="Sea 海运",
    trade_mode="General trade 一般贸易",
    payment_terms="Letter of credit at sight 即期信用证",
    lines=LINES,
    end_use=DECLARATION.end_use,
    site_of_use=DECLARATION.site_of_use,
    declarations=(Reference("declaration", "EUC-2026-00042 version 2", date(2026, 11, 24)),),
    evidence=EVIDENCE,
    determination=Bilingual(
        "Both lines fall under Announcement 18/2025 as loaded in rulebook edition 2026-11; a licence is needed for every destination.",
        "两项货物均属 2025 年第 18 号公告所列物项（规则库版本 2026-11），出口至任何目的地均需许可。",
    ),
    clock_note=Bilingual(
        "The period of 45 working days begins with acceptance; not yet accepted.",
        "45 个工作日自受理之日起计算；尚未受理。",
    ),
    repeat_of="LAP-2026-0003",
    changed_since=("Quantity of line 1", "Order number and date"),
    preparer="A. Clerk (fictional)",
    prepared_on=date(2026, 11, 23),
    approver="B. Officer (fictional)",
    approved_on=date(2026, 11, 24),
    signatory=Signatory(
        "B. Officer (fictional)",
        "",
        Bilingual("Export control manager", "出口管制经理"),
        "delegated_with_proof",
        EXPORTER.legal_name,
    ),
)

INTRODUCTION = IntroductionContent(
    paper=Paper(
        "INT-2026-0009", ISSUED, state=PaperState.ISSUED, author=EXPORTER.legal_name, letterhead=OWN_LETTERHEAD
    ),
    parties=(
        IntroducedParty(
            IMPORTER,
            founded="1998",
            staff="24",
            website="trading.example",
            business=Bilingual("Trade in rare metals for European industry", "面向欧洲工业的稀有金属贸易"),
            products=(Bilingual("No production", "无生产"),),
            sites=(SiteLine("Head office", IMPORTER.address, Bilingual("Office", "办公")),),
            owners=(OwnerShare("Example Family Foundation (fictional)", Decimal("100"), "Netherlands", "fund"),),
            owners_as_of=date(2026, 10, 1),
        ),
        IntroducedParty(
            END_USER,
            founded="1974",
            staff="640",
            website="magnetics.example",
            business=END_USER.business,
            products=(
                Bilingual("Sintered NdFeB magnets", "烧结钕铁硼磁体"),
                Bilingual("Rotor assemblies for traction motors", "驱动电机转子组件"),
            ),
            sites=(
                SiteLine("Works 1", END_USER.address, Bilingual("Pressing, sintering", "压制、烧结")),
                SiteLine(
                    "Works 2, Hall C",
                    DECLARATION.site_of_use,
                    Bilingual("Rotor assembly", "转子装配"),
                    site_of_use=True,
                ),
            ),
            owners=(
                OwnerShare("Example Holding AG (fictional)", Decimal("62.50"), "Switzerland", "listed"),
                OwnerShare("Example Founders KG (fictional)", Decimal("20.00"), "Germany", "company"),
                OwnerShare("Free float", None, "", ""),
            ),
            owners_as_of=date(2026, 10, 15),
            military_business="None 无",
            consumption=(
                YearFigure(2024, "Dysprosium", Decimal("38000"), "kg"),
                YearFigure(2025, "Dysprosium", Decimal("41000"), "kg"),
                YearFigure(2026, "Dysprosium", None),
                YearFigure(2027, "Dysprosium", Decimal("44000"), "kg", forecast=True),
            ),
        ),
    ),
    relationship=Bilingual(
        "The importer buys for the end user under a yearly contract and never stores the goods.",
        "进口商按年度合同为最终用户采购，不存放货物。",
    ),
    relationship_since="2011",
    in_support_of="LAP-2026-0017",
    sources=("Register extract HRB 00000 of 2026-10-15", "Customer's questionnaire of 2026-10-20"),
    preparer="A. Clerk (fictional)",
    prepared_on=date(2026, 11, 23),
    signatory=Signatory("B. Director (fictional)", organisation=EXPORTER.legal_name),
)

STATUS = StatusCertificateContent(
    paper=Paper(
        "CES-2026-0005", ISSUED, state=PaperState.ISSUED, author=EXPORTER.legal_name, letterhead=OWN_LETTERHEAD
    ),
    as_of=date(2026, 11, 24),
    programme=Bilingual("Own certified end-user programme", "本公司认证最终用户制度"),
    programme_standing=note("no_official_scheme"),
    party=END_USER,
    site=DECLARATION.site_of_use,
    items=(Bilingual("1C902.d dysprosium metal", "金属镝"), Bilingual("1C902.c terbium metal", "金属铽")),
    end_use=Bilingual("Rotor magnets for civil traction motors", "民用驱动电机转子磁体"),
    destination=Bilingual("Germany", "德国"),
    status="certified",
    status_words=Bilingual(
        "Certified for the site, items, use and destination named below.", "仅就下列场所、物项、用途和目的地予以认证。"
    ),
    valid_until=date(2027, 3, 31),
    reasons=(
        StatusReason(
            supports=True,
            text=Bilingual("Signed declaration covers the items and the site.", "已签署的声明涵盖上述物项和场所。"),
            source=Bilingual("EUC-2026-00042 v2"),
            since=date(2026, 11, 24),
            until=date(2027, 5, 24),
        ),
        StatusReason(
            supports=True,
            text=Bilingual("All eleven criteria answered, none open.", "十一项标准均已答复，无未决项。"),
            source=Bilingual("Dossier D-0005"),
            since=date(2026, 9, 1),
            until=date(2027, 8, 31),
        ),
        StatusReason(
            supports=False,
            text=Bilingual("Screening of owners is older than 90 days.", "股东筛查已超过 90 天。"),
            source=Bilingual("Screening 2026-08-12"),
            since=date(2026, 11, 10),
        ),
    ),
    criteria=(
        StatusCriteria(
            Bilingual("Identity", "身份证明"),
            "in_order",
            (("CE-ID-01", Bilingual("A state register proves that it exists.", "国家登记机关证明其存在。")),),
            date(2027, 8, 31),
        ),
        StatusCriteria(
            Bilingual("Identity", "身份证明"),
            "partly_in_order",
            (("CE-ID-02", Bilingual("All trading names are known.", "全部商号均已知。")),),
        ),
        StatusCriteria(
            Bilingual("Ownership", "所有权"),
            "open",
            (("CE-OW-02", Bilingual("Listed parties own less than half.", "列入清单的当事方持有不足一半。")),),
        ),
    ),
    next_change_on=date(2027, 3, 31),
    next_change=Bilingual("The visit report reaches its age limit.", "现场走访报告到期。"),
    rulebook_edition="2026-11",
    computed_by="EUC Desk, on request of B. Officer (fictional)",
)

DIFFERENCES = DifferenceSheetContent(
    paper=Paper("DIF-2026-0002", ISSUED, state=PaperState.ISSUED, author=EXPORTER.legal_name),
    left_title="End-use declaration EUC-2026-00042 v2",
    right_title="Licence application LAP-2026-0017",
    differences=(
        Difference(Bilingual("Quantity, line 1", "第1项数量"), "1,250.500 kg", "1,255.500 kg", "different", ""),
        Difference(
            Bilingual("End user", "最终用户"),
            "Example Magnetics GmbH",
            "EXAMPLE MAGNETICS G.m.b.H.",
            "equal_after_normalising",
            "",
        ),
        Difference(
            Bilingual("Order date", "订单日期"), "2026-09-21", "", "explained", "Application names the contract only"
        ),
    ),
    facts_compared=46,
    checked_by="B. Officer (fictional)",
    checked_on=date(2026, 11, 24),
)

QUESTIONS = QuestionLetterContent(
    paper=Paper(
        "QST-2026-0011", ISSUED, state=PaperState.ISSUED, author=EXPORTER.legal_name, letterhead=OWN_LETTERHEAD
    ),
    addressee=END_USER,
    concerning="EUC-2026-00042, LAP-2026-0017",
    questions=(
        QuestionItem(
            Bilingual("Who makes the vehicle the motor is built into?", "该电机装入哪家厂商的车辆？"),
            Bilingual(
                "A use that names no model and maker is sent back by the authority.",
                "未注明型号和制造商的用途会被退回。",
            ),
            Bilingual("Name of the maker and the model", "制造商名称和车型"),
        ),
        QuestionItem(
            Bilingual("How much dysprosium was in stock on 1 November 2026?", "2026年11月1日镝的库存量是多少？")
        ),
    ),
    answer_by=date(2026, 12, 8),
    answer_to="export@metals.example",
    closing=Bilingual(
        "Please answer in English or Chinese; documents may be copies.", "请以英文或中文答复，文件可为复印件。"
    ),
    signed_by="A. Clerk (fictional)",
)
