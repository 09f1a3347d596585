"""Every table of the register, imported in one place for the migrations' tests and the archive."""

import models.access.tables
import models.applications.tables
import models.certification.duty_tables
import models.certification.tables
import models.declarations.tables
import models.documents.tables
import models.exchange.tables
import models.goods.tables
import models.journal.tables
import models.licences.tables
import models.parties.tables
import models.review.tables
import models.review.task_tables
import models.rulebook.tables
import models.screening.tables
import models.workspace.tables  # noqa: F401
