"""Legal acts as Chinese texts cite them, made from our short English names: 商务部公告2025年第61号第一条第（三）项."""

import re
from collections.abc import Callable, Sequence

from models.workspace.words import InBoth

ISSUERS = {
    "NPC Standing Committee": "全国人大常委会",
    "State Council": "国务院",
    "MOFCOM": "商务部",
    "MIIT": "工业和信息化部",
    "GAC": "海关总署",
    "MOST": "科技部",
    "State Cryptography Administration": "国家密码管理局",
    "MOFCOM (Americas department)": "商务部美洲大洋洲司",
    "MOFCOM and others": "商务部等部门",
}
"""Who issues acts, as the edition writes them, and their usual Chinese names."""

_KNOWN = {
    "Export Control Law": "中华人民共和国出口管制法",
    "own rule": "本单位自订规则",
    "own": "本单位自订",
    "rule of this desk": "本单位自订规则",
    "Rule of this program": "本程序自订规则",
    "our register": "本单位登记库",
    "our ledger": "本单位台账",
    "the licence itself": "许可证本身",
    "assumption of this question": "本次查询的假设",
    "trade guides and press": "行业指南和媒体报道",
    "trade guides": "行业指南",
    "trade guides: vague uses are refused": "行业指南：用途笼统的不予受理",
    "field list of the export licence: one contract, port, transport mode, trade mode, payment": (
        "出口许可证栏目：一份合同、一个口岸、一种运输方式、一种贸易方式、一种付款方式"
    ),
}
_DIGITS = "零一二三四五六七八九"


def known_issuer(name: str) -> InBoth:
    """Return an issuer in both languages; one that is not known is told as it stands."""
    return InBoth(name, ISSUERS.get(name, ""))


def act_name(number: str, limb: str = "", issuers: Sequence[str] = ()) -> InBoth:
    """Return an act's number with its limb as people quote it, and as Chinese texts cite it.

    Pure. An announcement whose issuers are not known is cited without them; what has no usual Chinese name stays.
    """
    english = f"{number} {limb}".strip()
    by = "、".join(ISSUERS.get(each, each) for each in issuers)
    if found := re.fullmatch(r"(\d+)/(\d{4})(?: \((GAC)\))?", number):
        act = _announcement(by or ISSUERS.get(found[3] or "", ""), found[1], found[2])
    elif found := re.fullmatch(r"Order (\d+)/(\d{4})", number):
        act = f"{by}令{found[2]}年第{found[1]}号"
    elif found := re.fullmatch(r"Draft (\d{4})-(\d\d)-(\d\d)", number):
        act = f"{by}{_day(found)}征求意见稿"
    else:
        act = in_chinese(number)
    return InBoth(english, act + limb_zh(limb))


def cited_in_both(name: str) -> InBoth:
    """Return the name of a source in both languages; one that knows its Chinese already is kept."""
    return name if isinstance(name, InBoth) else InBoth(name, in_chinese(name))


def in_chinese(name: str) -> str:
    """Cite a source in Chinese; a part that is no Chinese act stays in the language it was written in. Pure."""
    parts = [_part(each) for each in name.split("; ")]
    return "；".join(parts) if parts != name.split("; ") else name


def limb_zh(limb: str) -> str:
    """Return a limb as Chinese texts cite it: ``1(3)`` is 第一条第（三）项, ``para 2`` 第二款. Pure."""
    if found := re.fullmatch(r"para (\d+)", limb):
        return f"第{numeral(int(found[1]))}款"
    if found := re.fullmatch(r"(\d+)\((\d+)\)", limb):
        return f"第{numeral(int(found[1]))}条第（{numeral(int(found[2]))}）项"
    return f" {limb}" if limb else ""


def numeral(number: int) -> str:
    """Write a number from 1 to 99 in Chinese numerals. Pure."""
    tens, ones = divmod(number, 10)
    lead = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return lead + (_DIGITS[ones] if ones or not tens else "")


def _announcement(by: str, number: str, year: str) -> str:
    return f"{by}公告{year}年第{number}号" if by else f"{year}年第{number}号公告"


def _day(found: re.Match[str], first: int = 1) -> str:
    year, month, day = (int(found[place]) for place in range(first, first + 3))
    return f"{year}年{month}月{day}日"


def _part(name: str) -> str:
    if known := _KNOWN.get(name):
        return known
    for pattern, made in _PATTERNS:
        if found := pattern.fullmatch(name):
            return made(found)
    return name


_NUMBERS = r"\d+/\d{4}(?:(?:, | and | to )\d+/\d{4})*"
_ARTICLE = r"(?:,? (?:Art\.|Articles?) (?P<articles>\d+(?:\(\d+\))?(?:(?:, | and )\d+(?:\(\d+\))?)*))?"


def _articles(found: re.Match[str]) -> str:
    given = found["articles"]
    if not given:
        return ""
    several = (re.fullmatch(r"(\d+)(?:\((\d+)\))?", each) for each in re.split(r", | and ", given))
    cited = (
        f"第{numeral(int(each[1]))}条" + (f"第{numeral(int(each[2]))}款" if each[2] else "") for each in several if each
    )
    return "、".join(cited)


def _order_792(found: re.Match[str]) -> str:
    return f"国务院令第{found['order']}号{_articles(found)}{_WHY.get(found['why'] or '', '')}"


def _law(found: re.Match[str]) -> str:
    return f"出口管制法{_articles(found)}"


def _by(text: str) -> str:
    return "、".join(ISSUERS[each] for each in re.split(r"\+| and ", text))


def _announcements(found: re.Match[str]) -> str:
    acts = re.sub(r"(\d+)/(\d{4})", lambda each: f"{each[2]}年第{each[1]}号", found["acts"])
    acts = acts.replace(", ", "、").replace(" and ", "、").replace(" to ", "至")
    acts = re.sub(r"(\d{4}年)(第\d+号至)\1", r"\1\2", acts)
    return f"{_by(found['by'])}公告{acts}{_REST.get(found['rest'] or '', '')}"


def _ministry_order(found: re.Match[str]) -> str:
    return f"{ISSUERS['MOFCOM']}令{found['year']}年第{found['number']}号"


def _inferred_order(found: re.Match[str]) -> str:
    return f"{_ministry_order(found)}（第2号与第3号的归属系推断）"


def _unreliable(found: re.Match[str]) -> str:
    doubt = "（文号系推断）" if found["doubt"] else ""
    return f"不可靠实体清单工作机制公告〔{found['year']}〕{found['number']}号{doubt}"


def _unreliable_day(found: re.Match[str]) -> str:
    rest = found["rest"] or ""
    persons = re.fullmatch(r" \(persons: notice of (\d{4})-(\d\d)\)", rest)
    told = f"（个人：{persons[1]}年{int(persons[2])}月公告）" if persons else "（文号未读到）" if rest else ""
    return f"不可靠实体清单工作机制{_day(found)}公告{told}"


def _notices(found: re.Match[str]) -> str:
    months = (each.split("-") for each in found["months"].split(" and "))
    return f"{ISSUERS['MOFCOM']}" + "、".join(f"{year}年{int(month)}月" for year, month in months) + "通告"


def _after(found: re.Match[str]) -> str:
    rest = in_chinese(found["rest"].removeprefix("the "))
    return f"本单位自订规则，依据{rest}"


_WHY = {" (stop and report)": "（停止出口并报告）"}
_REST = {
    ", customs clause": "（海关条款）",
    " Annex 1 Part I": "附件1第一部分",
    " Annex 1 Part II": "附件1第二部分",
    ", Art. 2": "第二条",
    ": civilian use is the deciding fact": "：民用与否是决定性事实",
    " make civilian use the deciding fact": "：民用与否是决定性事实",
}
_REST_SHAPE = "|".join(re.escape(each) for each in _REST)
_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(rf"(?:State Council )?Order (?P<order>7\d\d){_ARTICLE}(?P<why> \(stop and report\))?"), _order_792),
    (re.compile(rf"Export Control Law{_ARTICLE}"), _law),
    (
        re.compile(
            rf"(?P<by>MOFCOM(?:(?:\+| and )GAC)?|GAC)(?: [aA]nnouncements?)? (?P<acts>{_NUMBERS})(?P<rest>{_REST_SHAPE})?"
        ),
        _announcements,
    ),
    (re.compile(r"MOFCOM Order (?P<number>\d+)/(?P<year>\d{4})"), _ministry_order),
    (re.compile(r"MOFCOM Order (?P<year>\d{4}) No\. (?P<number>\d+) \(2/3 assignment inferred\)"), _inferred_order),
    (re.compile(r"UEL \[(?P<year>\d{4})\] (?P<number>\d+)(?P<doubt> \(number inferred\))?"), _unreliable),
    (
        re.compile(
            r"UEL notice of (\d{4})-(\d\d)-(\d\d)"
            r"(?P<rest> \(persons: notice of \d{4}-\d\d\)| \(number not read\))?"
        ),
        _unreliable_day,
    ),
    (re.compile(r"MOFCOM notices? (?P<months>\d{4}-\d\d(?: and \d{4}-\d\d)*)"), _notices),
    (re.compile(r"MOFCOM readout (\d{4})-(\d\d)-(\d\d)"), lambda found: f"商务部{_day(found)}通报"),
    (re.compile(r"Draft (\d{4})-(\d\d)-(\d\d)"), lambda found: f"{_day(found)}征求意见稿"),
    (re.compile(r"Order (?P<number>\d+)/(?P<year>\d{4})"), lambda found: f"{found['year']}年第{found['number']}号令"),
    (
        re.compile(r"(?P<number>\d+)/(?P<year>\d{4})(?: (?P<limb>para \d+|\d+\(\d+\)))?"),
        lambda found: _announcement("", found["number"], found["year"]) + limb_zh(found["limb"] or ""),
    ),
    (
        re.compile(r"(?P<number>\d+)/(?P<year>\d{4}) \(GAC\)"),
        lambda found: _announcement("海关总署", found[1], found[2]),
    ),
    (re.compile(r"rule of this desk, after (?P<rest>.+)"), _after),
    (
        re.compile(r"Announcements (?P<acts>\d+/\d{4}(?:(?:, | and )\d+/\d{4})*)"),
        lambda found: (
            re.sub(r"(\d+)/(\d{4})", r"\2年第\1号", found["acts"]).replace(", ", "、").replace(" and ", "、") + "公告"
        ),
    ),
    (re.compile(r"licence field (?P<field>L\d+)"), lambda found: f"许可证栏目 {found['field']}"),
    (re.compile(r"edition (?P<edition>\S+)"), lambda found: f"数据版次{found['edition']}"),
)
