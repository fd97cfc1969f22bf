"""`/metrics` for Prometheus. Nothing here is imported, and nothing is counted, unless somebody asks for it."""
