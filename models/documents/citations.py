"""Sources as a paper cites them: our short names of acts written out, in English and in Chinese."""

import re

from models.documents.content.shared import Bilingual

_ACT = re.compile(r"^(?P<number>\d+)/(?P<year>\d{4})(?: (?P<limb>.+))?$")
_ORDER = re.compile(r"^State Council Order (?P<number>\d+)(?: Art\. (?P<articles>[\d, ]+))?$")
_BY = re.compile(
    r"^(?:MOFCOM|GAC|MOFCOM and GAC) announcements? (?P<acts>\d+/\d{4}(?:(?:, | to )\d+/\d{4})*)(?P<rest>.*)$"
)
_REST = {"": "", ", customs clause": "（海关条款）"}
_KNOWN = {
    "Export Control Law": "出口管制法",
    "trade guides and press": "行业指南和媒体报道",
    "decision of this desk": "本部门的决定",
}
# References to our own list of sources, of no use to a reader of the paper.
_OWN_LIST = re.compile(r"\s*\((?:S\d+(?:,\s*)?)+\)")


def cited(name: str) -> Bilingual:
    """Return a source as a paper cites it; one that is no act is told as it is, without our own list numbers."""
    name = _OWN_LIST.sub("", name).strip()
    if found := _ORDER.match(name):
        return _order(found)
    if found := _BY.match(name):
        return _announcements(found)
    if found := _ACT.match(name):
        act, limb = _act(found["number"], found["year"]), found["limb"] or ""
        return Bilingual(f"Announcement {name}", act + _limb(limb))
    return Bilingual(name, _KNOWN.get(name, ""))


def is_act(name: str) -> bool:
    """Tell whether a source is an announcement of an authority."""
    return bool(_ACT.match(name))


def _order(found: re.Match[str]) -> Bilingual:
    chinese = f"国务院令第{found['number']}号"
    if found["articles"]:
        chinese += "".join(f"第{each.strip()}条" for each in found["articles"].split(","))
    return Bilingual(found.string, chinese)


def _announcements(found: re.Match[str]) -> Bilingual:
    several = "s" if re.search("[,t]", found["acts"]) else ""
    english = f"Announcement{several} {found['acts']}{found['rest']}"
    chinese = re.sub(r"(\d+)/(\d{4})", lambda each: _act(each[1], each[2], short=True), found["acts"])
    chinese = chinese.replace(", ", "、").replace(" to ", "至")
    return Bilingual(english, f"{chinese}公告{_REST.get(found['rest'], '')}")


def _act(number: str, year: str, *, short: bool = False) -> str:
    return f"{year}年第{number}号" + ("" if short else "公告")


def _limb(limb: str) -> str:
    paragraph = re.fullmatch(r"para (\d+)", limb)
    return f"第{paragraph[1]}款" if paragraph else f" {limb}" if limb else ""
