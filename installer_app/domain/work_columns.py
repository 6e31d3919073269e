"""What people call the columns of a list of stops, in the three languages, however they spell it."""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum

from installer_app.domain.errors import ListUnreadable
from installer_app.domain.file_problems import ListProblem


class Column(StrEnum):
    """What a column may hold. STREET to POSTCODE make an address, FIRST and LAST a name."""

    NUMBER = "number"
    ACCOUNT = "account"
    CUSTOMER = "customer"
    NAME = "name"
    FIRST = "first name"
    LAST = "last name"
    ADDRESS = "address"
    CITY = "city"
    STATE = "state"
    POSTCODE = "postcode"
    METER = "meter"
    PREMISE = "premise"
    TIME = "time"
    NOTES = "notes"
    ORDER = "order number"


# Without case, accents, blanks and signs: "N° de client" is "ndeclient", "Account #" is "account".
# What has a number: by itself, with a word before it ("nodecontador") or after it ("meterid").
_NUMBERED = {
    Column.NUMBER: "customer cust client consumer cliente abonado abonne",
    Column.ACCOUNT: "account acct billingaccount cuenta compte",
    Column.METER: "meter mtr meterserial medidor contador compteur",
    Column.PREMISE: """
        premise premises site externalsite servicepoint predio inmueble puntodeservicio puntodesuministro
        local installation pointdelivraison pointdeservice pdl""",
    Column.ORDER: """
        order workorder wo job ticket orden ordendetrabajo pedido ot
        ordre ordredetravail bon bondetravail intervention""",
}
_BEFORE = "(?:numero|num|nro|nr|no|n|id|codigo|code|reference|ref)(?:del|de|du|d|l)?"
_AFTER = "(?:number|numero|num|nro|nr|no|id|code)"
_OTHERS = {
    Column.NAME: """
        name customername clientname fullname accountname contact contactname businessname
        nombre nombredelcliente nombrecliente nombrecompleto nombreyapellidos nombreyapellido razonsocial
        nom nomduclient nomclient nomcomplet nometprenom raisonsociale titular""",
    Column.FIRST: "firstname givenname forename nombredepila prenom",
    Column.LAST: "lastname surname familyname apellido apellidos nomdefamille",
    Column.ADDRESS: """
        address address1 addr addressline1 street streetaddress serviceaddress siteaddress location
        direccion direcciondeservicio direccion1 calle domicilio ubicacion
        adresse adresse1 adressedeservice rue voie lieudintervention""",
    Column.CITY: "city town ciudad poblacion localidad municipio ville commune",
    Column.STATE: "state province provincia estado region departement",
    Column.POSTCODE: "zip zipcode postcode postalcode codigopostal cp codepostal",
    Column.TIME: """
        time appointment appointmenttime apptime appt appttime timewindow window slot timeslot arrival
        scheduledtime starttime start hora horario cita horadecita horadelacita ventana franja
        heure horaire rendezvous rdv heurederendezvous heurederdv creneau""",
    Column.NOTES: """
        notes note comment comments remark remarks instruction instructions specialinstructions accessnotes
        nota notas comentario comentarios observacion observaciones instrucciones
        remarque remarques commentaire commentaires observation observations consigne consignes""",
}
_THING = {word: column for column, words in _NUMBERED.items() for word in words.split()}
_OTHER = {word: column for column, words in _OTHERS.items() for word in words.split()}
_THINGS = "|".join(sorted(_THING, key=len, reverse=True))
_WITH_NUMBER = re.compile(f"{_BEFORE}({_THINGS})|({_THINGS}){_AFTER}")

Places = dict[Column, int]
"""Which cell of a row holds what, counted from 0."""


def known(head: str) -> Column | None:
    """What a column of that name holds, if it is one of ours."""
    word = _squeezed(head)
    numbered = _WITH_NUMBER.fullmatch(word)
    if numbered is not None:
        return _THING[numbered[1] or numbered[2]]
    column = _OTHER.get(word) or _THING.get(word)
    # The customer alone may head the numbers as well as the names.
    return Column.CUSTOMER if column is Column.NUMBER else column


def places_in(heads: Sequence[str], sample: Sequence[Sequence[str]]) -> Places:
    """Where everything stands. ``sample`` are some rows below, to tell a customer's number from a name.

    The first of two columns of a kind counts. Raises ListUnreadable without a column of customer numbers.
    """
    places: Places = {}
    for index, head in enumerate(heads):
        column = known(head)
        if column is not None:
            places.setdefault(column, index)
    undecided = places.pop(Column.CUSTOMER, None)
    if undecided is not None:
        numbers = _are_numbers(undecided, sample)
        column = Column.NUMBER if numbers and Column.NUMBER not in places else Column.NAME
        places.setdefault(column, undecided)
    account = places.pop(Column.ACCOUNT, None)
    if account is not None:
        places.setdefault(Column.NUMBER, account)
    if Column.NUMBER not in places:
        raise ListUnreadable(ListProblem.NO_NUMBER, columns=tuple(head for head in heads if head))
    return places


def _are_numbers(index: int, sample: Sequence[Sequence[str]]) -> bool:
    cells = [row[index] for row in sample if index < len(row) and row[index]]
    return sum(any(c.isdigit() for c in cell) and " " not in cell for cell in cells) * 2 > len(cells)


def _squeezed(head: str) -> str:
    # "№" and "º" become letters by it; then only letters and figures stay.
    decomposed = unicodedata.normalize("NFKD", head).casefold()
    return "".join(c for c in decomposed if c.isalnum() and c.isascii())
