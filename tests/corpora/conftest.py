"""Real content, from the folder that L10N_CORPORA names (by default beside the repository)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

FOLDER = Path(os.environ.get("L10N_CORPORA", Path(__file__).parents[3] / "shared" / "corpora"))


@pytest.fixture(scope="session")
def corpora() -> Path:
    return FOLDER


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where the folder is missing, leave its tests out; ``tests/conftest.py`` says so."""
    if FOLDER.is_dir():
        return
    ours = [item for item in items if Path(__file__).parent in item.path.parents]
    config.hook.pytest_deselected(items=ours)
    items[:] = [item for item in items if item not in ours]
