"""All pictures of the gallery, page by page."""

import gallery_box
import gallery_customer
import gallery_going_on
import gallery_meter
import gallery_review
import gallery_scan
import gallery_shell
import gallery_sign_in
import gallery_status
import gallery_tracker

ROOMS = (
    gallery_sign_in,
    gallery_customer,
    gallery_meter,
    gallery_scan,
    gallery_review,
    gallery_status,
    gallery_tracker,
    gallery_box,
    gallery_shell,
    gallery_going_on,
)
CASES = [case for room in ROOMS for case in room.cases()]
