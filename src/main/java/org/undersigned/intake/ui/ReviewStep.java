package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.LineFilter;

/** The second step: what is proposed for each row, and what is decided about it. */
@org.springframework.stereotype.Component
class ReviewStep {

    private final ImportService imports;
    private final ChangeService fieldChanges;
    private final ImportActions actions;
    private final CurrentUser user;

    ReviewStep(ImportService imports, ChangeService fieldChanges, ImportActions actions, CurrentUser user) {
        this.imports = imports;
        this.fieldChanges = fieldChanges;
        this.actions = actions;
        this.user = user;
    }

    /** @param changed called when applying has begun */
    Component content(ImportFacts facts, LineFilter filter, ViewHeader header, Runnable changed) {
        var mayDecide = user.may(Permission.IMPORT_PROPOSE) && !facts.isWithoutRows();
        var isWaiting = facts.state() == ImportState.WAITING;
        header.primary(isWaiting ? actions.applyWaiting(facts, changed) : actions.apply(facts, changed))
                .secondary(Stream.of(actions.errorSheet(facts), actions.undo(facts, changed))
                        .flatMap(Stream::of)
                        .toArray(Component[]::new));
        var lines = new ReviewLines(imports, fieldChanges, facts, filter, mayDecide);
        if (isWaiting) {
            lines.tell(
                    text("intake.ui.result.waiting", imports.counts(facts.id()).waiting()));
        }
        return lines;
    }
}
