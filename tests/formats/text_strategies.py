"""Plain text that nobody would mail, and much that somebody does: what the laws are tried on."""

from __future__ import annotations

from hypothesis import strategies as st

from toolkit.model import Key, Page

WORDS = [
    "pain", "Migraine", "aura", "5 mg", "don’t", "“quoted”", "Ñandú", "頭痛", "ألم", "50 %",
    "NMDA", "a@e.co", "https://e.co/a?b=1.", "www.e.co", "(so)",
    "1.", "-", "–", ">", "o", "Tel.:", "x < y",
    "&amp;", "{{ name }}", "{% x %}", "{clinic_phone}", "\u00a0",
    "24\u00a0hours", "\u200b", "\u2060",
    "👍🏽", "#", "*", "=", "...", "Dr.",
]  # fmt: skip
LINES = [
    "What is migraine?", "Chronic Migraine", "UNDERSTANDING PAIN", "The usual symptoms are:",
    "Tel.: (203) 555-0123", "Hours: 8 to 5", "1266 East Main Street", "Best regards,", "-- ",
    "It may help.", "nausea", "What causes it? Nobody knows.", "WHY?", "Q: Is it safe?", "-----",
    "=====", "* * *", "---\n", "Day\tHours", "Monday      8 to 5", "Day   Hours   Price", "a  b",
    "Ketamine acts on several receptors in the brain that regulate pain signals, and it is thought",
    "to help the brain form new pathways. It may lower signals of inflammation.",
    "Understanding Chronic Migraine and Headache Disorders and the Care That Helps with Them",
    "Chronic migraine lowers quality of life, and it is hard to treat. We offer an option. " * 3,
    "\u2060- no list\u2060", "\u2060\u2060\u2060", "• ", "<b>bold</b>", "<script>x</script>", "...",
]  # fmt: skip
BEFORE = [
    "", "", "", "• ", "•\t", "- ", "-", "* ", "– ", "·\u00a0\u00a0 ", "o\t", "1. ", "2) ", "a) ",
    "(3) ", "  - ", "    ", "\t", "> ", ">> ", "> - ", "## ", "10. ", "   o  ",
]  # fmt: skip
ENDS = [
    "\n",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\n\n\n",
    "\r\n",
    "\r",
    "\r\n\r\n",
    "\f",
    "\u2028",
    "\n \n",
]
FRONT = ["", "", "", "", "\ufeff", "---\ntitle: A page\nslug: a-page\n---\n", "---\ntitle: x\n\n"]

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
line = st.tuples(st.sampled_from(BEFORE), st.sampled_from(LINES) | words).map("".join)
_lines = st.lists(st.tuples(line, st.sampled_from(ENDS)).map("".join), max_size=12).map("".join)
pages = st.tuples(st.sampled_from(FRONT), _lines).map("".join).map(str.encode)
_scrap = st.sampled_from([*WORDS, *BEFORE, *ENDS, " ", "a", "A", "?", ".", ":"]) | st.text(
    max_size=4
)
scraps = st.lists(_scrap, max_size=30).map("".join).map(str.encode)
any_page = pages | scraps | st.text().map(str.encode)
hostile = st.lists(_scrap | st.sampled_from(LINES), min_size=1, max_size=6).map("".join)


def translations(page: Page) -> st.SearchStrategy[dict[Key, str]]:
    """A hostile text for some messages of a page, or all."""
    keys = sorted({(one.context, one.text) for one in page.segments}, key=str)
    some = st.fixed_dictionaries({}, optional=dict.fromkeys(keys, hostile))
    return some | st.fixed_dictionaries(dict.fromkeys(keys, hostile))
