"""Write every paper with fictional content, for looking at: ``python -m tests.documents.gallery OUT``."""

import sys
from dataclasses import replace
from pathlib import Path

from models.documents import render
from models.documents.content import EndUseDeclarationContent, Paper, PaperState
from tests.documents import samples
from tests.documents import samples_certified as certified
from tests.documents.test_pack import PACK, build_pack


def papers() -> dict[str, bytes]:
    superseded = replace(samples.DECLARATION, paper=replace(samples.DECLARATION.paper, state=PaperState.SUPERSEDED))
    return {
        "declaration": render.render_declaration(samples.DECLARATION),
        "declaration-long": render.render_declaration(samples.LONG_DECLARATION),
        "declaration-superseded": render.render_declaration(superseded),
        "declaration-empty": render.render_declaration(
            EndUseDeclarationContent(Paper("EUC-2026-00044", samples.ISSUED))
        ),
        "application": render.render_application(samples.APPLICATION),
        "introduction": render.render_introduction(samples.INTRODUCTION),
        "status": render.render_status(samples.STATUS),
        "difference-sheet": render.render_difference_sheet(samples.DIFFERENCES),
        "question-letter": render.render_question_letter(samples.QUESTIONS),
        "status-timeline": render.render_status(certified.STATUS),
        "dossier": render.render_dossier(certified.DOSSIER),
        "refusal": render.render_refusal(certified.REFUSAL),
        "compliance-notice": render.render_compliance_notice(certified.COMPLIANCE),
        "near-limit": render.render_near_limit(certified.NEAR_LIMIT),
        "humanitarian": render.render_humanitarian(certified.HUMANITARIAN),
        "stop-report": render.render_stop_report(certified.STOP),
        "ownership-sheet": render.render_ownership_sheet(certified.OWNERSHIP_SHEET),
        "screening-sheet": render.render_screening_sheet(certified.SCREENING_SHEET),
    }


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in (papers() | {"pack": build_pack(PACK)}).items():
        (folder / f"{name}.pdf").write_bytes(data)
        print(f"{name}.pdf  {len(data):,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
