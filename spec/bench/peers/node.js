// A peer of `wast-run bench`: runs kernels on the engine of Node.js, with whatever flags it was started with, or
// compiles them, or validates them.
// Arguments: run, compile or validate, then the modules that the kernel imports from, each as name=file, then the
// kernel; with no kernel it only says hello. Says "ready VERSION" or "absent REASON", then answers each line "N" with
// "RESULT NANOSECONDS" of run(N), or of compiling N times (then the result is 1), where the time is that of the
// processor.
"use strict";
const fs = require("fs");

/** What `work` returns, and the nanoseconds that it takes. */
function timed(work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) * 1000];
}

function runner(modules) {
  const imports = {};
  let run = null;
  for (const argument of modules) {
    const [name, file] = argument.includes("=") ? argument.split("=") : [null, argument];
    const instance = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(file)), imports);
    if (name === null) run = instance.exports.run;
    else imports[name] = instance.exports;
  }
  return (n) => timed(() => run(n | 0) >>> 0);
}

/** Does something with a module again and again, which is another each time lest V8 remember the last one. */
function repeater(file, work) {
  const bytes = fs.readFileSync(file);
  // A custom section with a name of one letter, and a number of eight bytes.
  const unique = new Uint8Array(bytes.length + 12);
  unique.set(bytes);
  unique.set([0, 10, 1, 0x6e], bytes.length);
  const number = new DataView(unique.buffer, bytes.length + 4);
  let count = 0;
  const once = () => {
    number.setUint32(0, ++count);
    const time = timed(() => work(unique));
    global.gc();
    return time;
  };
  if (!once()[0]) throw new Error("the module is not valid");
  return (n) => {
    let total = 0;
    for (let i = 0; i < n; i++) total += once()[1];
    return [1, total];
  };
}

function prepare(job, modules) {
  if (modules.length === 0) return null;
  if (job === "run") return runner(modules);
  return repeater(modules[0],
    job === "compile" ? (bytes) => new WebAssembly.Module(bytes) : (bytes) => WebAssembly.validate(bytes));
}

/** The lines of the standard input, each as soon as it is there. */
function* lines() {
  const chunk = Buffer.alloc(256);
  let text = "";
  for (;;) {
    const end = text.indexOf("\n");
    if (end >= 0) {
      yield text.slice(0, end);
      text = text.slice(end + 1);
      continue;
    }
    const count = fs.readSync(0, chunk);
    if (count === 0) return;
    text += chunk.toString("latin1", 0, count);
  }
}

function say(line) { fs.writeSync(1, line + "\n"); }

/** The message of an error without the function and the place, which are others in each module. */
function reason(message) {
  return message.replace(/^WebAssembly\.Module\(\): (Compiling function [^:]* failed: )?/, "").replace(/ @\+\d+$/, "");
}

function main() {
  let answer;
  try {
    answer = prepare(process.argv[2], process.argv.slice(3));
  } catch (error) {
    say("absent " + reason(String(error.message).split("\n")[0]));
    return;
  }
  say("ready Node.js " + process.versions.node + ", V8 " + process.versions.v8);
  for (const line of lines()) say(answer(Number(line)).join(" "));
}

main();
