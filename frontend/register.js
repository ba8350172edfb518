// Keys of a list beyond those that the grid has: into the rows from the search field or from nowhere, and back out.

const OVERLAYS = "vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened], vaadin-context-menu[opened]";

function isNowhere() {
  return document.activeElement === null || document.activeElement.matches("body, main");
}

function isInSearch() {
  return document.activeElement?.closest(".register-search") != null;
}

// Decides about the row whose detail is open, and goes on to the next one.
function decide(grid, key) {
  const button = document.querySelector(`.register-detail .decision-buttons [data-key="${CSS.escape(key)}"]`);
  const cell = grid.shadowRoot.activeElement;
  if (button && cell) {
    button.click();
    cell.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown", bubbles: true, composed: true}));
    return true;
  }
  return false;
}

// The cell that says what the row is: not its checkbox.
function focusFirstRow(grid) {
  grid.scrollToIndex(0);
  const row = [...grid.$.items.children].find((candidate) => candidate.index === 0 && !candidate.hidden);
  const cell = [...(row?.children ?? [])].find((candidate) => !candidate._column?.localName.includes("selection"));
  cell?.focus();
}

function onKey(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
    return;
  }
  const grid = document.querySelector(".register-grid");
  if (!grid || document.querySelector(OVERLAYS)) {
    return;
  }
  if (event.key.length === 1 && decide(grid, event.key.toLowerCase())) {
    event.preventDefault();
  } else if (event.key === "ArrowDown" && (isInSearch() || isNowhere())) {
    event.preventDefault();
    focusFirstRow(grid);
  } else if (event.key === "Escape" && isNowhere()) {
    // As if the grid had the focus.
    grid.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape"}));
  }
}

// What is cut off is told in full where the pointer rests.
function onPointer(event) {
  const text = event.target.closest?.(".cell-text, .two-lines > *");
  if (text) {
    const box = text.matches(".cell-text") ? text.parentElement : text;
    text.title = box.scrollWidth > box.clientWidth ? text.textContent : "";
  }
}

document.addEventListener("keydown", onKey);
document.addEventListener("pointerover", onPointer);
