// Confirm, correct, reject: the bar below the table, and the form for a correction.

const EDITED = ["indicator", "value", "unit", "kind", "role", "bound", "lower", "upper", "per", "relative_to", "status", "period", "time_period", "region", "region_code"];

function drawReview() {
  const done = verdicts.size;
  const act = (name, key, run) => make("button", { type: "button", "data-act": name, title: `${word(name)} (${key})`, onclick: run }, word(name), " ", make("kbd", {}, key));
  const bar = make("progress", { max: Math.max(RECORDS.length, 1), value: done, "aria-label": word("progress") });
  $("review").replaceChildren(
    act("confirm", "y", () => decide("confirmed")),
    act("correct", "e", openForm),
    act("reject", "n", () => decide("rejected")),
    act("next_doubtful", "d", nextDoubtful),
    act("undo", "u", undo),
    make("button", { type: "button", "data-act": "copy", onclick: copyRow, title: `${word("copy")} (c)` }, word("copy"), " ", make("kbd", {}, "c")),
    make("span", { class: "progress" }, bar, make("span", { id: "progress" }, word("progress_of", done, RECORDS.length))),
  );
}

/** Note a verdict on the chosen record and go on to the next. */
function decide(verdict) {
  if (state.selected < 0) return say(word("choose_first"));
  judge(state.selected, verdict);
  step(1);
}

function openForm() {
  const n = state.selected;
  if (n < 0) return say(word("choose_first"));
  const dialog = $("edit");
  const form = make("form", { method: "dialog" }, EDITED.map((field) => lineOf(n, field)),
    make("p", { class: "buttons" },
      make("button", { type: "submit", class: "main" }, word("save")),
      make("button", { type: "button", onclick: () => dialog.close() }, word("cancel"))));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const fixes = fixesOf(n, form);
    dialog.close();
    judge(n, Object.keys(fixes).length ? "corrected" : "confirmed", fixes);
    step(1);
  });
  const [before, mention, behind] = sentenceOf(n, 80);
  dialog.replaceChildren(make("h2", { id: "edit-head" }, word("correct")), make("blockquote", {}, before, make("mark", { class: get(n, "kind") }, mention), behind), form);
  dialog.showModal();
  form.elements.indicator.focus();
}

function lineOf(n, field) {
  const value = get(n, field);
  const choices = DATA.choices[field];
  const input = choices
    ? make("select", { name: field }, choices.map((choice) => make("option", { value: choice, selected: choice === value }, labelOf(field, choice))))
    : make("input", { name: field, value: value ?? "", autocomplete: "off" });
  if (NUMBERS.has(field)) {
    input.setAttribute("pattern", "-?\\d+(\\.\\d+)?");
    input.setAttribute("inputmode", "decimal");
    input.setAttribute("title", word("digits_only"));
  }
  return make("label", {}, make("span", {}, fieldName(field)), input);
}

/** What a form says otherwise than the extractor did. */
function fixesOf(n, form) {
  const fixes = {};
  for (const field of EDITED) {
    const said = form.elements[field].value.trim() || null;
    if (said !== (original(n, field) ?? null)) fixes[field] = said;
  }
  return fixes;
}

function startReview() {
  when("verdicts", drawReview);
  when("language", drawReview);
}
