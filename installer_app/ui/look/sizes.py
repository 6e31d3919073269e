"""The measures of the window that a theme chooses, in logical pixels; sunlight has bigger ones."""

from installer_app.frozen import frozen
from installer_app.ui.look.scale import Icon, Radius, Space, Stroke


@frozen
class Sizes:
    """Measures in logical pixels. Type is given per role; ``pitch_*`` is the distance of two lines."""

    verdict: int
    title: int
    value: int
    value_small: int
    h2: int
    h3: int
    body: int
    small: int
    pitch_body: int
    pitch_small: int
    target: int
    target_compact: int
    field_big: int
    badge: int
    table_row: int
    border: int
    rail: int
    rail_narrow: int
    bottom_bar: int
    page_side: int
    border_chosen: int = Stroke.CHOSEN
    target_least: int = 44
    radius: int = Radius.CARD
    radius_small: int = Radius.SMALL
    plate: int = 72
    rail_item: int = 72
    top_bar: int = 68
    env_line: int = Stroke.BAR
    page_top: int = Space.S32
    page_narrow: int = Space.S24
    content: int = 936
    narrow_below: int = 1200
    # How wide the window has to be for each 100 % of text scale.
    text_room: int = 850
    icon: int = Icon.PLAIN
    icon_button: int = Icon.BUTTON
    icon_badge: int = Icon.BADGE
    icon_plate: int = Icon.PLATE
    tile: int = Icon.CARD
    gap_columns: int = Space.S24
    gap_columns_narrow: int = Space.S16


USUAL = Sizes(
    verdict=32,
    title=28,
    value=32,
    value_small=22,
    h2=20,
    h3=17,
    body=15,
    small=13,
    pitch_body=22,
    pitch_small=18,
    target=48,
    target_compact=44,
    field_big=56,
    badge=26,
    table_row=64,
    border=Stroke.LINE,
    rail=264,
    rail_narrow=240,
    bottom_bar=80,
    page_side=Space.S40,
)

SUNLIGHT = Sizes(
    verdict=36,
    title=32,
    value=32,
    value_small=22,
    h2=24,
    h3=20,
    body=18,
    small=16,
    pitch_body=26,
    pitch_small=22,
    target=56,
    target_compact=56,
    field_big=60,
    badge=32,
    table_row=72,
    border=Stroke.CHOSEN,
    rail=296,
    rail_narrow=296,
    bottom_bar=88,
    page_side=Space.S32,
    text_room=1000,
)
