"""What ``l10n check`` finds of planted errors, what it says of good translations, and how fast.

    python benchmarks/checks.py [--limit N] [--seed N] [--only CLASS …] [--show CLASS …]
                                [--operators] [--json] [CORPORA]
    python benchmarks/checks.py --judge [CORPORA]

*Planted*: errors by the operators of ``benchmarks/planting``, one in each text, in reviewed health
translations and our own leaflets; marks in a book, too. An error is caught if an error or a review
finding stands on its text that the good translation does not have: by any check, and by one that
is meant for it (``measuring/families.py``). No catalog has a glossary but for errors of terms.
*Clean*: all findings on the reviewed translations, raw, and those that are false by
``data/judgements.tsv``, where two readers quote the words that decide; what they judge differently
counts as false. *Odd*: correct translations that look wrong to a tool (``data/odd.tsv``). Beside
us: pofilter, with all its tests.

``--show`` lists the misses of a class (``clean`` and ``odd``: what is found there), ``--judge``
prints errors and reviews that fewer than two have read, as lines for the file of judgements.
"""

from __future__ import annotations

import argparse
import json

from measuring.corpora import add_corpora
from measuring.families import AIMS
from measuring.recall import KINDS, Draw, Row, hygiene, in_table, recall, total
from measuring.soil import Base, book, leaflets, loaded, with_terms
from measuring.verdicts import Clean, Odd, Said, of_glossary, on_clean, on_odd, speed, to_judge

from toolkit.check import CHECKS
from toolkit.model import Severity

MOSTLY, ALWAYS = 0.8, 1.0  # how often texts keep to a term


def planted(bases: list[Base], options: argparse.Namespace) -> dict[str, Row]:
    """Recall by class; a large catalog takes all that is asked, a small one what it can."""
    draw = Draw(options.limit, options.seed, options.show)
    kinds = [kind for kind in KINDS if kind in (options.only or KINDS)]
    bare = [kind for kind in kinds if kind != "glossary"]
    results = [one for base in (leaflets(), *bases) for one in recall(base, bare, draw)]
    if "glossary" in kinds:
        for base in with_terms(bases, options.corpora, MOSTLY):
            results += recall(base, ["glossary"], draw)
    if "technical" in kinds:
        results += recall(book(options.corpora), ["technical"], draw)
    table = in_table(results)
    if not options.only or "hygiene" in options.only:
        table["hygiene"] = hygiene(options.show)
    return table


# ── tables ───────────────────────────────────────────────────────────────────────────────────


def share(part: int, whole: int) -> str:
    return f"{part / max(whole, 1):.1%}".replace("%", " %")


def line(*cells: object) -> None:
    print("|", " | ".join(map(str, cells)), "|")


def print_planted(table: dict[str, Row], by_operator: bool) -> None:
    line("planted", "errors", "caught", "by its checks", "aim", "as error", "pofilter", "found by")
    print("|---|---:|---:|---:|---:|---:|---:|---|")
    for row in [*table.values(), total(table)]:
        counts = (row.caught, row.by_family, row.as_error, row.pofilter)
        caught, by_family, *rest = (share(count, row.planted) for count in counts)
        best = ", ".join(f"{code} {count}" for code, count in row.codes.most_common(3))
        line(row.kind, row.planted, caught, by_family, AIMS.get(row.kind, ""), *rest, best)
        for name, (found, of) in row.operators.items() if by_operator else ():
            line(f"· {name}", of, share(found, of), "", "", "", "", "")


def print_clean(clean: Clean) -> None:
    def per_thousand(count: int) -> str:
        return f"{count * 1000 / max(clean.messages, 1):.1f}"

    def said_line(name: str, said: Said) -> None:
        counts = (said.all, per_thousand(said.all), said.false, per_thousand(said.false))
        line(name, *counts, said.once, said.unread)

    print()
    titles = ("findings", "per 1,000", "false", "per 1,000", "read by one", "unread")
    line(f"{clean.messages:,} clean messages", *titles)
    print("|---|---:|---:|---:|---:|---:|---:|")
    for severity in Severity:
        said_line(severity.value, clean.by_severity[severity.value])
    for code, said in sorted(clean.by_code.items(), key=lambda one: -one[1].all):
        said_line(code, said)
    print(f"\nerrors or reviews on {per_thousand(clean.flagged)} of 1,000 messages;", end=" ")
    print(f"warnings of pofilter on {per_thousand(clean.pofilter)}")
    print(f"findings of a glossary that the texts follow: {clean.of_glossary},", end=" ")
    print(f"{per_thousand(clean.of_glossary)} per 1,000, all of them false")


def print_odd(odd: Odd) -> None:
    print(f"odd but right: {odd.flagged} of {odd.texts} flagged,", end=" ")
    print(f"{share(odd.flagged, odd.texts)}; pofilter {share(odd.pofilter, odd.texts)};", end=" ")
    print("by", ", ".join(f"{code} {count}" for code, count in odd.codes.most_common(8)))


# ── all of it ────────────────────────────────────────────────────────────────────────────────


def options_of() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    add_corpora(parser)
    parser.add_argument("--limit", type=int, default=60, help="errors an operator, a catalog")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--only", nargs="+", default=[], metavar="CLASS")
    parser.add_argument("--show", nargs="+", default=[], metavar="CLASS")
    parser.add_argument("--judge", action="store_true")
    parser.add_argument("--operators", action="store_true", help="a row for each operator, too")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def main() -> None:
    options = options_of()
    paths = sorted((options.corpora / "health").glob("*.po"))
    bases = loaded(paths)
    if options.judge:
        to_judge(bases)
        return
    clean, odd = on_clean(bases, options.show), on_odd(options.show)
    clean.of_glossary = of_glossary(with_terms(bases, options.corpora, ALWAYS))
    table, pace = planted(bases, options), speed(paths)
    if options.json:
        told = {"planted": list(table.values()), "clean": clean, "odd": odd}
        print(json.dumps({**told, "messages/s": round(pace)}, default=vars, indent=2))
        return
    print_planted(table, options.operators)
    print_clean(clean)
    print_odd(odd)
    print(f"speed: {pace:,.0f} messages/s on one core, all {len(CHECKS)} checks")


if __name__ == "__main__":
    main()
