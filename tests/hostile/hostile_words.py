"""Words that have broken programs before: another direction, invisible, half a character, too long."""

FOREIGN_WORDS = (
    *("", " ", "\n", "\r\n", "\t", "\x00", "\x1b[31m", "\x7f", "\x85", "\u2028", "\ufeff", "\ufffe"),
    *("\u202e", "\u202e654321\u202c", "\u2066x\u2069", "\u200f", "\u061c", "\u200b", "\u200d", "\u00ad"),
    *("\ud800", "\udc00", "\udc00\ud800", "\U0010ffff", "\U0001f9d1\u200d\U0001f527", "e" + "\u0301" * 200),
    *("ﬀ", "ſ", "İ", "ß", "١٢٣", "１２３", "Ａ", "а", "²", "Ⅻ", "𝟙", "ไม้", "שלום", "مرحبا"),
    *("0", "-1", "1e999", "NaN", "null", "true", "undefined", "9" * 400, "0" * 5000),
    *("<b>bold</b>", "<img src=x onerror=1>", "&amp;", "&#x202e;", "<a href='file:///'>here</a>"),
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'; DROP TABLE jobs; --", "../../etc/passwd", "C:\\CON"),
    *("%s%n%x", "{0}", "{self}", "%(name)s", "${x}", "%00", "%F0", "%ud800", "%", "\\", '"', "'", "`"),
    *("A" * 1000, "W" * 100, "a b " * 300, "-" * 64, ":" * 64),
)
