// Figures come when somebody scrolls to them, in the theme of the page; a click on a mark opens the patient.
const isDark = () => {
  const said = document.documentElement.dataset.theme;
  return said ? said === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

async function draw(place) {
  const said = place.querySelector(".loading");
  said.hidden = false;
  const query = new URLSearchParams(location.search);
  const asked = new URLSearchParams();
  for (const name of ["metric", "attack", "region"]) if (query.get(name)) asked.set(name, query.get(name));
  try {
    const answer = await fetch(`${place.dataset.figure}/${isDark() ? "dark" : "light"}?${asked}`);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    place.replaceChildren(said, ...page.body.childNodes);
    said.hidden = true;
    place.dataset.drawn = "yes";
    reach(place);
  } catch {
    said.textContent = "The figure could not be fetched: reload the page.";
  }
}

// Marks that lead somewhere say so to the keyboard through the first of each group, the others through the table.
function reach(place) {
  for (const mark of place.querySelectorAll("[data-to]")) {
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    const about = mark.closest("[data-region]")?.dataset ?? {};
    title.textContent = [mark.dataset.case, about.region, mark.dataset.value, about.defense, about.epsilon]
      .filter(Boolean)
      .join(", ");
    mark.append(title);
  }
}

const nearest = (place, event) => {
  let found = null;
  let least = 12;
  for (const mark of place.querySelectorAll("[data-to]")) {
    const box = mark.getBoundingClientRect();
    const x = box.left + box.width / 2 - event.clientX;
    const y = box.top + box.height / 2 - event.clientY;
    const far = Math.hypot(x, y);
    if (far < least) [found, least] = [mark, far];
  }
  return found;
};

const places = [...document.querySelectorAll("[data-figure]")];
const watch = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (!entry.isIntersecting) continue;
    watch.unobserve(entry.target);
    draw(entry.target);
  }
});
for (const place of places) {
  watch.observe(place);
  place.addEventListener("click", (event) => {
    const mark = event.target.closest("svg") && nearest(place, event);
    if (mark) location.assign(mark.dataset.to);
  });
}
const again = () => places.filter((place) => place.dataset.drawn).forEach(draw);
document.addEventListener("themechange", again);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
