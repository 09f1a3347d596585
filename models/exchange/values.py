"""Codes from what people write: countries, units, forms and closed sets by code, by name or by a common abbreviation."""

from collections.abc import Mapping
from typing import TypeVar

from models.parties.choices import PartyKind, Tie
from models.rulebook.loader import load_current, per_edition
from models.workspace.sorting import sort_key
from models.workspace.validation import FEW, Refused, nearest, not_among
from models.workspace.words import Choice

ChoiceT = TypeVar("ChoiceT", bound=Choice)

_COUNTRIES = {"usa": "US", "u.s.a.": "US", "u.s.": "US", "uk": "GB", "great britain": "GB", "england": "GB"}
_COUNTRIES |= {"deutschland": "DE", "österreich": "AT", "schweiz": "CH", "frankreich": "FR", "italien": "IT"}
_COUNTRIES |= {"中华人民共和国": "CN", "p.r. china": "CN", "pr china": "CN", "korea": "KR", "republic of korea": "KR"}
_UNITS = {"kg": "KGM", "kgs": "KGM", "公斤": "KGM", "g": "GRM", "mg": "MGM", "t": "TNE", "to": "TNE", "mt": "TNE"}
_UNITS |= {"lb": "LBR", "lbs": "LBR", "pc": "H87", "pcs": "H87", "pce": "H87", "pieces": "H87", "ea": "H87"}
_UNITS |= {"stk": "H87", "stück": "H87", "st": "H87", "只": "H87", "片": "H87", "m": "MTR", "cm": "CMT", "mm": "MMT"}
_UNITS |= {"m2": "MTK", "m³": "MTQ", "m3": "MTQ", "l": "LTR", "ml": "MLT", "paar": "PR", "satz": "SET", "sets": "SET"}
_KINDS = {
    "firm": "commercial",
    "company": "commercial",
    "firma": "commercial",
    "企业": "commercial",
    "商业": "commercial",
}
_KINDS |= {"behörde": "government", "政府": "government", "militär": "military", "军方": "military", "军队": "military"}
_KINDS |= {"university": "research", "forschung": "research", "科研": "research", "大学": "research"}
_KINDS |= {"person": "individual", "privatperson": "individual", "个人": "individual"}
_TIES = {"y": "yes", "true": "yes", "1": "yes", "ja": "yes", "是": "yes", "n": "no", "false": "no", "0": "no"}
_TIES |= {"nein": "no", "否": "no", "?": "unknown", "unbekannt": "unknown", "未知": "unknown", "不详": "unknown"}
_SYNONYMS: dict[type[Choice], Mapping[str, str]] = {PartyKind: _KINDS, Tie: _TIES}


def country_code(text: str) -> str:
    """Return the code of a country by code or name. Raises Refused."""
    plain = text.strip()
    if len(plain) == 2 and plain.isascii():
        code = plain.upper()
        code = code if code in load_current().countries else _countries().get(sort_key(plain), "")
        if not code:
            raise Refused("{code} is not the two-letter code of a country.", code=plain)
        return code
    found = _countries().get(sort_key(plain))
    if found is not None:
        return found
    if near := nearest(plain, _country_names()):
        raise Refused(
            "{text} is not a country; did you mean {near}? Write its two-letter code.",
            text=plain[:60],
            near=", ".join(near),
        )
    raise Refused("{text} is not a country. Write its two-letter code.", text=plain[:60])


def unit_code(text: str) -> str:
    """Return the code of a unit by code, name or abbreviation. Raises Refused."""
    found = _units().get(sort_key(text))
    if found is None:
        near = nearest(text, _unit_names())
        if not near:
            raise Refused(
                "{text} is not a unit of the loaded edition. Use a code such as KGM or C62.", text=text.strip()[:40]
            )
        raise Refused(
            "{text} is not a unit of the loaded edition; the nearest are: {values}.",
            text=text.strip()[:40],
            values=", ".join(near),
        )
    return found


def form_code(text: str) -> str:
    """Return the code of a product form by code or name. Raises Refused."""
    found = _forms().get(sort_key(text))
    if found is None:
        near = nearest(text, _form_names()) or list(load_current().product_forms)
        raise Refused(
            "{form} is not one of the forms a product can have, such as {values}.",
            form=text.strip()[:60],
            values=", ".join(near[:FEW]),
        )
    return found


def one_of(kind: type[ChoiceT], text: str) -> ChoiceT:
    """Return the member of a closed set by its value, label or a common word. Raises Refused."""
    wanted = sort_key(text)
    wanted = _SYNONYMS.get(kind, {}).get(wanted, wanted)
    for member in kind:
        if wanted in (member.value, sort_key(member.label.template)):
            return member
    raise Refused("{why}", why=not_among(text, [member.value for member in kind]))


@per_edition
def _country_names() -> dict[str, str]:
    return {
        sort_key(name): f"{c.name_en} ({c.code})"
        for c in load_current().countries.values()
        for name in (c.name_en, c.name_zh)
    }


@per_edition
def _unit_names() -> dict[str, str]:
    units = load_current().units
    return {name: f"{units[code].label_en} ({code})" for name, code in _units().items()}


@per_edition
def _form_names() -> dict[str, str]:
    return {
        sort_key(name): f.code
        for f in load_current().product_forms.values()
        for name in (f.code, f.label_en, f.label_zh)
    }


@per_edition
def _countries() -> dict[str, str]:
    book = load_current()
    names = {sort_key(name): c.code for c in book.countries.values() for name in (c.code, c.name_en, c.name_zh)}
    return _COUNTRIES | names


@per_edition
def _units() -> dict[str, str]:
    units = load_current().units.values()
    names = {sort_key(name): u.code for u in units for name in (u.code, u.label_en, f"{u.label_en}s", u.label_zh)}
    return _UNITS | names


@per_edition
def _forms() -> dict[str, str]:
    forms = load_current().product_forms.values()
    return {sort_key(name): form.code for form in forms for name in (form.code, form.label_en, form.label_zh)}
