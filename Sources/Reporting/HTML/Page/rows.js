// The list: groups of cases, by script or by cause. Only the rows that fit on the screen are in the page.
const element = (id) => document.getElementById(id);
const [list, space, rows, sticky, details, search] =
  ["list", "space", "rows", "sticky", "details", "search"].map(element);
const rowHeight = 24;

// What decides on the rows. It is in the page's address, except for what is folded.
const findings = "fe", everything = Object.keys(kinds).join("");
const usual = { find: "", show: totals.f || totals.e ? findings : everything, by: "script" };
const state = { ...usual };
const folded = new Set();
// The groups; the rows, each the number of a case, or -1 - the number of a group; the chosen row, or -1.
let groups = [], view = [], chosen = -1;

const make = (tag, className, text) => {
  const result = document.createElement(tag);
  if (className) result.className = className;
  if (text !== undefined) result.textContent = text;
  return result;
};
const milliseconds = (microseconds) => (microseconds / 1000).toFixed(3) + " ms";
const several = (number, word) => number + " " + word + (number === 1 ? "" : "s");

// Whether a case is shown, as a function of its number.
const matcher = () => {
  const words = state.find.toLowerCase().split(" ").filter((word) => word);
  const inScript = words.map((word) => data.scripts.map((script) => script.file.toLowerCase().includes(word)));
  const inText = words.map((word) => data.texts.map((text) => text.toLowerCase().includes(word)));
  return (item) => {
    if (!state.show.includes(letters[item])) return false;
    if (!words.length) return true;
    const name = names[item].toLowerCase();
    return words.every((word, index) => inScript[index][scriptOf[item]] || name.includes(word)
      || (letters[item] !== "p" && inText[index][notes[item]])
      || (word.includes(":") && (data.scripts[scriptOf[item]].file + ":" + lines[item]).toLowerCase().includes(word)));
  };
};

const groupsByScript = (matches) => {
  const isWhole = !state.find && state.show === everything;
  return data.scripts.map((script, number) => {
    const items = [];
    for (let item = firstCase[number]; item < firstCase[number + 1]; item++) if (matches(item)) items.push(item);
    return { key: "script " + number, title: script.file, counts: script.counts, time: script.time, items };
  }).filter((group) => isWhole || group.items.length);
};
const groupsByCause = (matches) => {
  const all = new Map();
  for (let item = 0; item < names.length; item++) {
    if (!matches(item)) continue;
    const cause = causeOf(item);
    if (!all.has(cause)) {
      const title = cause < 0 ? "passed" : data.causes[cause];
      all.set(cause, { key: "cause " + cause, title, counts: {}, scripts: new Set(), items: [] });
    }
    const group = all.get(cause);
    group.counts[letters[item]] = (group.counts[letters[item]] || 0) + 1;
    group.scripts.add(scriptOf[item]);
    group.items.push(item);
  }
  const rank = (group) => group.counts.f || group.counts.e ? 0 : group.key === "cause -1" ? 2 : 1;
  return [...all.values()].sort((a, b) => rank(a) - rank(b) || b.items.length - a.items.length);
};

const lay = () => {
  view = [];
  groups.forEach((group, number) => {
    group.row = view.length;
    view.push(-1 - number);
    if (!folded.has(group.key)) for (const item of group.items) view.push(item);
  });
  space.style.height = view.length * rowHeight + "px";
};
// The number of the group that a row belongs to.
const groupAt = (row) => {
  let low = 0, high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (groups[middle].row <= row) low = middle; else high = middle - 1;
  }
  return low;
};

// A path; if it is too long, its folder is cut, not its name.
const makePath = (className, path) => {
  const result = make("span", className + " path");
  const end = path.lastIndexOf("/") + 1;
  result.append(make("span", "folder", path.slice(0, end)), make("span", "file", path.slice(end)));
  return result;
};
const fillGroup = (row, number) => {
  const group = groups[number];
  const counts = make("span", "counts");
  for (const letter of everything) {
    if (!group.counts[letter]) continue;
    const isShown = state.show.includes(letter);
    counts.append(make("span", isShown ? letter : "faint", group.counts[letter] + " " + kinds[letter]), " ");
  }
  if (group.scripts) counts.append("in " + several(group.scripts.size, "script"));
  else if (!group.items.length) counts.append(make("span", "s", "no cases"));
  else if (state.find) counts.append(several(group.items.length, "case") + " found");
  if (Object.keys(group.counts).join("") === "s" && !group.scripts) counts.append(make("span", "s", "nothing ran"));
  const name = group.scripts ? make("span", "name", group.title) : makePath("name", group.title);
  row.append(make("span", "fold", folded.has(group.key) ? "▸" : "▾"), name, counts);
  if (group.time !== undefined) row.append(make("span", "took", milliseconds(group.time)));
};
const fillCase = (row, item) => {
  const place = state.by === "cause" ? makePath("place", address(item)) : make("span", "place", String(lines[item]));
  row.append(
    make("span", "kind " + letters[item], kinds[letters[item]]), place, make("span", "name", names[item]), make("span", "why", message(item)),
    make("span", "took", milliseconds(times[item])));
};
const makeRow = (index) => {
  const item = view[index];
  const row = make("div", "row" + (index === chosen ? " chosen" : "") + (item < 0 ? " group" : ""));
  row.id = "row" + index;
  row.dataset.index = index;
  row.setAttribute("role", "treeitem");
  row.setAttribute("aria-selected", String(index === chosen));
  const number = groupAt(index);
  row.setAttribute("aria-level", item < 0 ? "1" : "2");
  row.setAttribute("aria-setsize", item < 0 ? groups.length : groups[number].items.length);
  row.setAttribute("aria-posinset", item < 0 ? number + 1 : index - groups[number].row);
  if (item < 0) row.setAttribute("aria-expanded", String(!folded.has(groups[number].key)));
  if (item < 0) fillGroup(row, number); else fillCase(row, item);
  return row;
};

const draw = () => {
  const first = Math.max(0, Math.floor(list.scrollTop / rowHeight) - 8);
  const last = Math.min(view.length, first + Math.ceil(list.clientHeight / rowHeight) + 16);
  rows.style.transform = "translateY(" + first * rowHeight + "px)";
  const fragment = document.createDocumentFragment();
  for (let index = first; index < last; index++) fragment.append(makeRow(index));
  rows.replaceChildren(fragment);
  // The heading of what is at the top stays there.
  const top = Math.floor(list.scrollTop / rowHeight);
  sticky.replaceChildren();
  if (view[top] >= 0) {
    const number = groupAt(top);
    const row = make("div", "row group");
    row.dataset.index = groups[number].row;
    fillGroup(row, number);
    sticky.append(row);
  }
  if (chosen >= 0) list.setAttribute("aria-activedescendant", "row" + chosen);
  else list.removeAttribute("aria-activedescendant");
};

const choose = (index) => {
  chosen = Math.max(-1, Math.min(view.length - 1, index));
  const top = chosen * rowHeight;
  const covered = view[chosen] >= 0 ? rowHeight : 0;
  if (chosen >= 0 && top < list.scrollTop + covered) list.scrollTop = top - covered;
  if (chosen >= 0 && top + rowHeight > list.scrollTop + list.clientHeight) {
    list.scrollTop = top + rowHeight - list.clientHeight;
  }
  draw();
  describe();
};
// What is chosen, in words that outlast the rows: a case, or a group.
const choice = () => chosen < 0 ? null
  : view[chosen] < 0 ? { group: groups[-1 - view[chosen]].key } : { item: view[chosen] };
const rowOf = (choice) => !choice ? -1
  : choice.item === undefined ? (groups.find((group) => group.key === choice.group) || { row: -1 }).row
  : view.indexOf(choice.item);

// Shows what the state says, with something chosen if it is among that.
const show = (choice) => {
  const matches = matcher();
  groups = state.by === "cause" ? groupsByCause(matches) : groupsByScript(matches);
  lay();
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);
  element("count").textContent = count + " of " + names.length;
  for (const letter of Object.keys(buttons)) {
    buttons[letter].setAttribute("aria-pressed", String(state.show.includes(letter)));
  }
  element("by").setAttribute("aria-pressed", String(state.by === "cause"));
  if (search.value !== state.find) search.value = state.find;
  const row = rowOf(choice);
  if (row < 0) list.scrollTop = 0;
  choose(row);
};
// Shows a case or a group whatever the state and the folds are.
const reveal = (choice) => {
  if (choice.item !== undefined) {
    if (!matcher()(choice.item)) Object.assign(state, { find: "", show: everything });
    folded.delete(state.by === "cause" ? "cause " + causeOf(choice.item) : "script " + scriptOf[choice.item]);
  }
  show(choice);
};

const fold = (number, isFolded) => {
  const { key } = groups[number];
  const before = choice();
  if (isFolded) folded.add(key); else folded.delete(key);
  lay();
  const row = rowOf(before);
  choose(row < 0 && before ? groups[number].row : row);
};
const foldAll = () => {
  const number = chosen < 0 ? -1 : groupAt(chosen);
  const isFolded = groups.some((group) => !folded.has(group.key));
  for (const group of groups) if (isFolded) folded.add(group.key); else folded.delete(group.key);
  lay();
  choose(number < 0 ? -1 : groups[number].row);
};
