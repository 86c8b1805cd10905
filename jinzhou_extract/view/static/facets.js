// Search and facets: which records are shown.

const FACETS = ["document", "kind", "role", "status", "time_period", "region", "concept", "indicator", "doubt", "verdict"];
const MOST = 200; // values of a facet that are listed

const VALUES = {
  document: (n) => [String(documentOf(n))],
  doubt: (n) => (doubtsOf(n).length ? doubtsOf(n) : [""]),
  verdict: (n) => [verdictOf(n) || "open"],
};
const valuesOf = (n, facet) => (VALUES[facet] ? VALUES[facet](n) : [get(n, facet) ?? ""]);

const facetName = (facet) =>
  ({ document: word("document"), doubt: word("doubts"), verdict: word("review") })[facet] || fieldName(facet);

const haystacks = [];

/** What the search looks through: the words of a record in both languages, and its sentence. */
function haystack(n) {
  if (haystacks[n] === undefined) {
    const labels = Object.values(DATA.labels);
    const said = ["indicator", "text", "value", "unit", "period", "time_period", "region", "relative_to", "section", "source"];
    const named = ["kind", "role", "status", "unit"].flatMap((field) => labels.map((one) => one[field][get(n, field)]));
    haystacks[n] = [...said.map((field) => get(n, field)), ...named, original(n, "sentence")].join("\n").toLowerCase();
  }
  return haystacks[n];
}

const termsOf = (query) => query.toLowerCase().split(/\s+/).filter(Boolean);

/** Find what is shown, and how often each value would be, were its own facet left open. */
function refresh() {
  const terms = termsOf(state.query);
  const active = FACETS.filter((facet) => state.facets.get(facet)?.size);
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()]));
  state.shown = [];
  for (let n = 0; n < RECORDS.length; n++) {
    if (terms.length && !terms.every((term) => haystack(n).includes(term))) continue;
    const missed = active.filter((facet) => !valuesOf(n, facet).some((value) => state.facets.get(facet).has(value)));
    if (missed.length > 1) continue;
    if (!missed.length) state.shown.push(n);
    for (const facet of missed.length ? missed : FACETS) {
      for (const value of valuesOf(n, facet)) counts[facet].set(value, (counts[facet].get(value) || 0) + 1);
    }
  }
  sortShown();
  drawFacets(counts);
  drawChips();
  $("count").textContent = word("count_shown", state.shown.length.toLocaleString(), RECORDS.length.toLocaleString());
  tell("shown");
}

function toggle(facet, value) {
  const chosen = state.facets.get(facet) || new Set();
  if (!chosen.delete(value)) chosen.add(value);
  state.facets.set(facet, chosen);
  refresh();
}

function drawFacets(counts) {
  const box = $("facets");
  const opened = box.querySelector("details[open]")?.dataset.facet;
  const focused = document.activeElement?.dataset.value;
  box.replaceChildren();
  for (const facet of FACETS) {
    const chosen = state.facets.get(facet) || new Set();
    for (const value of chosen) if (!counts[facet].has(value)) counts[facet].set(value, 0);
    const values = [...counts[facet]].sort((a, b) => b[1] - a[1]).slice(0, MOST);
    if (facet === "document" && DATA.documents.length === 1) continue;
    if (values.length < 2 && !chosen.size) continue;
    const list = make("ul", {}, values.map(([value, count]) => option(facet, value, count, chosen.has(value))));
    const name = facetName(facet) + (chosen.size ? ` (${chosen.size})` : "");
    const summary = make("summary", { class: chosen.size ? "chosen" : null }, name);
    box.append(make("details", { "data-facet": facet, name: "facets", open: facet === opened }, summary, list));
  }
  if (focused === undefined) return;
  for (const input of box.querySelectorAll("details[open] input")) if (input.dataset.value === focused) input.focus();
}

function option(facet, value, count, checked) {
  const input = make("input", { type: "checkbox", "data-value": value, onchange: () => toggle(facet, value) });
  input.checked = checked;
  const shown = value === "" ? (facet === "doubt" ? word("no_doubt") : word("none")) : labelOf(facet, value);
  return make("li", {}, make("label", {}, input, make("span", {}, shown), make("span", { class: "quiet" }, String(count))));
}

function drawChips() {
  const chips = [];
  for (const [facet, chosen] of state.facets) {
    for (const value of chosen) {
      const shown = value === "" ? word("none") : labelOf(facet, value);
      const text = `${facetName(facet)}: ${shown}`;
      chips.push(make("button", { type: "button", "aria-label": word("remove", text), onclick: () => toggle(facet, value) }, text + " ×"));
    }
  }
  if (chips.length > 1 || (chips.length && state.query)) {
    chips.push(make("button", { type: "button", class: "plain", onclick: clearFilters }, word("clear")));
  }
  $("chips").replaceChildren(...chips);
}

function clearFilters() {
  state.facets.clear();
  state.query = $("query").value = "";
  refresh();
  drawIndex();
}

function startFacets() {
  let waiting = 0;
  $("query").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      state.query = $("query").value;
      refresh();
      drawIndex();
      $("query").dataset.sought = state.query; // says that it has been done
    }, 120);
  });
  document.addEventListener("click", (event) => {
    for (const open of document.querySelectorAll(".facets details[open]")) if (!open.contains(event.target)) open.open = false;
  });
  when("verdicts", (n) => {
    delete haystacks[n];
    if (state.facets.get("verdict")?.size || state.facets.get("doubt")?.size) refresh();
  });
}
