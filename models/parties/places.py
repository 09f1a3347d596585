"""What an address may say: countries that exist, and no box number where a place is asked for."""

import re
import unicodedata

from models.rulebook.loader import load_current

# Each pattern needs the words of a box, not only letters that also begin street names ("Box Hill", "Boxberg").
_BOXES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bp\.?\s*[/-]?\s*o\.?\s*[-.]?\s*box\b",
        r"\bpost\s*office\s+box\b",
        r"\bpost(al)?\s*box\b(?!\s+(road|street|lane|way|hill))",
        r"\bp\.?o\.?b\.?\s*\d",
        r"\b[gc]\.?\s*p\.?\s*o\.?\s*box\b",
        r"\bpobox\s*\d",
        r"\b(private|locked)\s+(mail\s*)?bag\s+(no\.?\s*)?[a-z]?\d",
        r"^\W*box\s+(no\.?\s*)?\d+\W*$",
        r"\bpostfach\b",
        r"\bpostlagernd\b",
        r"\bbo[iî]te\s+postale\b",
        r"(^|[\s,;(])(bp|b\.\s?p\.)\s*(n[o°º]\.?\s*)?\d{1,6}\b(?!\s*(street|road|avenue|st\b|rd\b))",
        r"\bapartado(\s+(de\s+correos|postal|a[eé]reo))\b",
        r"\bapartado\s+(n[o°º]\.?\s*)?\d",
        r"\bapdo\.?\s*(de\s+correos|postal|n[o°º]|\d)",
        r"\bcasilla\s+(de\s+correo|postal|n[o°º]|\d)",
        r"\bcaixa\s+postal\b",
        r"\bcasella\s+postale\b",
        r"\bpostbus\s+\d",
        r"\bpostboks\s+\d",
        r"\bskr(ytka|\.)\s+poczt",
        r"[邮郵][政局]\s*信箱",
        r"信箱\s*(第)?\s*[\d一二三四五六七八九十]",
        r"[\d一二三四五六七八九十]\s*(号|號)?\s*信箱",
        r"私書箱",
        r"사서함",
    )
)


def box_number(text: str) -> str:
    """Return the part of an address that names a post office box, or nothing when it names none."""
    plain = unicodedata.normalize("NFKC", text)
    for pattern in _BOXES:
        found = pattern.search(plain)
        if found is not None:
            return found.group().strip(" ,;(")
    return ""


def is_country(code: str) -> bool:
    """Tell whether the reference edition knows a country by this ISO 3166-1 alpha-2 code."""
    return code in load_current().countries
