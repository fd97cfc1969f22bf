"""Options that many commands have."""

from __future__ import annotations

from typing import Annotated

import typer

MetricsPort = Annotated[int | None, typer.Option(min=0, help="Serve /metrics for Prometheus here; 0: any free port.")]
MetricsAddress = Annotated[str, typer.Option(help="Where --metrics-port listens; 0.0.0.0: on every interface.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
