import hashlib
import io
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pikepdf
import pypdf
import pytest

from models.documents import render
from models.documents.content import Bilingual, PackContent, PackPart, Paper, PaperState, PartKind, Reference
from models.documents.packing.build import build_pack
from models.documents.packing.limits import Limits
from models.workspace.errors import UserError
from tests.documents import reading, samples, strangers

DECLARATION = PackPart(
    Bilingual("End-use declaration", "最终用途证明"),
    PartKind.OWN_DOCUMENT,
    render.render_declaration(samples.DECLARATION),
    "application/pdf",
    "EUC-2026-00042-v2.pdf",
)
PACK = PackContent(
    Paper("PCK-2026-0003", samples.ISSUED, state=PaperState.ISSUED, letterhead=samples.OWN_LETTERHEAD),
    authority=samples.APPLICATION.authority,
    application=Reference("application", "LAP-2026-0017", date(2026, 11, 24)),
    parties=(samples.EXPORTER, samples.END_USER),
    destination=Bilingual("Germany", "德国"),
    parts=(
        DECLARATION,
        strangers.part(strangers.odd_sizes(), name="odd.pdf"),
        strangers.part(strangers.trapped(), name="trapped.pdf"),
        strangers.part(strangers.picture("PNG"), "image/png", "plant.png"),
    ),
    prepared_by="A. Clerk (fictional)",
)


@pytest.fixture(scope="module")
def pack() -> bytes:
    return build_pack(PACK)


def test_every_page_carries_the_running_stamp_whatever_its_size_and_turn(pack):
    found = reading.pages_by_pdfium(pack)
    assert len(found) == 2 + 3 + 6 + 1 + 1
    for position, page in enumerate(found, start=1):
        assert f"材料包PackPCK-2026-0003第{position}页共13页Page{position}of13" in reading.squeezed(page)


INHERITED = strangers.raw(
    [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 500 700] /Rotate 90 >>",
        "<< /Type /Page /Parent 2 0 R >>",
        "<< /Type /Page /Parent 2 0 R /Rotate 0 >>",
    ]
)


@pytest.mark.parametrize("parts", [PACK.parts, (strangers.part(INHERITED),)])
def test_the_stamp_stands_upright_at_the_foot_of_what_is_seen(parts):
    import pypdfium2

    pack = build_pack(replace(PACK, parts=parts))
    document = pypdfium2.PdfDocument(pack)
    for page in document:
        picture = page.render(scale=2).to_pil().convert("L")
        width, height = picture.size
        foot = picture.crop((width // 4, height - 30, 3 * width // 4, height - 8))
        assert foot.getextrema()[0] < 160, page
        page.close()
    document.close()


def test_contents_give_page_and_hash_of_each_part_and_bookmarks_agree(pack):
    contents = reading.squeezed(reading.pages(pack)[1])
    marks = reading.outline(pack)
    starts = [3, 6, 12, 13]
    assert [page for _title, page in marks[-4:]] == starts
    assert [title.split("  ")[1] for title, _page in marks[-4:]] == [part.title.en for part in PACK.parts]
    for part, start in zip(PACK.parts, starts, strict=True):
        assert f"SHA-256{hashlib.sha256(part.data).hexdigest()}" in contents
        assert str(start) in contents
    reader = pypdf.PdfReader(io.BytesIO(pack))
    assert all(str(item.get("/Type")) == "/XYZ" for item in reader.outline)


def test_nothing_that_runs_opens_sends_or_hides_is_left(pack):
    flat = io.BytesIO()
    with pikepdf.open(io.BytesIO(pack)) as opened:
        opened.save(flat, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False, qdf=True)
    for trap in (
        b"/JavaScript",
        b"/JS",
        b"/Launch",
        b"/SubmitForm",
        b"/OpenAction",
        b"/AA ",
        b"/XFA",
        b"/EmbeddedFile",
        b"/AcroForm",
        b"/OCProperties",
        b"/Annots",
        b"evil",
    ):
        assert trap not in flat.getvalue(), trap


def test_what_a_field_showed_is_still_seen_and_what_was_removed_is_told(pack):
    found = reading.pages(pack)
    assert "FIELD VALUE" in found[11]
    contents = found[1]
    for word in ("scripts", "actions", "form fields (flattened)", "embedded files", "links and comments"):
        assert word in contents.replace("\n", " ")


def test_the_same_parts_give_the_same_bytes_in_another_process(pack):
    code = (
        "import hashlib; from tests.documents.test_pack import PACK, build_pack\n"
        "print(hashlib.sha256(build_pack(PACK)).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env={"PYTHONHASHSEED": "77", "PYTHONPATH": ":".join(sys.path)},
    )
    assert done.stdout.strip() == hashlib.sha256(pack).hexdigest()


def test_the_pack_is_sound_and_says_who_made_it(pack):
    with pikepdf.open(io.BytesIO(pack)) as opened:
        assert opened.check_pdf_syntax() == []
        assert str(opened.docinfo["/Title"]).endswith("PCK-2026-0003")
    assert b"pdfaid:part" not in pypdf.PdfReader(io.BytesIO(pack)).root_object["/Metadata"].get_data()


def test_many_parts_take_more_contents_pages_and_numbers_stay_right():
    one = strangers.part(strangers.plain())
    data = build_pack(replace(PACK, parts=(one,) * 40))
    marks = reading.outline(data)[-40:]
    first = marks[0][1]
    assert first > 3
    assert [page for _title, page in marks] == list(range(first, first + 40))
    assert "Plain page 1" in reading.pages(data)[first - 1]


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_pictures_become_pages_without_their_metadata(form):
    from PIL import Image

    exif = Image.Exif()
    exif[0x010E] = "secret place"
    data = strangers.picture(form, exif=exif)
    assert b"secret place" in data
    built = build_pack(replace(PACK, parts=(strangers.part(data, f"image/{form.lower()}", "p"),)))
    with pikepdf.open(io.BytesIO(built)) as opened:
        images = [
            item for item in opened.objects if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
        ]
        assert len(images) == 1
        assert b"secret place" not in images[0].read_raw_bytes()
    assert b"secret place" not in built


def test_transparent_palette_and_many_page_pictures_are_taken():
    frames = [strangers.Image.new("1", (300, 400), 1) for _ in range(3)]
    target = io.BytesIO()
    frames[0].save(target, "TIFF", save_all=True, append_images=frames[1:])
    parts = (
        strangers.part(target.getvalue(), "image/tiff"),
        strangers.part(strangers.picture("PNG", mode="RGBA"), "image/png"),
        strangers.part(strangers.picture("PNG", mode="P"), "image/png"),
        strangers.part(strangers.picture("JPEG", mode="CMYK"), "image/jpeg"),
    )
    assert len(reading.pages(build_pack(replace(PACK, parts=parts)))) == 2 + 3 + 3


def test_a_pack_without_parts_or_with_too_many_pages_is_refused():
    with pytest.raises(UserError, match="at least one part"):
        build_pack(replace(PACK, parts=()))
    few = Limits(pages=5)
    two = strangers.part(strangers.plain(3))
    with pytest.raises(UserError, match="6 pages together"):
        build_pack(replace(PACK, parts=(two, two)), few)


def test_a_part_title_no_font_has_is_refused():
    with pytest.raises(UserError) as refusal:
        build_pack(replace(PACK, parts=(replace(DECLARATION, title=Bilingual("😀")),)))
    assert refusal.value.field == "parts.0.title.en"
