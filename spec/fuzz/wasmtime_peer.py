"""A peer of `wast-run fuzz`: runs subjects on wasmtime through its Python package.

The argument is the compiler: cranelift or winch. Says "ready VERSION" or "absent REASON", then answers each line with a
line, as Sources/Differential/PeerLine.swift says.
"""
import struct
import sys


def engine(wasmtime, compiler):
    config = wasmtime.Config()
    config.parallel_compilation = False
    config.max_wasm_stack = 1 << 20
    for feature in (
        "tail_call", "multi_memory", "memory64", "multi_value", "bulk_memory", "reference_types", "simd",
        "wide_arithmetic", "custom_page_sizes",
    ):
        setattr(config, "wasm_" + feature, True)
    if compiler == "winch":
        # The package has a name only for the other compilers; 2 is WASMTIME_STRATEGY_WINCH of the C interface.
        from wasmtime import _bindings
        _bindings.wasmtime_config_strategy_set(config.ptr(), 2)
    else:
        config.strategy = "cranelift"
        config.cranelift_opt_level = "none"
        for feature in ("function_references", "gc", "exceptions"):
            setattr(config, "wasm_" + feature, True)
    return wasmtime.Engine(config)


def traps(wasmtime):
    """What a trap may be, in the words of the official suite."""
    codes = wasmtime.TrapCode
    return {
        codes.MEMORY_OUT_OF_BOUNDS: "out of bounds memory access",
        codes.TABLE_OUT_OF_BOUNDS: "out of bounds table access|undefined element",
        codes.INDIRECT_CALL_TO_NULL: "uninitialized element",
        codes.BAD_SIGNATURE: "indirect call type mismatch",
        codes.INTEGER_OVERFLOW: "integer overflow",
        codes.INTEGER_DIVISION_BY_ZERO: "integer divide by zero",
        codes.BAD_CONVERSION_TO_INTEGER: "invalid conversion to integer",
        codes.UNREACHABLE: "unreachable",
        codes.NULL_REFERENCE: "null reference|null function reference|null exception reference"
        "|null structure reference|null array reference|null i31 reference",
        codes.ARRAY_OUT_OF_BOUNDS: "out of bounds array access",
        codes.ALLOCATION_TOO_LARGE: "allocation size too large",
        codes.CAST_FAILURE: "cast failure",
    }


def argument(kind, bits):
    bits = int(bits)
    if kind == "i32":
        return bits - (1 << 32) if bits >> 31 else bits
    if kind == "i64":
        return bits - (1 << 64) if bits >> 63 else bits
    if kind == "f32":
        return struct.unpack("<f", struct.pack("<I", bits))[0]
    return struct.unpack("<d", struct.pack("<Q", bits))[0]


def result(value, kind):
    kind = str(kind)
    if kind == "i32":
        return f"i32:{value & 0xFFFFFFFF}"
    if kind == "i64":
        return f"i64:{value & 0xFFFFFFFFFFFFFFFF}"
    if kind == "f32":
        return f"f32:{struct.unpack('<I', struct.pack('<f', value))[0]}"
    return f"f64:{struct.unpack('<Q', struct.pack('<d', value))[0]}"


class Peer:
    def __init__(self, compiler):
        import wasmtime
        self.wasmtime = wasmtime
        self.engine = engine(wasmtime, compiler)
        self.traps = traps(wasmtime)

    def answer(self, line):
        words = line.split()
        store = self.wasmtime.Store(self.engine)
        try:
            module = self.wasmtime.Module(self.engine, bytes.fromhex(words[0]))
            exports = self.wasmtime.Instance(store, module, []).exports(store)
        except self.wasmtime.WasmtimeError as error:
            reason = "failed " + " ".join(str(error).split()).replace(";", ",")
            return ";".join([reason] * (len(words) - 1))
        return ";".join(self.call(store, exports, *word.split(":")) for word in words[1:])

    def call(self, store, exports, name, *words):
        function = exports[name]
        arguments = [argument(kind, bits) for kind, bits in zip(words[::2], words[1::2])]
        try:
            results = function(store, *arguments)
        except self.wasmtime.Trap as trap:
            code = trap.trap_code
            if code == self.wasmtime.TrapCode.STACK_OVERFLOW:
                return "exhausted"
            # An exception that nothing caught has no code.
            if code is None and "exception" in str(trap):
                return "threw"
            return "trap " + self.traps.get(code, str(code))
        except self.wasmtime.WasmtimeError as error:
            if "GC heap out of memory" in str(error):
                return "exhausted"
            return "failed " + " ".join(str(error).split()).replace(";", ",")
        types = function.type(store).results
        if not types:
            results = []
        elif len(types) == 1:
            results = [results]
        return " ".join(["return"] + [result(value, kind) for value, kind in zip(results, types)])


def main():
    try:
        peer = Peer(sys.argv[1])
        from importlib.metadata import version
        print("ready wasmtime", version("wasmtime"), flush=True)
    except Exception as error:
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        print("absent", lines[-1] if lines else type(error).__name__, flush=True)
        return
    for line in sys.stdin:
        print(peer.answer(line), flush=True)


main()
