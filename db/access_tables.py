"""The tables of who may do what, and of what people say about sweeps and patients.

Of a secret only the sha256 is here, in hexadecimal digits. Times are as in `models`.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.clock import now


class AccessToken(Base):
    """What a program shows to be let in, and a person to sign in; several may be of the same name."""

    __tablename__ = "access_token"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]  # whose it is: the owner of what is submitted with it
    hash: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    created_at: Mapped[float] = mapped_column(default=now())
    created_by: Mapped[str]
    expires_at: Mapped[float | None]
    last_used_at: Mapped[float | None]  # to the minute
    revoked_at: Mapped[float | None]
    revoked_by: Mapped[str | None]


class AccessSession(Base):
    """A browser that is signed in, or may be once by the secret that `serve` printed."""

    __tablename__ = "access_session"

    id: Mapped[int] = mapped_column(primary_key=True)
    opening_hash: Mapped[str | None] = mapped_column(unique=True)  # of the secret to be used once; null: it was
    hash: Mapped[str | None] = mapped_column(unique=True)  # of the cookie; null: not opened yet
    name: Mapped[str]
    role: Mapped[str]
    token_id: Mapped[int | None] = mapped_column(ForeignKey("access_token.id", ondelete="CASCADE"))  # signed in with
    created_at: Mapped[float] = mapped_column(default=now())
    expires_at: Mapped[float]


class ShareLink(Base):
    """A link that shows one sweep to whoever has it."""

    __tablename__ = "share_link"

    id: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[str] = mapped_column(unique=True)
    sweep_id: Mapped[int] = mapped_column(ForeignKey("sweep.id", ondelete="CASCADE"), index=True)
    images: Mapped[str]  # none, panels, volumes: what it shows of patients
    created_at: Mapped[float] = mapped_column(default=now())
    created_by: Mapped[str]
    expires_at: Mapped[float]
    last_used_at: Mapped[float | None]
    revoked_at: Mapped[float | None]
    revoked_by: Mapped[str | None]


class TrustedModel(Base):
    """A file of a model that sweeps sent over the network may bring, by its content."""

    __tablename__ = "trusted_model"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]  # of the file when it was allowed
    allowed_at: Mapped[float] = mapped_column(default=now())
    allowed_by: Mapped[str]


class Audit(Base):
    """That somebody changed something, or tried to, or asked in SQL."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[float] = mapped_column(default=now(), index=True)
    who: Mapped[str]
    action: Mapped[str]
    about: Mapped[str] = mapped_column(Text)  # never names a patient


class PatientNote(Base):
    """What somebody wrote about a patient of a sweep."""

    __tablename__ = "patient_note"

    id: Mapped[int] = mapped_column(primary_key=True)
    sweep_id: Mapped[int] = mapped_column(ForeignKey("sweep.id", ondelete="CASCADE"), index=True)
    patient_id: Mapped[str]
    text: Mapped[str] = mapped_column(Text)
    who: Mapped[str]
    created_at: Mapped[float] = mapped_column(default=now())


class PatientTag(Base):
    """A word by which patients of a sweep are found again."""

    __tablename__ = "patient_tag"

    id: Mapped[int] = mapped_column(primary_key=True)
    sweep_id: Mapped[int] = mapped_column(ForeignKey("sweep.id", ondelete="CASCADE"))
    patient_id: Mapped[str]
    tag: Mapped[str]
    who: Mapped[str]
    created_at: Mapped[float] = mapped_column(default=now())

    __table_args__ = (UniqueConstraint("sweep_id", "patient_id", "tag"),)
