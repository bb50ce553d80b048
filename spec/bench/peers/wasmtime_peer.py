"""A peer of `wast-run bench`: runs kernels on wasmtime through its Python package.

Arguments: cranelift or winch, the modules that the kernel imports from, each as name=file, then the kernel; with
no module it only says hello. Says "ready VERSION" or "absent REASON", then answers each line "N" with
"RESULT NANOSECONDS" of run(N), where the time is that of the processor.
"""
import sys
import time


def engine(compiler):
    import wasmtime
    config = wasmtime.Config()
    config.wasm_tail_call = True
    if compiler == "winch":
        # The package has a name only for the other compilers; 2 is WASMTIME_STRATEGY_WINCH of the C interface.
        from wasmtime import _bindings
        _bindings.wasmtime_config_strategy_set(config.ptr(), 2)
    else:
        config.strategy = "cranelift"
        config.wasm_function_references = True
        config.wasm_gc = True
    return wasmtime.Engine(config)


def prepare(compiler, modules):
    import wasmtime
    store = wasmtime.Store(engine(compiler))
    linker = wasmtime.Linker(store.engine)
    run = None
    for argument in modules:
        name, _, file = argument.rpartition("=")
        with open(file, "rb") as source:
            module = wasmtime.Module(store.engine, source.read())
        instance = linker.instantiate(store, module)
        if name:
            linker.define_instance(store, name, instance)
        else:
            run = instance.exports(store)["run"]
    return store, run


def version():
    from importlib.metadata import version as installed
    return installed("wasmtime")


def main():
    try:
        store, run = prepare(sys.argv[1], sys.argv[2:])
        print("ready wasmtime", version(), flush=True)
    except Exception as error:
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        print("absent", lines[-1] if lines else type(error).__name__, flush=True)
        return
    for line in sys.stdin:
        n = int(line)
        start = time.thread_time_ns()
        result = run(store, n)
        end = time.thread_time_ns()
        print(result & 0xFFFFFFFF, end - start, flush=True)


main()
