"""The match test of a deal against a certification: point by point, before the certified status is used for it.

Every point has to be met on the day of the shipment; one that fails leads back to the individual licence path.
(Order and points follow the validated end-user rules that the programmes are modelled on.)
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from models.certification.choices import UseClass
from models.certification.decisions import Decided, decided_on, events_for, item_fits, leading_dossier, line_last_day
from models.certification.evidence import letter_findings, screening_findings, site_findings
from models.certification.facts import CertificationFacts, DossierFact, ScopeFact, known_on
from models.certification.findings import Finding, Weight
from models.certification.questions import COUNTS, Question, Rules
from models.certification.status import readiness
from models.declarations.choices import Use
from models.workspace.words import Choice, Words, say


class MatchPoint(Choice):
    """What is compared, in the order of the test."""

    programme = "programme"
    entity = "entity"
    site = "site"
    item = "item"
    destination = "destination"
    use = "use"
    conditions = "conditions"
    letter = "letter"
    screening = "screening"
    disqualifiers = "disqualifiers"
    ceiling = "ceiling"
    notice = "notice"


class NoticeTiming(Choice):
    """Whether it is settled when shipments are notified."""

    not_asked = "not_asked"
    laid_down = "laid_down"
    agreed = "agreed"
    open = "open"


@dataclass(frozen=True)
class DealItem:
    """One line of the deal: what it is called here, its product, and its control code (None without one)."""

    label: str
    product_id: int
    control_code: str | None


@dataclass(frozen=True)
class MatchDeal:
    """The deal that is compared: who uses what, where, for what, whereto."""

    party_id: int
    site_id: int | None
    items: tuple[DealItem, ...]
    use: Use | None
    destination: str


@dataclass(frozen=True)
class MatchAnswer:
    """How a point stands: met, failed, or (None) for a person to confirm."""

    point: MatchPoint
    met: bool | None
    words: tuple[Words, ...]


@dataclass(frozen=True)
class MatchTest:
    """All points on a day, by one programme of one edition."""

    programme: str
    on: date
    edition: str
    answers: tuple[MatchAnswer, ...]

    @property
    def passed(self) -> bool:
        """Whether every point is met; what is to be confirmed is told beside it."""
        return all(each.met is not False for each in self.answers)

    @property
    def failed(self) -> tuple[MatchAnswer, ...]:
        """Return the points that fail."""
        return tuple(each for each in self.answers if each.met is False)


def match_test(facts: CertificationFacts, deal: MatchDeal, on: date, rules: Rules, timing: NoticeTiming) -> MatchTest:
    """Compare a deal with a certification on the day of its shipment."""
    known = known_on(facts, on)
    dossiers = tuple(each for each in known.dossiers if each.programme == rules.programme.code)
    decided = decided_on(events_for(dossiers, deal.site_id), on)
    lines = _lines(leading_dossier(dossiers, decided.grant), decided, on)
    at_site = [each for each in lines if each.site_id == deal.site_id]
    return MatchTest(
        rules.programme.code,
        on,
        rules.edition,
        (
            _met(MatchPoint.programme, say("The edition holds the programme.")),
            MatchAnswer(MatchPoint.entity, decided.standing in COUNTS, (decided.words,)),
            _site(known, deal, at_site, dossiers, decided, on, rules),
            _items(deal, at_site, rules),
            _destination(deal, at_site, rules),
            _use(deal, at_site),
            _conditions(decided, [each for each in at_site if _covers(each, deal)]),
            _by(MatchPoint.letter, letter_findings(known, deal.site_id, rules, on), on),
            _by(MatchPoint.screening, screening_findings(known, rules), on),
            _disqualifiers(facts, known, deal, on, rules),
            _met(MatchPoint.ceiling, say("No yearly ceiling was laid down for the lines.")),
            _notice(timing),
        ),
    )


def _met(point: MatchPoint, words: Words) -> MatchAnswer:
    return MatchAnswer(point, met=True, words=(words,))


def _failed(point: MatchPoint, words: Words) -> MatchAnswer:
    return MatchAnswer(point, met=False, words=(words,))


def _lines(dossier: DossierFact | None, decided: Decided, on: date) -> list[ScopeFact]:
    """Return the lines that were decided and count on the day."""
    if dossier is None or decided.grant is None:
        return []
    covered = (each for each in dossier.scopes if each.id in decided.grant.covers)
    return [each for each in covered if each.valid_from <= on <= line_last_day(each)]


def _site(
    known: CertificationFacts,
    deal: MatchDeal,
    at_site: Sequence[ScopeFact],
    dossiers: Sequence[DossierFact],
    decided: Decided,
    on: date,
    rules: Rules,
) -> MatchAnswer:
    if deal.site_id is None:
        return _failed(MatchPoint.site, say("No site of use is named."))
    site = next((each for each in known.sites if each.site_id == deal.site_id), None)
    found = site_findings(site, leading_dossier(dossiers, decided.grant), rules)
    against = [each.words for each in found if each.holds(on) and each.weight >= Weight.UNKNOWN]
    if not at_site:
        against.insert(0, say("No line that counts on this day is for the site."))
    return MatchAnswer(MatchPoint.site, not against, tuple(against) or (say("The site is listed and active."),))


def _items(deal: MatchDeal, at_site: Sequence[ScopeFact], rules: Rules) -> MatchAnswer:
    missing = tuple(
        say("No line at this site covers {item}.", item=item.label)
        for item in deal.items
        if not any(_covers_item(line, item, rules) for line in at_site)
    )
    if not deal.items:
        missing = (say("The deal has no lines yet."),)
    return MatchAnswer(MatchPoint.item, not missing, missing or (say("Every item is listed for the site."),))


def _covers_item(line: ScopeFact, item: DealItem, rules: Rules) -> bool:
    """Tell whether a line covers an item that is on the programme's list; what is not classified is not covered."""
    if rules.items and item.control_code not in rules.items:
        return False
    question = Question(rules.programme.code, 0, line.site_id, item.control_code, item.product_id)
    return item_fits(line, question)


def _destination(deal: MatchDeal, at_site: Sequence[ScopeFact], rules: Rules) -> MatchAnswer:
    reach = rules.programme.destinations
    if not deal.destination:
        return _failed(MatchPoint.destination, say("No destination is named."))
    if reach is not None and deal.destination not in reach:
        words = say("The programme does not reach to {country}.", country=deal.destination)
        return _failed(MatchPoint.destination, words)
    if any(each.destination == deal.destination for each in at_site):
        return _met(MatchPoint.destination, say("The destination is listed."))
    words = say("No line at this site is for the destination {country}.", country=deal.destination)
    return _failed(MatchPoint.destination, words)


def _use(deal: MatchDeal, at_site: Sequence[ScopeFact]) -> MatchAnswer:
    military = any(each.use_class is UseClass.CIVIL_OR_MILITARY for each in at_site)
    if deal.use is None or deal.use is Use.STOCK_UNKNOWN:
        return _failed(MatchPoint.use, say("The end use is not known."))
    if deal.use is Use.MILITARY and not military:
        return _failed(MatchPoint.use, say("The use is military; the lines are for civil use only."))
    return _met(MatchPoint.use, say("The use fits the class of the lines."))


def _covers(line: ScopeFact, deal: MatchDeal) -> bool:
    return line.destination == deal.destination


def _conditions(decided: Decided, lines: Sequence[ScopeFact]) -> MatchAnswer:
    own = [decided.grant.conditions] if decided.grant is not None and decided.grant.conditions else []
    every = dict.fromkeys([*own, *(each.conditions for each in lines if each.conditions)])
    if not every:
        return _met(MatchPoint.conditions, say("The decision lays down no conditions."))
    words = tuple(say("To be confirmed for this shipment: {conditions}", conditions=each) for each in every)
    return MatchAnswer(MatchPoint.conditions, None, words)


def _by(point: MatchPoint, findings: Iterable[Finding], on: date) -> MatchAnswer:
    holding = [each for each in findings if each.holds(on)]
    against = tuple(each.words for each in holding if each.weight >= Weight.UNKNOWN)
    return MatchAnswer(point, not against, against or tuple(each.words for each in holding))


def _disqualifiers(
    facts: CertificationFacts, known: CertificationFacts, deal: MatchDeal, on: date, rules: Rules
) -> MatchAnswer:
    """Say what else stands against a status: walls, owners, criteria; the points above are left out."""
    told = set(_told(known, deal, on, rules))
    sites = [] if deal.site_id is None else [deal.site_id]
    against = tuple(
        each.words
        for each in readiness(facts, sites, on, rules)
        if each.weight >= Weight.UNKNOWN and repr(each.words) not in told
    )
    clear = (say("No disqualifier is open."),)
    return MatchAnswer(MatchPoint.disqualifiers, not against, against or clear)


def _told(known: CertificationFacts, deal: MatchDeal, on: date, rules: Rules) -> Iterator[str]:
    site = next((each for each in known.sites if each.site_id == deal.site_id), None)
    for each in (
        *letter_findings(known, deal.site_id, rules, on),
        *screening_findings(known, rules),
        *site_findings(site, leading_dossier(known.dossiers, None), rules),
    ):
        yield repr(each.words)


def _notice(timing: NoticeTiming) -> MatchAnswer:
    told = {
        NoticeTiming.not_asked: say("The programme asks for no notices of shipments."),
        NoticeTiming.laid_down: say("The programme itself lays down when notices are sent."),
        NoticeTiming.agreed: say("It was agreed in writing when notices are sent."),
        NoticeTiming.open: say("Nobody recorded when notices of shipments are sent."),
    }
    return MatchAnswer(MatchPoint.notice, timing is not NoticeTiming.open, (told[timing],))
