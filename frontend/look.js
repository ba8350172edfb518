// The light or dark look, chosen by hand. The server writes the choice into the page, so that it is there before the
// first paint; without a choice the system decides.

const YEAR_IN_SECONDS = 31536000;

function shown() {
  const chosen = document.documentElement.dataset.look;
  return chosen ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}

document.addEventListener("click", (event) => {
  if (event.target.closest(".look-toggle")) {
    const look = shown() === "dark" ? "light" : "dark";
    document.documentElement.dataset.look = look;
    document.cookie = `look=${look}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`;
  }
});
