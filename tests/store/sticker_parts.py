"""What the box list's tests share."""

from store_parts import CODE

from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker

TUTORIAL = Sticker(MacAddress("AA:BB:CC:DD:EE:FF"), CODE)
