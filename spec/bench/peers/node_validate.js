// A peer of `wast-run bench front-end`: validates a module with the engine of Node.js.
// Argument: the module's file. Says "ready VERSION" or "absent REASON", then answers each line "N" with
// "RESULT NANOSECONDS" of N validations, where the result is 1 for a valid module and the time is that of the processor.
"use strict";
const fs = require("fs");

function main() {
  let bytes;
  try {
    bytes = fs.readFileSync(process.argv[2]);
  } catch (error) {
    fs.writeSync(1, "absent " + String(error.message).split("\n")[0] + "\n");
    return;
  }
  fs.writeSync(1, "ready Node.js " + process.versions.node + ", V8 " + process.versions.v8 + "\n");
  const chunk = Buffer.alloc(256);
  let text = "";
  for (;;) {
    const end = text.indexOf("\n");
    if (end < 0) {
      const count = fs.readSync(0, chunk);
      if (count === 0) return;
      text += chunk.toString("latin1", 0, count);
      continue;
    }
    const n = Number(text.slice(0, end)) | 0;
    text = text.slice(end + 1);
    const start = process.cpuUsage();
    let valid = true;
    for (let i = 0; i < n; i++) valid = WebAssembly.validate(bytes) && valid;
    const { user, system } = process.cpuUsage(start);
    fs.writeSync(1, (valid ? 1 : 0) + " " + (user + system) * 1000 + "\n");
  }
}

main();
