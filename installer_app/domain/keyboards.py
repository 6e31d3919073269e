"""Keyboard layouts: what the keys of a scanner that types as if on a US keyboard are under another one."""

import unicodedata
from collections.abc import Iterator

from installer_app.frozen import frozen


@frozen
class Layout:
    """The characters of the 47 keys, row by row from the top left; of a dead key its accent alone."""

    name: str
    plain: str
    shifted: str


US = Layout(
    "US",
    "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
    '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
)
LAYOUTS = (
    Layout(
        "French",
        "²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!",
        "~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§",
    ),
    Layout(
        "Belgian",
        "²&é\"'(§è!çà)-azertyuiop^$µqsdfghjklmùwxcvbn,;:=",
        "³1234567890°_AZERTYUIOP¨*£QSDFGHJKLM%WXCVBN?./+",
    ),
    Layout(
        "German",
        "^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-",
        "°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_",
    ),
    Layout(
        "Swiss German",
        "§1234567890'^qwertzuiopü¨$asdfghjklöäyxcvbnm,.-",
        '°+"*ç%&/()=?`QWERTZUIOPè!£ASDFGHJKLéàYXCVBNM;:_',
    ),
    Layout(
        "Swiss French",
        "§1234567890'^qwertzuiopè¨$asdfghjkléàyxcvbnm,.-",
        '°+"*ç%&/()=?`QWERTZUIOPü!£ASDFGHJKLöäYXCVBNM;:_',
    ),
    Layout(
        "Spanish",
        "º1234567890'¡qwertyuiop`+çasdfghjklñ´zxcvbnm,.-",
        'ª!"·$%&/()=?¿QWERTYUIOP^*ÇASDFGHJKLÑ¨ZXCVBNM;:_',
    ),
    Layout(
        "Latin American",
        "|1234567890'¿qwertyuiop´+}asdfghjklñ{zxcvbnm,.-",
        '°!"#$%&/()=?¡QWERTYUIOP¨*]ASDFGHJKLÑ[ZXCVBNM;:_',
    ),
    Layout(
        "Italian",
        "\\1234567890'ìqwertyuiopè+ùasdfghjklòàzxcvbnm,.-",
        '|!"£$%&/()=?^QWERTYUIOPé*§ASDFGHJKLç°ZXCVBNM;:_',
    ),
    Layout(
        "Portuguese",
        "\\1234567890'«qwertyuiop+´~asdfghjklçºzxcvbnm,.-",
        '|!"#$%&/()=?»QWERTYUIOP*`^ASDFGHJKLÇªZXCVBNM;:_',
    ),
    Layout(
        "Brazilian",
        "'1234567890-=qwertyuiop´[]asdfghjklç~zxcvbnm,.;",
        '"!@#$%¨&*()_+QWERTYUIOP`{}ASDFGHJKLÇ^ZXCVBNM<>:',
    ),
    Layout(
        "British",
        "`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./",
        '¬!"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>?',
    ),
    Layout(
        "Canadian French",
        "#1234567890-=qwertyuiop^¸<asdfghjkl;`zxcvbnm,.é",
        "|!\"/$%?&*()_+QWERTYUIOP^¨>ASDFGHJKL:`ZXCVBNM'.É",
    ),
    Layout(
        "Swedish",
        "§1234567890+´qwertyuiopå¨'asdfghjklöäzxcvbnm,.-",
        '½!"#¤%&/()=?`QWERTYUIOPÅ^*ASDFGHJKLÖÄZXCVBNM;:_',
    ),
    Layout(
        "Danish",
        "½1234567890+´qwertyuiopå¨'asdfghjklæøzxcvbnm,.-",
        '§!"#¤%&/()=?`QWERTYUIOPÅ^*ASDFGHJKLÆØZXCVBNM;:_',
    ),
    Layout(
        "Norwegian",
        "|1234567890+\\qwertyuiopå¨'asdfghjkløæzxcvbnm,.-",
        '§!"#¤%&/()=?`QWERTYUIOPÅ^*ASDFGHJKLØÆZXCVBNM;:_',
    ),
    Layout(
        "Dvorak",
        "`1234567890[]',.pyfgcrl/=\\aoeuidhtns-;qjkxbmwvz",
        '~!@#$%^&*(){}"<>PYFGCRL?+|AOEUIDHTNS_:QJKXBMWVZ',
    ),
)
# Accents as the next letter takes them from a dead key, and as the dead key alone has them.
ACCENTS = {"\u0300": "`", "\u0301": "´", "\u0302": "^", "\u0303": "~", "\u0308": "¨", "\u030c": "ˇ"}


def readings(text: str) -> Iterator[str]:
    """What a text can mean: from a US scanner under each layout, or the other way round."""
    of_us = US.plain + US.shifted
    for layout in LAYOUTS:
        of_layout = layout.plain + layout.shifted
        meant = dict(zip(of_layout, of_us, strict=True))
        yield "".join(meant.get(character, character) for character in _apart(text, meant))
        yield text.translate(dict(zip(map(ord, of_us), of_layout, strict=True)))


def _apart(text: str, known: dict[str, str]) -> Iterator[str]:
    """The characters, each as the keys gave it: a dead key and a letter, if together they are on no key."""
    for character in text:
        apart = unicodedata.normalize("NFD", character)
        letter, accent = apart[0], ACCENTS.get(apart[1:], "")
        yield from (accent, letter) if accent and character not in known else character
