"""Pictures as pages: PNG, JPEG and TIFF, upright, without their metadata, on A4."""

import io
import warnings
import zlib
from typing import Any

from models.documents.content.pack import PackPart
from models.documents.packing.limits import DEFAULT, Limits, check_pages, check_size, name_of
from models.documents.packing.sanitise import CleanPart, guarded
from models.workspace.errors import UserError
from models.workspace.words import say

_FORMATS = ("PNG", "JPEG", "TIFF")
_A4 = (595.28, 841.89)
_MARGIN = 28.0
_DOTS_PER_INCH = 300


def clean_picture(part: PackPart, limits: Limits = DEFAULT) -> CleanPart:
    """Turn a picture into pages. Raises UserError: empty, too large, damaged, of another kind, too many pixels."""
    check_size(part, limits)
    return guarded(part, lambda: _clean(part, limits))


def _clean(part: PackPart, limits: Limits) -> CleanPart:
    import pikepdf
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        # The library's own warning is replaced by our limit, which is lower and refuses.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            picture = Image.open(io.BytesIO(part.data), formats=_FORMATS)
        except Image.DecompressionBombError:
            raise _too_many_pixels(part, limits) from None
        except UnidentifiedImageError:
            raise _unknown(part) from None
        frames = getattr(picture, "n_frames", 1)
        check_pages(part, frames, Limits(pages=limits.frames))
        with pikepdf.new() as pdf, picture:
            for number in range(frames):
                picture.seek(number)
                if picture.width * picture.height > limits.pixels:
                    raise _too_many_pixels(part, limits)
                _add_page(pdf, picture)
            target = io.BytesIO()
            pdf.save(target, deterministic_id=True)
    return CleanPart(target.getvalue(), frames, ("metadata",) if _has_metadata(picture) else ())


def _too_many_pixels(part: PackPart, limits: Limits) -> Exception:
    return UserError(
        "picture_too_large",
        "{name} has more than {limit} million pixels.",
        hint=say("Save the picture smaller; 300 dots per inch on A4 are about 9 million pixels."),
        limit=limits.pixels // 1_000_000,
        field="parts",
        name=name_of(part),
    )


def _unknown(part: PackPart) -> Exception:
    return UserError(
        "part_unknown_kind",
        "{name} is neither a PDF nor a PNG, JPEG or TIFF picture.",
        field="parts",
        name=name_of(part),
    )


def _has_metadata(picture: Any) -> bool:
    return bool(
        set(picture.info) & {"exif", "xmp", "XML:com.adobe.xmp", "comment", "photoshop", "icc_profile", "Title"}
    )


def _add_page(pdf: Any, picture: Any) -> None:
    import pikepdf

    upright = _upright(picture)
    width, height = _A4 if upright.height >= upright.width else (_A4[1], _A4[0])
    scale = min((width - 2 * _MARGIN) / upright.width, (height - 2 * _MARGIN - 10) / upright.height)
    scale = min(scale, 72 / 72)
    shown = (upright.width * scale, upright.height * scale)
    left, bottom = (width - shown[0]) / 2, (height - shown[1]) / 2 + 5
    page = pdf.add_blank_page(page_size=(width, height))
    image = pdf.make_indirect(_image(pdf, upright, is_photo=picture.format == "JPEG"))
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image))
    drawing = f"q {shown[0]:.3f} 0 0 {shown[1]:.3f} {left:.3f} {bottom:.3f} cm /Im0 Do Q"
    page.obj.Contents = pdf.make_stream(drawing.encode())


def _upright(picture: Any) -> Any:
    """Return the picture turned as its camera says, on white, in plain colours, at most 300 dpi on A4."""
    from PIL import Image, ImageOps

    turned = ImageOps.exif_transpose(picture) or picture
    if turned.mode in {"1", "L"}:
        plain = turned.convert("L")
    elif turned.mode in {"RGBA", "LA", "PA"} or "transparency" in turned.info:
        ground = Image.new("RGBA", turned.size, "white")
        plain = Image.alpha_composite(ground, turned.convert("RGBA")).convert("RGB")
    else:
        plain = turned.convert("RGB")
    longest = round(_A4[1] / 72 * _DOTS_PER_INCH)
    if max(plain.size) > longest:
        plain.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return plain


def _image(pdf: Any, picture: Any, *, is_photo: bool) -> Any:
    import pikepdf

    grey = picture.mode == "L"
    if is_photo:
        target = io.BytesIO()
        picture.save(target, "JPEG", quality=88, subsampling=0)
        data, packing = target.getvalue(), pikepdf.Name.DCTDecode
    else:
        data, packing = zlib.compress(picture.tobytes(), 6), pikepdf.Name.FlateDecode
    stream = pikepdf.Stream(pdf, data)
    stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    stream.Width, stream.Height = picture.width, picture.height
    stream.ColorSpace = pikepdf.Name.DeviceGray if grey else pikepdf.Name.DeviceRGB
    stream.BitsPerComponent = 8
    stream.Filter = packing
    return stream
