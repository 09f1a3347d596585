import io
import random
import time
import zlib
from dataclasses import replace

import pikepdf
import pytest

from models.documents.packing.build import build_pack, clean_part
from models.documents.packing.limits import Limits
from models.workspace.errors import UserError
from tests.documents import reading, strangers
from tests.documents.test_pack import PACK


def protected(user: str) -> bytes:
    return strangers.plain(encryption=pikepdf.Encryption(owner="o", user=user))


CASES = {
    "empty": (b"", "part_empty"),
    "garbage": (b"not a document at all" * 50, "part_unknown_kind"),
    "head only": (b"%PDF-1.7\n", "part_damaged"),
    "password": (protected("u"), "part_protected"),
    "restrictions only": (protected(""), "part_protected"),
    "page tree bomb": (strangers.page_tree_bomb(), "part_damaged"),
    "page tree loop": (strangers.page_tree_loop(), "part_damaged"),
    "cut picture": (strangers.picture("PNG")[:200], "part_damaged"),
    "cut photograph": (strangers.picture("JPEG", (900, 900))[:900], "part_damaged"),
    "page without a size": (
        strangers.raw(
            [
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99999999 99999999] >>",
            ]
        ),
        "part_damaged",
    ),
    "deep nesting": (strangers.raw(["[" * 60_000 + "]" * 60_000]), "part_damaged"),
    "no pages": (strangers.saved(pikepdf.new()), "part_no_pages"),
    "unknown picture": (strangers.picture("GIF", mode="P"), "part_unknown_kind"),
}


@pytest.mark.parametrize("case", CASES)
def test_hostile_files_are_refused_quickly_with_one_sentence(case):
    data, code = CASES[case]
    began = time.monotonic()
    with pytest.raises(UserError) as refusal:
        clean_part(strangers.part(data, name="their file.pdf"))
    assert refusal.value.code == code
    assert "their file.pdf" in str(refusal.value)
    assert refusal.value.field == "parts"
    assert time.monotonic() - began < 10


def test_a_stream_that_unpacks_without_end_is_refused_before_it_is_unpacked():
    data = strangers.deflate_bomb()
    assert len(data) < 2_000_000
    with pytest.raises(UserError) as refusal:
        clean_part(strangers.part(data))
    assert refusal.value.code == "part_unpacks_too_large"


def test_a_stream_within_the_limit_is_taken():
    assert clean_part(strangers.part(strangers.deflate_bomb(3))).pages == 1


def test_size_pages_pixels_and_frames_are_limited():
    tight = Limits(file_bytes=900, pages=2, pixels=100)
    with pytest.raises(UserError, match="MB"):
        clean_part(strangers.part(strangers.plain(30)), tight)
    with pytest.raises(UserError, match="3 pages"):
        clean_part(strangers.part(strangers.plain(3)), Limits(pages=2))
    with pytest.raises(UserError, match="pixels"):
        clean_part(strangers.part(strangers.picture("PNG", (30, 30))), Limits(pixels=100))


def test_a_picture_that_claims_billions_of_pixels_is_refused_unopened():
    data = bytearray(strangers.picture("PNG", (10, 10), "L"))
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4, "big")
    with pytest.raises(UserError) as refusal:
        clean_part(strangers.part(bytes(data), "image/png"))
    assert refusal.value.code == "picture_too_large"


def test_a_false_page_count_is_not_believed():
    assert clean_part(strangers.part(strangers.false_count())).pages == 1


def test_a_file_cut_off_is_repaired_and_the_contents_say_so():
    clean = clean_part(strangers.part(strangers.plain(3)[:-60]))
    assert clean.repaired
    assert not clean_part(strangers.part(strangers.plain(3))).repaired
    data = build_pack(replace(PACK, parts=(strangers.part(strangers.plain(3)[:-60]),)))
    assert "arriveddamaged" in reading.text(data)


def test_filters_within_filters_are_unpacked_too():
    pdf = pikepdf.new()
    page = strangers.add_page(pdf, "nested")
    inner = zlib.compress(zlib.compress(b" " * 400_000_000, 9), 9)
    stream = pikepdf.Stream(pdf, inner)
    stream.Filter = pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode])
    page.obj.Contents = pdf.make_indirect(stream)
    with pytest.raises(UserError) as refusal:
        clean_part(strangers.part(strangers.saved(pdf)))
    assert refusal.value.code == "part_unpacks_too_large"


def test_a_signed_part_is_told_to_lose_its_signature():
    pdf = pikepdf.new()
    strangers.add_page(pdf, "signed")
    value = pikepdf.Dictionary(Type=pikepdf.Name.Sig, Contents=pikepdf.String("x"))
    pdf.Root.AcroForm = pikepdf.Dictionary(
        Fields=[pdf.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Sig, T=pikepdf.String("s"), V=value))]
    )
    assert clean_part(strangers.part(strangers.saved(pdf))).signed


def test_damaged_files_are_either_refused_or_come_out_sound():
    """Bytes changed at random: never a crash, never an unsound page in the pack."""
    draw = random.Random(792)
    whole = strangers.trapped()
    taken = 0
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(draw.randint(1, 40)):
            data[draw.randrange(len(data))] = draw.randrange(256)
        try:
            clean = clean_part(strangers.part(bytes(data)))
        except UserError:
            continue
        taken += 1
        with pikepdf.open(io.BytesIO(clean.data)) as opened:
            assert len(opened.pages) == clean.pages
        built = build_pack(replace(PACK, parts=(strangers.part(bytes(data)),)))
        with pikepdf.open(io.BytesIO(built)) as opened:
            assert len(opened.pages) == clean.pages + 2
    assert taken
