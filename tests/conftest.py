"""Profiles: a short, repeatable one for every push, a long one for ``make soak``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from browser import chromium, tab
from hypothesis import HealthCheck, settings

__all__ = ["chromium", "tab"]

SLOW_MACHINE = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile(
    "short", max_examples=60, derandomize=True, deadline=None, suppress_health_check=SLOW_MACHINE
)
settings.register_profile(
    "soak", max_examples=1_000, deadline=None, suppress_health_check=SLOW_MACHINE
)
PROFILE = os.environ.get("L10N_PROFILE", "short")
settings.load_profile(PROFILE)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what only the long profile runs: deselected, and counted as such."""
    if PROFILE == "soak":
        return
    long = [item for item in items if item.get_closest_marker("soak")]
    config.hook.pytest_deselected(items=long)
    items[:] = [item for item in items if item not in long]


@pytest.fixture(scope="session")
def repository() -> Path:
    return Path(__file__).parent.parent


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one line that real content was not tested, where it is not there."""
    beside = Path(__file__).parents[2] / "shared" / "corpora"
    folder = Path(os.environ.get("L10N_CORPORA", beside))
    if not folder.is_dir():
        terminalreporter.line(f"No real content was tested: {folder} is missing (L10N_CORPORA).")
