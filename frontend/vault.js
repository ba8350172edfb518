// Stands for an address of the vault: a mask, and for a short while the address itself, which is nowhere but here and is
// gone when its time is over, when the element leaves the page, or when the page is left.

const MASK = "••••••••";

class VaultValue extends HTMLElement {
  #until = 0;
  #tick = 0;

  connectedCallback() {
    addEventListener("pagehide", this.#mask);
    this.#mask();
  }

  disconnectedCallback() {
    removeEventListener("pagehide", this.#mask);
    this.#mask();
  }

  reveal(value, seconds) {
    clearInterval(this.#tick);
    this.#until = Date.now() + seconds * 1000;
    const shown = part("bdi", "vault-shown", value);
    shown.tabIndex = -1;
    const copy = part("button", "vault-copy", this.copy);
    copy.type = "button";
    copy.addEventListener("click", () => this.#copy(shown, copy));
    const time = part("span", "vault-time");
    time.setAttribute("aria-hidden", "true");
    const status = part("span", "vault-status");
    status.setAttribute("role", "status");
    this.replaceChildren(shown, copy, time, status);
    this.#tick = setInterval(() => this.#count(time), 250);
    this.#count(time);
    shown.focus();
  }

  #count(time) {
    const left = Math.ceil((this.#until - Date.now()) / 1000);
    if (left <= 0) {
      this.#mask();
      this.append(note(this.over));
    } else {
      time.textContent = this.countdown.replace("#", left);
    }
  }

  async #copy(shown, copy) {
    try {
      await navigator.clipboard.writeText(shown.textContent);
      copy.textContent = this.copied;
    } catch {
      getSelection().selectAllChildren(shown);
      copy.textContent = this.selected;
    }
  }

  #mask = () => {
    clearInterval(this.#tick);
    const mask = part("span", "vault-mask", MASK);
    mask.setAttribute("aria-hidden", "true");
    this.replaceChildren(mask);
  };
}

function part(tag, className, text = "") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Said to those who do not see the mask come back. */
function note(text) {
  const status = part("span", "vault-status", text);
  status.setAttribute("role", "status");
  return status;
}

customElements.define("un-vault-value", VaultValue);
