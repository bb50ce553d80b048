"""A peer of `wast-run bench`: runs kernels on wasmtime through its Python package, or compiles them.

Arguments: cranelift or winch, run or compile, the modules that the kernel imports from, each as name=file, then the
kernel; with no module it only says hello. Says "ready VERSION" or "absent REASON", then answers each line "N" with
"RESULT NANOSECONDS" of run(N), or of compiling N times (then the result is 1), where the time is that of the
processor. A line "size" is answered with the bytes of machine code of the kernel that was compiled last.
"""
import struct
import sys
import time


def engine(compiler):
    import wasmtime
    config = wasmtime.Config()
    config.wasm_tail_call = True
    config.parallel_compilation = False
    if compiler == "winch":
        # The package has a name only for the other compilers; 2 is WASMTIME_STRATEGY_WINCH of the C interface.
        from wasmtime import _bindings
        _bindings.wasmtime_config_strategy_set(config.ptr(), 2)
    else:
        config.strategy = "cranelift"
        config.wasm_function_references = True
        config.wasm_gc = True
        config.wasm_exceptions = True
    return wasmtime.Engine(config)


def read(file):
    with open(file, "rb") as source:
        return source.read()


class Runner:
    def __init__(self, engine, modules):
        import wasmtime
        self.store = wasmtime.Store(engine)
        linker = wasmtime.Linker(engine)
        for argument in modules:
            name, _, file = argument.rpartition("=")
            self.module = wasmtime.Module(engine, read(file))
            instance = linker.instantiate(self.store, self.module)
            if name:
                linker.define_instance(self.store, name, instance)
            else:
                self.run = instance.exports(self.store)["run"]

    def answer(self, n):
        start = time.thread_time_ns()
        result = self.run(self.store, n)
        end = time.thread_time_ns()
        return result & 0xFFFFFFFF, end - start


class Repeater:
    def __init__(self, engine, modules):
        self.engine = engine
        self.bytes = read(modules[0])
        self.answer(1)

    def answer(self, n):
        import wasmtime
        total = 0
        for _ in range(n):
            start = time.thread_time_ns()
            self.module = wasmtime.Module(self.engine, self.bytes)
            total += time.thread_time_ns() - start
        return 1, total


def code_size(module):
    """Bytes of the section .text of the ELF image that wasmtime makes of a module."""
    image = module.serialize()
    headers, = struct.unpack_from("<Q", image, 0x28)
    size, count, names = struct.unpack_from("<3H", image, 0x3A)
    sections = [struct.unpack_from("<2I4Q", image, headers + size * index) for index in range(count)]
    for name, _, _, _, _, length in sections:
        start = sections[names][4] + name
        if image[start:image.index(0, start)] == b".text":
            return length
    return 0


def prepare(compiler, job, modules):
    made = engine(compiler)
    if not modules:
        return None
    return Runner(made, modules) if job == "run" else Repeater(made, modules)


def version():
    from importlib.metadata import version as installed
    return installed("wasmtime")


def main():
    try:
        kernel = prepare(sys.argv[1], sys.argv[2], sys.argv[3:])
        print("ready wasmtime", version(), flush=True)
    except Exception as error:
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        # The place in the module is another one in each.
        print("absent", lines[-1].split(" (at offset ")[0] if lines else type(error).__name__, flush=True)
        return
    for line in sys.stdin:
        if line.strip() == "size":
            print(code_size(kernel.module), flush=True)
        else:
            print(*kernel.answer(int(line)), flush=True)


main()
