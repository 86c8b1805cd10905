// The whole record, with what made it.

const HIDDEN_FIELDS = new Set(["sentence", "source", "start", "end", "id", "group"]);
const CHOSEN_LABELS = new Set(["kind", "role", "bound", "status", "unit", "locator"]);
let previewed = -1;

/** Show a record for as long as the pointer or focus is on it; -1 goes back to the chosen one. */
function preview(n) {
  if (n === previewed || matchMedia("(hover: none)").matches) return;
  previewed = n;
  drawCard();
}

function shownValue(n, field) {
  const value = get(n, field);
  if (Array.isArray(value)) return value.map((item) => doubtWord(item)).join(word("comma"));
  if (CHOSEN_LABELS.has(field)) return labelOf(field, value);
  if (NUMBERS.has(field)) return grouped(String(value));
  return visible(String(value));
}

function drawCard() {
  const n = previewed >= 0 ? previewed : state.selected;
  const card = $("card");
  card.hidden = n < 0;
  document.documentElement.classList.toggle("has-card", n >= 0);
  if (n < 0) return;
  const [before, mention, behind] = sentenceOf(n, 120);
  const known = FIELDS.filter((field) => !HIDDEN_FIELDS.has(field) && !isEmpty(get(n, field)));
  const lines = known.flatMap((field) => {
    const fixed = fixOf(n, field) !== undefined;
    const was = fixed ? make("s", { class: "quiet" }, " " + (isEmpty(original(n, field)) ? word("none") : visible(String(original(n, field))))) : "";
    return [
      make("dt", {}, fieldName(field)),
      make("dd", { "data-field": field, class: fixed ? "fixed" : null }, shownValue(n, field), was),
    ];
  });
  const doubts = doubtsOf(n);
  card.replaceChildren(
    make("h2", {}, nameOf(n), " ", make("span", { class: "amount" }, amountWithUnit(n)),
      make("button", { type: "button", class: "close plain", "aria-label": word("close"), onclick: () => select(-1, "card") }, "×")),
    make("blockquote", {}, before, make("mark", { class: get(n, "kind") }, mention), behind),
    doubts.length ? make("p", { class: "doubts" }, "⚑ " + doubts.map(doubtWord).join(word("comma"))) : "",
    make("dl", {}, lines),
    reasonsOf(n),
    make("p", { class: "place quiet" }, visible(`${original(n, "source")} · ${original(n, "start")}–${original(n, "end")} · ${original(n, "id")}`)),
  );
}

const isEmpty = (value) => value === null || value === "" || (Array.isArray(value) && !value.length);

let reasonsOpen = true;

/** The rules that made the record, stage by stage; they are told in English. */
function reasonsOf(n) {
  const made = traceOf(n).filter((id) => DATA.rules[id]);
  if (!made.length) return "";
  const order = (id) => DATA.stages.indexOf(DATA.rules[id][0]);
  const rules = made.sort((a, b) => order(a) - order(b)).map((id) => make("li", {}, make("code", {}, id), " ", make("span", { lang: "en" }, DATA.rules[id][1])));
  const box = make("details", { class: "rules", open: reasonsOpen }, make("summary", {}, word("rules")), make("ul", {}, rules));
  box.addEventListener("toggle", () => (reasonsOpen = box.open));
  return box;
}

function startCard() {
  when("selected", () => {
    previewed = -1;
    drawCard();
  });
  when("verdicts", drawCard);
  when("language", drawCard);
}
