"""HTML that nobody would write by hand: pages, blocks for Markdown, translations made of tags."""

from __future__ import annotations

from formats_text import around, joined
from hypothesis import strategies as st

Text = st.SearchStrategy[str]

WORDS = [
    "pain", "aura", "5 mg", "don't", "“quoted”", "Ñandú", "頭痛", "ألم", "50%", "A&B", "A&amp;B",
    "x < y", "x &lt; y", "&lt;b&gt;", "&amp;lt;", "&nbsp;", "&#160", "&copy 2020", "&notit;",
    "&amp;", "&shy;", "&#xe9;", "&unknown;", "{brace}", "{{ name }}", "{% x %}", "a_b*c", '"', "'",
    ">", "<", "</", "<5", "&", "\xa0", "\u200b", "https://e.co/a?b=1&c", "a@e.co", "👍🏽", "\x0b",
    "-->",
]  # fmt: skip
INLINE = [
    "<br>", "<br/>", '<img src=i.png alt="A knee">', "<img alt='' src=i.png>",
    "<code>x = 1</code>", "<kbd>K</kbd>", '<i class="icon"></i>', "<!-- aside -->",
    "<!-- l10n: note inside -->", '<svg viewBox="0 0 1 1"><path d="M0"/></svg>',
    '<a id="here"></a>', "<wbr>", '<span translate="no">Ki_Ketamine</span>',
    "<span class=notranslate>x y</span>", '<input type="text" placeholder="Your name">', "<b",
    "<b>", "</b>", "<em>", "<a href=x>", '<abbr title="milli\n gram">mg</abbr>',
    "<samp>out</samp>", "<math><mi>x</mi></math>", '<my-icon name="x"></my-icon>',
    "<img alt=Knee src=a alt=Two>", "<ruby>漢<rt>kan</rt></ruby>",
]  # fmt: skip
AROUND_INLINE = [
    "<b>%</b>", "<em>%</em>", '<a href="page.html" title="Tip">%</a>', "<span lang=fr>%</span>",
    '<strong class="x">%</strong>', "<q>%</q>", "(%)", "<A HREF='b.html'>%</A>",
    "<small\n>%</small>",
]  # fmt: skip
BLOCKS = [
    "<hr>", "<pre>kept  as\n it is <b>x</b></pre>", "<script>if (a < b) x('</b>')</script>",
    "<style>p{color:red}</style>", "<textarea>two\nlines</textarea>", "<!-- l10n: note hear -->",
    "<!-- l10n: context here -->", "<!-- l10n: max 20 -->", "<!-- l10n: critical dose -->",
    "<!-- l10n: skip --><p>Left alone.</p><!-- l10n: end -->", '<input type=submit value="Send">',
    '<script type="application/ld+json">{"@type": "X", "name": "A \\"b\\"", "url": "x"}</script>',
    "<script type=application/ld+json>{broken</script>", '<iframe title="A map" src=m></iframe>',
    "<select><option>One<option label=L>Two</select>", "<template><p>Later</p></template>",
    "<svg role=img><title>Pic</title><text x=1>word <tspan>two</tspan></text></svg>",
    "<script><!-- <script> </script> --></script>", "<p>one<p>two", "<title>Again</title>",
    "<noscript><p>Turn it on</p></noscript>", "<dl><dt>Term<dd>Means</dl>", "<?php echo 1 ?>",
    '<meta property="og:title" content="Shared">', "<img src=x alt=Alone>", "</div>", "</p>",
]  # fmt: skip
AROUND_BLOCKS = [
    "<div>%</div>", '<div class="a b">\n%\n</div>', "<p>%</p>", "<p>%", "<ul><li>%</li></ul>",
    "<li>%", "<h1>%</h1>", '<h2 id="own">%</h2>', "<table><tr><th>%<td>%</table>",
    "<blockquote>%</blockquote>", "<details><summary>%</summary>%</details>",
    "<figure>%<figcaption>%</figcaption></figure>", "<button>%</button>", "<label>%</label>",
    '<section translate="no">%</section>', '<div translate="no">%<p translate="yes">%</p></div>',
    "<main>%</main>", "<svg><desc>%</desc></svg>", "<a href=x><div>%</div></a>", "<body>%",
    "<div title='A tip'>%</div>", "<fieldset><legend>%</legend>",
]  # fmt: skip
HEADS = [
    "", "<!doctype html>\n",
    '<!DOCTYPE html><html lang=en><head><title>A &amp; B</title></head><body>',
    '<meta name="description" content="What it is"><p>',
    "---\ntitle: Own\nslug: own\n---\n<!doctype html><title>Two</title>",
]  # fmt: skip
SCRAPS = [
    "<", ">", "</", "/>", "<a", "<a ", "<b>", "</b>", "<div>", "</div>", "<p", " alt=", '"', "'",
    "=", "&", "&amp", ";", "<!--", "-->", "--!>", "<!-->", "<!", "<?", "<![CDATA[", "]]>", "<svg>",
    "</svg>", "<math>", "<script>", "</script>", "<style>", "<title>", "</title>", "<textarea>",
    "<pre>", "</pre>", "<plaintext>", "<template>", "<table>", "<td>", "<li>", "<option>",
    "<select>", "<foreignObject>", "<desc>", "\n", "\n\n", "word", " ", "é", "\t",
    "<!-- l10n: skip -->", "<!-- l10n: end -->", "translate=no", "{", "}", "\x00", "\r", "\x0c",
    "<p translate=no>", "<img alt='", "<code>", "</code>", "5", "title=x", "<em>", "</em>",
    "<a href=x>",
]  # fmt: skip

words = joined(st.sampled_from(WORDS), [" "], 3)
inline = st.recursive(
    words | st.sampled_from(INLINE),
    lambda inner: around(inner, AROUND_INLINE) | joined(inner, ["", " ", "\n"], 3),
    max_leaves=5,
)
block = st.recursive(
    inline | st.sampled_from(BLOCKS),
    lambda inner: around(inner, AROUND_BLOCKS) | joined(inner, ["\n", "", "\n\n"], 4),
    max_leaves=6,
)
html_pages = st.tuples(st.sampled_from(HEADS), block).map(lambda two: "".join(two).encode())
html_scraps = st.lists(st.sampled_from(SCRAPS) | st.text(max_size=4), max_size=25).map(
    lambda parts: "".join(parts).encode()
)
hostile_html = st.lists(
    st.sampled_from(SCRAPS) | st.sampled_from(WORDS), min_size=1, max_size=10
).map("".join)
_in_markdown = block.map(lambda text: text.strip("\n") + "\n")
html_in_markdown = (
    st.lists(
        _in_markdown
        | st.sampled_from(["Markdown *text*.\n", "> <div>\n> quoted words\n> </div>\n", "# Head\n"])
        | st.sampled_from(
            ["- <p>item\n  words</p>\n", "<div>\n", "</div>\n", "<a href=x>\nup</a> z\n"]
        ),
        min_size=1,
        max_size=4,
    )
    .map("\n".join)
    .map(str.encode)
)
