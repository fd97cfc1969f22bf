// A sweep file that is checked while it is written: each mistake stands beside its line, as the API tells it.
const form = document.getElementById("new");
const text = form.elements.text;
const gutter = form.querySelector(".gutter");
const answer = document.getElementById("answer");
const WAIT_MS = 600;
let mistakes = [];
let asked = 0;

const element = (name, words = "", ...children) => {
  const made = document.createElement(name);
  made.textContent = words;
  made.append(...children);
  return made;
};

async function ask(what) {
  asked += 1;
  const mine = asked;
  const found = await fetch(`${form.dataset.api}/${what}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": form.dataset.csrf },
    body: JSON.stringify({ text: text.value }),
  });
  const content = await found.json();
  return { isLast: mine === asked, ok: found.ok, content };
}

function number() {
  const wrong = new Set(mistakes.map((mistake) => mistake.line));
  const lines = text.value.split("\n").map((_, at) => {
    const line = element("span", `${at + 1}\n`);
    line.className = wrong.has(at + 1) ? "wrong" : "";
    return line;
  });
  gutter.replaceChildren(...lines);
  gutter.scrollTop = text.scrollTop;
}

function goTo(line) {
  const lines = text.value.split("\n");
  const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  text.focus();
  text.setSelectionRange(start, start + lines[line - 1].length);
  text.scrollTop = Math.max(0, line - 5) * (text.scrollHeight / lines.length);
}

function showMistakes(problem) {
  mistakes = problem.mistakes ?? [];
  number();
  const list = element("ul");
  for (const { line, key, sentence } of mistakes) {
    const item = element("li", `${key ? `${key}: ` : ""}${sentence}`);
    if (line) {
      const button = element("button", `line ${line}`);
      button.type = "button";
      button.addEventListener("click", () => goTo(line));
      item.prepend(button, " ");
    }
    list.append(item);
  }
  const said = element("div", mistakes.length ? "" : problem.detail, ...(mistakes.length ? [list] : []));
  said.className = "said bad mistakes";
  answer.replaceChildren(said);
}

const shown = (value) =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(3)) : (value ?? "");

function tableOf({ title, columns, rows }) {
  const head = element("tr", "", ...columns.map((name) => element("th", name)));
  const body = rows.map((row) => element("tr", "", ...row.map((value) => element("td", shown(value)))));
  const table = element("table", "", element("caption", title), element("thead", "", head), element("tbody", "", ...body));
  const scroll = element("div", "", table);
  scroll.className = "scroll";
  return scroll;
}

function showPlan(plan) {
  const notes = element("ul", "", ...[...plan.warnings, ...plan.notes].map((line) => element("li", line)));
  notes.className = "notes";
  const tables = [plan.kinds, plan.detectable, plan.attacks].filter((table) => table.rows.length).map(tableOf);
  answer.replaceChildren(element("h2", `${plan.sweep}: ${plan.total} jobs, ${plan.done} of them done`), ...tables, notes);
}

async function check() {
  const { isLast, ok, content } = await ask("validate");
  if (!isLast) return;
  if (!ok) {
    showMistakes(content);
    return;
  }
  mistakes = [];
  number();
  const said = element("p", `No mistake: sweep ${content.sweep}.`);
  said.className = "said";
  answer.replaceChildren(said);
}

const failed = () => showMistakes({ detail: "The server does not answer: try again." });
const busy = (is) => form.querySelectorAll("button").forEach((button) => (button.disabled = is));

async function during(work) {
  busy(true);
  answer.replaceChildren(element("p", "Reading…"));
  try {
    await work();
  } catch {
    failed();
  }
  busy(false);
}

let waiting;
text.addEventListener("input", () => {
  clearTimeout(waiting);
  number();
  waiting = setTimeout(() => check().catch(failed), WAIT_MS);
});
text.addEventListener("scroll", () => (gutter.scrollTop = text.scrollTop));
form.elements.file?.addEventListener("change", async (event) => {
  const [file] = event.target.files;
  if (!file) return;
  text.value = await file.text();
  check().catch(failed);
});
form.elements.plan?.addEventListener("click", () =>
  during(async () => {
    const { ok, content } = await ask("plan");
    if (ok) showPlan(content);
    else showMistakes(content);
  }),
);
form.addEventListener("submit", (event) => {
  if (form.hasAttribute("action")) return; // a page of its own shows what changes before anything is submitted
  event.preventDefault();
  during(async () => {
    const { ok, content } = await ask("sweeps");
    if (ok) location.assign(`${form.dataset.sweeps}/${content.id}`);
    else showMistakes(content);
  });
});
form.hidden = false;
number();
