// The document with its marks, the legend that switches them, and the index of several documents.

const articleOf = (at) => document.querySelector(`article[data-document="${at}"]`);
const markName = (n) => visible("m-" + original(n, "id"));
const LONGEST_LIST = 8; // places of a search that the index shows of one document

/** The mark of a record; where a document is there twice, the names of its marks are too. */
function markOf(n) {
  const named = document.getElementById(markName(n));
  return named?.dataset.n === String(n) ? named : articleOf(documentOf(n))?.querySelector(`a[data-n="${n}"]`);
}

function drawLegend() {
  const groups = ["kind", "role"].map((field) => {
    const counts = new Map();
    for (let n = 0; n < RECORDS.length; n++) {
      if (state.document < 0 || documentOf(n) === state.document) counts.set(get(n, field), (counts.get(get(n, field)) || 0) + 1);
    }
    return DATA.choices[field].filter((value) => counts.has(value)).map((value) => {
      const name = field === "kind" ? value : "r-" + value;
      return switchOf(name, labelOf(field, value), counts.get(value));
    });
  });
  const here = RECORDS.map((_, n) => n).filter((n) => state.document < 0 || documentOf(n) === state.document);
  const targets = here.filter((n) => get(n, "status") === "target").length;
  const doubtful = here.filter((n) => doubtsOf(n).length).length;
  const more = [];
  if (targets) more.push(switchOf("target", labelOf("status", "target"), targets));
  if (doubtful) more.push(switchOf("flagged", word("doubtful"), doubtful));
  $("legend").replaceChildren(...[...groups, more].filter((group) => group.length).map((group) => make("span", { class: "group" }, group)));
}

function switchOf(name, label, count) {
  const press = () => {
    if (!state.hidden.delete(name)) state.hidden.add(name);
    $("text").dataset.off = [...state.hidden].join(" ");
    drawLegend();
    $("legend").querySelector(`[data-switch="${name}"]`).focus();
  };
  const on = !state.hidden.has(name);
  return make("button", { type: "button", "data-switch": name, "aria-pressed": String(on), onclick: press },
    make("span", { class: `swatch m ${name}` }, "12"), label, make("span", { class: "quiet" }, String(count)));
}

/** Let marks that are not shown in the table step back. */
function dimMarks() {
  if (state.document < 0) return;
  const shown = new Set(state.shown);
  for (const mark of articleOf(state.document).querySelectorAll("a[data-n]")) {
    mark.classList.toggle("out", !shown.has(Number(mark.dataset.n)));
  }
}

function drawDocument() {
  const at = state.document;
  for (const article of document.querySelectorAll("article")) article.hidden = Number(article.dataset.document) !== at;
  document.documentElement.dataset.view = at < 0 ? "index" : "document";
  $("index").hidden = at >= 0;
  $("pick").value = String(at);
  $("text").scrollTop = 0;
  drawLegend();
  if (at < 0) drawIndex();
  else dimMarks();
}

let current = null;

function showMark(n, from) {
  current?.classList.remove("on");
  current?.removeAttribute("aria-current");
  current?.setAttribute("tabindex", "-1");
  current = n < 0 ? null : markOf(n);
  if (!current) return;
  current.classList.add("on");
  current.setAttribute("aria-current", "true");
  current.setAttribute("tabindex", "0");
  if (from !== "mark") reveal(current);
}

/** Scroll to an element; again a moment later, when what lies before it has got its true height. */
function reveal(element) {
  const go = () => element.scrollIntoView({ block: "center", inline: "nearest" });
  go();
  requestAnimationFrame(go);
}

// The index

const texts = [];
const textOf = (at) => (texts[at] ??= articleOf(at).textContent);

/** The places of a text at which a search stands, each with some words around it. */
function placesOf(at, terms) {
  const text = textOf(at);
  const low = text.toLowerCase();
  const found = [];
  let from = low.indexOf(terms[0]);
  while (from >= 0 && found.length <= LONGEST_LIST) {
    const around = low.slice(Math.max(0, from - 60), from + 60);
    if (terms.every((term) => around.includes(term))) found.push([text.slice(Math.max(0, from - 24), from), text.slice(from, from + terms[0].length), text.slice(from + terms[0].length, from + 40)]);
    from = low.indexOf(terms[0], from + Math.max(terms[0].length, 40));
  }
  return found;
}

function drawIndex() {
  if (state.document >= 0 || DATA.documents.length === 1) return;
  const terms = termsOf(state.query);
  const shown = new Map();
  for (const n of state.shown) shown.set(documentOf(n), (shown.get(documentOf(n)) || 0) + 1);
  const items = DATA.documents.map((one, at) => {
    const places = terms.length ? placesOf(at, terms) : [];
    if (terms.length && !places.length && !shown.has(at)) return null;
    const list = places.slice(0, LONGEST_LIST).map(([before, found, behind]) => make("li", {}, "…", before, make("b", {}, found), behind, "…"));
    if (places.length > LONGEST_LIST) list.push(make("li", {}, "…"));
    return make("li", {},
      make("button", { type: "button", "data-open": at, onclick: () => openDocument(at) }, visible(one.title || one.source)),
      make("span", { class: "quiet" }, ` ${visible(one.source)} · ${word("count_figures", shown.get(at) || 0)}`),
      list.length ? make("ul", {}, list) : "");
  }).filter(Boolean);
  const head = terms.length ? word("index_found", items.length) : word("documents", DATA.documents.length);
  $("index").replaceChildren(make("h2", {}, head), make("ol", {}, items));
}

function drawPicker() {
  const options = DATA.documents.map((one, at) => make("option", { value: at }, visible(one.title || one.source)));
  $("pick").replaceChildren(make("option", { value: -1 }, word("documents", DATA.documents.length)), ...options);
  $("pick").value = String(state.document);
}

function describeMarks() {
  for (const mark of document.querySelectorAll("article a[data-n]")) {
    const n = Number(mark.dataset.n);
    const said = [get(n, "indicator"), ...["kind", "role", "status"].map((field) => labelOf(field, get(n, field)))];
    mark.setAttribute("aria-description", said.filter(Boolean).join(" · "));
  }
}

function startReading() {
  const numberAt = (event) => Number(event.target.closest("a[data-n]")?.dataset.n ?? -1);
  $("text").addEventListener("click", (event) => {
    const n = numberAt(event);
    if (n < 0) return;
    event.preventDefault();
    select(n, "mark");
  });
  $("text").addEventListener("mouseover", (event) => preview(numberAt(event)));
  $("text").addEventListener("mouseleave", () => preview(-1));
  $("text").addEventListener("focusin", (event) => preview(numberAt(event)));
  $("pick").addEventListener("change", () => openDocument(Number($("pick").value)));
  $("to-index").addEventListener("click", () => openDocument(-1));
  when("document", drawDocument);
  when("shown", dimMarks);
  when("selected", showMark);
  when("language", () => {
    drawPicker();
    drawLegend();
    drawIndex();
    describeMarks();
  });
  when("verdicts", (n) => {
    const mark = markOf(n);
    mark?.classList.remove(...Object.keys(VERDICT_SIGNS));
    if (verdictOf(n)) mark?.classList.add(verdictOf(n));
    mark?.classList.toggle("flagged", doubtsOf(n).length > 0);
  });
  addEventListener("hashchange", followHash);
}

/** Go to the mention that the address names. */
function followHash() {
  const mark = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const n = Number(mark && (mark.dataset.n ?? mark.nextElementSibling?.dataset.n));
  if (mark && Number.isInteger(n)) select(n, "address");
}
