"""Certified statuses of an end user: which fit the deal, and whether their programme lets them stand for a licence."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.determination.case import CHINA, Case
from models.determination.facts import Answer, CertifiedFact
from models.determination.outcome import Finding, Outcome
from models.determination.use_rules import military_is_cleared
from models.rulebook.criteria import Effect, Programme
from models.rulebook.listed import normalised
from models.rulebook.marks import Mark, Reason, Source
from models.workspace.words import InBoth, Words, say

_STANDING, _TRANSFER = "AUTHORISED", "GENERAL-TRANSFER"
COVERING = frozenset({_STANDING, _TRANSFER})
"""Effects by which an authority's programme stands for a single licence; every other effect is the desk's own."""
INTERNAL = "internal"


@dataclass(frozen=True)
class Fit:
    """A certified status beside a deal: its programme, why it does not fit (nothing when it does), what it covers by."""

    fact: CertifiedFact
    programme: Programme
    against: tuple[Words, ...]
    covers_by: Effect | None

    @property
    def covers(self) -> bool:
        """Whether it stands for a licence of the programme's own law."""
        return not self.against and self.covers_by is not None


def fits(case: Case) -> tuple[Fit, ...]:
    """Hold every certified status against the deal on its day; one that begins later is left out."""
    facts = (each for each in case.facts.certified if each.valid_from <= case.on)
    return tuple(_fit(case, fact, case.book.programme(fact.programme)) for fact in facts)


def certified_findings(case: Case) -> Iterator[Finding]:
    """Tell what each status is worth; one of another country's law covers only what leaves that country."""
    for fit in fits(case):
        if fit.covers and not chinese(fit):
            yield covered(fit)
        elif not fit.covers:
            yield Finding(Outcome.nothing, tuple(_told(fit)))


def chinese_cover(case: Case) -> Fit | None:
    """Return a status that stands for a Chinese licence, None while the edition holds no programme that says so."""
    return next((fit for fit in fits(case) if fit.covers and chinese(fit)), None)


def chinese(fit: Fit) -> bool:
    """Tell whether a programme is one of Chinese law."""
    return CHINA in fit.programme.regimes


def covered(fit: Fit) -> Finding:
    """Build the finding of a status that stands for a licence."""
    fact, effect = fit.fact, fit.covers_by
    words = say(
        "{party} is certified under {programme}, certificate {number}, for this site and item. {effect}",
        party=fact.party,
        programme=_name(fit.programme),
        number=fact.official_number,
        effect=InBoth(effect.words_en, effect.words_zh) if effect else "",
    )
    reasons = (_reason(fit.programme, words), _reason(fit.programme, _statement(fit.programme)))
    change = say("The status ends, or the site, item, use or end user differs.")
    return Finding(Outcome.covered_certified_status, reasons, would_change=(change,))


def _told(fit: Fit) -> Iterator[Reason]:
    named = {"party": fit.fact.party, "programme": _name(fit.programme)}
    if fit.against:
        yield _reason(fit.programme, say("{party} is certified under {programme}, but not for this deal.", **named))
        for words in fit.against:
            yield _reason(fit.programme, words)
    elif fit.programme.kind == INTERNAL:
        words = say(
            "{party} is certified under {programme} for this site and item: that opens the internal fast lane and "
            "never replaces a licence.",
            **named,
        )
        yield _reason(fit.programme, words)
        yield _reason(fit.programme, _statement(fit.programme))
    else:
        yield _reason(fit.programme, say("{party} is certified under {programme}; that covers nothing here.", **named))


def _fit(case: Case, fact: CertifiedFact, programme: Programme) -> Fit:
    return Fit(fact, programme, tuple(_against(case, fact, programme)), _effect(case, programme, fact))


def _against(case: Case, fact: CertifiedFact, programme: Programme) -> Iterator[Words]:
    if fact.valid_to is not None and case.on > fact.valid_to:
        yield say("It ended on {day}.", day=fact.valid_to)
    users = {
        normalised(name) for each in case.receivers if each.role == "end_user" for name in (each.name, *each.names)
    }
    if normalised(fact.party) not in users:
        yield say("The certified party is not the end user.")
    if not fact.site or not case.facts.site:
        yield say("The site that is certified, or the one the goods go to, is not stated.")
    elif normalised(fact.site) != normalised(case.facts.site):
        yield say("The goods go to another site than {site}.", site=fact.site)
    if not _item_fits(case, fact):
        yield say("The product is not among the items of the status.")
    if programme.destinations is not None and case.facts.destination not in programme.destinations:
        yield say("The programme does not cover this destination.")
    if not _use_fits(case, programme):
        yield say(
            "The programme covers civil use only, and it is not stated that the use and every receiver are civil."
        )


def _item_fits(case: Case, fact: CertifiedFact) -> bool:
    """Every code the product has must be on the status; a product without a code fits none."""
    decided = case.facts.product.control_code
    codes = [(decided,)] if decided else [each.item.control_codes for each in case.controlled]
    return bool(codes) and all(
        any(code == each or code.startswith(each + ".") for code in those for each in fact.control_codes)
        for those in codes
    )


def _use_fits(case: Case, programme: Programme) -> bool:
    """Only civil use fits, but for programmes that say otherwise: defence products, and uses outside China."""
    if programme.use_class == "own_production":
        return True
    if programme.use_class == "civil_only_in_CN" and case.facts.destination != CHINA:
        return case.facts.use.military is not Answer.unknown
    return military_is_cleared(case)


def _effect(case: Case, programme: Programme, fact: CertifiedFact) -> Effect | None:
    if programme.kind == INTERNAL or not fact.official_number or not _departs_under(case, programme):
        return None
    return next((each for each in programme.effects if _applies(case, each)), None)


def _applies(case: Case, effect: Effect) -> bool:
    """General transfers are for defence products inside the EU, so a dual-use item is none (Directive 2009/43/EC)."""
    no_dual_use = case.facts.product.dual_use is Answer.no and not case.controlled
    return effect.code == _STANDING or (effect.code == _TRANSFER and no_dual_use)


def _departs_under(case: Case, programme: Programme) -> bool:
    departure = case.facts.departure
    inside = "EU" in programme.regimes and programme.destinations is not None and departure in programme.destinations
    return departure in programme.regimes or inside


def _name(programme: Programme) -> InBoth:
    return InBoth(programme.name_en, programme.name_zh)


def _statement(programme: Programme) -> Words:
    return say("{statement}", statement=InBoth(programme.statement_en, programme.statement_zh))


def _reason(programme: Programme, words: Words) -> Reason:
    mark = Mark.design if programme.kind == INTERNAL else programme.mark
    return Reason(words, Source(f"{programme.code}: {programme.source.name}", programme.source.url), mark)
