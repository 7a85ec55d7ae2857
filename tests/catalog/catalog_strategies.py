"""Entries as a translator, a tool or an attacker could write them."""

from __future__ import annotations

from hypothesis import strategies as st

from toolkit.model import Entry, Previous

HEADER = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=n != 1;",
}
CHARACTERS = st.characters(
    exclude_categories=["Cs"], exclude_characters="".join(map(chr, range(32)))
)
PECULIAR = """— – - / // https://example.org/a-very/long_path?with=query 3.5 % "quoted" \\ \\\\\
 \t \n … ¿Qué ¡No! «así» “so” 漢字仮名交じり文 （例） 한국어 ไทย שלום-עולם עברית مرحبا हिन्दी\
 👩‍👩‍👧 🇨🇴🇪🇸 🏽 e\u0301 \u0085 \u2028 \u00a0 \u200b \u2060 {name} {{name}} %s %(count)d\
 50% $10 US$350 [a](b) `code` **fuerte** a,b;c:d! word-word-word (see) )( }{ ]["""
WORDS = st.one_of(
    st.text("abcdefghijklmnopqrstuvwxyzáñü", min_size=1, max_size=12),
    st.sampled_from(PECULIAR.split(" ")),
    st.text(CHARACTERS, max_size=8),
)
TEXTS = st.lists(WORDS, max_size=14).map(" ".join)
FILLED = TEXTS.filter(bool)
LINES = st.text(CHARACTERS, max_size=40).map(lambda text: text.rstrip())
PATHS = st.text("abcdefghijklmnopqrstuvwxyz./_-", max_size=40).map("p{}".format)
PLACES = PATHS | st.builds("{}:{}".format, PATHS, st.integers(1, 99_999))
FLAGS = st.tuples(
    st.sampled_from(["", "fuzzy"]),
    st.sampled_from(["", "c-format", "python-format", "python-brace-format", "no-c-format"]),
    st.sampled_from(["", "range: 0..7", "no-wrap"]),
).map(lambda flags: tuple(filter(None, flags)))
PREVIOUS = st.builds(Previous, TEXTS, st.none() | TEXTS, st.none() | TEXTS)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    plural = draw(st.booleans()) and draw(st.booleans())
    forms = draw(st.lists(TEXTS, min_size=2, max_size=2)) if plural else [draw(TEXTS)]
    return Entry(
        msgid=draw(FILLED),
        msgstr=tuple(forms),
        msgctxt=draw(st.none() | TEXTS),
        msgid_plural=draw(TEXTS) if plural else None,
        comments=tuple(draw(st.lists(LINES, max_size=2))),
        extracted=tuple(draw(st.lists(LINES, max_size=2))),
        references=tuple(draw(st.lists(PLACES, max_size=6))),
        flags=draw(FLAGS),
        previous=draw(st.none() | PREVIOUS),
        obsolete=draw(st.booleans()) and bool(forms[0]),
    )


# For laws about rows of entries, which no word in them can bend.
PLAIN = st.builds(
    lambda msgid, msgstr, context, obsolete: Entry(
        msgid, (msgstr,), context, obsolete=obsolete and bool(msgstr)
    ),
    WORDS.filter(bool),
    st.one_of(WORDS, st.just("words in many lines " * 9)),
    st.none() | st.sampled_from(["", "menu"]),
    st.booleans(),
)


def catalogs(
    min_size: int = 0, max_size: int = 3, of: st.SearchStrategy[Entry] | None = None
) -> st.SearchStrategy[list[Entry]]:
    """Entries with keys of their own."""
    one = entries() if of is None else of
    return st.lists(one, min_size=min_size, max_size=max_size, unique_by=lambda entry: entry.key)


# For texts of many words, each of them plain.
PLAIN_WORDS = (  # noqa: SIM905 - a line of words reads better than a column
    "pain clinic dose water doctor nurse visit weight blood pressure heart driver morning evening "
    "tablet meal sleep travel phone letter family question answer treatment infusion ketamine "
    "migraine headache window chair hour minute food juice allergy"
).split()
