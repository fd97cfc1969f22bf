"""Gates: what the checks for gradient masking found, and what they say of both sides of a comparison."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_COMPARISONS = """
CREATE VIEW comparisons AS
SELECT sweep.name AS sweep, comparison.*
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN comparison ON comparison.job_id = cell.job_id
"""

_GATES = """
CREATE VIEW gates AS
SELECT sweep.name AS sweep, cell.model, cell.defense, cell.defense_params, cell.replica, cell.fold,
       gate.gate, gate.variant, gate.passed, gate.value, gate.threshold, gate.detail, gate.job_id
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN gate ON gate.job_id = cell.job_id
"""


def upgrade() -> None:
    op.create_table(
        "gate",
        sa.Column("job_id", sa.Integer(), nullable=False),
        sa.Column("gate", sa.String(), nullable=False),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=True),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("threshold", sa.Double(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["job_id"], ["job.id"]),
        sa.PrimaryKeyConstraint("job_id", "gate", "variant"),
    )
    for side in ("gates_a", "gates_b"):
        op.add_column("comparison", sa.Column(side, sa.String(), nullable=False, server_default="not run"))
    op.execute("DROP VIEW comparisons")  # it names the columns that the table had when it was made
    op.execute(_COMPARISONS)
    op.execute(_GATES)
