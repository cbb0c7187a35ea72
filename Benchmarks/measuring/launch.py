#!/usr/bin/env python3
"""Runs one program and tells what that took; `process.py` starts this for every measurement.

A process of its own, with few modules, because the kernel counts the memory of whoever starts a program as memory of
that program: what is started from here counts 5 MB at least.
"""

from __future__ import annotations

import json
import os
import select
import sys
import time


def start(command: list[str], folder: str, streams: dict[int, int]) -> int:
    """Starts a program in a folder with these streams, and gives back its process id."""
    process = os.fork()
    if process == 0:
        try:
            for target, source in streams.items():
                os.dup2(source, target)
            os.chdir(folder)
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    return process


def run(job: dict) -> dict:
    """Runs the command of the job; with a feeder, it starts once the pipe holds something to read."""
    output = os.open(job["output"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    errors = os.open(job["errors"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    feeder = None
    source = os.open(os.devnull, os.O_RDONLY)
    if job["feeder"]:
        source, sink = os.pipe()
        os.set_inheritable(source, False)
        feeder = start(job["feeder"], job["folder"], {1: sink})
        os.close(sink)
        select.select([source], [], [])
    began = time.perf_counter()
    process = start(job["command"], job["folder"], {0: source, 1: output, 2: errors})
    os.close(source)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - began
    if feeder is not None:
        os.waitpid(feeder, 0)
    return {"seconds": seconds, "cpu_seconds": usage.ru_utime + usage.ru_stime, "peak_kilobytes": usage.ru_maxrss,
            "exit": os.waitstatus_to_exitcode(status)}


if __name__ == "__main__":
    print(json.dumps(run(json.loads(sys.argv[1]))))
