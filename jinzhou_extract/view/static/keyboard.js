// Keys, and the page of help that lists them.

const KEYS = {
  "/": ["key_search", () => $("query").focus()],
  j: ["key_next", () => step(1)],
  k: ["key_previous", () => step(-1)],
  y: ["confirm", () => decide("confirmed")],
  e: ["correct", openForm],
  n: ["reject", () => decide("rejected")],
  d: ["next_doubtful", nextDoubtful],
  u: ["undo", undo],
  c: ["copy", copyRow],
  i: ["index", () => DATA.documents.length > 1 && openDocument(-1)],
  "?": ["help", openHelp],
};

function openHelp() {
  const dialog = $("help");
  const keys = Object.entries(KEYS).filter(([key]) => key !== "i" || DATA.documents.length > 1);
  const legend = ["level", "change", "share", "rank", "qualifier"].map((role) =>
    make("li", {}, make("span", { class: `m count r-${role}` }, "12"), " ", labelOf("role", role)));
  legend.push(make("li", {}, make("span", { class: "m count target" }, "12"), " ", labelOf("status", "target")));
  legend.push(make("li", {}, make("span", { class: "m count flagged" }, "12"), " ", word("doubtful")));
  dialog.replaceChildren(
    make("h2", { id: "help-head" }, word("help")),
    make("p", {}, word("help_text")),
    make("dl", { class: "keys" }, keys.flatMap(([key, [name]]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, word(name))])),
    make("ul", { class: "signs" }, legend),
    make("p", { class: "quiet" }, word("help_kept")),
    make("form", { method: "dialog" }, make("button", { class: "main" }, word("close"))),
  );
  dialog.showModal();
}

/** Leave what was opened last: a facet, the search, the chosen record. */
function escape() {
  const open = document.querySelector(".facets details[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  } else if (document.activeElement === $("query")) $("query").blur();
  else select(-1, "escape");
}

function startKeyboard() {
  $("help-open").addEventListener("click", openHelp);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape") {
      escape();
      return;
    }
    if (event.target.closest("input:not([type=checkbox]), select, textarea")) return;
    const found = Object.hasOwn(KEYS, event.key) && KEYS[event.key];
    if (!found) return;
    event.preventDefault();
    found[1]();
  });
}
