"""Seeds have addresses."""

from services.seeds import derive


def test_the_same_address_gives_the_same_seed_and_another_another() -> None:
    assert derive(0, "train", 1) == derive(0, "train", 1)
    seeds = {
        derive(0, "train", 1),
        derive(1, "train", 1),
        derive(0, "train", "1"),
        derive(0, "train"),
        derive(0, "tra", "in"),
    }
    assert len(seeds) == 5


def test_a_seed_is_a_fixed_number_that_fits_every_generator() -> None:
    # Fixed for ever: results of released versions depend on it.
    assert derive(0, "train", 0) == 1777283733928597794
    assert all(0 <= derive(seed, "x") < 2**63 for seed in range(100))
