"""Who may do what over the network, and what people say about sweeps and patients.

Until now whoever could reach the database could do everything, and sweeps had no owner; those that are there have none.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    _describe_sweeps()
    _make_secrets()
    _make_words()


def _describe_sweeps() -> None:
    op.add_column("sweep", sa.Column("owner", sa.String(), nullable=True))
    op.add_column("sweep", sa.Column("file", sa.Text(), nullable=True))
    op.add_column("sweep", sa.Column("description", sa.Text(), nullable=False, server_default=""))
    op.add_column("sweep", sa.Column("tags", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("sweep", sa.Column("archived", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("sweep", sa.Column("requested_at", sa.Double(), nullable=True))
    op.add_column("sweep", sa.Column("told_at", sa.Double(), nullable=True))
    op.execute("UPDATE sweep SET told_at = created_at")  # nobody waits to hear of those that are there
    op.add_column("sweep", sa.Column("cancelled_at", sa.Double(), nullable=True))


def _make_secrets() -> None:
    """What lets somebody in; of each secret only its sha256."""
    op.create_table(
        "access_token",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("expires_at", sa.Double(), nullable=True),
        sa.Column("last_used_at", sa.Double(), nullable=True),
        sa.Column("revoked_at", sa.Double(), nullable=True),
        sa.Column("revoked_by", sa.String(), nullable=True),
        sa.UniqueConstraint("hash"),
    )
    op.create_table(
        "access_session",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("opening_hash", sa.String(), nullable=True),
        sa.Column("hash", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("token_id", sa.Integer(), sa.ForeignKey("access_token.id", ondelete="CASCADE"), nullable=True),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("expires_at", sa.Double(), nullable=False),
        sa.UniqueConstraint("opening_hash"),
        sa.UniqueConstraint("hash"),
    )
    op.create_table(
        "share_link",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("sweep_id", sa.Integer(), sa.ForeignKey("sweep.id", ondelete="CASCADE"), nullable=False),
        sa.Column("images", sa.String(), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("expires_at", sa.Double(), nullable=False),
        sa.Column("last_used_at", sa.Double(), nullable=True),
        sa.Column("revoked_at", sa.Double(), nullable=True),
        sa.Column("revoked_by", sa.String(), nullable=True),
        sa.UniqueConstraint("hash"),
    )
    op.create_index("ix_share_link_sweep_id", "share_link", ["sweep_id"])
    op.create_table(
        "trusted_model",
        sa.Column("sha256", sa.String(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("allowed_at", sa.Double(), nullable=False),
        sa.Column("allowed_by", sa.String(), nullable=False),
    )


def _make_words() -> None:
    """What was done, by whom, and what people say about patients."""
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
    )
    op.create_index("ix_audit_at", "audit", ["at"])
    op.create_table(
        "patient_note",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("sweep_id", sa.Integer(), sa.ForeignKey("sweep.id", ondelete="CASCADE"), nullable=False),
        sa.Column("patient_id", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
    )
    op.create_index("ix_patient_note_sweep_id", "patient_note", ["sweep_id"])
    op.create_table(
        "patient_tag",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("sweep_id", sa.Integer(), sa.ForeignKey("sweep.id", ondelete="CASCADE"), nullable=False),
        sa.Column("patient_id", sa.String(), nullable=False),
        sa.Column("tag", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.UniqueConstraint("sweep_id", "patient_id", "tag"),
    )
