"""Tables of the rulebook: the data packs this workspace holds, and which edition it worked by since when."""

from datetime import date

from models.workspace.fields import big, optional_link, optional_text, text
from models.workspace.rows import Row


class EditionPack(Row, table=True):
    """A data pack as it was taken in: an edition whole, in one archive; it is never changed or deleted."""

    __tablename__ = "edition_pack"
    edition: str = text(80)
    made_on: date
    checked_to: date
    file_name: str = text(255)
    sha256: str = text(64, foreign_key="blob.sha256", unique=True)
    size: int = big()


class EditionUse(Row, table=True):
    """From here on the workspace works by an edition: one of a pack, or without one that which the program brings."""

    __tablename__ = "edition_use"
    pack_id: int | None = optional_link("edition_pack.id")
    edition: str = text(80)
    reason: str = optional_text(2000)
