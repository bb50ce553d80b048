"""The adapter of `wast-run --engine` for wasmtime, through its Python package, version 50 or newer.

    python3 wasmtime.py cranelift|winch

The argument is the compiler. Every feature is switched on that the compiler has. docs/engines.md describes the protocol.

The classes of the package do not wrap all that WebAssembly has (shared memories, references other than to functions and of
the host). So instances, their exports and calls go through the C interface, which the package has in `_ffi`. An error of the
C interface becomes an exception of the package.
"""
import base64
import ctypes
import json
import re
import sys
from ctypes import byref

# This file has the name of the package, and Python looks in its folder first.
sys.path.pop(0)
try:
    import wasmtime
    from importlib.metadata import version
    from wasmtime import Trap, TrapCode, WasmtimeError, _ffi as ffi
except ImportError as error:
    sys.exit(f"{error}; install the package with: {sys.executable} -m pip install wasmtime")

FEATURES = {
    "winch": "custom_page_sizes memory64 multi_memory simd tail_call threads wide_arithmetic",
    "cranelift": "custom_page_sizes exceptions function_references gc memory64 multi_memory relaxed_simd simd tail_call "
    "threads wide_arithmetic",
}

# What traps are in the words of the official suite.
TRAPS = {
    TrapCode.UNREACHABLE: ["unreachable"],
    TrapCode.MEMORY_OUT_OF_BOUNDS: ["out of bounds memory access"],
    TrapCode.TABLE_OUT_OF_BOUNDS: ["out of bounds table access", "undefined element"],
    TrapCode.INDIRECT_CALL_TO_NULL: ["uninitialized element"],
    TrapCode.BAD_SIGNATURE: ["indirect call type mismatch"],
    TrapCode.INTEGER_OVERFLOW: ["integer overflow"],
    TrapCode.INTEGER_DIVISION_BY_ZERO: ["integer divide by zero"],
    TrapCode.BAD_CONVERSION_TO_INTEGER: ["invalid conversion to integer"],
    TrapCode.NULL_REFERENCE: [
        "null reference", "null function reference", "null structure reference", "null array reference",
        "null i31 reference", "null exception reference",
    ],
    TrapCode.ARRAY_OUT_OF_BOUNDS: ["out of bounds array access"],
    TrapCode.ALLOCATION_TOO_LARGE: ["allocation size too large"],
    TrapCode.CAST_FAILURE: ["cast failure"],
    TrapCode.HEAP_MISALIGNED: ["unaligned atomic"],
    TrapCode.ATOMIC_WAIT_NON_SHARED_MEMORY: ["expected shared memory"],
}

# What messages say of features that are switched off, or that the compiler does not have.
UNSUPPORTED = re.compile(
    r"(not|to be|must be) enabled|without the [\w ]+ feature|(is|are) (disabled|disallowed)|feature required"
    r"|requires? the [\w-]+ proposal|function references required|[Uu]nsupported feature")
EXHAUSTED = re.compile(r"out of memory|exceeds (memory|table) limits|failed to (reserve|allocate)|count too high")


# The references of the host have no resources to release.
NO_FINALIZER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)()


class Refusal(Exception):
    """A request that makes no sense."""


def check(error):
    if error:
        raise WasmtimeError._from_ptr(error)


class Adapter:
    def __init__(self, compiler):
        config = wasmtime.Config()
        for feature in FEATURES[compiler].split():
            setattr(config, "wasm_" + feature, True)
        config.shared_memory = True
        config.max_wasm_stack = 1 << 20
        # The package has a name only for the other compiler.
        WASMTIME_STRATEGY_CRANELIFT, WASMTIME_STRATEGY_WINCH = 1, 2
        ffi.wasmtime_config_strategy_set(
            config.ptr(), WASMTIME_STRATEGY_WINCH if compiler == "winch" else WASMTIME_STRATEGY_CRANELIFT)
        self.engine = wasmtime.Engine(config)
        self.modules = {}
        self.instances = {}
        self.make_store()

    def make_store(self):
        self.store = wasmtime.Store(self.engine)
        self.store.set_limits(instances=1 << 30, memories=1 << 30, tables=1 << 30)
        self.context = self.store._context()

    # Requests

    def load(self, request):
        try:
            module = wasmtime.Module(self.engine, base64.b64decode(request["bytes"]))
        except WasmtimeError as error:
            text = last_cause(error)
            # wasmtime does not say for sure whether a module is malformed or invalid.
            return {"is": "unsupported" if UNSUPPORTED.search(text) else "rejected", "text": text}
        self.modules[request["module"]] = module

    def instantiate(self, request):
        module = found(self.modules, request["module"], "module")
        given = {
            (module_name, name): self.export(instance, item)
            for module_name, name, instance, item in request["imports"]
        }
        imports = []
        for wanted in module.imports:
            name = (wanted.module, wanted.name)
            if name not in given:
                return {"is": "unlinkable", "text": "unknown import: {} {}".format(*map(json.dumps, name))}
            imports.append(given[name])
        instance = ffi.wasmtime_instance_t()
        trap = ctypes.POINTER(ffi.wasm_trap_t)()
        externs = (ffi.wasmtime_extern_t * len(imports))(*imports)
        check(ffi.wasmtime_instance_new(
            self.context, module.ptr(), externs, len(imports), byref(instance), byref(trap)))
        if trap:
            raise Trap._from_ptr(trap)
        self.instances[request["instance"]] = instance

    def call(self, request):
        function = self.export_of(request, "function", ffi.WASMTIME_EXTERN_FUNC).func
        trap = ctypes.POINTER(ffi.wasm_trap_t)()
        # If the function has parameters or results, this is an error, not a call.
        check(ffi.wasmtime_func_call(self.context, byref(function), None, 0, None, 0, byref(trap)))
        if trap:
            raise Trap._from_ptr(trap)

    def write(self, request):
        data = base64.b64decode(request["bytes"])
        ctypes.memmove(self.address(request, len(data)), data, len(data))

    def read(self, request):
        data = ctypes.string_at(self.address(request, request["count"]), request["count"])
        return {"is": "ok", "bytes": base64.b64encode(data).decode()}

    def put(self, request):
        table = self.export_of(request, "table", ffi.WASMTIME_EXTERN_TABLE).table
        value = ffi.wasmtime_val_t(ffi.WASMTIME_EXTERNREF)
        # The reference's data is its number, but not 0, which would be no reference.
        if not ffi.wasmtime_externref_new(self.context, request["host"] + 1, NO_FINALIZER, byref(value.of.externref)):
            raise MemoryError("no reference can be made")
        try:
            check(ffi.wasmtime_table_set(self.context, byref(table), request["at"], byref(value)))
        finally:
            ffi.wasmtime_val_unroot(byref(value))

    def take(self, request):
        table = self.export_of(request, "table", ffi.WASMTIME_EXTERN_TABLE).table
        value = ffi.wasmtime_val_t()
        if not ffi.wasmtime_table_get(self.context, byref(table), request["at"], byref(value)):
            raise Refusal(f"the table has no element {request['at']}")
        data = None
        if value.kind == ffi.WASMTIME_EXTERNREF.value:
            data = ffi.wasmtime_externref_data(self.context, byref(value.of.externref))
        ffi.wasmtime_val_unroot(byref(value))
        return {"is": "ok", "host": data - 1 if data else None}

    def drop(self, request):
        if "instance" in request:
            found(self.instances, request["instance"], "instance")
            del self.instances[request["instance"]]
            # A store keeps all its instances. Once the last number is forgotten, nothing leads to any of them.
            if not self.instances:
                self.store.close()
                self.make_store()
        else:
            found(self.modules, request["module"], "module").close()
            del self.modules[request["module"]]

    REQUESTS = {do.__name__: do for do in (load, instantiate, call, write, read, put, take, drop)}

    # Exports

    def export(self, instance, name):
        extern = ffi.wasmtime_extern_t()
        code = name.encode()
        if not ffi.wasmtime_instance_export_get(
            self.context, byref(found(self.instances, instance, "instance")),
            ctypes.create_string_buffer(code, len(code)), len(code), byref(extern),
        ):
            raise Refusal(f"instance {instance} has no export {json.dumps(name)}")
        return extern

    def export_of(self, request, what, kind):
        extern = self.export(request["instance"], request["export"])
        if extern.kind != kind.value:
            raise Refusal(f"export {json.dumps(request['export'])} is no {what}")
        return extern.of

    def address(self, request, count):
        """Where bytes of a memory are, in this process."""
        memory = self.export_of(request, "memory", ffi.WASMTIME_EXTERN_MEMORY).memory
        size = ffi.wasmtime_memory_data_size(self.context, byref(memory))
        if not 0 <= request["at"] <= request["at"] + count <= size:
            raise Refusal(f"the memory has {size} bytes")
        return ctypes.cast(ffi.wasmtime_memory_data(self.context, byref(memory)), ctypes.c_void_p).value + request["at"]

    # Replies

    def answer(self, line):
        try:
            request = json.loads(line)
            if request["do"] not in self.REQUESTS:
                raise Refusal(f"unknown request {json.dumps(request['do'])}")
            return self.REQUESTS[request["do"]](self, request) or {"is": "ok"}
        except (Trap, WasmtimeError) as error:
            return failure(error)
        except Exception as error:
            return {"is": "refused", "text": f"{type(error).__name__}: {error}"}


def found(numbered, number, what):
    if number not in numbered:
        raise Refusal(f"there is no {what} {number}")
    return numbered[number]


def last_cause(error):
    """The line of an error's message that says what is wrong; those before it say where."""
    return str(error).strip().splitlines()[-1].strip()


def failure(error):
    text = last_cause(error)
    # From a call, an exception that nothing caught is a trap without a code, from instantiation an error.
    if text == "thrown Wasm exception":
        return {"is": "exception", "text": text}
    if isinstance(error, Trap):
        if error.trap_code == TrapCode.STACK_OVERFLOW:
            return {"is": "exhausted", "text": text}
        return {"is": "trap", "text": text, "kinds": TRAPS.get(error.trap_code, [])}
    if EXHAUSTED.search(str(error)):
        return {"is": "exhausted", "text": text}
    if str(error).startswith("incompatible import type"):
        return {"is": "unlinkable", "text": " ".join(str(error).split())}
    return {"is": "refused", "text": text}


def say(reply):
    sys.stdout.buffer.write(json.dumps(reply).encode() + b"\n")
    sys.stdout.buffer.flush()


def main():
    if len(sys.argv) != 2 or sys.argv[1] not in FEATURES:
        sys.exit(f"usage: {sys.argv[0]} {'|'.join(FEATURES)}")
    adapter = Adapter(sys.argv[1])
    say({"protocol": 1, "engine": f"wasmtime {version('wasmtime')} ({sys.argv[1]})"})
    for line in sys.stdin.buffer:
        say(adapter.answer(line))


main()
