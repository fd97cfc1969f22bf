"""Addresses that others reach, names of hosts, and pages that are ours."""

from __future__ import annotations

import pytest

from api.rest.allowed import hosts_of, is_own_origin, refuse_plain_http
from api.rest.rates import Rate
from api.rest.refusal import Refusal
from services.errors import BadInput


@pytest.mark.parametrize("address", ["127.0.0.1", "127.9.9.9", "::1", "[::1]", "localhost", "LocalHost"])
def test_on_this_machine_nobody_reads_along(address: str) -> None:
    refuse_plain_http(address, tls=False, behind_proxy=False)


@pytest.mark.parametrize(
    "address", ["0.0.0.0", "", "::", "192.168.1.5", "fe80::1", "robust.example", "localhost.example"]
)
def test_beyond_it_something_must_encrypt(address: str) -> None:
    with pytest.raises(
        BadInput, match="tokens would travel in the open: give --tls-cert and --tls-key, or --behind-proxy"
    ):
        refuse_plain_http(address, tls=False, behind_proxy=False)
    refuse_plain_http(address, tls=True, behind_proxy=False)
    refuse_plain_http(address, tls=False, behind_proxy=True)


def test_a_server_answers_to_its_own_names_and_those_that_are_allowed() -> None:
    here = {"127.0.0.1", "localhost", "[::1]"}
    assert hosts_of("127.0.0.1") == hosts_of("0.0.0.0") == hosts_of("::") == here
    assert hosts_of("10.0.0.5", ["Robust.Example"]) == {*here, "10.0.0.5", "robust.example"}
    assert hosts_of("fe80::5", ["::2"]) == {*here, "[fe80::5]", "[::2]"}
    for bad in ("http://robust.example", "robust.example:80", "*", "", "a b", "-a"):
        with pytest.raises(BadInput, match="--allow-host takes the name of a host"):
            hosts_of("127.0.0.1", [bad])


@pytest.mark.parametrize(
    ("origin", "host", "scheme", "own"),
    [
        ("http://localhost:8080", "localhost:8080", "http", True),
        ("http://localhost", "localhost:80", "http", True),
        ("https://robust.example", "robust.example", "https", True),
        ("https://robust.example", "robust.example:443", "https", True),
        ("https://robust.example", "robust.example", "http", True),  # a proxy that does not say how it was asked
        ("http://robust.example", "robust.example", "https", False),
        ("http://localhost:8081", "localhost:8080", "http", False),
        ("http://127.0.0.1:8080", "localhost:8080", "http", False),
        ("https://robust.example:444", "robust.example", "https", False),
        ("http://localhost:8080/", "localhost:8080", "http", False),
        ("http://localhost:8080#a", "localhost:8080", "http", False),
        ("http://a@localhost:8080", "localhost:8080", "http", False),
        ("ftp://localhost:8080", "localhost:8080", "http", False),
        ("localhost:8080", "localhost:8080", "http", False),
        ("null", "localhost:8080", "http", False),
        ("http://[::1", "[::1]", "http", False),
        ("", "localhost", "http", False),
    ],
)
def test_a_page_is_ours_by_all_three_parts_of_its_origin(origin: str, host: str, scheme: str, own: bool) -> None:
    assert is_own_origin(origin, host, scheme) is own


def test_so_many_at_once_and_then_so_many_a_second_for_each() -> None:
    now = [100.0]
    rate = Rate(at_once=2, a_second=0.1, clock=lambda: now[0])
    for _ in range(2):
        rate.take("ann")
    with pytest.raises(Refusal) as refused:
        rate.take("ann")
    assert (refused.value.status, refused.value.headers["retry-after"]) == (429, "10")
    rate.take("bob")
    now[0] += 10
    rate.take("ann")
    with pytest.raises(Refusal):
        rate.take("ann")
    now[0] += 1000
    for _ in range(2):
        rate.take("ann")
    with pytest.raises(Refusal):
        rate.take("ann")


def test_strangers_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    from api.rest import rates

    monkeypatch.setattr(rates, "_MOST_KNOWN", 10)
    rate = Rate(at_once=1, a_second=1, clock=lambda: 0.0)
    for stranger in range(100):
        rate.take(stranger)
    assert len(rate._left) == 10
