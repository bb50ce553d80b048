// The adapter of `wast-run --engine` for V8, through Node.js 24 or newer.
//
//   node [FLAGS] node.js
//
// Which compiler V8 uses is up to its flags: --liftoff-only, --no-liftoff, or both as functions get hot. Node.js 24 needs no
// flags for any feature of WebAssembly 3.0. The flags --experimental-wasm-… switch on proposals.
//
// docs/engines.md describes the protocol. Requests are read synchronously: between two of them nothing else runs.
'use strict';

const fs = require('fs');

const modules = new Map();
const instances = new Map();

// A reference of the host: an object that WebAssembly can only pass around and compare.
class HostReference {
  constructor(number) {
    this.number = number;
    Object.freeze(this);
  }
}

const hostReferences = new Map();

function hostReference(number) {
  if (!hostReferences.has(number)) hostReferences.set(number, new HostReference(number));
  return hostReferences.get(number);
}

// A request that makes no sense.
class Refusal extends Error {}

function found(map, number, what) {
  const value = map.get(number);
  if (value === undefined) throw new Refusal(`there is no ${what} ${number}`);
  return value;
}

// An instance's export of a class of the interface. `kind` is for the message.
function exported({instance, export: name}, type, kind) {
  const value = found(instances, instance, 'instance').exports[name];
  if (!(value instanceof type)) throw new Refusal(`instance ${instance} has no ${kind} ${JSON.stringify(name)}`);
  return value;
}

// Bytes of a memory. Its buffer is taken anew each time, since growing replaces it.
function bytes(request, count) {
  const memory = exported(request, WebAssembly.Memory, 'memory');
  return new Uint8Array(memory.buffer, request.at, count);
}

const requests = {
  load({module, bytes}) {
    modules.set(module, new WebAssembly.Module(Buffer.from(bytes, 'base64')));
  },

  instantiate({instance, module, imports}) {
    const compiled = found(modules, module, 'module');
    // Without a prototype, an import may have any name, such as __proto__.
    const importObject = Object.create(null);
    for (const [from, name, provider, item] of imports) {
      const {exports} = found(instances, provider, 'instance');
      if (!(item in exports)) throw new Refusal(`instance ${provider} has no export ${JSON.stringify(item)}`);
      importObject[from] ??= Object.create(null);
      importObject[from][name] = exports[item];
    }
    try {
      instances.set(instance, new WebAssembly.Instance(compiled, importObject));
    } catch (error) {
      // A module that nothing is imported from is a TypeError, not a LinkError.
      if (error instanceof WebAssembly.LinkError || error instanceof TypeError) return failed('unlinkable', error);
      throw error;
    }
  },

  call(request) {
    const call = exported(request, Function, 'function');
    // The interface tells how many parameters a function has, but not its results.
    if (call.length !== 0) throw new Refusal(`function ${JSON.stringify(request.export)} has parameters`);
    call();
  },

  write(request) {
    const from = Buffer.from(request.bytes, 'base64');
    bytes(request, from.length).set(from);
  },

  read(request) {
    return {is: 'ok', bytes: Buffer.from(bytes(request, request.count)).toString('base64')};
  },

  put(request) {
    exported(request, WebAssembly.Table, 'table').set(request.at, hostReference(request.host));
  },

  take(request) {
    const value = exported(request, WebAssembly.Table, 'table').get(request.at);
    return {is: 'ok', host: value instanceof HostReference ? value.number : null};
  },

  drop({module, instance}) {
    if (instance !== undefined) {
      found(instances, instance, 'instance');
      instances.delete(instance);
    } else {
      found(modules, module, 'module');
      modules.delete(module);
    }
  },
};

const nullReferences = [
  'null reference', 'null function reference', 'null structure reference', 'null array reference', 'null i31 reference',
  'null exception reference',
];

// How V8's messages of traps begin or end, and what the trap is in the words of the official suite. Messages from
// instantiation have a prefix or numbers besides. The first that fits counts.
const traps = [
  [/^unreachable$/, 'unreachable'],
  [/memory access out of bounds$|data segment \d+ is out of bounds/, 'out of bounds memory access'],
  // A data segment is a memory to the specification where an array is made from it.
  [/data segment out of bounds$/, 'out of bounds memory access'],
  [/^(divide|remainder) by zero$/, 'integer divide by zero'],
  [/^divide result unrepresentable$/, 'integer overflow'],
  [/^float unrepresentable in integer range$/, 'integer overflow', 'invalid conversion to integer'],
  [/^null function or function signature mismatch$/, 'uninitialized element', 'indirect call type mismatch'],
  [/table index is out of bounds$/, 'undefined element', 'out of bounds table access'],
  // Where an array and a segment are both too short, V8 names the segment, the specification the array.
  [/element segment out of bounds$/, 'out of bounds table access', 'out of bounds array access'],
  [/table/, 'out of bounds table access'],
  [/^dereferencing a null pointer$/, ...nullReferences],
  [/^rethrowing null value$/, 'null exception reference'],
  [/^illegal cast$/, 'cast failure'],
  [/^array element access out of bounds$/, 'out of bounds array access'],
  [/^requested new array is too large$/, 'allocation size too large'],
  [/unaligned accesses$/, 'unaligned atomic'],
  [/^Atomics.wait cannot be called/, 'expected shared memory'],
];

function failed(is, error, more) {
  return {is, text: String(error?.message ?? error), ...more};
}

// What an error says about the request.
function failure(error) {
  if (error instanceof WebAssembly.CompileError) {
    // V8 does not say whether a module is malformed or invalid.
    return failed(/--experimental-wasm-/.test(error.message) ? 'unsupported' : 'rejected', error);
  }
  if (error instanceof WebAssembly.RuntimeError) {
    const [, ...kinds] = traps.find(([message]) => message.test(error.message)) ?? [];
    return failed('trap', error, {kinds});
  }
  if (error instanceof WebAssembly.Exception) return {is: 'exception', text: 'an exception that nothing caught'};
  if (error instanceof RangeError && /call stack|[Oo]ut of memory/.test(error.message)) return failed('exhausted', error);
  return failed('refused', error);
}

function answer(line) {
  try {
    const request = JSON.parse(line);
    if (!Object.hasOwn(requests, request.do)) throw new Refusal(`unknown request ${JSON.stringify(request.do)}`);
    return requests[request.do](request) ?? {is: 'ok'};
  } catch (error) {
    return failure(error);
  }
}

// Does a system call that another end of a pipe may have made non-blocking; waits a millisecond each time it would block.
function retrying(systemCall) {
  for (;;) {
    try {
      return systemCall();
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

function say(reply) {
  const line = Buffer.from(JSON.stringify(reply) + '\n');
  for (let at = 0; at < line.length;) at += retrying(() => fs.writeSync(1, line, at));
}

// The lines of standard input. A line may be of any length.
function* lines() {
  let buffer = Buffer.allocUnsafe(1 << 16);
  let filled = 0;
  for (;;) {
    if (filled === buffer.length) buffer = Buffer.concat([buffer], 2 * filled);
    const count = retrying(() => fs.readSync(0, buffer, filled, buffer.length - filled));
    if (count === 0) return;
    let start = 0;
    for (let from = filled; ; from = start) {
      const end = buffer.subarray(0, filled + count).indexOf(10, from);
      if (end < 0) break;
      yield buffer.toString('utf8', start, end);
      start = end + 1;
    }
    filled += count - start;
    buffer.copyWithin(0, start, start + filled);
  }
}

const compiler = process.execArgv.filter(flag => /liftoff|turbofan|wasm|jitless/.test(flag)).join(' ');
say({
  protocol: 1,
  engine: `Node.js ${process.versions.node}, V8 ${process.versions.v8}${compiler && ` (${compiler})`}`,
});
for (const line of lines()) say(answer(line));
