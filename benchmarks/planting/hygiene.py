"""Faults of a whole file: each is a text of one, as people and merges leave it."""

from __future__ import annotations

_PLURALS = '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
_ONE = '"Plural-Forms: nplurals=1; plural=0;\\n"\n'
HEADER = (
    'msgid ""\nmsgstr ""\n"Project-Id-Version: leaflets 1.0\\n"\n'
    '"Report-Msgid-Bugs-To: help@clinic.example\\n"\n'
    '"POT-Creation-Date: 2023-01-01 10:00+0000\\n"\n"PO-Revision-Date: 2023-01-02 10:00+0000\\n"\n'
    '"Last-Translator: Ana Ruiz <ana@clinic.example>\\n"\n'
    '"Language-Team: Spanish <es@clinic.example>\\n"\n"Language: es\\n"\n"MIME-Version: 1.0\\n"\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
    f"{_PLURALS}"
)
BODY = (
    '\nmsgid "Take one tablet."\nmsgstr "Tome una tableta."\n'
    '\n#, python-format\nmsgid "%(count)d tablet"\nmsgid_plural "%(count)d tablets"\n'
    'msgstr[0] "%(count)d tableta"\nmsgstr[1] "%(count)d tabletas"\n'
)
FILES: dict[str, str] = {
    "conflict markers": HEADER + "\n<<<<<<< HEAD" + BODY + "=======\n>>>>>>> theirs\n",
    "msgcat's conflict": HEADER
    + '\nmsgid "Fever"\nmsgstr "#-#-#-#-#  a.po  #-#-#-#-#\\n"\n"Fiebre"\n',
    "message twice": HEADER + BODY + '\nmsgid "Take one tablet."\nmsgstr "Tome un comprimido."\n',
    "no charset": HEADER.replace("; charset=UTF-8", "") + BODY,
    "unknown charset": HEADER.replace("UTF-8", "UTF-88") + BODY,
    "no Plural-Forms": HEADER.replace(_PLURALS, "") + BODY,
    "wrong Plural-Forms": HEADER.replace(_PLURALS, _ONE) + BODY,
    "plural form missing": HEADER + BODY.replace('msgstr[1] "%(count)d tabletas"\n', ""),
    "plural form empty": HEADER + BODY.replace('"%(count)d tabletas"', '""'),
    "wrong Language": HEADER.replace("Language: es", "Language: fr") + BODY,
    "no Language": HEADER.replace('"Language: es\\n"\n', "") + BODY,
    "dummy Project-Id-Version": HEADER.replace("leaflets 1.0", "PACKAGE VERSION") + BODY,
    "fuzzy header": "#, fuzzy\n" + HEADER + BODY,
    "old source left behind": HEADER
    + '\n#| msgid "Take two tablets."\nmsgid "Take a tablet."\nmsgstr "Tome una tableta."\n',
    "new line lost": HEADER + '\nmsgid "Take one.\\n"\nmsgstr "Tome una."\n',
    "unended string": HEADER + '\nmsgid "Take one."\nmsgstr "Tome una.\n',
    "format lost": HEADER + '\n#, c-format\nmsgid "%d tablets of %s"\nmsgstr "%s tabletas de %d"\n',
    "critical text fuzzy": HEADER
    + '\n#, fuzzy\n#| msgid "Take 5 mg."\nmsgid "Take 50 mg."\nmsgstr "Tome 5 mg."\n',
}  # fmt: skip
