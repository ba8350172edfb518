package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.undersigned.access.IssuedLink;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;

/** Shows a link once, to be given to the user. */
class LinkDialog {

    private final Dialog dialog = new Dialog();

    LinkDialog(IssuedLink link, String name, Instants instants) {
        var address = new TextField(text("access.link.address"));
        var copy = Buttons.primary(text("access.link.copy"), () -> {});
        Clipboard.onClick(copy)
                .writeText(
                        link.address(),
                        copied -> Notifications.say(text("access.link.copied")),
                        failed -> Notifications.refuse(text("access.link.not-copied")));

        address.setValue(link.address());
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        dialog.setHeaderTitle(text("access.link.title", name));
        dialog.addClassName("link-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(
                new Paragraph(text("access.link.text", name)),
                address,
                new Paragraph(text("access.link.until", instants.exact(link.expiresAt()))));
        dialog.getFooter().add(Buttons.quiet(text("access.link.close"), dialog::close), copy);
    }

    void open() {
        dialog.open();
    }
}
