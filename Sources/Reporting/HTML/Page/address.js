// The state in the page's address, so that a case, a filter or a search can be sent to somebody, and the browser's
// back button goes back to them: #find=…&show=fe&by=cause&case=core/call.wast:320
const encoded = (text) => encodeURIComponent(text).split("%2F").join("/").split("%3A").join(":");
const fragment = () => {
  const parts = Object.keys(usual).filter((key) => state[key] !== usual[key]).map((key) => key + "=" + encoded(state[key]));
  const now = choice();
  if (now && now.item !== undefined) parts.push("case=" + encoded(address(now.item)));
  else if (now && now.group.startsWith("script ")) {
    parts.push("case=" + encoded(data.scripts[Number(now.group.slice(7))].file));
  } else if (now) parts.push("cause=" + encoded(groups[-1 - view[chosen]].title));
  return parts.join("&");
};

let written = location.hash, lastStep = "", waiting = 0;
const write = (step) => {
  clearTimeout(waiting);
  waiting = 0;
  const now = fragment();
  if ("#" + now === written || (!now && !written)) return;
  // Steps of one kind, such as from row to row, are one step back. Browsers mind many changes in a short time.
  if (step === lastStep && step !== "jump") location.replace("#" + now); else location.hash = now;
  lastStep = step;
  written = location.hash;
};
let waitingStep = "";
// Notes what the user did: "jump", "move", "find", "show", "by".
const remember = (step) => {
  if (waiting && step !== waitingStep) write(waitingStep);
  clearTimeout(waiting);
  waitingStep = step;
  waiting = setTimeout(write, step === "jump" ? 0 : 250, step);
};
// Goes somewhere else in the page.
const go = (change, choice) => {
  if (waiting) write(waitingStep);
  Object.assign(state, change);
  if (choice) reveal(choice); else show(null);
  remember("jump");
};

const follow = () => {
  const wanted = new URLSearchParams(location.hash.slice(1));
  Object.assign(state, usual);
  state.find = wanted.get("find") || "";
  const letters = [...everything].filter((letter) => (wanted.get("show") || "").includes(letter)).join("");
  if (wanted.has("show")) state.show = letters;
  if (wanted.get("by") === "cause" || wanted.has("cause")) state.by = "cause";
  const place = wanted.get("case") || "";
  const item = caseAt(place), script = scriptNumbers.get(place), cause = data.causes.indexOf(wanted.get("cause"));
  if (item >= 0) reveal({ item });
  else show(script !== undefined ? { group: "script " + script } : cause >= 0 ? { group: "cause " + cause } : null);
};
addEventListener("hashchange", () => {
  if (location.hash === written) return;
  clearTimeout(waiting);
  waiting = 0;
  written = location.hash;
  lastStep = "";
  follow();
});
