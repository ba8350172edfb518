package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;
import org.undersigned.intake.ImportService;

/** The imports of which something waits for a coordinator, and who prepared them. */
@org.springframework.stereotype.Component
class WaitingImportsTile implements HomeTile {

    private final ImportService imports;
    private final UserDirectory users;

    WaitingImportsTile(ImportService imports, UserDirectory users) {
        this.imports = imports;
        this.users = users;
    }

    @Override
    public Place place() {
        return Place.WAITING;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String permission() {
        return Permission.IMPORT_APPLY;
    }

    @Override
    public Component content(UUID campaignId) {
        var panel = new Panel(text("intake.ui.waiting.title"));
        var waiting = imports.waiting(campaignId);
        var list = new Div();
        list.addClassName("part-list");
        for (var row : waiting) {
            var facts = row.facts();
            var rows = row.counts().waiting() + row.counts().undecided();
            var line = new Div(
                    IntakeNavigation.linkToImport(facts.fileName(), facts.id()),
                    new Span(text("intake.ui.waiting.line", rows, users.name(facts.startedBy()))));
            line.addClassName("part");
            list.add(line);
        }
        panel.show(list);
        panel.setVisible(!waiting.isEmpty());
        return panel;
    }
}
