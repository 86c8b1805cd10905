// What the reader says of each record, kept in the browser by the text of its document.

const VERDICT_SIGNS = { confirmed: "✓", corrected: "✎", rejected: "✗" };
const STORE = "jinzhou-extract/";
const verdicts = new Map(); // number of a record to { verdict, fixes }
const past = []; // [number, what it said before], for undo
let keeps = true; // whether the browser keeps anything

const verdictOf = (n) => verdicts.get(n)?.verdict;
const fixOf = (n, field) => verdicts.get(n)?.fixes[field];
const keyOf = (n) => JSON.stringify([...["indicator", "period", "region", "text"].map((field) => original(n, field)), RECORDS[n][NTH]]);

function judge(n, verdict, fixes = {}) {
  if (n < 0) return;
  past.push([n, verdicts.get(n)]);
  put(n, { verdict, fixes });
  say(word("verdict_" + verdict) + ": " + nameOf(n));
}

function undo() {
  if (!past.length) return say(word("nothing_to_undo"));
  const [n, before] = past.pop();
  put(n, before);
  select(n, "undo");
  say(word("undone"));
}

function put(n, value) {
  if (value) verdicts.set(n, value);
  else verdicts.delete(n);
  keep(documentOf(n));
  tell("verdicts", n);
}

function keep(at) {
  const told = {};
  for (const [n, value] of verdicts) if (documentOf(n) === at) told[keyOf(n)] = value;
  try {
    localStorage.setItem(STORE + DATA.documents[at].digest, JSON.stringify(told));
  } catch {
    if (keeps) say(word("not_kept"));
    keeps = false;
  }
}

/** Take up what the browser kept; what it kept wrongly counts as nothing. */
function recall() {
  const kept = DATA.documents.map((one) => {
    try {
      return JSON.parse(localStorage.getItem(STORE + one.digest)) || {};
    } catch {
      return {};
    }
  });
  for (let n = 0; n < RECORDS.length; n++) {
    const found = kept[documentOf(n)][keyOf(n)];
    if (found && Object.hasOwn(VERDICT_SIGNS, found.verdict)) verdicts.set(n, { verdict: found.verdict, fixes: found.fixes || {} });
  }
}

/** The records that nobody has looked at, the most doubtful first. */
const openOnes = () =>
  RECORDS.map((_, n) => n)
    .filter((n) => !verdictOf(n) && RECORDS[n][DOUBTS].length)
    .sort((a, b) => RECORDS[b][DOUBTS].length - RECORDS[a][DOUBTS].length || a - b);

function nextDoubtful() {
  const open = openOnes();
  if (!open.length) return say(word("no_doubtful_left"));
  const at = open.indexOf(state.selected);
  select(open[(at + 1) % open.length], "step");
}
