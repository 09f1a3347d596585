"""The page of a kind of record that the register keeps, as customers and products: a sheet of many can be imported."""

from desktop.records.record_page import RecordPage
from desktop.widgets.buttons import IconButton
from models.access.roles import Permission


class RegisterPage(RecordPage):
    """A list with a tool that imports a sheet in place of the record."""

    def build_register(self, import_tool: str) -> None:
        """Put the record beside the list; ``import_tool`` says what the tool does."""
        if self.context.may(Permission.IMPORT):
            tool = IconButton("import", import_tool)
            tool.clicked.connect(self.begin_import)
            self.list.add_tool(tool)
        self.build((4, 9))

    def begin(self, what: str) -> None:
        if what == "import":
            self.begin_import()
        else:
            super().begin(what)

    def begin_import(self) -> None:
        """Show the import in place of the record."""
        self.with_record(lambda record: record.begin_import())
