"""Sticker payloads: every row of the table, every foreign code, and nothing else."""

import json
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import FORMATS, LONGEST, parse_sticker
from installer_app.domain.install_code import Grade

TUTORIAL = "TUTORIAL-INSTALL-CODE-001"
TUTORIAL_MAC = "AA:BB:CC:DD:EE:FF"
HUE = "HUE:Z:83FED3407A939723A5C639B26916D505C3B5 M:001788010D3F0CA1 D:L3B A:1184"
BOSCH = "RB01SG0D831018264800400000000000000000009035EAFFFE424783DLK"

EXAMPLES = [
    (f"MAC:{TUTORIAL_MAC};IC:{TUTORIAL}", "labelled text", TUTORIAL_MAC, TUTORIAL, Grade.UNVERIFIED),
    (
        json.dumps({"macAddress": TUTORIAL_MAC, "installCode": TUTORIAL}),
        "JSON",
        TUTORIAL_MAC,
        TUTORIAL,
        Grade.UNVERIFIED,
    ),
    (
        f"https://example.test/d?mac=AABBCCDDEEFF&ic={TUTORIAL}",
        "link",
        TUTORIAL_MAC,
        TUTORIAL,
        Grade.UNVERIFIED,
    ),
    (
        "G$M:IC2%Z:540F57FFFE599FAA$I:D79CB21C6D197CE7A3339A683A90DFF2442A%M:1246",
        "Zigbee Z",
        "54:0F:57:FF:FE:59:9F:AA",
        "D79CB21C6D197CE7A3339A683A90DFF2442A",
        Grade.VERIFIED,
    ),
    (
        "G$M:69775$S:680S00003915$D:0000000017B2335C%Z$A:54EF44100006E7DF$I:3313A005E177A647FC7925620AB207C4BEF5",
        "Zigbee A",
        "54:EF:44:10:00:06:E7:DF",
        "3313A005E177A647FC7925620AB207C4BEF5",
        Grade.VERIFIED,
    ),
    (
        "|0013EA0032005C0D|0D791F5C5476B9C556A87F97955FF8E7A8DC|",
        "pipe",
        "00:13:EA:00:32:00:5C:0D",
        "0D791F5C5476B9C556A87F97955FF8E7A8DC",
        Grade.VERIFIED,
    ),
    (
        BOSCH + "AE3B287281CF16F550733A0CEC38AA31E802",
        "Bosch",
        "90:35:EA:FF:FE:42:47:83",
        "AE3B287281CF16F550733A0CEC38AA31E802",
        Grade.VERIFIED,
    ),
    (
        BOSCH + "AE3B287281CF16F550733A0CEC38AA31",
        "Bosch",
        "90:35:EA:FF:FE:42:47:83",
        "AE3B287281CF16F550733A0CEC38AA31",
        Grade.UNVERIFIED,
    ),
    (HUE, "Hue", "00:17:88:01:0D:3F:0C:A1", "83FED3407A939723A5C639B26916D505C3B5", Grade.VERIFIED),
]


@pytest.mark.parametrize(("payload", "source", "mac", "code", "grade"), EXAMPLES, ids=lambda v: str(v)[:12])
def test_the_examples_of_the_contract(payload: str, source: str, mac: str, code: str, grade: Grade) -> None:
    sticker = parse_sticker(payload)
    assert (sticker.source, sticker.mac.text, sticker.code.value) == (source, mac, code)
    assert sticker.code.grade is grade


@pytest.mark.parametrize("payload", [payload for payload, *_ in EXAMPLES], ids=lambda v: str(v)[:12])
def test_each_example_is_the_same_with_what_a_scanner_puts_around_it(payload: str) -> None:
    for before, after in (("]Q1", "\r"), ("]Q3 ", "\r\n"), ("\x02", "\x03"), ("\ufeff", "\t")):
        assert parse_sticker(before + payload + after) == parse_sticker(payload)


def test_every_row_has_an_example() -> None:
    assert [row.name for row in FORMATS] == list(dict.fromkeys(source for _, source, *_ in EXAMPLES))


@pytest.mark.parametrize(
    "payload",
    [
        f"IC={TUTORIAL},EUI64=AABBCCDDEEFF",
        f"eui : aa-bb-cc-dd-ee-ff & install code : {TUTORIAL}",
        f"Code:{TUTORIAL}\nMac:AABB.CCDD.EEFF\n",
        f"MAC: AA BB CC DD EE FF IC: {TUTORIAL}",
        f"INSTALLCODE={TUTORIAL} MAC=AABBCCDDEEFF",
        f"DataBridge\nMAC:\n  AA:BB:CC:DD:EE:FF\nINSTALL CODE:\n  {TUTORIAL}\nMade in the EU",
        f"Model:DB-100 SN:0042 MAC:AABBCCDDEEFF IC:{TUTORIAL} HW:1.2",
        f"\ufeff\u200eMAC:AABBCCDDEEFF;IC:{TUTORIAL}\x00\r\n",
        f"]Q1MAC:AABBCCDDEEFF;IC:{TUTORIAL}\r\n",  # a scanner that says what it read, and ends its line
        f"\t ]d2 MAC:AABBCCDDEEFF;IC:{TUTORIAL}\t",
        f"MAC:AABBCCDDEEFF\tIC:{TUTORIAL}\t",
        f"MAC:AABBCCDDEEFF;EUI:AA-BB-CC-DD-EE-FF;IC:{TUTORIAL}",  # twice the same is no contradiction
        json.dumps({"mac": "aabbccddeeff", "install_code": TUTORIAL, "model": {"mac": "inner"}, "n": 1}),
        json.dumps({"ic": TUTORIAL, "eui64": "AABBCCDDEEFF"}, indent=2),
        "databridge://bind?x=%F0&installCode=TUTORIAL%2DINSTALL%2DCODE%2D001&macAddress=AA%3ABB%3ACC%3ADD%3AEE%3AFF#top",
    ],
)
def test_the_tutorial_s_sticker_in_other_words(payload: str) -> None:
    sticker = parse_sticker(payload)
    assert (sticker.mac.text, sticker.code.value) == (TUTORIAL_MAC, TUTORIAL)


@pytest.mark.parametrize(
    ("payload", "foreign"),
    [
        ("MT:634J0CEK01938S2KV00", "Matter"),
        ("mt:y.k9042c00ka0648g00", "Matter"),
        ("zws2dsk:34028-23669-20938-46346-33746-07431-56821-14553", "Z-Wave"),
        ("WIFI:T:WPA;S:Basement;P:secret;;", "Wi-Fi"),
        ("https://example.test/manual", "web address"),
        ("HTTP://EXAMPLE.TEST", "web address"),
        ("www.example.test/x", "web address"),
        ("https://example.test/d?mac=AABBCCDDEEFF", "web address"),
        ("https://[broken", "web address"),
        ("X-HM://0023ISYWYQ1WY", "HomeKit"),
        (
            "900132782003515253545541424344453132333435212223242500100435301537022065520001000000300578",
            "Z-Wave",
        ),
        ("DPP:C:81/1;M:5254005828e5;K:MDkwEwYH;;", "Wi-Fi"),
        ("LPA:1$rsp.example.test$AB-12", "SIM card"),
        ("BEGIN:VCARD\nN:Doe;John\nEND:VCARD", "contact card"),
        ("mecard:N:Doe,John;TEL:5550100;;", "contact card"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT", "calendar"),
        ("mailto:depot@example.test?subject=MAC", "mail address"),
        ("TEL:+15550100", "phone number"),
        ("SMSTO:+15550100:IC", "text message"),
        ("geo:39.78,-89.65", "map"),
        ("BCD\n002\n1\nSCT\nBIC\nEnergyGrid", "payment"),
        ("otpauth://totp/depot?secret=ABC", "password app"),
        ("5901234123457", "product number"),
        ("]Q1MT:634J0CEK01938S2KV00", "Matter"),
        ("BCD", None),
        ("59012341234570", None),
        ("", None),
        ("\u202e\x00 \n", None),
    ],
)
def test_a_foreign_code_is_refused_by_its_name(payload: str, foreign: str | None) -> None:
    with pytest.raises(NotASticker) as refused:
        parse_sticker(payload)
    assert refused.value.foreign == foreign


@pytest.mark.parametrize(
    "payload",
    [
        f"MAC:AABBCCDDEEFF;MAC:AABBCCDDEE00;IC:{TUTORIAL}",
        f"MAC:AABBCCDDEEFF;EUI64:AABBCCFFFEDDEEFF;IC:{TUTORIAL}",
        f"MAC:AABBCCDDEEFF;IC:{TUTORIAL};CODE:ANOTHER-CODE",
        f'{{"mac":"AABBCCDDEEFF","mac":"AABBCCDDEE00","ic":"{TUTORIAL}"}}',
        f"https://example.test/?a=1&mac=AABBCCDDEEFF&ic={TUTORIAL}&mac=AABBCCDDEE00",
        "Z:540F57FFFE599FAA$I:D79CB21C6D197CE7A3339A683A90DFF2442A%Z:540F57FFFE599FAB",
        "HUE:Z:83FED3407A932B70 M:001788010D3F0CA1 M:001788010D3F0CA2",
        f"MAC:AABBCCDDEEFF;IC:{TUTORIAL};IC:??",
    ],
)
def test_two_addresses_or_codes_in_one_payload_are_not_picked_from(payload: str) -> None:
    with pytest.raises(NotASticker):
        parse_sticker(payload)


@pytest.mark.parametrize(
    "payload",
    [
        f"MAC:AA:BB:CC:DD:EE:\u202eFF;IC:{TUTORIAL}",
        "MAC:AABBCCDDEEFF;IC:TUTORIAL\u202e-INSTALL",
        "MAC:AABBCCDDEEFF;IC:TUTORIAL\x00-INSTALL",
        "MAC:AABBCCDDEEFF;IC:TUTORIAL-INSTALL and more words",
        f"MAC:AABBCCDDEE;IC:{TUTORIAL}",
        f"MAC:;IC:{TUTORIAL}",
        "MAC:AABBCCDDEEFF",
        f"IC:{TUTORIAL}",
        f"MACINTOSH:AABBCCDDEEFF;IC:{TUTORIAL}",
        "Z:540F57FFFE599FAA$I:D79CB21C6D197CE7A3339A683A90DFF2442A M:1",
        "$A:54EF44100006E7DF$I:3313A005E177A647FC7925620AB207C4",
        "|0013EA0032005C0D|0D79|",
        BOSCH + "AE3B287281CF16F550733A0CEC38AA31E8",
        '{"macAddress":"AABBCCDDEEFF","installCode":123456789}',
        '{"macAddress":"AABBCCDDEEFF","installCode":',
        '{"a":' * 800,
        f"MAC:AABBCCDDEEFF;IC:{TUTORIAL}" + " " * LONGEST,
    ],
)
def test_a_payload_that_is_nearly_one_is_none(payload: str) -> None:
    with pytest.raises(NotASticker) as refused:
        parse_sticker(payload)
    assert refused.value.foreign is None
    assert "TUTORIAL" not in str(refused.value)


hex_digits = "0123456789ABCDEF"
macs = st.sampled_from([12, 16]).flatmap(lambda n: st.text(hex_digits, min_size=n, max_size=n))
eui64s = st.text(hex_digits, min_size=16, max_size=16)
free_codes = st.from_regex(r"[A-Z0-9]{3,30}-[g-zG-Z][A-Za-z0-9\-]{2,30}", fullmatch=True)
hex_codes = st.sampled_from([12, 16, 20, 24, 28, 32, 36]).flatmap(
    lambda n: st.text(hex_digits, min_size=n, max_size=n)
)
codes = free_codes | hex_codes
mac_keys = st.sampled_from(["MAC", "mac", "EUI", "Eui64", "EUI64"])
code_keys = st.sampled_from(["IC", "ic", "INSTALLCODE", "INSTALL CODE", "Install Code", "CODE"])


@given(
    macs,
    codes,
    mac_keys,
    code_keys,
    st.sampled_from(":="),
    st.sampled_from(";,& \n"),
    st.booleans(),
    st.sampled_from(" -.:") | st.just(""),
)
def test_labelled_text_reads_in_any_order_with_any_separators(
    mac: str, code: str, mac_key: str, code_key: str, colon: str, separator: str, turned: bool, within: str
) -> None:
    pairs = within.join(mac[i : i + 2] for i in range(0, len(mac), 2))
    fields = [f"{mac_key}{colon}{pairs}", f"{code_key}{colon}{code}"]
    sticker = parse_sticker(separator.join(reversed(fields) if turned else fields))
    assert (sticker.mac.digits, sticker.code.value) == (mac, code)


@given(macs, codes)
def test_json_and_links_round_trip(mac: str, code: str) -> None:
    for mac_key, code_key in (("macAddress", "installCode"), ("mac", "install_code"), ("eui64", "ic")):
        for payload in (
            json.dumps({code_key: code, mac_key: mac}),
            "https://example.test/d?" + urlencode({mac_key: mac.lower(), code_key: code, "v": "1"}),
        ):
            sticker = parse_sticker(payload)
            assert (sticker.mac.digits, sticker.code.value) == (mac, code)


@given(eui64s, st.text(hex_digits, min_size=36, max_size=36), st.booleans())
def test_the_vendors_formats_round_trip_in_either_case(mac: str, code: str, small: bool) -> None:
    for payload in (
        f"Z:{mac}$I:{code}",
        f"X$A:{mac}$I:{code}",
        f"|{mac}|{code}|",
        f"{mac}|{code}",
        f"RB01SG{'0' * 34}{mac}DLK{code}",
        f"HUE:Z:{code} M:{mac}",
    ):
        sticker = parse_sticker(payload.lower() if small else payload)
        assert (sticker.mac.digits, sticker.code.value) == (mac, code)


PIECES = (
    'MAC: IC: CODE= INSTALL EUI64 ; & { "mac": [ } https:// ?ic= Z: $I: | HUE:Z: M: RB01SG DLK % ﬀ ſ '
    "0013EA0032005C0D TUTORIAL-INSTALL-CODE-001"
)
fragments = st.sampled_from([*PIECES.split(), " ", "\n", "\x00", "\u202e", "\ud800"])


@settings(max_examples=300)
@given(st.text() | st.lists(fragments | st.text(max_size=3), max_size=30).map("".join))
def test_no_text_raises_anything_but_not_a_sticker(text: str) -> None:
    try:
        sticker = parse_sticker(text)
    except NotASticker:
        return
    assert sticker.mac.text.isascii()
    assert sticker.code.value.isascii()


@pytest.mark.parametrize(
    "piece", ["MAC:", "MAC ", "a:", "INSTALL _", "$Z:", '{"a":[', "www.", "HUE:Z:A M:", "A", " ", "IC:\n"]
)
def test_a_hostile_text_of_ten_megabytes_is_refused_without_being_read(piece: str) -> None:
    for text in (piece * (10_000_000 // len(piece)), (piece * LONGEST)[:LONGEST]):
        with pytest.raises(NotASticker):
            parse_sticker(text)
