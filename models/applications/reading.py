"""Reading an application with everything it rests on, and telling it as plain facts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from models.applications.choices import Debtor
from models.applications.clock import ClockFacts, PauseFact
from models.applications.declared import Declared, declared_line
from models.applications.missing import ApplicationFacts, LineFact
from models.applications.slots import EvidenceFact, SlotFacts, SlotState, slots_for
from models.applications.tables import Application, ApplicationLine, ApplicationParty, ClockPause, Evidence, Question
from models.declarations.choices import DeclarationState, PartyRole
from models.declarations.wall import Wall, all_walls, walls_of
from models.determination.outcome import Outcome
from models.goods.choices import Outcome as Classified
from models.goods.queries import product_detail
from models.goods.views import ProductDetail
from models.parties.tables import Party, PartyName, Site
from models.rulebook.book import Rulebook
from models.rulebook.listed import EntityList
from models.workspace.errors import NotFound
from models.workspace.tables import Attachment
from models.workspace.words import Words

_TECHNOLOGY = frozenset({"technology", "software"})
_END_USERS = (PartyRole.END_USER, PartyRole.ULTIMATE_END_USER)


@dataclass(frozen=True)
class LoadedLine:
    """A line with the declared line and the product behind it."""

    line: ApplicationLine
    declared: Declared
    product: ProductDetail


@dataclass(frozen=True)
class Loaded:
    """An application with its lines, parties, papers, questions and pauses, read at one moment."""

    application: Application
    lines: tuple[LoadedLine, ...]
    parties: tuple[tuple[PartyRole, Party], ...]
    site: Site | None
    evidence: tuple[EvidenceFact, ...]
    questions: tuple[Question, ...]
    pauses: tuple[ClockPause, ...]
    listed: tuple[str, ...]
    walls: tuple[Wall, ...] = ()

    @property
    def exporter(self) -> Party | None:
        """Return the exporter."""
        return self._party(PartyRole.EXPORTER)

    @property
    def end_user(self) -> Party | None:
        """Return the end user."""
        return self._party(PartyRole.END_USER)

    def _party(self, role: PartyRole) -> Party | None:
        return next((party for held, party in self.parties if held is role), None)


def load(session: Session, application_id: int, on: date, book: Rulebook) -> Loaded:
    """Read an application as it stands. Raises NotFound."""
    application = session.get(Application, application_id)
    if application is None:
        raise NotFound("not_found", "There is no {kind} number {id}.", kind="application", id=application_id)
    lines = tuple(_lines(session, application_id))
    parties = tuple(_parties(session, application_id))
    return Loaded(
        application=application,
        lines=lines,
        parties=parties,
        site=session.get(Site, application.site_id) if application.site_id else None,
        evidence=(*_evidence(session, application_id), *_found_by_itself(lines)),
        questions=tuple(session.exec(_of(Question, application_id))),
        pauses=tuple(session.exec(_of(ClockPause, application_id))),
        listed=tuple(_watch_listed(session, parties, on, book)),
        walls=all_walls(walls_of(session, (party.key for _, party in parties), on, book)),
    )


def slot_facts(loaded: Loaded, on: date) -> SlotFacts:
    """Return what decides the evidence slots; papers have to be good on the given day."""
    application = loaded.application
    forms = {each.product.form for each in loaded.lines}
    departure = loaded.exporter.country if loaded.exporter else ""
    decided = [each.product.classification for each in loaded.lines]
    return SlotFacts(
        kind=application.kind,
        on=on,
        watch_listed=bool(loaded.listed),
        technology=bool(forms & _TECHNOLOGY),
        extraterritorial=bool(departure) and departure != "CN" and application.regime == "CN",
        near_limit=any(each is not None and each.outcome is Classified.NEAR_LIMIT for each in decided),
        evidence=loaded.evidence,
    )


def slot_states(loaded: Loaded, on: date, book: Rulebook) -> tuple[SlotState, ...]:
    """Return every evidence slot of an application; other regimes than CN have none loaded."""
    return slots_for(slot_facts(loaded, on), book.slots) if loaded.application.regime == "CN" else ()


def application_facts(loaded: Loaded, on: date, book: Rulebook, outcome: Outcome | None) -> ApplicationFacts:
    """Tell an application as the facts that missing points are found from."""
    application, end_user = loaded.application, loaded.end_user
    return ApplicationFacts(
        regime=application.regime,
        kind=application.kind,
        on=on,
        exporter_id=application.exporter_id,
        end_user_id=application.end_user_id,
        end_users=len({party.key for role, party in loaded.parties if role in _END_USERS}),
        site_id=application.site_id,
        site_of_end_user=loaded.site is None or loaded.site.party_id == application.end_user_id,
        destination=application.destination,
        end_user_country=end_user.country if end_user else "",
        destination_reason=application.destination_reason,
        contract_number=application.contract_number,
        port=application.port,
        transport=application.transport.value if application.transport else "",
        trade_mode=application.trade_mode,
        payment_terms=application.payment_terms,
        specific_end_use=application.specific_end_use or application.specific_end_use_zh,
        vague=tuple(_vague(application, book)),
        contact_name=application.contact_name,
        watch_listed=loaded.listed,
        walls=loaded.walls,
        lines=tuple(_line_fact(each) for each in loaded.lines),
        slots=slot_states(loaded, on, book),
        questions_owed=tuple(
            each.body for each in loaded.questions if each.answered_on is None and each.owed_by is not Debtor.OFFICER
        ),
        outcome=outcome,
    )


def clock_facts(loaded: Loaded) -> ClockFacts:
    """Return what the statutory clock of an application runs on."""
    application = loaded.application
    pauses = tuple(PauseFact(each.reason, each.paused_from, each.paused_until) for each in loaded.pauses)
    return ClockFacts(application.regime, application.accepted_on, application.answered_on, pauses)


def _of(kind: Any, application_id: int) -> Any:
    return select(kind).where(kind.application_id == application_id).order_by(kind.id)


def _lines(session: Session, application_id: int) -> Iterator[LoadedLine]:
    query = select(ApplicationLine).where(ApplicationLine.application_id == application_id)
    for line in session.exec(query.order_by(col(ApplicationLine.line_number))).all():
        declared = declared_line(session, line.declaration_line_id)
        yield LoadedLine(line, declared, product_detail(session, line.product_id))


def _parties(session: Session, application_id: int) -> Iterator[tuple[PartyRole, Party]]:
    for row in session.exec(_of(ApplicationParty, application_id)).all():
        yield row.role, session.get_one(Party, row.party_id)


def _evidence(session: Session, application_id: int) -> Iterator[EvidenceFact]:
    for row in session.exec(_of(Evidence, application_id)).all():
        attachment = session.get(Attachment, row.attachment_id) if row.attachment_id else None
        yield EvidenceFact(
            id=row.key,
            slot=row.slot,
            name=attachment.file_name if attachment else "",
            attachment_id=row.attachment_id,
            declaration_id=row.declaration_id,
            dated=row.dated,
            valid_until=row.valid_until,
            note=row.note,
            waived=row.waived,
        )


def _found_by_itself(lines: tuple[LoadedLine, ...]) -> Iterator[EvidenceFact]:
    """Yield the papers that other rooms hold already, so that nobody attaches them again."""
    declarations = {each.declared.declaration.key: each.declared.declaration for each in lines}
    for place, declaration in enumerate(declarations.values(), start=1):
        if declaration.state is DeclarationState.VERIFIED:
            yield EvidenceFact(
                id=-place,
                slot="DECLARATION",
                name=f"{declaration.number} v{declaration.version_number}",
                attachment_id=declaration.signed_attachment_id,
                declaration_id=declaration.key,
                dated=declaration.signed_on,
                valid_until=declaration.valid_until,
            )
    reports = [each.product.report for each in lines]
    if lines and all(report is not None and report.attachment_id is not None for report in reports):
        for place, report in enumerate((each for each in reports if each is not None), start=1):
            yield EvidenceFact(
                id=-1000 - place,
                slot="TECHNICAL",
                name=f"{report.lab} {report.report_number}".strip(),
                attachment_id=report.attachment_id,
                dated=report.reported_on,
            )


def _watch_listed(
    session: Session, parties: tuple[tuple[PartyRole, Party], ...], on: date, book: Rulebook
) -> Iterator[str]:
    for party in {party.key: party for _, party in parties}.values():
        others = session.exec(select(PartyName.name).where(PartyName.party_id == party.key))
        names = [name for name in (party.legal_name, party.local_name, *others) if name]
        listings = (listing for name in names for listing in book.listings(name, on))
        if any(each.licence_still_needed and each.entity.entity_list is EntityList.watch_list for each in listings):
            yield party.legal_name


def _vague(application: Application, book: Rulebook) -> list[Words]:
    if application.specific_end_use:
        return book.vague_use(application.specific_end_use, "en")
    return book.vague_use(application.specific_end_use_zh, "zh") if application.specific_end_use_zh else []


def _line_fact(each: LoadedLine) -> LineFact:
    line, declared, declaration = each.line, each.declared.line, each.declared.declaration
    copied = (line.description, list(line.control_codes), line.hs_code)
    return LineFact(
        line_number=line.line_number,
        product_name=each.product.name,
        quantity=line.quantity,
        unit=line.unit,
        classified=each.product.classification is not None,
        control_codes=tuple(line.control_codes),
        declaration=f"{declaration.number} v{declaration.version_number}",
        declaration_state=declaration.state,
        declaration_valid_until=declaration.valid_until,
        declaration_end_user_id=declaration.end_user_id,
        declaration_contract=declaration.contract_number,
        described_as_declared=copied == (declared.description, list(declared.control_codes), declared.hs_code),
    )
