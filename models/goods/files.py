"""Files and notes kept with products."""

from models.access.roles import Permission, require
from models.goods.tables import Product
from models.journal.taking_off import take_file_off
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.notes import add_note
from models.workspace.transaction import Transaction


def note_product(tx: Transaction, product_id: int, text: str) -> Changes:
    """Add a remark to a product. Raises UserError for no text or too much."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("note_product")
    add_note(tx, "product", tx.get(Product, product_id).key, text)
    return tx.changes()


def attach_to_product(tx: Transaction, product_id: int, file_name: str, content: bytes, purpose: str = "") -> Changes:
    """Keep a file with a product. Raises UserError for an empty or too large one."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("attach_to_product")
    attach(tx, "product", tx.get(Product, product_id).key, file_name, content, purpose)
    return tx.changes()


def take_file_off_product(tx: Transaction, product_id: int, attachment_id: int) -> Changes:
    """Take a file off a product. Raises UserError while a test report or another record rests on it."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("take_file_off_product")
    take_file_off(tx, "product", tx.get(Product, product_id).key, attachment_id)
    return tx.changes()
