"""Options that many commands have."""

from __future__ import annotations

from typing import Annotated

import typer

MetricsPort = Annotated[int | None, typer.Option(min=0, help="Serve /metrics for Prometheus here; 0: any free port.")]
MetricsAddress = Annotated[str, typer.Option(help="Where --metrics-port listens; 0.0.0.0: on every interface.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

SweepOption = Annotated[str | None, typer.Argument(metavar="[SWEEP]", help="The sweep's name; default: the newest.")]
Regions = Annotated[list[str] | None, typer.Option("--region", help="Only this region: WT, or WT,ET.")]
Attacks = Annotated[list[str] | None, typer.Option("--attack", help="Only this attack, by its name; clean, too.")]
Defenses = Annotated[list[str] | None, typer.Option("--defense", help="Only this defense, by its name; none, too.")]
Replace = Annotated[bool, typer.Option("--replace", help="Write over files that are there.")]
Form = Annotated[str, typer.Option("--format", help="table, csv, latex or md.")]
