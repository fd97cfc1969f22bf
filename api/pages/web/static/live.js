// What goes on is read again every few seconds, while somebody looks and something runs.
const EVERY_MS = 3000;

const parts = () => [...document.querySelectorAll("[data-live]")];
const isAlive = () => parts().some((part) => part.dataset.live === "yes");
const isBusy = (part) => part.contains(document.activeElement) || part.querySelector("details[open]");

async function look() {
  if (document.hidden) return;
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = [...page.querySelectorAll("[data-live]")];
  parts().forEach((part, at) => {
    if (fresh[at] && !isBusy(part)) part.replaceWith(fresh[at]);
  });
}

async function goOn() {
  try {
    await look();
  } catch {
    // The server is away: the next look may find it.
  }
  if (isAlive()) setTimeout(goOn, EVERY_MS);
}

if (isAlive()) setTimeout(goOn, EVERY_MS);
