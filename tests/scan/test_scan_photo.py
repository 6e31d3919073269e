"""Photos for reports: upright, small, bare of what the camera wrote beside them; anything else refused."""

from io import BytesIO

import pytest
from PIL import Image, PngImagePlugin

from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.file_problems import PictureProblem
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.services.photo import Photo

GPS, MAKE, ORIENTATION = 0x8825, 0x010F, 0x0112
RED, BLUE = (200, 30, 30), (30, 30, 200)


def encoded(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def read(picture: bytes) -> Photo:
    return PillowPhotos().read_photo(picture)


def pixels(photo: Photo) -> Image.Image:
    return Image.open(BytesIO(photo.jpeg))


def half_red() -> Image.Image:
    """Red above, blue below."""
    image = Image.new("RGB", (400, 200), BLUE)
    image.paste(RED, (0, 0, 400, 100))
    return image


def test_nothing_of_what_the_camera_wrote_comes_along() -> None:
    exif = Image.Exif()
    exif[MAKE] = "Phone of Ana"
    exif[GPS] = {1: "N", 2: (52.0, 31.0, 0.0)}
    picture = encoded(half_red(), exif=exif, comment=b"a comment", icc_profile=b"a profile of colours")
    assert b"Phone of Ana" in picture
    photo = read(picture)
    for left in (b"Exif", b"Phone", b"comment", b"profile", b"http"):
        assert left not in photo.jpeg
    assert not pixels(photo).getexif()
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", "Ana at 52.5 N")
    assert b"52.5" not in read(encoded(half_red(), "PNG", pnginfo=text)).jpeg


TURNED = [(1, (400, 200)), (3, (400, 200)), (6, (200, 400)), (8, (200, 400))]


@pytest.mark.parametrize(("turn", "size"), TURNED)
def test_it_stands_upright_as_its_orientation_says(turn: int, size: tuple[int, int]) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = turn
    photo = read(encoded(half_red(), exif=exif))
    assert (photo.width, photo.height) == size == pixels(photo).size
    corner = pixels(photo).getpixel((5, 5))
    assert isinstance(corner, tuple)
    # Turned by 3 what was below is above; by 6 it is at the left, by 8 at the right.
    assert (corner[0] > corner[2]) is (turn in (1, 8))


def test_it_is_made_smaller_and_keeps_its_shape() -> None:
    photo = read(encoded(Image.new("RGB", (6000, 4000), RED)))
    assert (photo.width, photo.height) == (1600, 1067)
    assert (read(encoded(Image.new("RGB", (30, 20), RED))).width) == 30


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "P", "CMYK", "1", "I;16"])
def test_pictures_of_any_colours_are_taken(kind: str, mode: str) -> None:
    try:
        picture = encoded(Image.new("RGB", (40, 20), RED).convert(mode) if mode != "I;16" else _deep(), kind)
    except (OSError, ValueError):
        assert (kind, mode) not in {("JPEG", "RGB"), ("PNG", "RGBA"), ("WEBP", "RGBA")}
        return
    photo = read(picture)
    assert pixels(photo).mode == "RGB"


def test_transparent_parts_are_white_and_deep_greys_are_not_burnt_out() -> None:
    clear = read(encoded(Image.new("RGBA", (20, 20), (0, 0, 0, 0)), "PNG"))
    assert pixels(clear).getpixel((10, 10)) == (255, 255, 255)
    middle = pixels(read(encoded(_deep(), "PNG"))).getpixel((10, 10))
    assert isinstance(middle, tuple)
    assert 110 < middle[0] < 140


def _deep() -> Image.Image:
    return Image.new("I;16", (40, 20), 32000)


def test_a_hundred_megapixels_of_jpeg_are_read_small() -> None:
    photo = read(encoded(Image.new("L", (10_000, 10_000), 128), quality=20))
    assert (photo.width, photo.height) == (1600, 1600)


@pytest.mark.parametrize(
    ("picture", "reason"),
    [
        (b"", PictureProblem.NOT_ONE),
        (b"Meter 123456789, all fine.", PictureProblem.NOT_ONE),
        (b"%PDF-1.7 and so on", PictureProblem.PDF),
        (encoded(half_red())[:900], PictureProblem.DAMAGED),
        (encoded(half_red(), "PNG")[:60], PictureProblem.DAMAGED),
        (encoded(Image.new("1", (10_000, 10_000)), "PNG"), PictureProblem.TOO_LARGE),
        (encoded(Image.new("1", (20_000, 20_000)), "PNG"), PictureProblem.TOO_LARGE),
        (encoded(Image.new("L", (9, 9)), "BMP"), None),
        (encoded(Image.new("L", (9, 9)), "GIF"), None),
    ],
    ids=["empty", "text", "pdf", "cut jpeg", "cut png", "100 MP png", "400 MP png", "bmp", "gif"],
)
def test_what_is_no_photo_is_refused_by_its_reason(picture: bytes, reason: PictureProblem | None) -> None:
    with pytest.raises(PictureUnreadable) as refused:
        read(picture)
    assert not refused.value.no_code
    assert reason in (None, refused.value.reason)
