"""Identifiers of firms: their compact form, whose register they belong to, and whether their check digits are right."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from stdnum import exceptions, get_cc_module, lei
from stdnum.cn import uscc
from stdnum.eu import vat as eu_vat

from models.parties.choices import Checked, Scheme
from models.parties.folding import compact
from models.workspace.errors import UserError
from models.workspace.words import say

_NATIONAL: dict[str, tuple[str, ...]] = {
    "AU": ("au.acn", "au.abn"),
    "BE": ("be.vat",),
    "BR": ("br.cnpj",),
    "CA": ("ca.bn",),
    "CH": ("ch.uid",),
    "CN": ("cn.uscc",),
    "DK": ("dk.cvr",),
    "EE": ("ee.registrikood",),
    "ES": ("es.cif",),
    "FI": ("fi.ytunnus",),
    "FR": ("fr.siren", "fr.siret"),
    "IL": ("il.hp",),
    "JP": ("jp.cn",),
    "KR": ("kr.brn",),
    "NO": ("no.orgnr",),
    "RU": ("ru.ogrn", "ru.inn"),
    "SE": ("se.orgnr",),
    "TW": ("tw.ubn",),
    "UA": ("ua.edrpou",),
    "VN": ("vn.mst",),
}
_EU = frozenset(code.upper() for code in eu_vat.MEMBER_STATES)
_EORI = _EU | {"GB"}
_LEI_LENGTH = 20
COUNTRY_NEEDED = say("Say which country's register gave this number.")


@dataclass(frozen=True)
class CheckedIdentifier:
    """An identifier as it is kept: country of its register (empty for worldwide ones), compact form, what was checked."""

    country: str
    compact: str
    checked: Checked


@lru_cache(maxsize=50_000)
def check_identifier(scheme: Scheme, country: str, value: str) -> CheckedIdentifier:
    """Check an identifier as far as a rule is known. Raises UserError with a sentence about what is wrong."""
    plain = compact(value)
    if not plain:
        raise UserError("no_identifier", "A number needs at least one letter or digit.", field="value")
    match scheme:
        case Scheme.USCC:
            _refuse_wrong(uscc, plain, scheme)
            return CheckedIdentifier("CN", plain, Checked.VALID)
        case Scheme.LEI:
            if len(plain) != _LEI_LENGTH:  # the check digits alone would let one wrong length in 97 pass
                raise _sentence(exceptions.InvalidLength(), scheme)
            _refuse_wrong(lei, plain, scheme)
            return CheckedIdentifier("", plain, Checked.VALID)
        case Scheme.DUNS:
            return _duns(plain)
        case Scheme.EORI:
            return _eori(plain)
        case Scheme.VAT:
            return _vat(country, plain)
        case Scheme.NATIONAL:
            return _national(country, plain)


def _duns(plain: str) -> CheckedIdentifier:
    if not (plain.isascii() and plain.isdigit() and len(plain) == 9):
        raise UserError("wrong_form", "A DUNS number has nine digits.", field="value")
    return CheckedIdentifier("", plain, Checked.NOT_CHECKABLE)


def _eori(plain: str) -> CheckedIdentifier:
    prefix, rest = plain[:2], plain[2:]
    if prefix not in _EORI or not (rest.isascii() and rest.isalnum()) or len(rest) > 15:
        raise UserError(
            "wrong_form",
            "An EORI number begins with the letters of an EU country, GB or XI, and has up to 15 more characters.",
            field="value",
        )
    return CheckedIdentifier(prefix, plain, Checked.NOT_CHECKABLE)


def _vat(country: str, plain: str) -> CheckedIdentifier:
    prefix = "GR" if plain[:2] == "EL" else plain[:2]
    # A firm may be registered for VAT elsewhere: a number that is right with its letters says where by itself.
    if prefix in _EU and (not country or prefix in (country, "XI") or _outcome(eu_vat, plain) is None):
        _refuse_wrong(eu_vat, plain, Scheme.VAT)
        return CheckedIdentifier("GB" if prefix == "XI" else prefix, plain, Checked.VALID)
    _need_country(country)
    if country in _EU:
        _refuse_wrong(eu_vat, country + plain, Scheme.VAT)
        return CheckedIdentifier(country, country + plain, Checked.VALID)
    module = _module_of(country, "vat")
    if module is None:
        return CheckedIdentifier(country, plain, Checked.NOT_CHECKABLE)
    _refuse_wrong(module, plain, Scheme.VAT)
    return CheckedIdentifier(country, plain, Checked.VALID)


def _national(country: str, plain: str) -> CheckedIdentifier:
    """Check a register number; a country has several registers, so only a wrong check digit is certainly wrong."""
    _need_country(country)
    outcomes = [_outcome(module, plain) for module in _registers(country)]
    if any(outcome is None for outcome in outcomes):
        return CheckedIdentifier(country, plain, Checked.VALID)
    for outcome in outcomes:
        if isinstance(outcome, exceptions.InvalidChecksum):
            raise _sentence(outcome, Scheme.NATIONAL)
    return CheckedIdentifier(country, plain, Checked.NOT_CHECKABLE)


def _need_country(country: str) -> None:
    if not country:
        raise UserError("no_country", "{why}", field="value", why=COUNTRY_NEEDED)


def _refuse_wrong(module: Any, plain: str, scheme: Scheme) -> None:
    outcome = _outcome(module, plain)
    if outcome is not None:
        raise _sentence(outcome, scheme)


def _outcome(module: Any, plain: str) -> exceptions.ValidationError | None:
    try:
        module.validate(plain)
    except exceptions.ValidationError as error:
        return error
    return None


def _sentence(error: exceptions.ValidationError, scheme: Scheme) -> UserError:
    name = scheme.label
    if isinstance(error, exceptions.InvalidChecksum):
        return UserError(
            "wrong_check_digit",
            "The check digit of this number ({scheme}) is wrong: a character was mistyped or left out.",
            field="value",
            scheme=name,
        )
    if isinstance(error, exceptions.InvalidLength):
        return UserError(
            "wrong_length", "This number ({scheme}) has too few or too many characters.", field="value", scheme=name
        )
    return UserError(
        "wrong_form", "This does not have the form of such a number ({scheme}).", field="value", scheme=name
    )


@cache
def _registers(country: str) -> Sequence[Any]:
    return tuple(import_module(f"stdnum.{name}") for name in _NATIONAL.get(country, ()))


@cache
def _module_of(country: str, kind: str) -> Any | None:
    return get_cc_module(country.lower(), kind)
