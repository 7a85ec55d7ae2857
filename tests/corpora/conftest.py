"""Real content, from the folder that L10N_CORPORA names (by default beside the repository)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

BESIDE = Path(__file__).parents[3] / "shared" / "corpora"
FOLDER = Path(os.environ.get("L10N_CORPORA", BESIDE))


@pytest.fixture(scope="session")
def corpora() -> Path:
    return FOLDER


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where the folder is missing, leave its tests out, and say so at the end of the run."""
    if FOLDER.is_dir():
        return
    ours = [item for item in items if Path(__file__).parent in item.path.parents]
    config.hook.pytest_deselected(items=ours)
    items[:] = [item for item in items if item not in ours]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not FOLDER.is_dir():
        terminalreporter.line(f"No real content was tested: {FOLDER} is missing (L10N_CORPORA).")
