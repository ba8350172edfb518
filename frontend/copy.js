// Copies the text of a button that has one. One listener for the whole page, so that it runs within the click itself:
// a browser lets nothing be copied later.

const SHOWN_MILLIS = 1500;

addEventListener("click", async (click) => {
  const button = click.target.closest?.("[data-copy]");
  if (!button) {
    return;
  }
  const copied = await write(button.dataset.copy);
  const label = button.querySelector("[data-copy-label]");
  const before = label.dataset.copyLabel;
  label.textContent = copied ? button.dataset.copied : button.dataset.notCopied;
  setTimeout(() => (label.textContent = before), SHOWN_MILLIS);
});

async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeBySelection(text);
  }
}

/** Where the page is not served over https there is no clipboard to write to. */
function writeBySelection(text) {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  return copied;
}
