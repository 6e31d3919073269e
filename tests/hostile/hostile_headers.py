"""Headers that a server should not send, for those that a client may look at."""

from random import Random

from hostile_bytes import mangled

TIMES = (
    *(b"Mon, 02 Mar 2026 12:00:00 GMT", b"Mon, 02 Mar 2026 12:00:00", b"02 Mar 26 12:00 +0000", b"12:00"),
    *(
        b"Mon, 01 Jan 0001 00:00:00 +2359",
        b"Fri, 31 Dec 9999 23:59:59 -2359",
        b"Fri, 31 Dec 9999 23:59:59 GMT",
    ),
    *(
        b"Mon, 32 Foo 2026 25:61:61 GMT",
        b"Mon, 02 Mar 2026 12:00:00 +99999999999",
        b"1 Jan 99999999999 0:0 GMT",
    ),
    *(b"", b"0", b"now", b"(((((((((((((((", b")" * 200, b",,,,,", b"\xff\xfe", b"2026-03-02T12:00:00Z"),
)
WAITS = (
    *(b"0", b"1", b"120", b"-1", b"1.5", b"1e9", b"9" * 9, b"9" * 10, b"9" * 5000, b"NaN", b"inf", b"soon"),
    *(b"\xd9\xa1\xd9\xa2", b"\xb2", b" 5 ", b"5;x", b"1_000", *TIMES),
)
VALUES: dict[bytes, tuple[bytes, ...]] = {
    b"Retry-After": WAITS,
    b"Date": TIMES,
    b"Content-Type": (
        *(b"application/json", b"application/json", b"text/html", b"TEXT/HTML;x=\xff", b"", b"image/png"),
        *(b"application/json; charset=utf-16", b"text/plain; charset=nonsense", b"x" * 5000, b";;;=;="),
    ),
    b"Location": (
        *(
            b"",
            b"/",
            b"http://",
            b"http://[::1",
            b"http://\xff",
            b"javascript:1",
            b"//evil.example/x",
            b"http://a b/",
        ),
        *(
            b"http://user:pass@127.0.0.1:1/",
            b"http://x:99999/",
            b"http://xn--\xc3\xa4/",
            b"?" * 5000,
            b"\\\\x\\y",
        ),
    ),
    b"Set-Cookie": (
        *(b"a=b", b"a=b; Expires=Mon, 32 Foo 99999 99:99:99 GMT", b"=; =;;;", b"a=" + b"x" * 9000),
        *(b"a=b; Max-Age=" + b"9" * 500, b"a=b; Domain=.; Path=\xff", b'a="' + b"\\" * 3000, b"\xff" * 50),
    ),
    b"WWW-Authenticate": (b"Bearer", b'Bearer error="insufficient_scope"', b"insufficient_scope", b'"' * 500),
    b"Connection": (b"close", b"keep-alive", b"upgrade", b"close, keep-alive"),
    b"Keep-Alive": (b"timeout=-1", b"timeout=x, max=0", b"timeout=" + b"9" * 40),
    b"Upgrade": (b"h2c", b"websocket"),
    b"X-Anything": (b"", b"\x80\xff", b"x" * 20_000, b"a\x0bb", b"=?utf-8?b?/////?="),
}
NAMES = tuple(VALUES)


def odd_headers(chance: Random) -> tuple[bytes, ...]:
    """None to four header lines; now and then hundreds of them, or one that is spoilt."""
    if chance.random() < 0.002:
        return tuple(b"X-%d: %d" % (number, number) for number in range(chance.choice((300, 20_000))))
    lines = []
    for name in chance.sample(NAMES, chance.choice((0, 1, 1, 2, 4))):
        value = chance.choice(VALUES[name])
        if chance.random() < 0.1:
            value = mangled(value, chance).translate(None, b"\r\n\x00")
        lines.append(name + b": " + value)
    return tuple(lines)
