"""Networks and cases of whoever calls: attacked, scored and checked here as jobs do it, without a database."""
