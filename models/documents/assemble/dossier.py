"""The certified end-user dossier on paper: what is recorded and computed of one dossier, for one day."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlmodel import Session, col, select

from models.certification.choices import CriterionReply
from models.certification.dossier_reading import dossier_detail
from models.certification.duty_queries import visits_of
from models.certification.duty_views import VisitView
from models.certification.history import dossier_history
from models.certification.queries import status_of
from models.certification.views import CriterionView, DossierDetail, EventView, ScopeView
from models.declarations.choices import Answer, DeclarationState, PartyRole
from models.declarations.queries import stated
from models.declarations.statement import Statement
from models.declarations.stating import describe_party, one_line
from models.declarations.tables import Declaration
from models.documents import wording
from models.documents.assemble.criteria import OPEN, STALE
from models.documents.assemble.identity import Identity
from models.documents.assemble.shared import beside, both, country, own_head, party_block, unprinted
from models.documents.assemble.sheets import ownership_part, screening_part
from models.documents.assemble.status import next_change, reason_of
from models.documents.assemble.timeline import timeline_of
from models.documents.chinese import in_both
from models.documents.content.dossier import (
    AnsweredCriterion,
    CertifiedDossierContent,
    CriteriaSection,
    DossierDecision,
    DossierLine,
    DossierSite,
    DossierUndertaking,
    DossierVisit,
    DossierVote,
    HistoryLine,
)
from models.documents.content.shared import NOTHING, Bilingual
from models.goods.tables import Product
from models.journal.wording import act_words
from models.parties.tables import Site
from models.rulebook.criteria import CriterionGroup, Programme
from models.rulebook.loader import load_current

_PROGRAMME_GROUPS = frozenset({CriterionGroup.CAPABILITY.value, CriterionGroup.RECORDS.value})
"""What the compliance programme is judged by; every other section stands among the criteria."""
_MOST_HISTORY = 60
_PRINTING = "issue_document"
_ASSURED = frozenset({Answer.WILL_NOT, Answer.GIVEN})
_GIVEN = frozenset({Answer.GIVEN})
_ENDED = frozenset({DeclarationState.SUPERSEDED, DeclarationState.WITHDRAWN, DeclarationState.STOPPED})


def dossier_number(number: str) -> str:
    """Return the number of the dossier on paper."""
    return f"CED-{number}"


def dossier_content(session: Session, dossier_id: int, identity: Identity, on: date) -> CertifiedDossierContent:
    """Return what the dossier prints as of a day. Raises NotFound."""
    detail = dossier_detail(session, dossier_id, on)
    programme = load_current().programme(detail.programme)
    answer = status_of(session, detail.party_id, on=on, programme=detail.programme)
    party = describe_party(session, PartyRole.END_USER, detail.party_id)
    sections = tuple(_sections(detail, programme, on))
    names = {site.key: site.name for site in _site_rows(session, detail.party_id)}
    history = tuple(_history(session, dossier_id, on))
    return CertifiedDossierContent(
        paper=own_head(session, identity, dossier_number(detail.number), CertifiedDossierContent.FORM_ID),
        as_of=on,
        timeline=timeline_of(session, answer),
        programme=Bilingual(programme.name_en, programme.name_zh),
        programme_standing=wording.note(_standing(detail, programme)),
        programme_statement=Bilingual(answer.statement_en, answer.statement_zh),
        official_reference=_official(detail),
        stage=in_both(detail.stage),
        opened_on=detail.opened_on,
        prepared_by=detail.prepared_by,
        party=party_block(party),
        status=answer.standing.value,
        status_words=in_both(answer.heaviest.words),
        valid_until=answer.until,
        next_change_on=answer.next_change.on if answer.next_change else None,
        next_change=next_change(answer.next_change) if answer.next_change else NOTHING,
        lines=tuple(_line(session, each, on) for each in detail.scopes),
        sites=tuple(_site(site) for site in _site_rows(session, detail.party_id)),
        ownership=ownership_part(session, detail.party_id, on),
        responsible_executive=detail.responsible_executive,
        compliance_programme=tuple(each for key, each in sections if key in _PROGRAMME_GROUPS),
        criteria=tuple(each for key, each in sections if key not in _PROGRAMME_GROUPS),
        score=_score(detail),
        screening=screening_part(session, detail.party_id, on),
        visits=tuple(_visit(each) for each in visits_of(session, detail.party_id) if each.asked_on <= on),
        undertakings=tuple(_undertakings(session, detail.party_id, programme, on)),
        votes=tuple(_votes(detail)),
        decisions=tuple(_decision(each, names) for each in detail.events if each.decided_on <= on),
        reasons_against=tuple(
            reason_of(each, supports=False) for each in answer.reasons_against if each.criterion is None
        ),
        conditions=tuple(Bilingual(each) for each in answer.conditions),
        note=detail.note,
        history=history[:_MOST_HISTORY],
        history_left_out=max(len(history) - _MOST_HISTORY, 0),
        rulebook_edition=answer.edition,
    )


def _standing(detail: DossierDetail, programme: Programme) -> str:
    """Return the note that says what the dossier is worth before an authority."""
    if programme.kind != "internal":
        return "other_scheme"
    return "reference_entered" if detail.official_number else "no_scheme_yet"


def _official(detail: DossierDetail) -> str:
    parts = (detail.official_number, detail.official_issuer, str(detail.official_date or ""))
    return ", ".join(part for part in parts if part)


def _line(session: Session, line: ScopeView, on: date) -> DossierLine:
    product = session.get(Product, line.product_id) if line.product_id is not None else None
    text = " · ".join(
        part for part in (line.control_code, f"{product.number} {product.name}" if product else "") if part
    )
    closed = line.closed_from is not None and line.closed_from <= on
    return DossierLine(
        site=line.site,
        item=Bilingual(
            text or "Every item of the list", (product.local_name if product else "") if text else "清单所列全部物项"
        ),
        use=line.use_class.value,
        destination=country(line.destination),
        valid_from=line.valid_from,
        valid_until=_earlier(line),
        state="closed" if closed else "decided" if line.decided else "undecided",
        conditions="\n".join(part for part in (line.conditions, line.closed_reason) if part),
    )


def _earlier(line: ScopeView) -> date | None:
    days = [day for day in (line.valid_until, line.closed_from) if day is not None]
    return min(days, default=None)


def _site_rows(session: Session, party_id: int) -> Sequence[Site]:
    return session.exec(select(Site).where(Site.party_id == party_id).order_by(col(Site.id))).all()


def _site(site: Site) -> DossierSite:
    return DossierSite(
        name=site.name,
        address="\n".join(part for part in (one_line(site), beside(site.local_text)) if part),
        country=country(site.country),
        activity=Bilingual(site.activity, site.activity_zh),
        operated=site.operated_by_party.value,
        near_military=site.near_military.value,
        unprinted=unprinted(site.local_text),
    )


def _sections(detail: DossierDetail, programme: Programme, on: date) -> Iterator[tuple[str, CriteriaSection]]:
    book = load_current()
    groups = dict.fromkeys(each.group for each in detail.criteria)
    for group in groups:
        found = tuple(
            _criterion(each, in_both(book.criterion(each.code).fulfilled), programme, on)
            for each in detail.criteria
            if each.group == group
        )
        yield group, CriteriaSection(in_both(CriterionGroup(group)), found)


def _criterion(each: CriterionView, text: Bilingual, programme: Programme, on: date) -> AnsweredCriterion:
    evidenced = each.evidence_date or each.answered_on
    allowed = programme.evidence_max_age_days.get(each.code)
    return AnsweredCriterion(
        code=each.code,
        stated=text,
        answer=how_it_stands(each, on),
        disqualifies=each.disqualifies,
        evidence="\n".join(dict.fromkeys(part for part in (each.evidence, each.attachment_name) if part)),
        note=each.note,
        evidence_date=evidenced,
        age=(on - evidenced).days if evidenced is not None else None,
        allowed=allowed,
        good_until=each.good_until,
    )


def how_it_stands(each: CriterionView, on: date) -> str:
    """Return how a criterion stands on a day, as a stored word of group ``criterion``."""
    if each.reply is None or each.reply is CriterionReply.UNKNOWN:
        return OPEN
    good = {CriterionReply.IN_ORDER, CriterionReply.LARGELY, CriterionReply.NOT_APPLICABLE}
    stale = each.good_until is not None and each.good_until < on and each.reply in good
    return STALE if stale else each.reply.value


def _score(detail: DossierDetail) -> str:
    if detail.score is None:
        return ""
    note = wording.note("score_line")
    facts = {"percent": detail.score.percent, "unanswered": detail.score.unanswered, "of": detail.score.of}
    return "\n".join(half.format(**facts) for half in (note.en, note.zh))


def _visit(visit: VisitView) -> DossierVisit:
    consent = ""
    if visit.consent_on is not None:
        note = wording.note("consent_of")
        consent = both(
            Bilingual(
                *(half.format(number=visit.consent_number or "–", day=visit.consent_on) for half in (note.en, note.zh))
            )
        )
    elif visit.consent_needed:
        consent = both(wording.note("consent_open"))
    asked = in_both(visit.asked_by)
    return DossierVisit(
        site=visit.site,
        asked_by=Bilingual(f"{asked.en}: {visit.authority}", asked.zh) if visit.authority else asked,
        asked_on=visit.asked_on,
        state=visit.state.value,
        day=visit.held_on or visit.refused_on or visit.planned_on,
        people=visit.people,
        findings=visit.findings,
        consent=consent,
    )


def _undertakings(session: Session, party_id: int, programme: Programme, on: date) -> Iterator[DossierUndertaking]:
    """Yield what the programme asks the customer to promise, and in which letter in force it did."""
    words = {each.code: Bilingual(each.text_en, each.text_zh) for each in load_current().undertakings}
    letters = list(_letters(session, party_id, on))
    for code in programme.undertakings:
        given = [_named(letter, day) for letter, day in letters if code in _given(letter)]
        yield DossierUndertaking(code, words.get(code, NOTHING), given[0] if given else "")


def _letters(session: Session, party_id: int, on: date) -> Iterator[tuple[Statement, date]]:
    """Yield what the party states in signed letters in force on a day, the latest first."""
    rows = session.exec(
        select(Declaration)
        .where(Declaration.end_user_id == party_id, col(Declaration.signed_on) <= on)
        .order_by(col(Declaration.signed_on).desc(), col(Declaration.id).desc())
    )
    for row in rows:
        ended = row.state in _ENDED and row.state_since.date() <= on
        if row.signed_on is not None and not ended and (row.valid_until is None or row.valid_until >= on):
            yield stated(session, row.key), row.signed_on


def _given(letter: Statement) -> frozenset[str]:
    """Return the undertakings a letter gives; of an assurance only a plain “we will not” counts."""
    return frozenset(
        each.code for each in letter.undertakings if each.answer in (_ASSURED if each.assurance else _GIVEN)
    )


def _named(letter: Statement, day: date) -> str:
    note = wording.note("by_letter")
    number = f"{letter.number} v{letter.version_number}"
    return "\n".join(half.format(number=number, day=day) for half in (note.en, note.zh))


def _votes(detail: DossierDetail) -> Iterator[DossierVote]:
    for each in detail.waiting:
        state = "waiting" if each.counts else "stale"
        yield DossierVote(in_both(each.kind), each.voted_on, ", ".join(each.voted_by), state, each.reason)
    for back in detail.taken_back:
        yield DossierVote(in_both(back.kind), back.voted_on, back.by, "taken_back", back.reason)


def _decision(event: EventView, sites: dict[int, str]) -> DossierDecision:
    return DossierDecision(
        kind=in_both(event.kind),
        decided_on=event.decided_on,
        effective_on=event.effective_on,
        valid_until=event.valid_until,
        site=sites.get(event.site_id, "") if event.site_id is not None else "",
        by=tuple(name for name in (event.decided_by, event.second_by) if name),
        reason=event.reason,
        ground=in_both(event.reason_code) if event.reason_code is not None else NOTHING,
    )


def _history(session: Session, dossier_id: int, on: date) -> Iterator[HistoryLine]:
    """Yield each act on the dossier once, latest first; printing it changes nothing and is left out."""
    told: set[int] = set()
    for row in dossier_history(session, dossier_id):
        if row.tx in told or row.act == _PRINTING or row.at.date() > on:
            continue
        told.add(row.tx)
        yield HistoryLine(row.at.date(), in_both(act_words(row.act)), row.actor_name, row.reason)
