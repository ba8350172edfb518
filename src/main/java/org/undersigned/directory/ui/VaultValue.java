package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.undersigned.directory.address.ContactAddress;

/**
 * The mask in front of an address of the vault, and for a minute the address itself. The address is handed to the page
 * once and is no part of what the server holds of the page, so that it comes with no later answer and in no other way.
 */
@Tag("un-vault-value")
final class VaultValue extends Component {

    static final int SECONDS = 60;

    /** The script of the element may still be on its way. */
    private static final String REVEAL = "customElements.whenDefined('un-vault-value').then(() => this.reveal($0, $1))";

    VaultValue() {
        getElement().setProperty("copy", text("directory.vault.copy"));
        getElement().setProperty("copied", text("directory.vault.copied"));
        getElement().setProperty("selected", text("directory.vault.selected"));
        getElement().setProperty("countdown", text("directory.vault.countdown", "#"));
        getElement().setProperty("over", text("directory.vault.over"));
    }

    void reveal(ContactAddress address) {
        getElement().executeJs(REVEAL, address.text(), SECONDS);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://vault.js");
    }
}
