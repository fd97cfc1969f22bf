"""Every process that sends or takes messages: the Celery application, each of its settings with its reason."""

from __future__ import annotations

import os
import re
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from services.jobs.queues import QUEUES

if TYPE_CHECKING:
    from celery import Celery

    from services.settings import Settings

#: The one task: "some job of this queue is ready". Its argument, a job id, is for people who look at the queue.
TASK = "robustseg.job"
#: How long TCP trusts a silent peer, in seconds, and how long unacknowledged data, in milliseconds. Without it a
#: connection is quiet after a partition for as long again as the partition was.
_WATCHFUL = {
    getattr(socket, name): value
    for name, value in {"TCP_KEEPIDLE": 5, "TCP_KEEPINTVL": 2, "TCP_KEEPCNT": 2, "TCP_USER_TIMEOUT": 5000}.items()
    if hasattr(socket, name)  # not every system has them all
}


#: Variables by which Celery and its parts take settings from their users.
_VARIABLES = re.compile(r"CELERY|KOMBU_|C_(STRICT|WARN)_APP|C_BENCH|C_IMPDEBUG")


def forget_variables() -> None:
    """Take what others want of Celery out of this process's environment: it comes before `configuration`.

    `CELERY_BROKER_URL` of another program would send our messages to that program's broker.
    """
    for name in [name for name in os.environ if _VARIABLES.match(name)]:
        del os.environ[name]


def make_app(settings: Settings) -> Celery:
    """An application on the broker of `settings`, which must name one."""
    forget_variables()
    from celery import Celery

    app = Celery("robustseg", set_as_current=False, fixups=())  # no Django either, whatever DJANGO_... says
    app.conf.update(configuration(settings))
    return app


def _tls(url: str) -> dict[str, Any] | None:
    """What a URL says of certificates; None without TLS. Certificates are checked unless it says otherwise."""
    if not url.startswith("rediss://"):
        return None
    given: dict[str, Any] = dict(parse_qsl(url.partition("?")[2]))
    if "ssl_check_hostname" in given:
        given["ssl_check_hostname"] = given["ssl_check_hostname"].lower() not in ("false", "0", "no", "f", "n")
    return {"ssl_cert_reqs": "required", **given}


def configuration(settings: Settings) -> dict[str, Any]:
    """All settings of the application."""
    assert settings.broker_url is not None  # noqa: S101 - callers ask `settings.broker_url` first
    url = settings.broker_url.get_secret_value()
    return {
        "broker_url": url.partition("?")[0],
        "broker_use_ssl": _tls(url),  # Celery takes rediss:// for redis:// unless it is told here
        "broker_transport": "worker.broker_transport:Transport",  # Redis, and whatever lies there ends no worker
        "broker_transport_options": {
            "global_keyprefix": f"{settings.namespace}:",  # several clusters may share one Redis
            "visibility_timeout": 3600,  # decides nothing: messages are acknowledged when they arrive
            "socket_connect_timeout": 5,  # an unreachable broker is told to the user, not waited for
            "socket_timeout": 30,  # a connection that a partition swallowed is noticed; reads poll every second
            "socket_keepalive": True,  # firewalls forget quiet connections
            "socket_keepalive_options": _WATCHFUL,  # a silent partition is noticed before it ends
            "health_check_interval": 25,  # a dead connection is found before a message is sent into it
        },
        "broker_connection_timeout": 5,  # see socket_connect_timeout
        "broker_connection_retry": True,  # a broker that restarts must not end workers
        "broker_connection_retry_on_startup": True,  # nor one that starts later than they do
        "broker_connection_max_retries": None,  # however long it takes: the jobs are safe in the database
        "worker_cancel_long_running_tasks_on_connection_loss": False,  # a broker blip must not kill a GPU job
        "result_backend": None,  # results are rows, written in the transaction that ends the job
        "task_ignore_result": True,  # the same, for each task
        "task_track_started": False,  # a running job is a row with a lease
        "task_acks_late": False,  # the broker never decides who is alive: leases in the database do
        "task_reject_on_worker_lost": False,  # a job that kills its worker is counted in the database, not redelivered
        "task_serializer": "json",  # a message is a number; nothing in it can be executed
        "accept_content": ["json"],  # the same, for what others may have put into the queue
        "task_queues": {
            name: {"exchange": name, "routing_key": name} for name in QUEUES
        },  # by what a job needs: no GPU, one, several
        "task_default_queue": "cpu",  # never used: every message names its queue
        "task_create_missing_queues": False,  # a misspelt queue is an error, not a place where jobs wait for ever
        "worker_pool": "prefork",  # solo cannot be stopped while a job runs, threads cannot be killed
        "worker_pool_start_method": "fork",  # nothing here imports torch, so forking is safe, and it is quick
        "worker_concurrency": 1,  # one process for each slot
        "worker_prefetch_multiplier": 1,  # a long job must not hoard messages
        "worker_disable_prefetch": True,  # not even one more
        "worker_max_tasks_per_child": None,  # its runner stays warm
        "worker_enable_remote_control": False,  # cancel is a column; who lives is known from rows
        "worker_send_task_events": False,  # best effort only; the database knows
        "task_send_sent_event": False,  # the same
        "worker_soft_shutdown_timeout": 30.0,  # after SIGQUIT: time to release the job
        "worker_enable_soft_shutdown_on_idle": False,  # nothing to release then
        "worker_hijack_root_logger": False,  # our own format, which can be JSON
        "worker_redirect_stdouts": False,  # the same
        "worker_detect_quorum_queues": False,  # Redis has none
        "enable_utc": True,  # one clock
        "timezone": "UTC",  # the same
    }
