// A peer of `wast-run fuzz`: runs subjects on V8 through Node.js.
//
// Says "ready VERSION", then answers each line with a line, as Sources/Differential/PeerLine.swift says. Which compiler
// V8 has is up to its flags.
'use strict';

const words = new DataView(new ArrayBuffer(8));

function argument(kind, text) {
  if (kind === 'i64') return BigInt.asIntN(64, BigInt(text));
  if (kind === 'i32') return Number(text) | 0;
  if (kind === 'f32') {
    words.setUint32(0, Number(text));
    return words.getFloat32(0);
  }
  words.setBigUint64(0, BigInt(text));
  return words.getFloat64(0);
}

function result(value, kind) {
  switch (kind) {
    case 'i32': return `i32:${value >>> 0}`;
    case 'i64': return `i64:${BigInt.asUintN(64, value)}`;
    case 'f32':
      words.setFloat32(0, value);
      return `f32:${words.getUint32(0)}`;
    default:
      words.setFloat64(0, value);
      return `f64:${words.getBigUint64(0)}`;
  }
}

// What V8 says of traps, and what they may be in the words of the official suite.
const traps = [
  ['unreachable', 'unreachable'],
  ['memory access out of bounds', 'out of bounds memory access'],
  ['data segment', 'out of bounds memory access'],
  ['divide by zero', 'integer divide by zero'],
  ['remainder by zero', 'integer divide by zero'],
  ['divide result unrepresentable', 'integer overflow'],
  ['float unrepresentable in integer range', 'integer overflow|invalid conversion to integer'],
  ['null function or function signature mismatch', 'uninitialized element|indirect call type mismatch'],
  ['table index is out of bounds', 'undefined element|out of bounds table access'],
  ['table', 'out of bounds table access'],
  // Where an array and a segment are both too short, V8 names the segment, the specification the array.
  ['element segment', 'out of bounds table access|out of bounds array access'],
  [
    'dereferencing a null pointer',
    'null reference|null function reference|null structure reference|null array reference|null i31 reference' +
      '|null exception reference',
  ],
  ['rethrowing null value', 'null exception reference'],
  ['illegal cast', 'cast failure'],
  ['array element access out of bounds', 'out of bounds array access'],
  ['requested new array is too large', 'allocation size too large'],
];

function failure(error) {
  const text = String(error && error.message || error).replace(/[;\n]/g, ' ');
  if (error instanceof RangeError && text.includes('call stack')) return 'exhausted';
  if (error instanceof WebAssembly.Exception) return 'threw';
  if (error instanceof WebAssembly.RuntimeError) {
    for (const [message, kind] of traps) if (text.includes(message)) return `trap ${kind}`;
  }
  return `failed ${text}`;
}

// The types of the results, which the interface does not tell: those of the export section's functions.
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 8;
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  valueType() {
    const code = this.bytes[this.at++];
    if (code === 0x63 || code === 0x64) this.number();
    return {0x7f: 'i32', 0x7e: 'i64', 0x7d: 'f32', 0x7c: 'f64'}[code] || 'ref';
  }

  field() {
    this.valueType();
    this.at++;
  }

  // The result types of each type of a recursion group; none of those of objects.
  group() {
    if (this.bytes[this.at] !== 0x4e) return [this.defined()];
    this.at++;
    return this.list(() => this.defined());
  }

  defined() {
    let code = this.bytes[this.at++];
    if (code === 0x4f || code === 0x50) {
      this.list(() => this.number());
      code = this.bytes[this.at++];
    }
    if (code === 0x5e) this.field();
    if (code === 0x5f) this.list(() => this.field());
    if (code !== 0x60) return [];
    this.list(() => this.valueType());
    return this.list(() => this.valueType());
  }

  list(element) {
    return Array.from({length: this.number()}, element);
  }
}

function resultTypes(bytes) {
  const reader = new Reader(bytes);
  const types = {};
  let functionTypes = [], functions = [];
  while (reader.at < bytes.length) {
    const id = bytes[reader.at++];
    const size = reader.number();
    const end = reader.at + size;
    if (id === 1) {
      functionTypes = reader.list(() => reader.group()).flat();
    } else if (id === 3) {
      functions = reader.list(() => reader.number());
    } else if (id === 7) {
      reader.list(() => {
        const length = reader.number();
        const name = Buffer.from(bytes.subarray(reader.at, reader.at += length)).toString();
        const kind = bytes[reader.at++];
        const index = reader.number();
        if (kind === 0) types[name] = functionTypes[functions[index]];
      });
    }
    reader.at = end;
  }
  return types;
}

function call(exports, types, word) {
  const [name, ...rest] = word.split(':');
  const values = [];
  for (let index = 0; index < rest.length; index += 2) values.push(argument(rest[index], rest[index + 1]));
  try {
    let results = exports[name](...values);
    if (types[name].length === 0) results = [];
    if (types[name].length === 1) results = [results];
    return ['return', ...types[name].map((type, index) => result(results[index], type))].join(' ');
  } catch (error) {
    return failure(error);
  }
}

function answer(line) {
  const [module, ...calls] = line.split(' ');
  const bytes = Buffer.from(module, 'hex');
  let exports;
  try {
    exports = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  } catch (error) {
    const reason = failure(error);
    return calls.map(() => reason).join(';');
  }
  const types = resultTypes(bytes);
  return calls.map(word => call(exports, types, word)).join(';');
}

console.log(`ready Node.js ${process.versions.node} (V8 ${process.versions.v8})`);
require('readline').createInterface({input: process.stdin}).on('line', line => console.log(answer(line)));
