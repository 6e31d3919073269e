"""Requests as they are sent, and answers that are no customer: reasons, a bind's yes, web pages."""

import json

import pytest
from powerbox_parts import BIND_REQUEST

from installer_app.domain.errors import RefusalCode
from installer_app.powerbox.wire import bind_body, customer_body, looks_like_a_page, read_reason, says_yes


@pytest.mark.parametrize(
    ("body", "code", "numeric"),
    [
        (b'{"errorCode": "METER_ALREADY_BOUND"}', RefusalCode.METER_ALREADY_BOUND, False),
        (b'{"errorCode": "INVALID_INSTALL_CODE"}', RefusalCode.INVALID_INSTALL_CODE, False),
        (b'{"errorCode": 86}', RefusalCode.CLOSED, True),
        (b'{"errorCode": "86"}', RefusalCode.CLOSED, True),
        (b'{"errorCode": 4.0}', RefusalCode.LOCKED, True),
        (b'{"errorCode": 4.5}', RefusalCode.UNSAID, True),
        (b'{"errorCode": NaN}', RefusalCode.UNSAID, True),
        (b'{"errorCode": Infinity}', RefusalCode.UNSAID, True),
        (b'{"errorCode": 1' + b"0" * 30 + b"}", RefusalCode.UNSAID, True),
        (b'{"errorCode": true}', RefusalCode.UNSAID, False),
        (b'{"errorCode": null}', RefusalCode.UNSAID, False),
        (b'{"errorCode": ["4"]}', RefusalCode.UNSAID, False),
        (b'{"errorCode": "SOMETHING_NEW"}', RefusalCode.UNSAID, False),
        (b"", RefusalCode.UNSAID, False),
        (b"<html>", RefusalCode.UNSAID, False),
        (b'["errorCode"]', RefusalCode.UNSAID, False),
    ],
)
def test_a_reason_is_read_in_each_of_its_three_forms(body: bytes, code: RefusalCode, numeric: bool) -> None:
    reason = read_reason(body)

    assert (reason.code, reason.numeric) == (code, numeric)


@pytest.mark.parametrize(
    ("body", "yes"),
    [
        (b"", True),
        (b"\r\n", True),
        (b"{}", True),
        (b'{"status":"success"}', True),
        (b"[]", False),
        (b"null", False),
        (b'"ok"', False),
        (b"<html>", False),
        (b'{"status":"succ', False),
    ],
)
def test_a_bind_is_accepted_with_an_empty_body_or_an_object(body: bytes, yes: bool) -> None:
    assert says_yes(body) is yes


def test_a_bind_is_sent_as_the_tutorial_sends_it() -> None:
    assert json.loads(bind_body(BIND_REQUEST)) == {
        "hemProfileId": "123456789",
        "macAddress": "AA:BB:CC:DD:EE:FF",
        "installCode": "TUTORIAL-INSTALL-CODE-001",
        "meterId": "123456789",
        "actionCode": 1,
    }
    assert json.loads(customer_body("né 1")) == {"clientId": "né 1"}


@pytest.mark.parametrize(
    ("content_type", "body", "page"),
    [
        ("text/html; charset=utf-8", b"hello", True),
        ("application/xhtml+xml", b"", True),
        ("", b" \n<!DOCTYPE html>", True),
        ("application/json", b"{}", False),
        ("", b"", False),
    ],
)
def test_a_web_page_is_known_by_its_kind_or_its_first_character(
    content_type: str, body: bytes, page: bool
) -> None:
    assert looks_like_a_page(content_type, body) is page
