// Drops an input event that tells nothing new. An insertion of several lines comes as several events, the last of them
// with a value that the field holds already. Flow keeps only the last event that waits to be sent; when a save sends it
// at once, a value that was new to the one before it would stay behind, and be taken for sent.

const PLAIN_FIELDS = "vaadin-text-area, vaadin-text-field, vaadin-email-field, vaadin-password-field";

document.addEventListener(
  "input",
  (event) => {
    const field = event.target.parentElement;
    if (field?.matches(PLAIN_FIELDS) && field.value === event.target.value) {
      event.stopImmediatePropagation();
    }
  },
  { capture: true },
);
