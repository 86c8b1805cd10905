// The table of figures: as many rows as are in sight, whatever its length.

const COLUMNS = [
  { key: "indicator", label: () => fieldName("indicator"), order: (n) => get(n, "indicator") || "\uffff" },
  { key: "value", label: () => fieldName("value"), order: (n) => Number(get(n, "value") ?? get(n, "lower") ?? NaN) },
  { key: "role", label: () => fieldName("role"), order: (n) => get(n, "role") },
  { key: "time", label: () => fieldName("period"), order: (n) => periodOf(n) || "\uffff" },
  { key: "region", label: () => fieldName("region"), order: (n) => get(n, "region") || "\uffff" },
  { key: "doubt", label: () => word("check"), order: (n) => -doubtsOf(n).length },
];
const AHEAD = 8; // rows drawn beyond the edge
const drawn = { first: -1, last: -1, size: "" };

function sortBy(key) {
  const same = state.sort.key === key;
  if (same && state.sort.down) state.sort = { key: "order", down: false };
  else state.sort = { key, down: same };
  refresh();
}

function sortShown() {
  const { key, down } = state.sort;
  const column = COLUMNS.find((item) => item.key === key);
  if (!column) return;
  const keys = new Map(state.shown.map((n) => [n, column.order(n)]));
  const missing = (value) => value === "\uffff" || Number.isNaN(value);
  state.shown.sort((a, b) => {
    const [x, y] = [keys.get(a), keys.get(b)];
    if (missing(x) || missing(y)) return missing(x) - missing(y) || a - b;
    const order = typeof x === "number" ? x - y : COLLATOR.compare(x, y);
    return (down ? -order : order) || a - b;
  });
}
const COLLATOR = new Intl.Collator("zh-CN");

function drawHead() {
  const row = make("tr");
  for (const column of COLUMNS) {
    const { key, down } = state.sort;
    const order = key !== column.key ? "none" : down ? "descending" : "ascending";
    const mark = order === "none" ? "" : down ? " ↓" : " ↑";
    row.append(
      make("th", { scope: "col", class: "c-" + column.key, "aria-sort": order },
        make("button", { type: "button", onclick: () => sortBy(column.key) }, column.label() + mark)),
    );
  }
  $("table").tHead.replaceChildren(row);
}

/** The height of a row in pixels; the style has it in rem. */
function rowHeight() {
  const root = getComputedStyle(document.documentElement);
  return parseFloat(root.getPropertyValue("--row")) * parseFloat(root.fontSize);
}

/** Draw the rows in sight, between two that stand for all the others. */
function drawRows(again = true) {
  const box = $("rows");
  if (!box.clientHeight) return;
  const height = rowHeight();
  const first = Math.max(0, Math.floor(box.scrollTop / height) - AHEAD);
  const last = Math.min(state.shown.length, Math.ceil((box.scrollTop + box.clientHeight) / height) + AHEAD);
  if (!again && first === drawn.first && last === drawn.last) return;
  putRows(first, last, height);
}

function putRows(first, last, height) {
  Object.assign(drawn, { first, last, size: sizeOf($("rows")) });
  const body = $("table").tBodies[0];
  const focused = body.contains(document.activeElement);
  const rows = state.shown.slice(first, last).map((n, at) => rowOf(n, first + at));
  body.replaceChildren(gap(first * height), ...rows, gap((state.shown.length - last) * height));
  $("table").setAttribute("aria-rowcount", String(state.shown.length + 1));
  if (focused) body.querySelector("[aria-selected=true] a")?.focus({ preventScroll: true });
}

/** The size that rows were drawn for: told again unchanged, it must not put others under a finger that is down. */
const sizeOf = (box) => `${box.clientWidth}x${box.clientHeight}`;

function gap(height) {
  const row = make("tr", { class: "gap", "aria-hidden": "true" }, make("td"));
  row.style.height = `${height}px`;
  return row;
}

function rowOf(n, at) {
  const [before, mention, behind] = sentenceOf(n, 9, 40);
  const verdict = verdictOf(n);
  const doubts = doubtsOf(n);
  const status = get(n, "status") === "target" ? make("span", { class: "tag" }, labelOf("status", "target")) : "";
  const bound = get(n, "bound") === "exact" ? "" : make("span", { class: "quiet" }, labelOf("bound", get(n, "bound")) + " ");
  const check = verdict ? VERDICT_SIGNS[verdict] : doubts.length ? "⚑" : "";
  const told = verdict ? word("verdict_" + verdict) : doubts.map(doubtWord).join(word("comma"));
  const selected = n === state.selected;
  return make("tr", { "data-row": n, "aria-rowindex": at + 2, "aria-selected": String(selected), class: verdict },
    make("td", { class: "c-indicator" },
      make("a", { href: "#" + markName(n), class: "name", tabindex: selected ? "0" : "-1" }, nameOf(n)),
      make("span", { class: "snippet" }, before, make("b", {}, mention), behind)),
    make("td", { class: "c-value" },
      make("span", { class: "amount" }, bound, amountWithUnit(n)),
      make("span", { class: "sub" }, labelOf("role", get(n, "role")), " ", periodOf(n))),
    make("td", { class: "c-role" }, make("span", { class: "dot " + get(n, "kind") }), labelOf("role", get(n, "role")), " ", status),
    make("td", { class: "c-time" }, visible(periodOf(n))),
    make("td", { class: "c-region" }, visible(get(n, "region") || "")),
    make("td", { class: "c-doubt", title: told }, check ? make("span", { role: "img", "aria-label": told }, check) : ""));
}

const nameOf = (n) => (get(n, "indicator") === null ? word("no_indicator") : visible(get(n, "indicator")));

/** Bring a record's row into sight. */
function revealRow(n) {
  const at = state.shown.indexOf(n);
  if (at < 0) return;
  const box = $("rows");
  const height = rowHeight();
  const head = $("table").tHead.offsetHeight;
  const top = at * height;
  if (top < box.scrollTop || top + height > box.scrollTop + box.clientHeight - head) {
    box.scrollTop = Math.max(0, top - (box.clientHeight - head - height) / 2);
  }
}

function startTable() {
  $("rows").addEventListener("scroll", () => requestAnimationFrame(() => drawRows(false)), { passive: true });
  new ResizeObserver(() => drawRows(sizeOf($("rows")) !== drawn.size)).observe($("rows"));
  const rowAt = (event) => Number(event.target.closest("[data-row]")?.dataset.row ?? -1);
  $("table").tBodies[0].addEventListener("click", (event) => {
    const n = rowAt(event);
    if (n < 0) return;
    event.preventDefault();
    select(n, "row");
  });
  $("table").addEventListener("mouseover", (event) => preview(rowAt(event)));
  $("table").addEventListener("mouseleave", () => preview(-1));
  $("table").addEventListener("focusin", (event) => preview(rowAt(event)));
  when("shown", () => {
    drawHead();
    $("rows").scrollTop = 0;
    drawRows();
  });
  when("selected", (n, from) => {
    if (from !== "row") revealRow(n);
    drawRows();
  });
  when("verdicts", () => drawRows());
  addEventListener("beforeprint", () => putRows(0, state.shown.length, 0));
  addEventListener("afterprint", () => drawRows());
}
