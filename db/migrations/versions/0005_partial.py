"""Jobs that run over those of their parents that are done, and comparisons that say what they were made from.

Until now one job that failed kept the comparisons of its whole sweep from being made.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_COMPARISONS = """
CREATE VIEW comparisons AS
SELECT sweep.name AS sweep, comparison.*
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN comparison ON comparison.job_id = cell.job_id
"""


def upgrade() -> None:
    op.add_column("job", sa.Column("partial", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("job_parent", sa.Column("missed", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute("UPDATE job SET partial = true WHERE kind = 'stats'")
    # What was compared stays as it is; what was never begun is, as soon as one of its parents is done.
    op.execute(
        "UPDATE job_parent SET missed = true"
        " WHERE job_id IN (SELECT id FROM job WHERE kind = 'stats' AND state = 'blocked')"
    )
    where = sa.text("missed")
    op.create_index("job_parent_missed", "job_parent", ["job_id"], sqlite_where=where, postgresql_where=where)
    op.execute("DROP VIEW comparisons")  # it names the columns that the table had when it was made
    op.add_column("comparison", sa.Column("jobs", sa.Text(), nullable=True))
    for name in ("evaluations", "evaluations_used"):
        op.add_column("comparison", sa.Column(name, sa.Integer(), nullable=True))
    op.execute(_COMPARISONS)
