"""Which runs are compared, and how: questions, pairs, families."""
