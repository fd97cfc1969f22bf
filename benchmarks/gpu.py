"""Whether everything works on a GPU, whether it computes what the CPU does, and how fast it is: one JSON file.

    benchmarks/gpu.sh [--out build/gpu.json] [--minutes 9] [--device cuda]

A check that fails is recorded with its error and the others go on; once the minutes are over the rest is recorded as
skipped. `--device cpu --tiny` tries the script itself where there is no GPU.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import time
import traceback
from pathlib import Path

#: Modules that the project imports on a worker, by the name under which pip knows each.
NEEDED = {
    "torch": "torch",
    "alembic": "alembic",
    "celery": "celery",
    "fsspec": "fsspec",
    "h5py": "h5py",
    "monai": "monai",
    "nibabel": "nibabel",
    "numpy": "numpy",
    "prometheus_client": "prometheus-client",
    "psutil": "psutil",
    "pydantic": "pydantic",
    "pydantic_settings": "pydantic-settings",
    "redis": "redis",
    "rich": "rich",
    "ruamel.yaml": "ruamel.yaml",
    "safetensors": "safetensors",
    "scipy": "scipy",
    "sqlalchemy": "sqlalchemy",
    "typer": "typer",
    "zlib_ng": "zlib-ng",
    **({} if sys.version_info >= (3, 14) else {"backports.zstd": "backports.zstd"}),
}


def missing() -> list[str]:
    """What pip would have to install."""
    return [package for module, package in NEEDED.items() if not _is_there(module)]


def _is_there(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:  # of the package around it
        return False


def main() -> None:
    """Run the checks in order and write what they found."""
    parser = argparse.ArgumentParser(description="checks and ratios on a GPU, as JSON")
    parser.add_argument("--out", type=Path, default=Path("build/gpu.json"))
    parser.add_argument("--minutes", type=float, default=9.0, help="no check begins after so many")
    parser.add_argument("--device", choices=["cuda", "cpu"], default="cuda")
    parser.add_argument("--tiny", action="store_true", help="the smallest sizes: to try the script, not to measure")
    arguments = parser.parse_args()
    if lacking := missing():
        sys.exit(
            f"missing here: {', '.join(lacking)}; where there is a network, `pip download -c constraints.txt -d wheels "
            f"{' '.join(lacking)}` brings them and what they need, then here WHEELS=wheels benchmarks/gpu.sh"
        )
    import torch

    from benchmarks.gpu_checks import CHECKS
    from benchmarks.gpu_clock import Bench

    if arguments.device == "cuda" and not torch.cuda.is_available():
        sys.exit("torch sees no GPU here: try `nvidia-smi`, or `--device cpu --tiny` to try the script alone")
    began = time.monotonic()
    bench = Bench(arguments.device, tiny=arguments.tiny)
    found: dict[str, object] = {"machine": bench.machine(), "tiny": arguments.tiny}
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    for name, check in CHECKS.items():
        start = time.monotonic()
        if start - began > arguments.minutes * 60:
            found[name] = {"skipped": f"after {arguments.minutes:g} minutes"}
            continue
        try:
            found[name] = check(bench)
        except Exception as error:  # the others are still worth something
            traceback.print_exc()
            found[name] = {"error": f"{type(error).__name__}: {error}"[:500]}
        print(f"{name}: {time.monotonic() - start:.1f} s {json.dumps(found[name])[:2000]}", flush=True)
        arguments.out.write_text(json.dumps(found, indent=1, allow_nan=False) + "\n")
    if any(isinstance(result, dict) and "error" in result for result in found.values()):
        sys.exit(1)


if __name__ == "__main__":
    main()
