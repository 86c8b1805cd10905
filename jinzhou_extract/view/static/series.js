// Figures over the years: how many there are, one indicator after the other, places against years.

const yearOf = (n) => /^\d{4}/.exec(get(n, "time_period") || "")?.[0];
const isYear = (n) => /^\d{4}$/.test(get(n, "time_period") || "");
const MOST_SERIES = 8;

function yearsPicture(shown) {
  const counts = new Map();
  for (const n of shown) if (yearOf(n)) counts.set(yearOf(n), (counts.get(yearOf(n)) || 0) + 1);
  if (counts.size < 2) return null;
  const years = [...counts.keys()].sort();
  const most = Math.max(...counts.values());
  return barsOf(word("picture_years"), years.map((year) => ({
    name: year, amount: counts.get(year).toLocaleString(), picture: bar(0, (100 * counts.get(year)) / most, "count"),
  })));
}

/** What a record measures: the concept of a catalogue where it has one, by which many documents say the same. */
const conceptOf = (n) => original(n, "concept") ?? get(n, "indicator");

/** The levels of whole years by what they measure: a map from year to record for each indicator, unit and place. */
function levelsByYear(shown) {
  const found = new Map();
  for (const n of shown) {
    if (!isYear(n) || get(n, "role") !== "level" || !Number.isFinite(numberOf(n)) || get(n, "indicator") === null) continue;
    const key = JSON.stringify([conceptOf(n), get(n, "unit"), get(n, "region")]);
    if (!found.has(key)) found.set(key, new Map());
    if (!found.get(key).has(yearOf(n))) found.get(key).set(yearOf(n), n);
  }
  return found;
}

/** A line over the years, and its numbers in a table. */
function seriesPictures(shown) {
  const series = [...levelsByYear(shown)].filter(([, years]) => years.size > 1);
  series.sort((a, b) => b[1].size - a[1].size);
  return series.slice(0, MOST_SERIES).map(([key, byYear]) => {
    const [, , region] = JSON.parse(key);
    const years = [...byYear.keys()].sort();
    const values = years.map((year) => numberOf(byYear.get(year)));
    const [low, high] = [Math.min(0, ...values), Math.max(...values, 1e-9)];
    const span = Number(years[years.length - 1]) - Number(years[0]);
    const x = (year) => 4 + (92 * (Number(year) - Number(years[0]))) / span;
    const y = (value) => 36 - (32 * (value - low)) / (high - low);
    const line = years.map((year, at) => `${x(year)},${y(values[at])}`).join(" ");
    const svg = make("svg:svg", { viewBox: "0 0 100 40", preserveAspectRatio: "none", class: "line", "aria-hidden": "true" },
      make("svg:line", { x1: 0, x2: 100, y1: y(0), y2: y(0), class: "base" }),
      make("svg:polyline", { points: line, class: "course" }));
    const cells = years.map((year) => make("td", {}, make("a", { href: "#" + markName(byYear.get(year)), "data-go": byYear.get(year) }, amountWithUnit(byYear.get(year)))));
    return make("figure", { class: "series" },
      make("figcaption", {}, nameOf(byYear.get(years[0])), region ? ` (${visible(region)})` : ""), svg,
      make("div", { class: "grid" }, make("table", {}, make("thead", {}, make("tr", {}, years.map((year) => make("th", { scope: "col" }, year)))), make("tbody", {}, make("tr", {}, cells)))));
  });
}

/** Places against years, for the indicator that fills most of such a table. */
function heatPicture(shown) {
  const tables = new Map();
  for (const [key, byYear] of levelsByYear(shown)) {
    const [indicator, unit, region] = JSON.parse(key);
    if (!region) continue;
    const name = JSON.stringify([indicator, unit]);
    if (!tables.has(name)) tables.set(name, new Map());
    tables.get(name).set(region, byYear);
  }
  const size = (rows) => [...rows.values()].reduce((sum, byYear) => sum + byYear.size, 0);
  const yearsOf = (rows) => [...new Set([...rows.values()].flatMap((byYear) => [...byYear.keys()]))].sort();
  const fitting = [...tables].filter(([, rows]) => rows.size > 1 && yearsOf(rows).length > 1).sort((a, b) => size(b[1]) - size(a[1]));
  if (!fitting.length) return null;
  const [name, rows] = fitting[0];
  const [, unit] = JSON.parse(name);
  const first = rows.values().next().value.values().next().value;
  return heatTable(nameOf(first) + (unit ? ` (${labelOf("unit", unit)})` : ""), rows, yearsOf(rows));
}

const STEPS = 5; // shades of a heat map

function heatTable(title, rows, years) {
  const values = [...rows.values()].flatMap((byYear) => [...byYear.values()].map(numberOf));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const shade = (value) => (high > low ? Math.round((STEPS * (value - low)) / (high - low)) : STEPS);
  const line = ([region, byYear]) => make("tr", {}, make("th", { scope: "row" }, visible(region)), years.map((year) => {
    const n = byYear.get(year);
    if (n === undefined) return make("td", {}, "");
    return make("td", { class: "heat h" + shade(numberOf(n)) }, make("a", { href: "#" + markName(n), "data-go": n }, amountOf(n)));
  }));
  return make("figure", {}, make("figcaption", {}, word("picture_heat", title)),
    make("div", { class: "grid" }, make("table", {},
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, fieldName("region")), years.map((year) => make("th", { scope: "col" }, year)))),
      make("tbody", {}, [...rows].map(line)))));
}
