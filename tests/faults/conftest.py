"""What the tests that kill programs share."""

from __future__ import annotations

import multiprocessing
from multiprocessing.context import ForkServerContext

import pytest


@pytest.fixture(scope="session")
def context() -> ForkServerContext:
    """Children forked from a process that has loaded all they need.

    There is one such process for all of them, and only the first to ask says what it loads.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.machine_warm", "tests.faults.studio_warm"])
    return context
