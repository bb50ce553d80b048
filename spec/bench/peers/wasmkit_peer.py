"""A peer of `wast-run bench`: runs kernels on WasmKit, the interpreter that comes with Swift.

Arguments: the program wasmkit, then the kernel; with no kernel it only says hello. Says "ready VERSION" or "absent
REASON", then answers each line "N" with "RESULT NANOSECONDS" of run(N), where the time is that of the processor.

WasmKit runs a function and ends, and has no clock. So the time is that of its process, less that of one that does
run(0): the least of five.
"""
import os
import re
import subprocess
import sys


def timed(command):
    """What a command says, its status, and the nanoseconds of processor time it takes."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return output, process.returncode, int((usage.ru_utime + usage.ru_stime) * 1e9)


def run(wasmkit, kernel, n):
    output, status, time = timed([wasmkit, "run", kernel, "run", f"i32:{n}"])
    match = re.search(r"i32\((\d+)\)", output)
    if status != 0 or match is None:
        raise RuntimeError("wasmkit does not run it")
    return int(match[1]), time


def main():
    wasmkit, kernels = sys.argv[1], sys.argv[2:]
    try:
        version = subprocess.run([wasmkit, "--version"], capture_output=True, text=True).stdout.strip()
        start = min(run(wasmkit, kernels[0], 0)[1] for _ in range(5)) if kernels else 0
        print("ready WasmKit", version, flush=True)
    except FileNotFoundError:
        print("absent there is no", wasmkit, flush=True)
        return
    except RuntimeError as error:
        print("absent", error, flush=True)
        return
    for line in sys.stdin:
        result, time = run(wasmkit, kernels[0], int(line))
        print(result, max(1, time - start), flush=True)


main()
