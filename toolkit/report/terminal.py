"""Reports for a terminal: tables whose columns line up, shares as small bars, findings in lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import StringIO

from toolkit.model import Finding

_EIGHTHS = " ▏▎▍▌▋▊▉█"
_BAR = 10  # cells


def table(headers: Sequence[str], rows: Iterable[Sequence[object]], *, text: int = 1) -> str:
    """Rows under headers; the first ``text`` columns are words, the others numbers."""
    from rich import box  # noqa: PLC0415 - heavy
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for index, header in enumerate(headers):
        grid.add_column(Text(header), justify="left" if index < text else "right", no_wrap=True)
    for row in rows:
        grid.add_row(*(Text(str(cell)) for cell in row))
    out = StringIO()
    Console(file=out, width=200, color_system=None).print(grid)
    return "\n".join(line.rstrip() for line in out.getvalue().strip("\n").splitlines())


def bar(part: int, whole: int) -> str:
    """How much of a whole: ten cells and a percentage, rounded down so that 100 means all."""
    share = part / whole if whole else 1.0
    eighths = int(share * _BAR * 8)
    cells = "█" * (eighths // 8) + (_EIGHTHS[eighths % 8] if eighths % 8 else "")
    return f"{cells.ljust(_BAR)} {int(share * 100):3d} %"


def finding_line(finding: Finding) -> str:
    """``file:line: severity code: message (locale)`` and the source text it speaks of."""
    place = f"{finding.file}:{finding.line}" if finding.line else finding.file
    locale = f" [{finding.locale}]" if finding.locale else ""
    about = f" — “{_short(finding.msgid)}”" if finding.msgid else ""
    return f"{place}: {finding.severity} {finding.code}{locale}: {finding.message}{about}"


def _short(text: str, most: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
