// Keys that work everywhere. They press buttons that are on the page, so that a key does what the button does.

const TYPING = "input, textarea, select, [contenteditable]";

// A key pressed twice in haste must not decide about what its first press has only just brought.
const HASTE_MILLIS = 700;

// A key decides about what has stood before the eyes for at least so long; until then the keys on the buttons are dotted.
const LOOK_MILLIS = 800;

// So long it is said that a key was left out.
const SAID_MILLIS = 3000;

let hurried;
let decidedAt = -HASTE_MILLIS;
let shownAt = -LOOK_MILLIS;
let shownItem = null;
let looking;

function isTyping(event) {
  return event.composedPath().some((target) => target instanceof Element && target.matches(TYPING));
}

function press(selector) {
  document.querySelector(selector)?.click();
}

function isDialogOpen() {
  return document.querySelector("vaadin-dialog[opened], vaadin-confirm-dialog[opened]") !== null;
}

function findInList() {
  const field = document.querySelector(".register-search:not([hidden])");
  if (field) {
    field.focus();
  } else {
    press(".search-open");
  }
}

function onKey(event) {
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    if (!isDialogOpen()) {
      press(".search-open");
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || isDialogOpen()) {
    return;
  }
  if (event.key === "/") {
    event.preventDefault();
    findInList();
  } else if (event.key === "?") {
    event.preventDefault();
    press(".shortcuts-open");
  } else if (event.key.length === 1) {
    pressKeyed(event);
  }
}

// A button with a key of its own, in the title line of the page or on the way through a queue.
function pressKeyed(event) {
  const button = document.querySelector(
    `:is(.view-header, .queue-way) [data-key="${CSS.escape(event.key.toLowerCase())}"]`,
  );
  if (button && !event.repeat && !event.defaultPrevented) {
    event.preventDefault();
    if (!button.closest(".view-header") || isUnhurried(event)) {
      button.click();
    } else {
      sayHurried(button);
    }
  }
}

// A key that was left out says so, beside the buttons and to whoever hears the page; it goes away by itself.
function sayHurried(button) {
  const said = button.dataset.hurried;
  if (!said) {
    return;
  }
  let note = document.querySelector(".key-hurried");
  if (!note) {
    note = document.createElement("div");
    note.className = "key-hurried";
    note.setAttribute("role", "status");
    document.body.append(note);
  }
  note.textContent = said;
  clearTimeout(hurried);
  hurried = setTimeout(() => note.remove(), SAID_MILLIS);
}

function isUnhurried(event) {
  const since = event.timeStamp - decidedAt;
  decidedAt = event.timeStamp;
  return since >= HASTE_MILLIS && event.timeStamp - shownAt >= LOOK_MILLIS;
}

// What is to be decided about is shown anew: another item of a queue, or the window that was not in view.
function noteShown() {
  shownAt = performance.now();
  document.documentElement.toggleAttribute("data-looking", shownItem !== null);
  clearTimeout(looking);
  looking = setTimeout(() => document.documentElement.removeAttribute("data-looking"), LOOK_MILLIS);
}

new MutationObserver(() => {
  const item = document.querySelector(".queue-item");
  if (item !== shownItem) {
    shownItem = item;
    noteShown();
  }
}).observe(document.documentElement, { childList: true, subtree: true });

// In the search box the arrow keys go from the field to the hits and back; typing on a hit goes on in the field.
function onSearchKey(event) {
  const box = event.target.closest?.(".search-box");
  if (!box) {
    return;
  }
  const field = box.querySelector(".search-typed");
  const hits = [...box.querySelectorAll(".search-hit")];
  const at = hits.indexOf(document.activeElement);
  if (event.key === "ArrowDown") {
    event.preventDefault();
    hits[Math.min(at + 1, hits.length - 1)]?.focus();
  } else if (event.key === "ArrowUp") {
    event.preventDefault();
    (at > 0 ? hits[at - 1] : field).focus();
  } else if (at >= 0 && (event.key.length === 1 || event.key === "Backspace") && !event.ctrlKey && !event.metaKey) {
    field.focus();
  }
}

// A refusal stands on top of everything: Escape closes it before anything below hears of the key.
function onEscape(event) {
  const close = event.key === "Escape" ? document.querySelector(".refused-close") : null;
  if (close) {
    event.preventDefault();
    event.stopImmediatePropagation();
    close.click();
  }
}

document.addEventListener("visibilitychange", noteShown);
document.addEventListener("keydown", onEscape, true);
document.addEventListener("keydown", onKey);
document.addEventListener("keydown", onSearchKey);
