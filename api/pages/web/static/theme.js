// Light, dark or as the system has it; remembered by this browser alone. Runs before anything is painted.
const KEY = "robustseg-theme";

const apply = (theme) => {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  document.dispatchEvent(new Event("themechange"));
};

const remembered = () => {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
};

apply(remembered());
document.addEventListener("DOMContentLoaded", () => {
  const select = document.getElementById("theme");
  select.closest("label").hidden = false;
  select.value = remembered();
  select.addEventListener("change", () => {
    try {
      localStorage.setItem(KEY, select.value);
    } catch {
      // Nothing is remembered where the browser keeps nothing.
    }
    apply(select.value);
  });
});
