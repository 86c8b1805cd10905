// The page begins.

function drawWords() {
  document.documentElement.lang = state.language === "zh" ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll("[data-word-label]")) element.setAttribute("aria-label", word(element.dataset.wordLabel));
  for (const element of document.querySelectorAll("[data-word-hint]")) element.setAttribute("placeholder", word(element.dataset.wordHint));
  $("language").textContent = state.language === "zh" ? "EN" : "中";
}

function changeLanguage() {
  state.language = state.language === "zh" ? "en" : "zh";
  drawWords();
  tell("language");
  refresh();
  if (state.tab === "pictures") drawPictures();
}

/** Light, dark, or as the system has it. */
function changeTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = document.documentElement.dataset.theme || (dark ? "dark" : "light");
  document.documentElement.dataset.theme = now === "dark" ? "light" : "dark";
}

function start() {
  recall();
  startReading();
  startCard(); // before the table, which it takes room from
  startTable();
  startFacets();
  startReview();
  startDownloads();
  startPictures();
  startKeyboard();
  $("language").addEventListener("click", changeLanguage);
  $("theme").addEventListener("click", changeTheme);
  for (const button of document.querySelectorAll(".tabs [data-tab]")) button.addEventListener("click", () => showTab(button.dataset.tab));
  drawWords();
  drawPicker();
  drawReview();
  refresh();
  drawDocument();
  for (const n of verdicts.keys()) tell("verdicts", n);
  showTab(matchMedia("(max-width: 56rem)").matches ? "document" : "table");
  followHash();
  document.documentElement.dataset.ready = "";
}

start();
