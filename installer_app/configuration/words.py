"""What is said of mistakes in a profile or policy file."""

from installer_app.language import mark

GONE = mark("This file is not there any more.")
NOT_READ = mark("This file cannot be read: {why}.")
TOO_LARGE = mark("This file is too large: {most} KiB and {lines} lines at most.")
NOT_UTF8 = mark("This line is not UTF-8. Save the file as UTF-8.")
NOT_TOML = mark("This is not TOML: {why}")
BACKSLASH = mark("A path with backslashes stands in 'single quotes', or is written with /.")

UNKNOWN = mark("{key} is not known here. Known are: {known}.")
UNKNOWN_NEAR = mark("{key} is not known here. Did you mean {near}?")
ELSEWHERE = mark("{key} is not known here. It belongs to [{table}].")
ELSEWHERE_TOP = mark("{key} is not known here. It stands above the first [table].")
SECRET = mark(
    "{key} looks like a secret, and none may stand in this file. Take it out: the program asks for it."
)
MISSING = mark("{key} is missing. Expected: {example}")

TEXT = mark("{key} has to be a text in quotes, such as {example}")
PLAIN_TEXT = mark("{key} has to be 1 to {most} characters on one line.")
TEXTS = mark("{key} has to be a list of texts, such as {example}")
YES_OR_NO = mark("{key} has to be true or false.")
NUMBER = mark("{key} has to be a whole number, {least} to {most}.")
TABLE = mark("{key} has to be a table: [{key}]")
ONE_OF = mark("{key} has to be one of: {known}.")
ONE_OF_NEAR = mark("{key} has to be one of: {known}. Did you mean {near}?")

ADDRESS = mark("{key} has to be an address such as {example}, without a name, a password, ? or #.")
PLAIN_HTTP = mark("{key} has to begin with https://. Plain http is for servers on this computer only.")
PROXY = mark("{key} has to be http://host:port, https://host:port or none, without a name or password.")
SCOPES = mark("{key} has to name 1 to {most} scopes, without blanks or quotes.")
NO_FILE = mark("{key} names a file that is not there: {file}")
NO_FILES_HERE = mark("{key} names a file, and a profile from a link may name none. Ask for it as a file.")
KEY_INSIDE = mark("{key} is not needed: a .p12 or .pfx file has its key inside.")
WAY_WANTS_ID = mark("client_id is missing: {way} needs the program’s public client id. Expected: {example}")
WAY_WANTS_NO_ID = mark("client_id goes with browser and device-code only: here people type their own.")
NO_COLON = mark("{key} may not have a colon in it.")

NAME_TAKEN = mark("This file’s name is taken already, by IT or by this program. Give it another name.")
NAME_TWICE = mark("Another file has the same name. Give one of them another name.")

NO_PROFILE = mark("{key} names no profile that is there: {named}. There are: {known}.")
NO_PROFILE_NEAR = mark("{key} names no profile that is there: {named}. Did you mean {near}?")
BROKEN_PROFILE = mark("{key} names a profile whose own file has mistakes: {named}.")
ONLY_FORBIDDEN = mark("{key} names a profile that forbidden names as well: {named}.")
NOTHING_LEFT = mark("{key} leaves no place to work at. Leave one out, or add a profile.")
PUBLIC_KEY = mark("{key} has to be a minisign public key: the line of 56 characters that begins with RW.")
