// Pictures of what is shown; each bar stands below its words and its number.

const MOST_BARS = 12;

/** A bar of a hundredth parts from one place to another, in the colour of a kind. */
function bar(from, to, kind, middle = false) {
  const svg = make("svg:svg", { viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true", class: "bar " + kind },
    make("svg:rect", { class: "whole", x: 0, y: 0, width: 100, height: 8 }),
    make("svg:rect", { class: "part", x: Math.min(from, to), y: 0, width: Math.max(Math.abs(to - from), 0.4), height: 8 }));
  if (middle) svg.append(make("svg:rect", { class: "middle", x: 49.8, y: 0, width: 0.4, height: 8 }));
  return svg;
}

/** A figure of named bars; each item is what it is called, its number in words, its bar, and the record behind it. */
function barsOf(title, items) {
  if (!items.length) return null;
  const lines = items.map(({ name, amount, picture, n }) => {
    const label = n === undefined ? make("span", { class: "name" }, name) : make("a", { href: "#" + markName(n), class: "name", "data-go": n }, name);
    return make("li", {}, label, make("span", { class: "number" }, amount), picture);
  });
  return make("figure", {}, make("figcaption", {}, title), make("ul", { class: "bars" }, lines));
}

const circumstances = (n) => [periodOf(n), get(n, "region")].filter(Boolean).map(visible).join(" · ");
const titled = (n) => nameOf(n) + (circumstances(n) ? ` (${circumstances(n)})` : "");
const numberOf = (n) => Number(get(n, "value") ?? NaN);

/** Records by size, the same fact once. */
function largest(records, size) {
  const seen = new Set();
  return records
    .filter((n) => Number.isFinite(size(n)))
    .sort((a, b) => size(b) - size(a) || a - b)
    .filter((n) => {
      const fact = [get(n, "indicator"), get(n, "value"), periodOf(n), get(n, "region")].join("\n");
      return seen.size < MOST_BARS && !seen.has(fact) && seen.add(fact);
    });
}

function kindsPicture(shown) {
  const counts = DATA.choices.kind.map((kind) => [kind, shown.filter((n) => get(n, "kind") === kind).length]).filter(([, count]) => count);
  counts.sort((a, b) => b[1] - a[1]);
  const most = counts[0]?.[1] || 1;
  return barsOf(word("picture_kinds"), counts.map(([kind, count]) => ({
    name: labelOf("kind", kind), amount: count.toLocaleString(), picture: bar(0, (100 * count) / most, kind),
  })));
}

function moneyPicture(shown) {
  const found = largest(shown.filter((n) => get(n, "unit") === "CNY" && get(n, "role") === "level"), numberOf);
  const most = found.length ? numberOf(found[0]) : 1;
  return barsOf(word("picture_money"), found.map((n) => ({
    name: titled(n), amount: amountWithUnit(n), picture: bar(0, (100 * numberOf(n)) / most, "money"), n,
  })));
}

function changesPicture(shown, unit, kind) {
  const found = largest(shown.filter((n) => get(n, "role") === "change" && get(n, "unit") === unit), (n) => Math.abs(numberOf(n)));
  found.sort((a, b) => numberOf(b) - numberOf(a));
  const most = Math.max(...found.map((n) => Math.abs(numberOf(n))), 1e-9);
  return barsOf(word("picture_changes", labelOf("unit", unit)), found.map((n) => ({
    name: titled(n),
    amount: `${numberOf(n) > 0 ? "+" : ""}${grouped(get(n, "value")).replace("-", "−")} ${unitOf(n)}`,
    picture: bar(50, 50 + (50 * numberOf(n)) / most, numberOf(n) < 0 ? "falls" : kind, true),
    n,
  })));
}

function sharesPicture(shown) {
  const shares = shown.filter((n) => get(n, "role") === "share" && get(n, "unit") === "%" && numberOf(n) >= 0 && numberOf(n) <= 100);
  return barsOf(word("picture_shares"), largest(shares, numberOf).map((n) => ({
    name: titled(n) + (get(n, "relative_to") ? ` ${word("share_of")} ${visible(get(n, "relative_to"))}` : ""),
    amount: `${grouped(get(n, "value"))}%`, picture: bar(0, numberOf(n), "percent"), n,
  })));
}

function drawPictures() {
  const shown = [...state.shown];
  const figures = [
    kindsPicture(shown), moneyPicture(shown), changesPicture(shown, "%", "percent"), changesPicture(shown, "pp", "percentage_point"),
    sharesPicture(shown), yearsPicture(shown), heatPicture(shown), ...seriesPictures(shown),
  ].filter(Boolean);
  $("pictures").replaceChildren(...(figures.length ? figures : [make("p", {}, word("nothing_to_draw"))]));
}

function startPictures() {
  $("pictures").addEventListener("click", (event) => {
    const n = Number(event.target.closest("[data-go]")?.dataset.go ?? -1);
    if (n < 0) return;
    event.preventDefault();
    select(n, "picture");
  });
  when("shown", () => state.tab === "pictures" && drawPictures());
}
