// What the user does, by keyboard and pointer.
const buttons = {};
const setKinds = (letters) => {
  const before = choice();
  state.show = [...everything].filter((letter) => letters.includes(letter)).join("");
  show(before);
  remember("show");
};
const toggleKind = (letter) => {
  const { show } = state;
  setKinds(show.includes(letter) ? show.replace(letter, "") : show + letter);
};
const groupBy = (by) => {
  const before = choice();
  state.by = by;
  if (before && before.item !== undefined) reveal(before); else show(null);
  remember("by");
};
const find = (text) => {
  const before = choice();
  state.find = text;
  show(before);
  remember("find");
};
const move = (index) => { choose(index); remember("move"); };
// Undoes one thing: the search, what is chosen, the grouping, the choice of kinds.
const stepBack = () => {
  if (state.find) find("");
  else if (chosen >= 0) move(-1);
  else if (state.by !== usual.by) groupBy(usual.by);
  else if (state.show !== usual.show) setKinds(usual.show);
};
const findingFrom = (index, step) => {
  for (index += step; index >= 0 && index < view.length; index += step) {
    if (view[index] >= 0 && isFinding(letters[view[index]])) return move(index);
  }
};
const foldChosen = (isFolded) => {
  if (chosen < 0) return;
  const number = groupAt(chosen);
  if (folded.has(groups[number].key) !== isFolded) fold(number, isFolded);
  else if (isFolded) move(groups[number].row);
};
const turnChosen = () => {
  if (view[chosen] < 0) fold(-1 - view[chosen], !folded.has(groups[-1 - view[chosen]].key));
};
const copyFirst = () => {
  const button = details.querySelector(".command button");
  if (button) button.click();
};
const toggleTheme = () => {
  const root = document.documentElement;
  const isDark = root.dataset.theme
    ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = isDark ? "light" : "dark";
};
const help = element("help");
const page = () => Math.max(1, Math.floor(list.clientHeight / rowHeight) - 2);
const up = (rows) => move(Math.max(0, chosen - rows)), down = (rows) => move(chosen + rows);

// Every key, for what it says in the page as well: [keys, what they say, what they do, in order of the keys].
const keys = [
  [["/"], "search", [() => { search.focus(); search.select(); }]],
  [["↓", "↑", "j", "k"], "move", [() => down(1), () => up(1), () => down(1), () => up(1)]],
  [["n", "p"], "next, previous failure", [() => findingFrom(chosen, 1), () => findingFrom(chosen, -1)]],
  [["←", "→"], "fold, unfold", [() => foldChosen(true), () => foldChosen(false)]],
  [["o"], "fold or unfold all", [foldAll]],
  [["g"], "group by cause or by script", [() => groupBy(state.by === "cause" ? "script" : "cause")]],
  [["f"], "failures only, or all", [() => setKinds(state.show === findings ? everything : findings)]],
  [["1", "…", String(Object.keys(totals).length)], "show or hide a kind", []],
  [["c"], "copy the first command", [copyFirst]],
  [["d"], "light or dark", [toggleTheme]],
  [["Esc"], "one step back", [stepBack]],
  [["?"], "all keys", [() => help.showModal()]],
  [["Page Down", "Page Up", "Home", "End"], "move far",
    [() => down(page()), () => up(page()), () => move(0), () => move(view.length - 1)]],
  [["Enter", "Space"], "fold or unfold a heading", [turnChosen, turnChosen]],
];
const keyNames = { ArrowDown: "↓", ArrowUp: "↑", ArrowLeft: "←", ArrowRight: "→", Escape: "Esc", " ": "Space",
  PageDown: "Page Down", PageUp: "Page Up" };
const actions = {};
for (const [names, , functions] of keys) functions.forEach((run, index) => { actions[names[index]] = run; });
Object.keys(kinds).filter((letter) => totals[letter]).forEach((letter, index) => {
  actions[index + 1] = () => toggleKind(letter);
  const button = make("button", letter, totals[letter] + " " + kinds[letter]);
  button.type = "button";
  button.title = "Show or hide ( " + (index + 1) + " )";
  button.addEventListener("click", actions[index + 1]);
  buttons[letter] = button;
  element("filters").append(button);
});
const keyLine = ([names, text], tag) => {
  const line = make(tag);
  for (const name of names) line.append(name === "…" ? name : make("kbd", "", name), " ");
  line.append(text);
  return line;
};
element("keys").append(...keys.slice(0, -2).map((key) => keyLine(key, "span")));
element("allKeys").append(...keys.map((key) => keyLine(key, "li")));

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  const key = keyNames[event.key] || event.key;
  const isSearching = event.target === search;
  if (isSearching && !["Esc", "↓", "Enter"].includes(key)) return;
  // Other elements have these keys for themselves.
  const isElsewhere = event.target.closest("button, #details");
  if (isElsewhere && ["Enter", "Space", "↓", "↑", "Page Down", "Page Up", "Home", "End"].includes(key)) return;
  const action = isSearching && key !== "Esc" ? () => move(Math.min(1, view.length - 1)) : actions[key];
  if (!action) return;
  event.preventDefault();
  if (isSearching) {
    clearTimeout(typing);
    if (state.find !== search.value) find(search.value);
    list.focus();
  }
  action();
});
let typing = 0;
search.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => find(search.value), 80);
});
list.addEventListener("scroll", draw, { passive: true });
list.addEventListener("click", (event) => {
  const row = event.target.closest(".row");
  if (!row) return;
  const index = Number(row.dataset.index);
  choose(index);
  if (event.target.closest(".fold")) turnChosen();
  remember("jump");
});
list.addEventListener("dblclick", (event) => { if (!event.target.closest(".fold")) turnChosen(); });
element("by").addEventListener("click", actions.g);
element("theme").addEventListener("click", toggleTheme);
element("showHelp").addEventListener("click", actions["?"]);
element("closeHelp").addEventListener("click", () => help.close());
addEventListener("resize", draw);

const verdict = element("verdict");
verdict.textContent = data.heading;
verdict.className = { ok: "good", skip: "notable" }[data.verdict] || "bad";
element("summary").textContent = (data.reasons ? data.reasons + ": " : "") + data.summary
  + (data.baseline ? "; since the baseline: " + data.baseline.summary : "");
document.title = "wast-run: " + data.heading;
follow();
document.documentElement.dataset.ready = String(Math.round(performance.now()));
