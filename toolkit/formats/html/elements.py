"""The elements of HTML by what they mean to a translator (HTML Living Standard, July 2025)."""

from __future__ import annotations

FOREIGN = frozenset(["svg", "math"])
# Where HTML stands inside foreign content (section 13.2.6.1).
INTEGRATION = {
    "svg": frozenset(["foreignobject", "desc", "title"]),
    "math": frozenset(["mi", "mo", "mn", "ms", "mtext", "annotation-xml"]),
}


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What ends foreign content wherever it begins (section 13.2.6.5).
BREAK_OUT = _names(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i "
    "img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt "
    "u ul var"
)
RAW = _names("script style xmp iframe noembed noframes plaintext")
RCDATA = _names("title textarea")
VOID = _names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source "
    "track wbr"
)
HEADINGS = _names("h1 h2 h3 h4 h5 h6")
# What stands apart from the words around it: a sentence never goes on behind one of these.
BLOCKS = HEADINGS | _names(
    "address article aside audio base blockquote body button canvas caption center col "
    "colgroup datalist dd details dialog dir div dl dt fieldset figcaption figure footer form "
    "frame frameset head header hgroup hr html iframe label legend li link listing main menu "
    "meta nav noembed noframes noscript object ol optgroup option p plaintext pre script "
    "search section select style summary svg table tbody td template textarea tfoot th thead "
    "title tr track ul video xmp"
)
INLINE_IN_SVG = _names("a tspan textpath")
CHOICES = _names("select datalist")  # their options hold text alone
CODE = _names("code samp")
PREFORMATTED = _names("pre listing")
# A start tag of one of these ends an open paragraph (section 13.2.6.4.7).
ENDS_PARAGRAPH = HEADINGS | _names(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form header hgroup hr li listing main menu nav ol p plaintext "
    "pre search section summary table ul xmp"
)
BARRIERS = _names("table td th caption template object foreignobject")
TABLE_PARTS = _names("caption colgroup tbody td tfoot th thead tr")
# What a start tag ends of its own kind, and what that must stand in.
ENDS = {
    "li": (("li",), ("ul", "ol", "menu")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
    "option": (("option",), ("select", "datalist")),
    "optgroup": (("option", "optgroup"), ("select",)),
    "td": (("td", "th", "caption"), ("tr", "table")),
    "th": (("td", "th", "caption"), ("tr", "table")),
    "tr": (("tr", "caption"), ("table",)),
    "tbody": (("tbody", "thead", "tfoot", "caption"), ("table",)),
    "thead": (("tbody", "thead", "tfoot", "caption"), ("table",)),
    "tfoot": (("tbody", "thead", "tfoot", "caption"), ("table",)),
    "body": (("head",), ("html",)),
}
# Attributes that a reader is shown or read, on every element.
WORDS = _names(
    "alt title label placeholder aria-label aria-description aria-placeholder "
    "aria-roledescription aria-valuetext aria-braillelabel aria-brailleroledescription"
)
LABELLED = _names("option optgroup track")  # where ``label`` holds words
BUTTONS = _names("submit button reset")  # kinds of <input> whose ``value`` is what they say
META = {
    "description": "description",
    "og:title": "",
    "og:description": "",
    "og:site_name": "",
    "og:image:alt": "",
    "twitter:title": "",
    "twitter:description": "",
    "twitter:image:alt": "",
    "application-name": "",
    "apple-mobile-web-app-title": "",
}  # name or property of a <meta> → the name of the page's value
PLAIN = _names("em strong code br")  # what a translator may add
# Elements that run, load, or change how the rest of the page is read.
ACTIVE = _names(
    "applet audio base body embed form frame frameset head html iframe img input link math "
    "meta noembed noframes noscript object plaintext script select style svg template "
    "textarea title video xmp"
)
# Attributes that hold an address: of what is read, of what is shown, of where a form is sent.
HREF = _names("href cite longdesc")
SRC = _names("src poster srcset imagesrcset background")
ACTION = _names("action formaction")
