"""What the papers have in common when they are filled: parties, letterheads, countries, units, form editions."""

from datetime import date

from sqlmodel import Session, col, select

from models.declarations.choices import PartyRole
from models.declarations.statement import StatedParty
from models.declarations.stating import describe_party
from models.declarations.usual import usual_of
from models.documents import wording
from models.documents.assemble.identity import Identity
from models.documents.content.declaration import Signatory
from models.documents.content.shared import NOTHING, Bilingual, FormEdition, Letterhead, Paper, PartyBlock
from models.parties.tables import Party
from models.rulebook.loader import load_current
from models.rulebook.units import SIGNS

_ROLE_WORDS = {PartyRole.CERTIFYING_BODY: "government_body"}


def role_word(role: PartyRole) -> str:
    """Return the stored word under which papers print a role."""
    return _ROLE_WORDS.get(role, role.value)


def party_block(party: StatedParty, role: str = "") -> PartyBlock:
    """Return a party as the papers print it; ``role`` is a stored word where it is not the party's own."""
    return PartyBlock(
        role=role or role_word(party.role),
        legal_name=party.legal_name,
        local_name=beside(party.local_name),
        address=party.address,
        local_address=beside(party.local_address),
        country=both(country(party.country)),
        registration=party.registration,
        contact=party.contact,
        business=Bilingual(party.nature_of_business, party.nature_of_business_zh),
        unprinted=unprinted(party.local_name, party.local_address),
    )


def letterhead(party: StatedParty | None) -> Letterhead:
    """Return the letterhead of a party of ours."""
    if party is None:
        return Letterhead()
    lines = (party.address, " · ".join(part for part in (party.registration, party.website) if part))
    return Letterhead(Bilingual(party.legal_name, beside(party.local_name)), tuple(line for line in lines if line))


def own_exporter(session: Session) -> Party | None:
    """Return our own firm: the first exporter of the register."""
    query = select(Party).where(col(Party.is_exporter).is_(True)).order_by(col(Party.id))
    return session.exec(query).first()


def own_head(session: Session, identity: Identity, number: str, form_id: str, variant: str = "") -> Paper:
    """Return the head of a paper of our own firm: that of the register's first exporter, where there is one."""
    exporter = own_exporter(session)
    form = form_edition(form_id, variant)
    if exporter is None:
        return identity.paper(number, "", Letterhead(), form)
    head = letterhead(describe_party(session, PartyRole.EXPORTER, exporter.key))
    return identity.paper(number, exporter.legal_name, head, form)


def own_signatory(session: Session, author: StatedParty | None, on: date) -> Signatory:
    """Return the block in which our own firm signs; its only person who may sign stands in print."""
    if author is None:
        return Signatory()
    usual = usual_of(session, author.party_id, on)
    title = Bilingual(usual.signatory_position) if usual.signatory_position else NOTHING
    return Signatory(usual.signatory_name, title=title, organisation=author.legal_name)


def beside(local_text: str) -> str:
    """Return a text in the party's own script where the papers' fonts have it, else nothing.

    A name in, say, Thai is an addition to the legal name, which every paper carries, and must not keep the paper from
    being printed. It is never left off silently: see ``unprinted``. The register keeps it in full.
    """
    from models.documents.pdf.fonts import missing_glyphs

    return "" if missing_glyphs(local_text) else local_text


def unprinted(*texts: str) -> tuple[str, ...]:
    """Return the texts ``beside`` leaves off, for the paper to say that they are held."""
    return tuple(text for text in texts if text and not beside(text))


def country(code: str) -> Bilingual:
    """Return the name of a country in both languages; an unknown code is shown as it is."""
    found = load_current().countries.get(code)
    return Bilingual(found.name_en, found.name_zh) if found is not None else Bilingual(code)


def countries(codes: tuple[str, ...]) -> Bilingual:
    """Return the names of several countries."""
    names = [country(code) for code in codes]
    return Bilingual(", ".join(n.en for n in names), "、".join(n.zh for n in names if n.zh))


def unit(code: str) -> str:
    """Return the sign of a unit, or its name in both languages where it has none."""
    found = load_current().units.get(code)
    return SIGNS.get(code) or (f"{found.label_en} {found.label_zh}" if found is not None else code)


def both(text: Bilingual) -> str:
    """Return both languages in one line."""
    return " ".join(part for part in (text.en, text.zh) if part)


def form_edition(form_id: str, variant: str) -> FormEdition:
    """Return our own form with the variant of the edition it follows."""
    house = wording.house_form(form_id)
    form = next((each for each in load_current().paper_forms if each.code == variant), None)
    if form is None:
        return house
    return FormEdition(house.form_id, house.edition, Bilingual(form.label_en, form.label_zh), house.note)


def edition_text(form: FormEdition) -> str:
    """Return a form's id and edition as the register keeps it with an issued paper."""
    return f"{form.form_id} {form.edition}"[:60]
