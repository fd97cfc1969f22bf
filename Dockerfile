# Three images of one project:
#
#     client   robust-cli, migrations and the reconciler, without torch
#     web      the same, and what pages, API and figures need; without torch, too
#     worker   the same, and what jobs compute with
#
# PIP_EXTRA_INDEX_URL may name an index with another build of PyTorch, for CPUs only or for another CUDA;
# constraints.txt fixes its version all the same.

FROM python:3.11-slim-bookworm AS client-packages
ARG PIP_EXTRA_INDEX_URL
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_PYTHON=/opt/robustseg/bin/python
RUN python3 -m venv --without-pip /opt/robustseg
WORKDIR /build
COPY pyproject.toml constraints.txt ./
# pyproject.toml names these files; if they were the real ones, every edit of them would install all packages again.
RUN touch README.md LICENSE robust_cli.py && pip install --constraint constraints.txt '.[s3,export]' && rm -rf build

FROM client-packages AS code
COPY . .
# The project alone, in a folder of its own: the layer that changes with every commit is a small one.
RUN pip install --no-deps --ignore-installed --prefix /code .

FROM python:3.11-slim-bookworm AS runtime
# Everybody may write to these two folders, and so to the volumes that begin as copies of them: where the artifacts lie
# in a folder of the host, the containers run as that folder's owner.
RUN useradd --uid 10001 --no-create-home --home-dir /var/lib/robustseg robust \
 && mkdir -m 1777 /var/lib/robustseg /artifacts
COPY --from=client-packages /opt/robustseg /opt/robustseg
# USER is for libraries that ask for a user's name, which a user of the host has not got in here.
ENV PATH=/opt/robustseg/bin:/usr/local/bin:/usr/bin:/bin \
    HOME=/var/lib/robustseg USER=robust \
    ROBUST_HOME=/var/lib/robustseg ROBUST_ARTIFACTS=/artifacts \
    PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
USER robust
WORKDIR /var/lib/robustseg
ENTRYPOINT ["robust-cli"]

FROM runtime AS client
COPY --from=code /code /opt/robustseg
CMD ["--help"]

FROM client-packages AS web-packages
# What the client has is found and not installed again.
RUN pip install --prefix /web --constraint constraints.txt '.[web]'

FROM runtime AS web
COPY --from=web-packages /web /opt/robustseg
COPY --from=code /code /opt/robustseg
CMD ["serve"]

FROM client-packages AS worker-packages
# With `nnunet` too, workers load models of nnU-Net.
ARG WORKER_EXTRAS=worker,shifts
RUN pip install --prefix /worker --constraint constraints.txt ".[${WORKER_EXTRAS}]"

FROM runtime AS worker
COPY --from=worker-packages /worker /opt/robustseg
COPY --from=code /code /opt/robustseg
CMD ["worker"]
