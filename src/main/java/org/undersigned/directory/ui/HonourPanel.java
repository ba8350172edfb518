package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Symbol;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourLine;
import org.undersigned.directory.honour.HonourService;

/** What may be said of a party. */
@org.springframework.stereotype.Component
class HonourPanel implements CardPanel {

    private final HonourService honours;
    private final CurrentUser user;

    HonourPanel(HonourService honours, CurrentUser user) {
        this.honours = honours;
        this.user = user;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(PartyCard card, Runnable changed) {
        return Optional.of(panel(card, changed));
    }

    private Panel panel(PartyCard card, Runnable changed) {
        var lines = honours.honours(card.id());
        var list = new PartList();
        lines.forEach(line -> add(list, card, line, changed));
        var panel = new Panel(
                text("directory.honour.title"), lines.isEmpty() ? new Paragraph(text("directory.honour.none")) : list);
        return user.may(Permission.DIRECTORY_WRITE)
                ? panel.actions(Buttons.icon(Symbol.ADD, text("directory.honour.add"), () -> add(card, changed)))
                : panel;
    }

    private void add(PartList list, PartyCard card, HonourLine line, Runnable changed) {
        var details = line.details();
        var small = small(details);
        if (user.may(Permission.DIRECTORY_WRITE)) {
            list.add(
                    new Span(details.text()),
                    small,
                    details.text(),
                    () -> revise(card, line, changed),
                    () -> remove(line, changed));
        } else {
            list.add(new Span(details.text()), small);
        }
    }

    private static String small(HonourDetails details) {
        var checkedOn = details.checkedOn();
        return checkedOn == null
                ? text("directory.honour.line.unchecked", details.source())
                : text("directory.honour.line", details.source(), Instants.date(checkedOn));
    }

    private void add(PartyCard card, Runnable changed) {
        FormDialog.around(text("directory.honour.add"), new HonourForm(), text("directory.honour.add"), details -> {
                    honours.add(card.id(), details);
                    changed.run();
                })
                .open();
    }

    private void revise(PartyCard card, HonourLine seen, Runnable changed) {
        var editing = PartEditing.of(seen, () -> honours.honours(card.id()), (id, version, details) -> {
            honours.revise(id, version, details);
            changed.run();
        });
        FormDialog.editing(text("directory.honour.revise"), new HonourForm(), text("directory.honour.save"), editing)
                .open();
    }

    private void remove(HonourLine seen, Runnable changed) {
        new ConfirmAction(
                        text("directory.honour.remove"),
                        text("directory.honour.remove.text", seen.details().text()),
                        text("directory.honour.remove"),
                        () -> {
                            honours.remove(seen.id(), seen.version());
                            changed.run();
                        })
                .dangerous()
                .open();
    }
}
