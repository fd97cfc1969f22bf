"""A Redis behind TLS whose certificate nobody but its owner has signed."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from kombu import pools
from kombu.exceptions import OperationalError

from services.broker import require_broker
from services.errors import BadInput
from services.settings import Settings
from tests.redis_server import RedisServer
from worker.doorbell import Doorbell


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A file with a self-signed certificate of 127.0.0.1, its key beside it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(datetime.now(UTC) - timedelta(days=1))
    made = made.not_valid_after(datetime.now(UTC) + timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
    file = tmp_path / "ca.pem"
    file.write_bytes(made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM))
    file.with_suffix(".key").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return file


@pytest.fixture
def tls_url(certificate: Path, redis_server: RedisServer) -> Iterator[str]:
    """The URL of Redis by way of something that speaks TLS for it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_suffix(".key"))
    listener = socket.create_server(("127.0.0.1", 0))

    def serve(plain: socket.socket) -> None:
        try:
            secure = context.wrap_socket(plain, server_side=True)
        except OSError:  # who does not trust us goes away
            return
        redis = socket.create_connection(("127.0.0.1", redis_server.port))
        threading.Thread(target=pass_on, args=(redis, secure), daemon=True).start()
        pass_on(secure, redis)

    def accept() -> None:
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(plain,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    pools.reset()  # they remember connections by host and port
    yield redis_server.url.replace("redis://", "rediss://").replace(
        f":{redis_server.port}/", f":{listener.getsockname()[1]}/"
    )
    pools.reset()
    listener.close()


def pass_on(source: socket.socket, target: socket.socket) -> None:
    try:
        while piece := source.recv(65536):
            target.sendall(piece)
    except OSError:
        pass
    finally:
        target.close()


def test_a_certificate_that_nobody_vouches_for_is_refused_with_what_to_say(tls_url: str, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, broker_url=tls_url)
    with pytest.raises(BadInput, match=r"ROBUST_BROKER_URL=rediss://\.\.\.\?ssl_ca_certs="):
        require_broker(settings)
    with pytest.raises(OperationalError, match="certificate verify failed"):
        Doorbell(settings).length("cpu")


@pytest.mark.parametrize(
    "option", ["ssl_ca_certs={}", "ssl_cert_reqs=none", "ssl_check_hostname=false&ssl_ca_certs={}"]
)
def test_messages_go_through_tls_as_the_url_says(tls_url: str, tmp_path: Path, certificate: Path, option: str) -> None:
    settings = Settings(home=tmp_path, broker_url=f"{tls_url}?{option.format(certificate)}")
    require_broker(settings)
    assert Doorbell(settings).length("cpu") == 0


@pytest.mark.parametrize(
    "url", ["rediss://host/0?ssl_ca_cert=/x", "redis://host/0?db=2", "redis://host/0?ssl_ca_certs=/x"]
)
def test_options_that_are_none_are_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(ValueError, match="a URL"):
        Settings(home=tmp_path, broker_url=url)
