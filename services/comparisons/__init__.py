"""Comparisons of runs with paired tests: questions, pairs of runs, families of tests."""
