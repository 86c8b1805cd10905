// What the reader has chosen, and who is told when it changes.

const state = {
  language: DATA.language,
  document: DATA.documents.length === 1 ? 0 : -1, // -1 is the index
  query: "",
  facets: new Map(), // facet to the set of its chosen values
  sort: { key: "order", down: false },
  hidden: new Set(), // what the legend switched off
  shown: [], // numbers of the records that pass, in order
  selected: -1,
  tab: "table",
};

const listeners = { shown: [], selected: [], language: [], verdicts: [], document: [] };
const when = (event, act) => listeners[event].push(act);
const tell = (event, ...values) => listeners[event].forEach((act) => act(...values));

let silence = 0;

/** Say something to whoever listens, screen readers too, and be silent again after a while. */
function say(text) {
  $("said").textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => ($("said").textContent = ""), 6000);
}

/** Choose a record; `from` names the part of the page that did, which need not be moved. */
function select(n, from) {
  state.selected = n;
  if (n >= 0 && documentOf(n) !== state.document) openDocument(documentOf(n));
  tell("selected", n, from);
}

/** Go to the record `by` places on among those that are shown. */
function step(by) {
  if (!state.shown.length) return;
  const at = state.shown.indexOf(state.selected);
  const next = at < 0 ? (by > 0 ? 0 : state.shown.length - 1) : Math.min(Math.max(at + by, 0), state.shown.length - 1);
  select(state.shown[next], "step");
}

function openDocument(at) {
  state.document = at;
  tell("document", at);
}

function showTab(name) {
  state.tab = name;
  document.documentElement.dataset.tab = name;
  for (const button of document.querySelectorAll(".tabs [data-tab]")) {
    button.setAttribute("aria-pressed", String(button.dataset.tab === name));
  }
  if (name === "pictures") drawPictures();
  else if (name === "table") drawRows();
}
