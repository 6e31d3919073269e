"""The page that the browser is left with: no scripts, nothing from elsewhere, in the language in force."""

from html import escape
from http import HTTPStatus

from installer_app.language import spoken, tr

_HEADERS = (
    "Content-Type: text/html; charset=utf-8",
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy: no-referrer",
    "Cache-Control: no-store",
    "X-Content-Type-Options: nosniff",
    "Connection: close",
)
_STYLE = (
    "body{font:20px/1.5 system-ui,sans-serif;max-width:24em;margin:18vh auto 0;padding:0 1em;"
    "color:#1b2733;background:#f6f7f9}h1{font-size:1.5em;font-weight:600;margin:0 0 .4em}"
    "@media(prefers-color-scheme:dark){body{color:#e8edf2;background:#12181f}}"
)


def closing_page(*, finished: bool) -> str:
    """``finished``: the utility has said yes, and the program goes on by itself."""
    title = tr("You can close this window") if finished else tr("Nobody is signed in")
    body = (
        tr("The sign-in goes on in the Field Installer.")
        if finished
        else tr("You can close this window, and begin again in the Field Installer.")
    )
    return (
        f'<!doctype html><html lang="{escape(spoken())}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1><p>{escape(body)}</p></body></html>"
    )


def response(status: HTTPStatus, page: str) -> bytes:
    """A whole answer over HTTP/1.1, after which the connection ends."""
    body = page.encode()
    lines = (f"HTTP/1.1 {status.value} {status.phrase}", *_HEADERS, f"Content-Length: {len(body)}", "", "")
    return "\r\n".join(lines).encode("latin-1") + body
