// The cases of the run, one behind the other, as the report's data has them; see HTMLReport.
const data = JSON.parse(document.getElementById("data").textContent);
const kinds = { f: "failed", e: "error", x: "xfail", s: "skipped", k: "flaky", p: "passed" };
const isFinding = (letter) => letter === "f" || letter === "e";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const names = [], lines = [], times = [], letters = [], notes = [], scriptOf = [];
// The number of each script's first case, and behind the last script that of all cases.
const firstCase = [];
data.scripts.forEach((script, number) => {
  firstCase.push(names.length);
  script.counts = {};
  let name = "", line = 0;
  script.names.forEach((rest, index) => {
    name = name.slice(0, 2 * digits.indexOf(rest[0])) + rest.slice(1);
    line += script.lines[index];
    const letter = script.kinds[index];
    script.counts[letter] = (script.counts[letter] || 0) + 1;
    names.push(name); lines.push(line); times.push(script.times[index]); letters.push(letter);
    notes.push(script.notes[index]); scriptOf.push(number);
  });
});
firstCase.push(names.length);

const totals = {};
for (const letter of letters) totals[letter] = (totals[letter] || 0) + 1;

// What was found, without its heading, on one line; nothing for a pass.
const messages = data.texts.map((text) => text.split("\n", 2)[1] || "");
const message = (item) => letters[item] === "p" ? "" : messages[notes[item]];
// The number of what kept a case from passing; -1 for a pass.
const causeOf = (item) => letters[item] === "p" ? -1 : data.causeOf[notes[item]];

// Where a case stands: the script's name and the line, and which of the line's cases it is if not the first.
const address = (item) => {
  let first = item;
  while (first > firstCase[scriptOf[item]] && lines[first - 1] === lines[item]) first--;
  const number = item - first + 1;
  return data.scripts[scriptOf[item]].file + ":" + lines[item] + (number > 1 ? "." + number : "");
};
const scriptNumbers = new Map(data.scripts.map((script, number) => [script.file, number]));
// The case at an address; -1 if there is none.
const caseAt = (text) => {
  const parts = /^(.*):(\d+)(?:\.(\d+))?$/.exec(text);
  const script = parts ? scriptNumbers.get(parts[1]) : undefined;
  if (script === undefined) return -1;
  const first = lines.indexOf(Number(parts[2]), firstCase[script]);
  const item = first + Number(parts[3] || 1) - 1;
  return first >= 0 && item < firstCase[script + 1] && lines[item] === Number(parts[2]) ? item : -1;
};
