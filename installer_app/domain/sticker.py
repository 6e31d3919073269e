"""A DataBridge sticker, however it was read."""

from installer_app.domain.install_code import Grade, InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.frozen import frozen


@frozen
class Sticker:
    """What belongs together on one sticker. ``source`` names the format or the way in ("typed")."""

    mac: MacAddress
    code: InstallCode
    source: str = ""

    @property
    def looks_swapped(self) -> bool:
        """The "MAC" passes the install-code check and the "code" does not (contract: stickers)."""
        as_code = InstallCode(self.mac.digits)
        return (
            as_code.grade is Grade.VERIFIED and self.code.grade is not Grade.VERIFIED and self._code_is_mac()
        )

    def _code_is_mac(self) -> bool:
        try:
            MacAddress.parse(self.code.value)
        except ValueError:
            return False
        return True

    def swapped(self) -> "Sticker":
        """The same sticker with its two fields exchanged. Raises ValueError if that cannot be."""
        return Sticker(MacAddress.parse(self.code.value), InstallCode.parse(self.mac.digits), self.source)
