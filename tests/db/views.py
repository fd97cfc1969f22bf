"""The views that people query, as all migrations together must leave them, on SQLite and PostgreSQL.

A migration makes them; one that changes them drops them and runs `create_statements` as they are then, copied.
"""

from __future__ import annotations

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

_COMPARISONS = """
CREATE VIEW comparisons AS
SELECT sweep.name AS sweep, comparison.*
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN comparison ON comparison.job_id = cell.job_id
"""

_VISIBILITY = """
CREATE VIEW visibility AS
SELECT sweep.name AS sweep, cell.model, cell.defense, cell.defense_params, cell.attack, cell.attack_params,
       condition.epsilon, cell.replica, cell.fold, perceptibility.case_id, perceptibility.series,
       perceptibility.linf, perceptibility.l2, perceptibility.psnr_db, perceptibility.ssim, cell.job_id,
       cell.source
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN condition ON condition.job_id = cell.job_id
JOIN perceptibility ON perceptibility.condition_id = condition.id
WHERE cell.budgets IS NULL OR ' ' || cell.budgets || ' ' LIKE '% ' || condition.epsilon_key || ' %'
"""

_GATES = """
CREATE VIEW gates AS
SELECT sweep.name AS sweep, cell.model, cell.defense, cell.defense_params, cell.replica, cell.fold,
       gate.gate, gate.variant, gate.passed, gate.value, gate.threshold, gate.detail, gate.job_id
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN gate ON gate.job_id = cell.job_id
"""


def create_statements(dialect: str) -> list[str]:
    """`CREATE VIEW` of every view, in the given dialect ("sqlite" or "postgresql")."""
    return [_RESULTS.format(created_at=_ISO[dialect].format("job.finished_at")), _COMPARISONS, _VISIBILITY, _GATES]
