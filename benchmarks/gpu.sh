#!/bin/sh
# Does everything work on this GPU, does it compute what the CPU computes, and how fast: one command, within 10 minutes.
#
#     benchmarks/gpu.sh [--out build/gpu.json] [--minutes 9] [--device cuda]
#
# It needs Python 3.11 and torch. What else is missing comes from a folder of wheels without a network:
#     WHEELS=folder benchmarks/gpu.sh
# PYTHON names another interpreter than python3.
set -eu
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-python3}
if [ -n "${WHEELS:-}" ]; then
    "$PYTHON" -m pip install --quiet --no-index --no-deps --no-compile --upgrade --target build/gpu-site "$WHEELS"/*.whl
    export PYTHONPATH="build/gpu-site${PYTHONPATH:+:$PYTHONPATH}"
fi
exec "$PYTHON" -m benchmarks.gpu "$@"
