"""Scenes of the kit: a list with its detail, a form with faults, the drawings, the start page and the lock."""

from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

import desktop.desk
from desktop.desk import Desk
from desktop.shell.page import list_and_detail
from desktop.shell.settings import SettingsFile
from desktop.shell.start import StartPage
from desktop.shell.theme import space
from desktop.widgets.asof import AsOf
from desktop.widgets.banner import Banner
from desktop.widgets.bars import Bar, Bars
from desktop.widgets.detail import DetailFrame
from desktop.widgets.fields_files import AttachmentsZone
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.missing import Missing
from desktop.widgets.timeline import Interval, Timeline, TimelineRow
from desktop.widgets.tree import Owner, OwnershipTree
from models.workspace.words import say
from tests.screenshots import SceneContext, scene
from tests.widgets.fake_rows import FakeSource
from tests.widgets.test_form import RECORD, build
from tests.widgets.test_paged_model import COLUMNS

TODAY = date(2026, 3, 3)


@scene("kit-list-detail")
def list_detail(context: SceneContext) -> QWidget:
    panel = ListPanel(COLUMNS, FakeSource(1_000_000), context.jobs, name="kit")
    panel.add_filter("kind", "Kind", [("a", "Commercial"), ("b", "Military")])
    panel._chips[0].set_values(["a"])
    panel.select(4)
    detail = DetailFrame()
    detail.set_header("Example Magnetics 4 (fictional)", "EUC-2026-0031 · v2", "signed", "ok", until=date(2026, 9, 3))
    detail.set_action("Verify the signature")
    detail.add_more("Withdraw", lambda: None)
    form = build()
    form.add_widget(zone := AttachmentsZone())
    zone.set_items([(1, "register extract.pdf", "220 kB")])
    form.load(RECORD)
    form.mark_changed(["quantity"])
    detail.add_tab(form, "Declaration")
    detail.add_tab(QWidget(), "Versions")
    why = say("The form asks for the name as on the business licence.")
    detail.missing.set_items(
        [Missing("Chinese name", why, "Form, field 3", "name_zh"), Missing("Test report", blocking=False)]
    )
    return list_and_detail(panel, detail)


@scene("kit-form-faults")
def form_faults(context: SceneContext) -> QWidget:
    form = build()
    form.load(RECORD | {"name_zh": ""})
    form.show_faults(
        {
            "name_zh": say("Write the Chinese name as on the business licence."),
            "owners.0.share": say("The shares add up to more than 100 %."),
            "since": say("This day lies after the signature."),
        }
    )
    form.warn("note", say("This end use is vague: say in which product and for what."))
    panel = QFrame()
    panel.setProperty("role", "panel")
    QVBoxLayout(panel).addWidget(form)
    return panel


@scene("kit-drawings")
def drawings(context: SceneContext) -> QWidget:
    root = QWidget()
    rows = QVBoxLayout(root)
    rows.setContentsMargins(space(4), space(3), space(4), space(3))
    rows.setSpacing(space(4))
    asof = AsOf(TODAY)
    asof.set_day(date(2025, 11, 20))
    banner = Banner()
    banner.say("The licence was recorded.", tone="ok", action="Undo", act=lambda: None)
    other = Banner()
    other.say("The disk is full. Free some space and try again.", tone="stop", details="x")
    line = Timeline()
    line.set_rows(
        [
            TimelineRow(
                "Measure 18",
                (
                    Interval(None, date(2025, 4, 4), "not in force", "idle"),
                    Interval(date(2025, 4, 4), None, "in force", "ok"),
                ),
            ),
            TimelineRow(
                "Measure 61",
                (
                    Interval(date(2025, 10, 9), date(2025, 11, 10), "in force", "ok"),
                    Interval(date(2025, 11, 10), date(2026, 11, 10), "suspended", "warn"),
                    Interval(date(2026, 11, 10), None, "unknown", "idle"),
                ),
            ),
        ],
        TODAY,
    )
    bars = Bars(title="Expiries by week")
    bars.set_bars(
        [Bar(f"W{week}", value, "warn" if week < 12 else "info") for week, value in enumerate((4, 2, 0, 7, 3), 10)]
    )
    tree = OwnershipTree()
    owners = (
        Owner("Example Holding", "60 %", "listed", "stop", owners=(Owner("State fund", "unknown"),)),
        Owner("Founders", "40 %"),
    )
    tree.set_root(Owner("Example Magnetics GmbH", note="customer", owners=owners))
    for widget in (asof, banner, other, line):
        rows.addWidget(widget)
    low = QHBoxLayout()
    low.addWidget(bars, 1)
    low.addWidget(tree, 1)
    rows.addLayout(low, 1)
    return root


@scene("frame-start")
def start(context: SceneContext) -> QWidget:
    page = StartPage()
    page.set_recent(["/srv/desks/example", "postgresql://desk@office/euc"])
    return page


@scene("frame-window")
def window(context: SceneContext) -> QWidget:
    from tests.shell.desk_fixture import Opener, areas

    desktop.desk.build_areas = areas
    settings = SettingsFile()
    settings.data.appearance = context.theme.mode
    settings.data.language = context.language.tongue
    desk = Desk(context.app, settings, None, Opener())
    desk.jobs.close()
    desk.jobs = context.jobs
    desk.window.deleteLater()
    desk.window = desk._new_window()
    desk.opened = Opener()("/example")
    from tests.shell.desk_fixture import unlock

    desk.session = unlock("li", "right")
    desk._show_workspace("second")
    desk.window.go("second", 4)
    return desk.window
