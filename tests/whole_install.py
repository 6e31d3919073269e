"""What a technician does with the presenters, from the sign-in to the review page."""

from installer_app.presenters.desk import Desk


async def sign_in(desk: Desk) -> None:
    """With what the environment gives."""
    await desk.sign_in.memory_action.ended()
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()


async def to_review(desk: Desk, payload: str, account: str = "") -> None:
    """As the account of the sign-in, or another, with its first meter; every line of the checklist ticked."""
    if account:
        desk.customer.edit(account)
        desk.customer.find()
    else:
        desk.customer.use_sign_in_account()
    await desk.customer.action.ended()
    desk.customer.go_on()
    first_meter(desk)
    desk.meter.go_on()
    desk.scan.read_text(payload)
    desk.scan.tick(True)
    desk.scan.use()
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)


def first_meter(desk: Desk) -> None:
    """The first one of the record."""
    group = desk.meter.state.groups[0]
    desk.meter.choose(group.premise_id, group.meters[0].meter_id)
