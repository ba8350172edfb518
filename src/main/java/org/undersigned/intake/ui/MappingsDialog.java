package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.intake.mapping.MappingFacts;
import org.undersigned.intake.mapping.MappingService;

/** The sources whose files are read as before, each to be forgotten. */
final class MappingsDialog {

    private final MappingService mappings;
    private final UserDirectory staff;
    private final Instants instants;
    private final boolean mayDelete;
    private final Dialog dialog = new Dialog(text("intake.ui.mappings"));
    private final Div body = new Div();

    MappingsDialog(MappingService mappings, UserDirectory staff, Instants instants, boolean mayDelete) {
        this.mappings = mappings;
        this.staff = staff;
        this.instants = instants;
        this.mayDelete = mayDelete;
        dialog.addClassName("form-dialog");
        dialog.add(new Paragraph(text("intake.ui.mappings.what")), body);
        dialog.getFooter().add(Buttons.quiet(text("intake.ui.mappings.close"), dialog::close));
        show();
    }

    void open() {
        dialog.open();
    }

    private void show() {
        body.removeAll();
        var list = new UnorderedList();
        list.addClassName("mapping-list");
        mappings.all().forEach(mapping -> list.add(item(mapping)));
        body.add(list.getChildren().findAny().isPresent() ? list : new Paragraph(text("intake.ui.mappings.none")));
    }

    private Component item(MappingFacts mapping) {
        var source = new Span(mapping.source());
        source.addClassName("mapping-source");
        var used = new Span(text(
                "intake.ui.mappings.used",
                mapping.columnsRead(),
                instants.text(mapping.usedAt()),
                staff.name(mapping.usedBy())));
        used.addClassName("mapping-used");
        var item = new ListItem(new Div(source, used));
        if (mayDelete) {
            var delete = Buttons.quiet(text("intake.ui.mappings.delete"), () -> delete(mapping));
            delete.setAriaLabel(text("intake.ui.mappings.delete-one", mapping.source()));
            item.add(delete);
        }
        return item;
    }

    private void delete(MappingFacts mapping) {
        Notifications.orRefusal(() -> mappings.delete(mapping.id(), mapping.version()));
        show();
    }
}
