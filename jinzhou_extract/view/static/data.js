// The data of the page, the words it is told in, and how a value looks to a reader.

const DATA = JSON.parse(document.getElementById("data").textContent);
const FIELDS = DATA.fields;
const RECORDS = DATA.records;
const PLACE = Object.fromEntries(FIELDS.map((name, at) => [name, at + 1]));
const RULES = FIELDS.length + 1;
const NTH = RULES + 1;
const DOUBTS = RULES + 2;
const IN_SENTENCE = RULES + 3;
const NUMBERS = new Set(["value", "lower", "upper", "start", "end"]);
const SETTLED = new Set(["confirmed", "corrected"]);

const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

/** A text in which nothing hides or turns its direction. */
const visible = (text) =>
  text.replace(HIDDEN, (mark) => {
    const code = mark.charCodeAt(0);
    return `⟦${code === 0x1b ? "ESC" : "U+" + code.toString(16).toUpperCase().padStart(4, "0")}⟧`;
  });

const $ = (id) => document.getElementById(id);

/** An element with attributes, listeners (onclick) and children; text is always text. */
function make(tag, attributes = {}, ...children) {
  const element = tag.startsWith("svg:")
    ? document.createElementNS("http://www.w3.org/2000/svg", tag.slice(4))
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/** A word of the page in the reader's language; {} in it are filled in turn. */
function word(name, ...values) {
  let at = 0;
  return DATA.words[state.language][name].replace(/\{\}/g, () => values[at++]);
}

/** What stands for a value of a field in the reader's language. */
function labelOf(field, value) {
  if (value === null || value === "") return word("none");
  const labels = DATA.labels[state.language];
  if (field === "locator") {
    for (const [pattern, told] of Object.entries(labels.locator)) {
      const found = new RegExp(`^(?:${pattern})$`).exec(value);
      if (found) return visible(told.replace(/\\(\d)/g, (_, at) => found[at]));
    }
  }
  if (field === "document") return visible(DATA.documents[value].source);
  if (field === "verdict") return word("verdict_" + value);
  if (field === "doubt") return doubtWord(value);
  return visible((labels[field] || {})[value] || String(value));
}

const doubtWord = (value) => {
  const labels = DATA.labels[state.language];
  return labels.flags[value] || labels.doubt[value] || visible(value);
};

const fieldName = (field) => DATA.labels[state.language].field[field];

/** A field as the extractor wrote it. */
function original(n, field) {
  const value = RECORDS[n][PLACE[field]];
  return field === "sentence" ? DATA.sentences[value] : value;
}

/** A field as it now stands: what a reader corrected goes before what the extractor wrote. */
function get(n, field) {
  const fixed = fixOf(n, field);
  return fixed === undefined ? original(n, field) : fixed;
}

const documentOf = (n) => RECORDS[n][0];
const doubtsOf = (n) => (verdictOf(n) ? [] : RECORDS[n][DOUBTS]);
const traceOf = (n) => DATA.traces[RECORDS[n][RULES]];

/** Digits with a comma at every third place; no arithmetic, so that nothing is lost. */
function grouped(digits) {
  const [whole, part] = digits.split(".");
  const shown = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return part ? `${shown}.${part.length > 6 ? part.slice(0, 6) + "…" : part}` : shown;
}

/** Digits with the point moved `by` places to the left. */
function shifted(digits, by) {
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole, part = ""] = digits.replace("-", "").split(".");
  const padded = whole.padStart(by + 1, "0");
  const rest = (padded.slice(padded.length - by) + part).replace(/0+$/, "");
  return sign + padded.slice(0, padded.length - by).replace(/^0+(?=\d)/, "") + (rest ? "." + rest : "");
}

const SCALES = { zh: [[12, "万亿"], [8, "亿"], [4, "万"]], en: [[9, " bn"], [6, " mn"]] };

/** A number as people say it: 519.5亿, 51.95 bn, 1,234. */
function spoken(digits) {
  const length = digits.replace("-", "").split(".")[0].length;
  for (const [power, name] of SCALES[state.language]) {
    if (length > power) return grouped(shifted(digits, power)) + name;
  }
  return grouped(digits);
}

const SCALED = new Set(["money", "count", "measure"]);

/** The number of a record as people say it, without its unit. */
function amountOf(n) {
  const say = (digits) => (SCALED.has(get(n, "kind")) ? spoken(digits) : grouped(digits));
  const value = get(n, "value");
  if (value !== null) return say(value);
  const [lower, upper] = [get(n, "lower"), get(n, "upper")];
  if (lower === null && upper === null) return "—";
  return `${lower === null ? "" : say(lower)}–${upper === null ? "" : say(upper)}`;
}

/** The number of a record with its unit; Chinese writes no blank between the two. */
function amountWithUnit(n) {
  const [amount, unit] = [amountOf(n), unitOf(n)];
  const joined = state.language === "zh" && /^[\u3400-\u9fff]/.test(unit);
  return unit ? amount + (joined ? "" : " ") + unit : amount;
}

const unitOf = (n) => (get(n, "unit") === null ? "" : labelOf("unit", get(n, "unit")));
const periodOf = (n) => get(n, "time_period") || get(n, "period") || "";

/** The sentence of a record around its mention: text before, mention, text behind. */
function sentenceOf(n, ahead = Infinity, behind = ahead) {
  const sentence = original(n, "sentence");
  const [at, length] = RECORDS[n][IN_SENTENCE];
  if (at < 0) return [visible(sentence.slice(0, ahead + behind)), "", ""];
  const from = Math.max(0, at - ahead);
  const to = Math.min(sentence.length, at + length + behind);
  return [
    (from ? "…" : "") + visible(sentence.slice(from, at)),
    visible(sentence.slice(at, at + length)),
    visible(sentence.slice(at + length, to)) + (to < sentence.length ? "…" : ""),
  ];
}
