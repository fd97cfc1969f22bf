"""What networks computed in while an attack followed their gradients, and which slots can do so in bfloat16.

Until now all attacks were in float32. Of the slots that run now nobody knows: they say so when they start again.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_ISO = {
    "sqlite": "strftime('%Y-%m-%dT%H:%M:%SZ', {0}, 'unixepoch')",
    "postgresql": "to_char(to_timestamp({0}) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')",
}

_RESULTS = """
CREATE VIEW results AS
SELECT sweep.name AS sweep, cell.model, cell.architecture, cell.dims, cell.defense, cell.defense_params,
       cell.attack, cell.attack_params, condition.epsilon, cell.access, cell.replica, cell.fold,
       score.case_id, score.patient_id, score.region, score.metric, score.value, score.state,
       evaluation.metric_impl, evaluation.label_scheme, job.id AS job_id, {created_at} AS created_at,
       score.reference_voxels, score.prediction_voxels, cell.source, cell.precision
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN job ON job.id = cell.job_id
JOIN evaluation ON evaluation.job_id = job.id
JOIN condition ON condition.job_id = job.id
JOIN score ON score.condition_id = condition.id
WHERE (cell.budgets IS NULL OR ' ' || cell.budgets || ' ' LIKE '% ' || condition.epsilon_key || ' %')
  AND (cell.until_job IS NULL OR (SELECT later.state FROM job AS later WHERE later.id = cell.until_job) <> 'done')
"""


def upgrade() -> None:
    op.add_column("worker", sa.Column("bfloat16", sa.Boolean(), nullable=True))
    op.execute("DROP VIEW results")
    op.add_column("cell", sa.Column("precision", sa.String(), nullable=False, server_default="float32"))
    created_at = _ISO[op.get_bind().dialect.name].format("job.finished_at")
    op.execute(_RESULTS.format(created_at=created_at))
