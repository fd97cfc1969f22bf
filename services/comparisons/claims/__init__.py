"""Claims of a study, declared in the sweep file, as answers: held, did not hold, cannot be told."""
