"""Pages and translations that nobody would write by hand: what the laws are tried on.

``pages`` are Markdown of every construct, nested, with every kind of line ending; ``scraps`` are
fragments thrown together; ``hostile`` are translations made of marks.
"""

from __future__ import annotations

from collections.abc import Sequence

from formats_text import around, joined
from hypothesis import strategies as st

from toolkit.model import Key, Page

Text = st.SearchStrategy[str]

# ── what pages are made of ───────────────────────────────────────────────────────────────────

WORDS = [
    "pain", "Migraine", "aura", "5 mg", "don't", "e.g.", "“quoted”", "Ñandú", "頭痛", "ألم", "50%",
    "A&B", "x < y", "a_b_c", "2 * 3", "R&amp;D", "&nbsp;", "&#35;", "&copy", "\\*star\\*", "\\",
    "\\\\", "C:\\dir", "#1", "1.", "-", "+", "|x", "[", "]", "[x]", "{brace}", "{{ name }}", "$5",
    "~", "^", "`", "*", "_", "!", ":", "<", ">", "=", "--", "…", "(so)", "👍🏽", "\0", "\x0b",
    "\u00a0", "\u200b", "\u2028", "\u202e", "https://e.co/a_b?c=1&d", "www.e.co", "a@e.co",
]  # fmt: skip
INLINE = [
    "`code`", "``a ` b``", "<https://e.co/x>", "<me@e.co>", "note[^1]", "[^2]", "[^none]", "<br>",
    "<kbd>K</kbd>", "<i>it</i>", "<b", "<!-- aside -->", "<!-- l10n: note said inside -->",
    '<img src="i.png" alt="A knee">', '<span title="word">x</span>', "&lt;b&gt;", "![](i.png)",
    "[](empty)", "[ref]", "[Two words][]", "[see][ref]", "![ref]", "![pic][ref]", "[ñ]", "[a*b*]",
    "[no such label]", "{{< shortcode >}}", "line\\\nbreak", "line  \nbreak", "soft\nbreak",
    "soft \n\tbreak", "lazy\n1) x", "a\n: b",
]  # fmt: skip
AROUND_INLINE = [
    "*%*", "**%**", "_%_", "~~%~~", "<b>%</b>", "(%)", "“%”", "[%](page.md)", '[%](/u "A title")',
    "[%](<a b> 'it')", "[%](page.md\n(title))", "![%](i.png)", '![%](i.png "The title")',
    '![%](i.png\n  "On a\n  line")', "[![%](i.png)](big.png)", "[%][ref]", "![%][ref]",
]  # fmt: skip
HEADINGS = [
    "# %", "## % ##", "### % {#own .cls key=val}", "###### %#", "  #   %", "# % {name}",
]  # fmt: skip
BLOCKS = [
    "---", "***", "# ", "-", ">", "```py\nx = '# no'\n```", "~~~\n\n~~~", "\tcode by tab",
    "    indented code\n\n    more", "| a |\n|---|", ":::note", "{% include x.md %}", "![[wiki]]",
    '<div class="box">\n  <p title="words">Words in HTML.</p>\n</div>',
    "<div>\n\n*text*\n\n</div>", "<custom-tag>\n\nin it\n\n</custom-tag>", "<b>bold</b> begins",
    "<script>\nlet a;\n</script>", "<!-- a comment\nof two lines -->", "<!-- l10n: note hear -->",
    "<!-- l10n: context here -->", "<!-- l10n: max 20 -->", "<!-- l10n: critical dose -->",
    "<!-- l10n: skip -->\n\nLeft alone.\n\n<!-- l10n: end -->", '[ref]: /ref "The ref title"',
    "[two words]: <a b>\n  'A title\n  on two lines'", "[ñ]: #n (paren title)", "[a*b*]: /ab",
    '[ref]: /again "twice"',
]  # fmt: skip
ITEMS = [
    ("- ", "  "), ("* ", "  "), ("+   ", "    "), ("-\t", "    "), ("1. ", "   "), ("7) ", "   "),
    ("- [ ] ", "  "), ("- [x] ", "  "),
]  # fmt: skip
AROUND_BLOCKS = [
    ("> ", "> "), (">", ">"), ("> ", ""), ("> > ", "> > "), ("> [!NOTE]\n> ", "> "),
    ("> [!WARNING]\n> ", ""), ("[^1]: ", "    "), ("[^2]: ", ""), ("Term\n:   ", "    "),
    ("  ", "  "),
]  # fmt: skip
VALUES = [
    "Plain title", '"Quoted \\"title\\""', "'Single ''title'''", ">-\n  Folded\n  text",
    "|\n  As\n  is", "Two\n  lines", "A # comment", "yes", "1:30", "[a, list]", "*alias", "",
    "!!str tagged", "'open",
]  # fmt: skip
FRONT_MATTER = [
    '+++\ntitle = "A \\"title\\""\ndescription = \'literal\'\n[params]\ntitle = "not this"\n+++\n',
    "---\ntitle: never closed\n\n",
]
SCRAPS = [
    "# ", "\n===", "\n---\n", "> ", "- ", "1. ", "\t", "    ", "\n", "\n\n", "\r", "\r\n", "  \n",
    "\\\n", "|", "|-|-|", "\\", "*", "**", "_", "`", "```\n", "~~~", "~~", "[", "](", ")", "![",
    "[^1]", "[^1]: ", "[a]: b 'c'\n", "[!NOTE]", "[x] ", ": ", "=", "<", ">", "<b>", "</b>", "<?",
    "<div>", "</div>", "<!--", "-->", "<!-- l10n: skip -->", "<!-- l10n: context c -->\n\n", "&",
    "&amp;", "$", "{", "}", "{#id}", "---\n", "+++\n", "title: x\n", "http://a.b", "word", "é",
    "\0", "\x1f", "\x85", "\u2028", "\ufeff",
]  # fmt: skip

# ── how they are put together ────────────────────────────────────────────────────────────────


def _contained(inner: Text, markers: Sequence[tuple[str, str]]) -> Text:
    return st.tuples(inner, st.sampled_from(markers)).map(lambda pair: indented(pair[0], *pair[1]))


def indented(text: str, first: str, rest: str) -> str:
    """``text`` with ``first`` before its first line and ``rest`` before the others."""
    head, *lines = text.split("\n")
    return "\n".join(
        [first + head, *((rest + line).rstrip(" ") or rest.rstrip() for line in lines)]
    )


def _one_line(text: str) -> str:
    return text.replace("\\\n", " ").replace("\n", " ")


def _table(rows: Sequence[Sequence[str]], outer: bool) -> str:
    def row(cells: Sequence[str]) -> str:
        text = " | ".join(cell.replace("|", "\\|") for cell in cells)
        return f"| {text} |" if outer else text

    head, *body = rows
    return "\n".join([row(head), row(["---", ":-:", "--:"][: len(head)]), *map(row, body)])


def _definition(parts: tuple[str, str, str]) -> str:
    """A term and two definitions, of which the second is loose."""
    term, first, second = parts
    return f"{term}\n{indented(first, ': ', '  ')}\n\n{indented(second, ': ', '  ')}"


words = joined(st.sampled_from(WORDS), [" "], 3)
inline = st.recursive(
    words | st.sampled_from(INLINE),
    lambda inner: around(inner, AROUND_INLINE) | joined(inner, ["", " ", "\n"], 3),
    max_leaves=4,
)
line = inline.map(_one_line)
_rows = st.lists(st.lists(line, min_size=2, max_size=3), min_size=1, max_size=3)
_leaf = (
    inline
    | st.sampled_from(BLOCKS)
    | around(line, HEADINGS)
    | around(inline, ["%\n===", "%\n---"])
    | st.builds(_table, _rows, st.booleans())
    | st.tuples(line, inline, inline).map(_definition)
)


def _containers(inner: Text) -> Text:
    several = joined(inner, ["\n\n", "\n"], 3)
    items = joined(_contained(several, ITEMS), ["\n", "\n\n"], 3)
    return items | _contained(several, AROUND_BLOCKS)


block = st.recursive(_leaf, _containers, max_leaves=4)
_value = st.sampled_from(VALUES)
_yaml = st.tuples(_value, _value, st.sampled_from(["---", "..."])).map(
    lambda t: f"---\ntitle: {t[0]}\ndraft: true\ndescription: {t[1]}\nslug: my-page\n{t[2]}\n"
)
_front = st.just("") | _yaml | st.sampled_from(FRONT_MATTER)


@st.composite
def _written(draw: st.DrawFn, text: str) -> bytes:
    """The text with one kind of line ending or several, with and without a last one, and a BOM."""
    ends = draw(st.lists(st.sampled_from(["\n", "\r\n", "\r"]), min_size=1, max_size=3))
    lines = text.split("\n")
    text = "".join(line + ends[at % len(ends)] for at, line in enumerate(lines))
    text = draw(st.sampled_from(["", "", "", "\ufeff"])) + text
    return draw(st.sampled_from([text, text.rstrip("\r\n")])).encode()


# ── the strategies ───────────────────────────────────────────────────────────────────────────

pages = st.tuples(_front, joined(block, ["\n\n", "\n"], 3)).map("".join).flatmap(_written)
_scrap = st.sampled_from(SCRAPS) | st.text(max_size=4)
scraps = st.lists(_scrap, max_size=25).map("".join).map(str.encode)
hostile = st.lists(_scrap | st.sampled_from(WORDS), min_size=1, max_size=10).map("".join)


def translations(page: Page) -> st.SearchStrategy[dict[Key, str]]:
    """A hostile text for every message of a page."""
    keys = sorted({(one.context, one.text) for one in page.segments}, key=str)
    return st.fixed_dictionaries(dict.fromkeys(keys, hostile))
