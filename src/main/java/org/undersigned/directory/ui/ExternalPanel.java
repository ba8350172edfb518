package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Symbol;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.external.ExternalId;
import org.undersigned.directory.external.ExternalLine;
import org.undersigned.directory.external.ExternalService;

/** The numbers under which others know a party. */
@org.springframework.stereotype.Component
class ExternalPanel implements CardPanel {

    private final ExternalService numbers;
    private final CurrentUser user;

    ExternalPanel(ExternalService numbers, CurrentUser user) {
        this.numbers = numbers;
        this.user = user;
    }

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(PartyCard card, Runnable changed) {
        return Optional.of(panel(card, changed));
    }

    private Panel panel(PartyCard card, Runnable changed) {
        var lines = numbers.numbers(card.id());
        var list = new PartList();
        lines.forEach(line -> add(list, card, line, changed));
        var panel = new Panel(
                text("directory.external.title"),
                lines.isEmpty() ? new Paragraph(text("directory.external.none")) : list);
        return user.may(Permission.DIRECTORY_WRITE)
                ? panel.actions(Buttons.icon(Symbol.ADD, text("directory.external.add"), () -> add(card, changed)))
                : panel;
    }

    private void add(PartList list, PartyCard card, ExternalLine line, Runnable changed) {
        var register = label(line.number().kind());
        if (user.may(Permission.DIRECTORY_WRITE)) {
            list.add(
                    shown(line.number()),
                    register,
                    register,
                    () -> revise(card, line, changed),
                    () -> remove(line, changed));
        } else {
            list.add(shown(line.number()), register);
        }
    }

    private static Component shown(ExternalId number) {
        return number.page()
                .<Component>map(page -> link(page, number.written()))
                .orElseGet(() -> new Span(number.written()));
    }

    private static Anchor link(String page, String text) {
        var link = new Anchor(page, text);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private void add(PartyCard card, Runnable changed) {
        FormDialog.around(
                        text("directory.external.add"), new ExternalForm(), text("directory.external.add"), number -> {
                            numbers.add(card.id(), number);
                            changed.run();
                        })
                .open();
    }

    private void revise(PartyCard card, ExternalLine seen, Runnable changed) {
        var editing = PartEditing.of(seen, () -> numbers.numbers(card.id()), (id, version, number) -> {
            numbers.revise(id, version, number);
            changed.run();
        });
        FormDialog.editing(
                        text("directory.external.revise"), new ExternalForm(), text("directory.external.save"), editing)
                .open();
    }

    private void remove(ExternalLine seen, Runnable changed) {
        var number = seen.number();
        new ConfirmAction(
                        text("directory.external.remove"),
                        text("directory.external.remove.text", label(number.kind()), number.written()),
                        text("directory.external.remove"),
                        () -> {
                            numbers.remove(seen.id(), seen.version());
                            changed.run();
                        })
                .dangerous()
                .open();
    }
}
