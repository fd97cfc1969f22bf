"""What all tables have in common."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Double, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    """All tables of the system."""

    type_annotation_map = {float: Double, str: String, dict[str, Any]: JSON, list[str]: JSON}  # noqa: RUF012
