// Sets the names of a list as list items. They come as one text: a name a line, with its descriptor and title after tabs,
// and a word after another tab when it no longer stands.

class Names extends HTMLElement {
  #names = "";

  connectedCallback() {
    // The property may have been set before this element was known.
    if (Object.hasOwn(this, "names")) {
      const names = this.names;
      delete this.names;
      this.names = names;
    }
    this.#show();
  }

  get names() {
    return this.#names;
  }

  set names(names) {
    this.#names = names ?? "";
    if (this.isConnected) {
      this.#show();
    }
  }

  #show() {
    const list = document.createElement("ol");
    for (const line of this.#names.split("\n")) {
      if (line) {
        list.append(item(line.split("\t")));
      }
    }
    this.replaceChildren(list);
  }
}

function item([name, descriptor, title, gone]) {
  const item = document.createElement("li");
  const place = gone ? item.appendChild(document.createElement("s")) : item;
  place.append(name);
  for (const [text, className] of [[descriptor, "descriptor"], [title, "office"]]) {
    if (text) {
      const beside = document.createElement("span");
      beside.className = className;
      beside.textContent = `, ${text}`;
      place.append(beside);
    }
  }
  return item;
}

customElements.define("un-names", Names);
