// The pane beside the list: the run, a group, or a case.
const shellWord = (text) => {
  const isPlain = /^[A-Za-z0-9/._+,@][A-Za-z0-9/._+,@-]*$/.test(text);
  return isPlain ? text : (text.startsWith("-") ? "./" : "") + "'" + text.split("'").join("'\\''") + "'";
};
const copy = async (text, button) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Pages from an address without encryption have no clipboard, but may copy what is selected.
    getSelection().selectAllChildren(button.previousSibling);
    document.execCommand("copy");
  }
  button.textContent = "copied";
};
const command = (text) => {
  const line = make("div", "command");
  const button = make("button", "", "copy");
  button.type = "button";
  button.setAttribute("aria-label", "copy " + text);
  button.addEventListener("click", () => copy(text, button));
  line.append(make("code", "", text), button);
  return line;
};
const pairList = (pairs) => {
  const result = make("dl");
  for (const [name, value] of pairs) {
    const definition = make("dd");
    definition.append(value);
    result.append(make("dt", "", name), definition);
  }
  return result;
};
const link = (text, action) => {
  const result = make("button", "link", text);
  result.type = "button";
  result.addEventListener("click", action);
  return result;
};
// A heading, and lines of a number and what it is about.
const section = (title, entries) => {
  if (!entries.length) return;
  const table = make("div", "numbers");
  for (const [number, content] of entries) table.append(make("span", "number", number), content);
  details.append(make("h3", "", title), table);
};

// What kept cases of some kinds from passing, the commonest first.
const causes = (title, show) => {
  const limit = 8;
  const numbers = new Map();
  for (let item = 0; item < names.length; item++) {
    if (show.includes(letters[item])) numbers.set(causeOf(item), (numbers.get(causeOf(item)) || 0) + 1);
  }
  const visit = (cause) => () => go({ find: "", show, by: "cause" }, { group: "cause " + cause });
  const sorted = [...numbers].sort((a, b) => b[1] - a[1]);
  const entries = sorted.slice(0, limit)
    .map(([cause, number]) => [String(number), link(data.causes[cause], visit(cause))]);
  const rest = sorted.slice(limit).reduce((sum, [, number]) => sum + number, 0);
  if (rest) {
    const others = several(sorted.length - limit, "other");
    entries.push([String(rest), link(others, () => go({ find: "", show, by: "cause" }, null))]);
  }
  section(title, entries);
};
const slowest = () => {
  const limit = 5;
  const items = [];
  for (let item = 0; item < names.length; item++) {
    if (items.length === limit && times[item] <= times[items[limit - 1]]) continue;
    items.push(item);
    items.sort((a, b) => times[b] - times[a]);
    items.length = Math.min(items.length, limit);
  }
  section("Slowest", items.map((item) =>
    [milliseconds(times[item]), link(address(item), () => go({}, { item }))]));
};

// What has changed since the baseline, what matters most first.
const changes = () => {
  if (!data.baseline) return;
  const limit = 20, shown = {};
  const rows = data.baseline.changes.filter(([kind]) => (shown[kind] = (shown[kind] || 0) + 1) <= limit);
  section("Since " + data.baseline.name, rows.map(([kind, place, name, what]) => {
    const item = caseAt(place);
    const change = make("div");
    change.append(item < 0 ? place : link(place, () => go({}, { item })), ": " + what + (name ? " · " + name : ""));
    return [kind, change];
  }));
  details.append(make("p", "", data.baseline.summary));
};

const describeRun = () => {
  details.append(make("h2", "", "The run"));
  if (data.interruption) details.append(pairList([["ended early", data.interruption]]));
  changes();
  causes("Why cases failed", findings);
  causes("Expected failures", "x");
  causes("Flaky", "k");
  causes("Skipped", "s");
  slowest();
  details.append(make("h3", "", "Facts"));
  details.append(pairList([["wast-run", data.version], ["started", data.time], ...data.facts]));
};
const describeGroup = (group) => {
  details.append(make("h2", "", group.title));
  const pairs = Object.keys(group.counts).map((letter) => [kinds[letter], String(group.counts[letter])]);
  if (group.time !== undefined) pairs.push(["took", milliseconds(group.time)]);
  details.append(pairList(pairs));
  if (!group.scripts) {
    const script = data.scripts[Number(group.key.split(" ")[1])];
    details.append(command("wast-run -v " + shellWord(script.location || script.file)));
    return;
  }
  const numbers = new Map();
  for (const item of group.items) numbers.set(scriptOf[item], (numbers.get(scriptOf[item]) || 0) + 1);
  section("Scripts", [...numbers].slice(0, 100).map(([script, number]) => {
    const { file } = data.scripts[script];
    return [String(number), link(file, () => go({ by: "script" }, { group: "script " + script }))];
  }));
};
// The commands that show more of a case.
const commands = (item) => {
  const script = data.scripts[scriptOf[item]];
  const place = shellWord(script.location || script.file) + ":" + lines[item];
  if (letters[item] === "s" || !lines[item]) return [];
  return (letters[item] === "p" ? ["explain"] : ["repro", "explain"]).map((verb) => "wast-run " + verb + " " + place);
};
const describeCase = (item) => {
  details.append(make("h2", "", names[item]));
  const letter = letters[item], cause = causeOf(item);
  const pairs = [["outcome", make("span", letter, kinds[letter])], ["place", address(item)],
    ["took", milliseconds(times[item])]];
  if (cause >= 0) {
    const visit = () => go({ find: "", by: "cause" }, { group: "cause " + cause });
    pairs.push(["cause", link(data.causes[cause], visit)]);
  }
  const text = (letter === "p" ? data.sources : data.texts)[notes[item]];
  // Of an assertion that passed, the source is what it expects: its name says the rest.
  const isExpectation = letter === "p" && text !== undefined && !text.startsWith("(" + names[item].split(" ", 1)[0]);
  if (isExpectation) pairs.push(["expects", make("code", "", text || "nothing")]);
  details.append(pairList(pairs));
  if (text && !isExpectation) details.append(make("pre", "", text));
  for (const text of commands(item)) details.append(command(text));
};
const describe = () => {
  details.replaceChildren();
  details.scrollTop = 0;
  if (chosen < 0) describeRun();
  else if (view[chosen] < 0) describeGroup(groups[-1 - view[chosen]]);
  else describeCase(view[chosen]);
};
