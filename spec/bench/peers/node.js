// A peer of `wast-run bench`: runs kernels on the engine of Node.js, with whatever flags it was started with.
// Arguments: the modules that the kernel imports from, each as name=file, then the kernel; none only says hello.
// Says "ready VERSION" or "absent REASON", then answers each line "N" with "RESULT NANOSECONDS" of run(N), where the
// time is that of the processor.
"use strict";
const fs = require("fs");

function prepare(modules) {
  const imports = {};
  let run = null;
  for (const argument of modules) {
    const [name, file] = argument.includes("=") ? argument.split("=") : [null, argument];
    const instance = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(file)), imports);
    if (name === null) run = instance.exports.run;
    else imports[name] = instance.exports;
  }
  return run;
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

function main() {
  let run;
  try {
    run = prepare(process.argv.slice(2));
  } catch (error) {
    say("absent " + String(error.message).split("\n")[0]);
    return;
  }
  say("ready Node.js " + process.versions.node + ", V8 " + process.versions.v8);
  for (const line of lines()) {
    const n = Number(line) | 0;
    const start = process.cpuUsage();
    const result = run(n);
    const { user, system } = process.cpuUsage(start);
    say((result >>> 0) + " " + (user + system) * 1000);
  }
}

main();
