// What is shown as a file, the review as a file, a row on the clipboard.

/** A record as a line of JSON; numbers keep all of their digits. */
function jsonOf(n, value = get) {
  const parts = FIELDS.map((field) => {
    const held = value(n, field);
    const exact = NUMBERS.has(field) && held !== null;
    return `${JSON.stringify(field)}: ${exact ? String(held) : JSON.stringify(held)}`;
  });
  return `{${parts.join(", ")}}`;
}

/** A cell of CSV; a text that a spreadsheet would run as a formula gets an apostrophe in front. */
function csvCell(n, field) {
  const value = get(n, field);
  if (value === null) return "";
  let text = Array.isArray(value) ? value.join(" ") : String(value);
  if (!NUMBERS.has(field) && /^[=+\-@\t\r]/.test(text) && text !== "-") text = "'" + text;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function csvText() {
  const head = state.language === "zh" ? FIELDS.map(fieldName) : FIELDS;
  const lines = [head.join(","), ...state.shown.map((n) => FIELDS.map((field) => csvCell(n, field)).join(","))];
  return "\ufeff" + lines.join("\r\n") + "\r\n";
}

const jsonText = () => `[${state.shown.map((n) => jsonOf(n)).join(",\n ")}]\n`;

/** The verdicts of all documents of the page, with every record as it was extracted. */
function reviewText() {
  const documents = DATA.documents.map((one, at) => {
    const figures = RECORDS.map((_, n) => n).filter((n) => documentOf(n) === at).map((n) => {
      const said = verdicts.get(n) || { verdict: null, fixes: {} };
      const [indicator, period, region, text, nth] = JSON.parse(keyOf(n));
      const key = JSON.stringify({ indicator, period, region, text, nth });
      return `{"key": ${key}, "verdict": ${JSON.stringify(said.verdict)}, "fixes": ${JSON.stringify(said.fixes)}, "metric": ${jsonOf(n, original)}}`;
    });
    return `{"source": ${JSON.stringify(one.source)}, "digest": "${one.digest}", "figures": [\n  ${figures.join(",\n  ")}\n]}`;
  });
  return `{"format": "jinzhou-extract review 1", "documents": [\n${documents.join(",\n")}\n]}\n`;
}

function save(text, type, name) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name for files of this page: that of its document without folder and ending. */
const stem = () =>
  (DATA.documents.length === 1 ? DATA.documents[0].source.split(/[\\/]/).pop().replace(/\.[^.]*$/, "") : "").replace(/[^\p{L}\p{N}_-]+/gu, "-").replace(/^-+|-+$/g, "") || "figures";

const downloadReview = () => save(reviewText(), "application/json", `${stem()}-review.json`);

async function copyRow() {
  const n = state.selected;
  if (n < 0) return say(word("choose_first"));
  const told = [get(n, "indicator"), get(n, "value"), get(n, "unit"), labelOf("role", get(n, "role")), periodOf(n), get(n, "region"), original(n, "sentence"), original(n, "source")];
  const text = told.map((item) => String(item ?? "").replace(/\s+/g, " ")).join("\t");
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make("textarea", {}, text); // a page opened from a file may not reach the clipboard itself
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  say(word("copied"));
}

function startDownloads() {
  $("csv").addEventListener("click", () => save(csvText(), "text/csv;charset=utf-8", `${stem()}.csv`));
  $("review-file").addEventListener("click", downloadReview);
  $("json").addEventListener("click", () => save(jsonText(), "application/json", `${stem()}.json`));
}
