extension HTMLPage {
  /// The page's program. It puts text into the page as text only (`textContent`), and keeps as many rows in it
  /// as fit on the screen.
  static let script = #"""
    "use strict";
    (() => {
      const data = JSON.parse(document.getElementById("data").textContent);
      const element = (id) => document.getElementById(id);
      const [list, space, rows, details, search] =
        ["list", "space", "rows", "details", "search"].map(element);
      const rowHeight = 24;
      const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
      const kinds = { f: "failed", e: "error", x: "xfail", s: "skipped", k: "flaky", p: "passed" };

      // The cases, one behind the other. A script's row is a negative number: -1 - script.
      const names = [], places = [], times = [], letters = [], notes = [], scriptOf = [], firstCase = [];
      data.scripts.forEach((script, number) => {
        firstCase.push(names.length);
        let name = "", line = 0, note = 0;
        script.names.forEach((rest, index) => {
          name = name.slice(0, 2 * digits.indexOf(rest[0])) + rest.slice(1);
          line += script.lines[index];
          const letter = script.kinds[index];
          names.push(name); places.push(line); times.push(script.times[index]); letters.push(letter);
          notes.push(letter === "p" ? -1 : script.notes[note++]); scriptOf.push(number);
        });
      });
      firstCase.push(names.length);
      const totals = {};
      for (const letter of letters) totals[letter] = (totals[letter] || 0) + 1;
      const hasFindings = Boolean(totals.f || totals.e);
      const isShown = {};
      for (const letter of Object.keys(kinds)) {
        isShown[letter] = !hasFindings || letter === "f" || letter === "e";
      }

      // What is shown: rows, and the chosen one of them.
      let view = [], chosen = -1, shownCases = 0;

      const make = (tag, className, text) => {
        const result = document.createElement(tag);
        if (className) result.className = className;
        if (text !== undefined) result.textContent = text;
        return result;
      };
      const milliseconds = (microseconds) => (microseconds / 1000).toFixed(3) + " ms";

      const draw = () => {
        const first = Math.max(0, Math.floor(list.scrollTop / rowHeight) - 8);
        const last = Math.min(view.length, first + Math.ceil(list.clientHeight / rowHeight) + 16);
        rows.style.transform = "translateY(" + first * rowHeight + "px)";
        const fragment = document.createDocumentFragment();
        for (let index = first; index < last; index++) {
          const item = view[index];
          const row = make("div", "row" + (index === chosen ? " chosen" : "") + (item < 0 ? " script" : ""));
          row.id = "row" + index;
          row.dataset.index = index;
          row.setAttribute("role", "option");
          row.setAttribute("aria-selected", String(index === chosen));
          if (item < 0) {
            const script = data.scripts[-1 - item];
            row.append(make("span", "name", script.file), make("span", "took", milliseconds(script.time)));
          } else {
            const letter = letters[item];
            row.append(
              make("span", "kind " + letter, kinds[letter]), make("span", "place", String(places[item])),
              make("span", "name", names[item]), make("span", "took", milliseconds(times[item])));
          }
          fragment.append(row);
        }
        rows.replaceChildren(fragment);
        if (chosen >= 0) list.setAttribute("aria-activedescendant", "row" + chosen);
        else list.removeAttribute("aria-activedescendant");
      };

      const describe = () => {
        details.replaceChildren();
        const pairs = [];
        let title = "", text = "";
        if (chosen < 0 || view[chosen] < 0) {
          const script = chosen < 0 ? null : data.scripts[-1 - view[chosen]];
          title = script ? script.file : "The run";
          if (script) {
            const counts = {};
            for (const letter of script.kinds) counts[letter] = (counts[letter] || 0) + 1;
            for (const letter of Object.keys(counts)) pairs.push([kinds[letter], String(counts[letter])]);
          } else {
            pairs.push(["wast-run", data.version], ["started", data.time], ...data.facts);
            if (data.interruption) pairs.push(["ended early", data.interruption]);
          }
        } else {
          const item = view[chosen];
          title = names[item];
          pairs.push(
            ["outcome", kinds[letters[item]]],
            ["place", data.scripts[scriptOf[item]].file + ":" + places[item]],
            ["took", milliseconds(times[item])]);
          if (notes[item] >= 0) text = data.texts[notes[item]];
        }
        details.append(make("h2", "", title));
        const pairList = make("dl");
        for (const [name, value] of pairs) pairList.append(make("dt", "", name), make("dd", "", value));
        details.append(pairList);
        if (text) details.append(make("pre", "", text));
      };

      const choose = (index) => {
        chosen = Math.max(-1, Math.min(view.length - 1, index));
        const top = chosen * rowHeight;
        if (chosen >= 0 && top < list.scrollTop) list.scrollTop = top;
        if (chosen >= 0 && top + rowHeight > list.scrollTop + list.clientHeight) {
          list.scrollTop = top + rowHeight - list.clientHeight;
        }
        draw();
        describe();
      };

      const filter = () => {
        const words = search.value.toLowerCase().split(" ").filter((word) => word);
        view = [];
        shownCases = 0;
        data.scripts.forEach((script, number) => {
          const file = script.file.toLowerCase();
          const rest = words.filter((word) => !file.includes(word));
          let isFirst = true;
          for (let item = firstCase[number]; item < firstCase[number + 1]; item++) {
            if (!isShown[letters[item]]) continue;
            if (rest.length) {
              const name = names[item].toLowerCase();
              if (!rest.every((word) => name.includes(word))) continue;
            }
            if (isFirst) view.push(-1 - number);
            isFirst = false;
            view.push(item);
            shownCases++;
          }
        });
        space.style.height = view.length * rowHeight + "px";
        element("count").textContent = shownCases + " of " + names.length;
        list.scrollTop = 0;
        choose(-1);
      };

      const buttons = {};
      const press = (letter) => {
        isShown[letter] = !isShown[letter];
        buttons[letter].setAttribute("aria-pressed", String(isShown[letter]));
        filter();
      };
      const showAll = () => {
        search.value = "";
        for (const letter of Object.keys(buttons)) {
          isShown[letter] = true;
          buttons[letter].setAttribute("aria-pressed", "true");
        }
        filter();
      };
      for (const letter of Object.keys(kinds)) {
        if (!totals[letter]) { isShown[letter] = true; continue; }
        const button = make("button", letter, totals[letter] + " " + kinds[letter]);
        button.type = "button";
        button.setAttribute("aria-pressed", String(isShown[letter]));
        button.addEventListener("click", () => press(letter));
        buttons[letter] = button;
        element("filters").append(button);
      }

      const toggleTheme = () => {
        const root = document.documentElement;
        const isDark = root.dataset.theme
          ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
        root.dataset.theme = isDark ? "light" : "dark";
      };
      const findingFrom = (index, step) => {
        for (index += step; index >= 0 && index < view.length; index += step) {
          if (view[index] >= 0 && "fe".includes(letters[view[index]])) return choose(index);
        }
      };
      const page = () => Math.max(1, Math.floor(list.clientHeight / rowHeight) - 1);
      const keys = {
        "/": () => { search.focus(); search.select(); },
        ArrowDown: () => choose(chosen + 1), j: () => choose(chosen + 1),
        ArrowUp: () => choose(Math.max(0, chosen - 1)), k: () => choose(Math.max(0, chosen - 1)),
        PageDown: () => choose(chosen + page()), PageUp: () => choose(Math.max(0, chosen - page())),
        Home: () => choose(0), End: () => choose(view.length - 1),
        n: () => findingFrom(chosen, 1), p: () => findingFrom(chosen, -1),
        d: toggleTheme, Escape: showAll,
      };
      document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const isSearching = event.target === search;
        if (isSearching && !["Escape", "ArrowDown", "Enter"].includes(event.key)) return;
        let action = keys[event.key];
        const letter = Object.keys(buttons)[Number(event.key) - 1];
        if (!action && letter) action = () => press(letter);
        if (isSearching && event.key === "Enter") action = () => choose(0);
        if (!action) return;
        event.preventDefault();
        if (isSearching) list.focus();
        action();
      });
      let timer;
      search.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(filter, 80);
      });
      list.addEventListener("scroll", draw, { passive: true });
      list.addEventListener("click", (event) => {
        const row = event.target.closest(".row");
        if (row) choose(Number(row.dataset.index));
      });
      element("theme").addEventListener("click", toggleTheme);
      addEventListener("resize", draw);

      const verdict = element("verdict");
      verdict.textContent = data.interruption ? "interrupted" : data.expected ? "as expected" : "not as expected";
      verdict.className = data.expected ? "good" : "bad";
      element("summary").textContent = data.summary;
      document.title = "wast-run: " + verdict.textContent;
      filter();
      document.documentElement.dataset.ready = String(Math.round(performance.now()));
    })();
    """#
}
