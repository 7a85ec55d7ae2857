"""Findings as JSON: everything, always."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from toolkit.model import Finding


def as_json(finding: Finding) -> dict[str, Any]:
    """One finding with all its fields."""
    return asdict(finding)
