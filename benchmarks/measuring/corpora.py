"""Where the corpora are: real pages and translations, which are no part of this repository."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

BESIDE = "../shared/corpora"


def add_corpora(parser: argparse.ArgumentParser) -> None:
    """The last argument of a benchmark; ``L10N_CORPORA``, or beside the checkout, if not given."""
    asked = os.environ.get("L10N_CORPORA", BESIDE)
    parser.add_argument("corpora", nargs="?", type=_folder, default=asked)


def _folder(name: str) -> Path:
    path = Path(name)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"no folder {name}: say where it is, or set L10N_CORPORA")
    return path
