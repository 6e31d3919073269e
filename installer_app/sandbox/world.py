"""Everything that one sandbox knows: its customers, devices, bindings, faults and clock."""

import asyncio

from installer_app.sandbox.clock import SandboxClock
from installer_app.sandbox.devices import DeviceTable
from installer_app.sandbox.fault_words import faults_from_words
from installer_app.sandbox.faults import Fault, Faults
from installer_app.sandbox.ledger import Ledger, LedgerEntry
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.pairing import Pairing
from installer_app.sandbox.people.technicians import Technicians
from installer_app.sandbox.records import Account, load_accounts, load_devices, load_sign_ins


class World:
    """The state behind the servers. Tests read the ledger, switch faults and advance the clock through it.

    Raises StoreUnavailable if the state file cannot be read.
    """

    def __init__(self, options: SandboxOptions) -> None:
        self.options = options
        self.clock = SandboxClock(options.clock_speed)
        self.sign_ins = {s.client_id: s for s in load_sign_ins()}
        self.technicians = Technicians()
        self.devices = DeviceTable(load_devices())
        self.accounts = {a.client_id: a for a in load_accounts()}
        self._by_other_number = _other_numbers(tuple(self.accounts.values()))
        self.ledger = Ledger(options.state_file)
        self.faults = Faults((*options.faults, *self._account_faults()))
        self.pairing = self._pairing()
        self.closing = asyncio.Event()

    def find(self, number: str) -> Account | None:
        """The account with this clientId, else the one that the CIS files under the number."""
        return self.accounts.get(number) or self._by_other_number.get(number)

    def account_of(self, subject: str) -> str:
        """The customer that "the account of this sign-in" means: of a client, or of a technician."""
        if subject in self.sign_ins:
            return self.sign_ins[subject].account
        return next(t.account for t in self.technicians.all if t.subject == subject)

    def record(self, entry: LedgerEntry) -> None:
        """Accept a bind or release: kept first, then done. Raises StoreUnavailable, and does nothing."""
        self.ledger.add(entry)
        self.pairing.follow(entry)

    def reset(self) -> None:
        """Back to the first day: nothing bound by anyone, faults as they were at the start."""
        self.ledger.clear()
        self.faults.clear()
        self.faults.set(*self.options.faults, *self._account_faults())
        self.pairing = self._pairing()

    def _account_faults(self) -> tuple[Fault, ...]:
        return tuple(f for a in self.accounts.values() for f in faults_from_words(a.faults, a.client_id))

    def _pairing(self) -> Pairing:
        pairing = Pairing(tuple(self.accounts.values()), self.options.pairing_seconds, self.clock)
        for entry in self.ledger.entries:
            pairing.follow(entry)
        return pairing


def _other_numbers(accounts: tuple[Account, ...]) -> dict[str, Account]:
    """Billing accounts of the meters, and numbers under which a record lies by mistake."""
    found: dict[str, Account] = {}
    for account in accounts:
        meters = account.record.meters if account.record is not None else ()
        for number in (*account.misfiled_as, *(m.account_number for m in meters if m.account_number)):
            found.setdefault(number, account)
    return found
