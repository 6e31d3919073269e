"""The plain pages that a person sees in the browser: no scripts, nothing from elsewhere."""

from collections.abc import Mapping
from html import escape

from starlette.responses import HTMLResponse

from installer_app.sandbox.people.technicians import Technician

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_STYLE = (
    "body{font:18px/1.5 system-ui,sans-serif;max-width:26em;margin:3em auto;padding:0 1em;color:#1b2733}"
    "label{display:block;margin:1em 0}input{font:inherit;width:100%;padding:.5em;box-sizing:border-box}"
    "button{font:inherit;padding:.6em 1.2em;margin:0 .5em 0 0}small{color:#53606c}"
)


def page(title: str, body: str, status: int = 200) -> HTMLResponse:
    """A whole page; ``body`` is HTML that is safe already."""
    head = f"<meta charset='utf-8'><meta name='viewport' content='width=device-width'><style>{_STYLE}</style>"
    text = f"<!doctype html><html lang='en'><head>{head}<title>{escape(title)}</title></head>"
    return HTMLResponse(f"{text}<body><h1>{escape(title)}</h1>{body}</body></html>", status, _HEADERS)


def sign_in_form(
    action: str, hidden: Mapping[str, str], people: tuple[Technician, ...], said: str = "", fields: str = ""
) -> str:
    """User name and password, and the practice technicians below."""
    held = "".join(
        f"<input type='hidden' name='{escape(name)}' value='{escape(value)}'>"
        for name, value in hidden.items()
    )
    known = "".join(f"<li><code>{escape(p.username)}</code> {escape(p.password)}</li>" for p in people)
    return (
        f"<p role='alert'>{escape(said)}</p><form method='post' action='{escape(action)}'>{held}{fields}"
        "<label>User name <input name='username' autocomplete='username' required></label>"
        "<label>Password <input name='password' type='password' required></label>"
        "<button name='answer' value='allow'>Sign in</button>"
        "<button name='answer' value='deny' formnovalidate>Cancel</button></form>"
        f"<small>Practice only. Technicians here:<ul>{known}</ul></small>"
    )
