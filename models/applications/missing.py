"""What an application still lacks: each point with its rule and source, for submitting and for lodging; pure."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.applications.slots import AFTER_APPROVAL, SlotState
from models.declarations.choices import DeclarationState
from models.declarations.wall import Wall
from models.determination.outcome import Outcome
from models.licences.choices import LicenceKind
from models.rulebook.marks import Mark, Source
from models.workspace.words import Words, say

ORDER_792 = "State Council Order 792"
DESK = Source("rule of this desk")
_GUIDES = Source("trade guides")


@dataclass(frozen=True)
class Missing:
    """One point: what is missing, which field mends it, which rule asks, and whether it stops the next step."""

    code: str
    words: Words
    field: str
    source: Source
    mark: Mark = Mark.confirmed
    blocks: bool = True

    @property
    def id(self) -> str:
        """Return a name that is unique within one application."""
        return f"{self.code}:{self.field}"


@dataclass(frozen=True)
class LineFact:
    """A line as it stands, and what it rests on."""

    line_number: int
    product_name: str
    quantity: Decimal
    unit: str
    classified: bool
    control_codes: tuple[str, ...]
    declaration: str
    declaration_state: DeclarationState
    declaration_valid_until: date | None
    declaration_end_user_id: int | None
    declaration_contract: str
    described_as_declared: bool = True


@dataclass(frozen=True)
class ApplicationFacts:
    """What of an application the missing points are found from."""

    regime: str
    kind: LicenceKind
    on: date
    exporter_id: int | None = None
    end_user_id: int | None = None
    end_users: int = 0
    site_id: int | None = None
    site_of_end_user: bool = True
    destination: str = ""
    end_user_country: str = ""
    destination_reason: str = ""
    contract_number: str = ""
    port: str = ""
    transport: str = ""
    trade_mode: str = ""
    payment_terms: str = ""
    specific_end_use: str = ""
    vague: tuple[Words, ...] = ()
    contact_name: str = ""
    watch_listed: tuple[str, ...] = ()
    walls: tuple[Wall, ...] = ()
    lines: tuple[LineFact, ...] = ()
    slots: tuple[SlotState, ...] = ()
    questions_owed: tuple[str, ...] = ()
    outcome: Outcome | None = None


Rule = Callable[[ApplicationFacts], Iterator[Missing]]


def missing_to_submit(facts: ApplicationFacts) -> tuple[Missing, ...]:
    """Return what is missing before the desk can review an application; those that block stand first."""
    return _asked(
        facts, (_walls, _header, _destination, _single, _lines, _parties, _use, _slots_to_submit, _questions, _law)
    )


def missing_to_lodge(facts: ApplicationFacts) -> tuple[Missing, ...]:
    """Return what is missing before an approved application goes to the authority; those that block stand first."""
    return _asked(facts, (_walls, _header, _destination, _single, _lines, _parties, _slots_to_lodge, _law))


def blocking(points: tuple[Missing, ...]) -> tuple[Missing, ...]:
    """Return the points that stop the next step."""
    return tuple(point for point in points if point.blocks)


def _asked(facts: ApplicationFacts, rules: tuple[Rule, ...]) -> tuple[Missing, ...]:
    found = [point for rule in rules for point in rule(facts)]
    return tuple(sorted(found, key=lambda point: not point.blocks))


def _walls(facts: ApplicationFacts) -> Iterator[Missing]:
    for number, wall in enumerate(facts.walls):
        words = say("{why} Nothing goes on with it.", why=wall.words)
        yield Missing(f"wall{number or ''}", words, "end_user_id", wall.source, wall.mark)


def _header(facts: ApplicationFacts) -> Iterator[Missing]:
    article = Source(f"{ORDER_792} Art. 16")
    stated = (
        ("exporter_id", facts.exporter_id, say("The exporter is not stated.")),
        ("end_user_id", facts.end_user_id, say("The end user is not stated.")),
        ("site_id", facts.site_id, say("The site at which the goods are used is not stated.")),
        ("specific_end_use", facts.specific_end_use, say("The specific end use is not stated.")),
        ("destination", facts.destination, say("The destination is not stated.")),
        ("lines", facts.lines, say("The application holds no line: choose from the declared lines.")),
    )
    yield from (Missing("not_stated", words, field, article) for field, value, words in stated if not value)
    if not facts.contact_name:
        words = say("The person who handles the application is not named.")
        yield Missing("not_stated", words, "contact_name", article)
    if facts.site_id and not facts.site_of_end_user:
        words = say("The site does not belong to the end user.")
        yield Missing("site_of_another", words, "site_id", DESK, Mark.design)


def _destination(facts: ApplicationFacts) -> Iterator[Missing]:
    elsewhere = facts.destination and facts.end_user_country and facts.destination != facts.end_user_country
    if elsewhere and not facts.destination_reason:
        words = say(
            "The destination {destination} is not the end user's country {country}: explain why.",
            destination=facts.destination,
            country=facts.end_user_country,
        )
        yield Missing("destination_differs", words, "destination_reason", Source("licence field L20"), Mark.read)


def _single(facts: ApplicationFacts) -> Iterator[Missing]:
    if facts.kind is not LicenceKind.SINGLE:
        return
    face = Source("field list of the export licence: one contract, port, transport mode, trade mode, payment")
    stated = (
        (
            "contract_number",
            facts.contract_number,
            say("A single licence names one contract; its number is not stated."),
        ),
        ("port", facts.port, say("A single licence names one port; it is not stated.")),
        ("transport", facts.transport, say("A single licence names one mode of transport; it is not stated.")),
    )
    yield from (
        Missing("not_stated", words, field, face, Mark.secondary) for field, value, words in stated if not value
    )
    named = (
        ("trade_mode", facts.trade_mode, say("A licence shows one trade mode; it is not stated.")),
        ("payment_terms", facts.payment_terms, say("A licence shows the terms of payment; they are not stated.")),
    )
    yield from (
        Missing("not_named", words, field, face, Mark.secondary, blocks=False)
        for field, value, words in named
        if not value
    )
    if facts.end_users > 1:
        words = say("A single licence is for one end user; the application names {count}.", count=facts.end_users)
        yield Missing("several_end_users", words, "parties", Source(f"{ORDER_792} Art. 15"))


def _lines(facts: ApplicationFacts) -> Iterator[Missing]:
    for place, line in enumerate(facts.lines):
        field = f"lines.{place}"
        yield from (Missing(code, words, field, DESK, Mark.design) for code, words in _rests_on(line, facts))
        if not line.classified:
            words = say("{product} has no confirmed classification.", product=line.product_name)
            yield Missing("not_classified", words, field, Source(f"{ORDER_792} Art. 16"))
        if facts.contract_number and line.declaration_contract and line.declaration_contract != facts.contract_number:
            words = say(
                "Declaration {declaration} is for contract {theirs}, the application for {ours}.",
                declaration=line.declaration,
                theirs=line.declaration_contract,
                ours=facts.contract_number,
            )
            yield Missing("contract_differs", words, field, _GUIDES, Mark.secondary, blocks=False)


def _rests_on(line: LineFact, facts: ApplicationFacts) -> Iterator[tuple[str, Words]]:
    if line.declaration_state is not DeclarationState.VERIFIED:
        yield (
            "declaration_not_verified",
            say(
                "Declaration {declaration} is {state}; an application rests on verified ones.",
                declaration=line.declaration,
                state=line.declaration_state.label,
            ),
        )
    if line.declaration_valid_until is not None and line.declaration_valid_until < facts.on:
        yield (
            "declaration_expired",
            say(
                "Declaration {declaration} was good until {day}; ask for a new one.",
                declaration=line.declaration,
                day=line.declaration_valid_until,
            ),
        )
    if facts.end_user_id and line.declaration_end_user_id != facts.end_user_id:
        yield (
            "end_user_differs",
            say("Declaration {declaration} names another end user than the application.", declaration=line.declaration),
        )
    if not line.described_as_declared:
        yield (
            "description_differs",
            say(
                "Line {number} no longer reads as it was declared; save the application again.", number=line.line_number
            ),
        )


def _parties(facts: ApplicationFacts) -> Iterator[Missing]:
    if facts.watch_listed and facts.kind is not LicenceKind.SINGLE:
        words = say(
            "{names} stands on the watch list; only a single licence is possible.", names=", ".join(facts.watch_listed)
        )
        yield Missing("watch_list_general", words, "kind", Source(f"{ORDER_792} Art. 26"))


def _use(facts: ApplicationFacts) -> Iterator[Missing]:
    if facts.specific_end_use:
        source = Source("trade guides: vague uses are refused")
        for words in facts.vague:
            yield Missing("vague_use", words, "specific_end_use", source, Mark.secondary, blocks=False)


_WHATEVER_ELSE = "OTHER"
"""The slot of whatever else the ministry asks for, which is no paper of its own."""


def _slots_to_submit(facts: ApplicationFacts) -> Iterator[Missing]:
    return _slots(facts, AFTER_APPROVAL)


def _slots_to_lodge(facts: ApplicationFacts) -> Iterator[Missing]:
    return _slots(facts, frozenset())


def _slots(facts: ApplicationFacts, later: frozenset[str]) -> Iterator[Missing]:
    for state in facts.slots:
        field = f"slots.{state.slot.code}"
        if state.required and not state.settled and state.slot.code not in later:
            name = state.slot.label_en
            words = (
                say("The paper “{paper}” has expired.", paper=name)
                if state.expired
                else say("The paper “{paper}” is missing.", paper=name)
            )
            yield Missing("paper", words, field, state.source, state.mark)
        elif not state.required and not state.filled and not state.waived_reason:
            words = (
                say("The ministry may ask for further papers.")
                if state.slot.code == _WHATEVER_ELSE
                else say("The paper “{paper}” is often asked for.", paper=state.slot.label_en)
            )
            yield Missing("paper_in_practice", words, field, state.source, state.mark, blocks=False)


def _questions(facts: ApplicationFacts) -> Iterator[Missing]:
    for body in facts.questions_owed:
        words = say("A question is not answered: {question}", question=body)
        yield Missing("question", words, "questions", DESK, Mark.design)


def _law(facts: ApplicationFacts) -> Iterator[Missing]:
    if facts.outcome is None:
        return
    words = _LAW.get(facts.outcome)
    if words is not None:
        yield Missing("determination", words, "determination", Source(ORDER_792), Mark.confirmed, blocks=False)


_LAW = {
    Outcome.barred: say("The determination says that this deal is barred."),
    Outcome.refused_in_principle: say("The determination says that such a licence is refused in principle."),
    Outcome.unknown: say("The determination could not tell what the law asks; see what is missing there."),
    Outcome.nothing: say("The determination says that no Chinese licence is asked for."),
    Outcome.covered_general_licence: say("The determination says that a general licence covers the deal."),
    Outcome.covered_certified_status: say("The determination says that a certified status covers the deal."),
}
