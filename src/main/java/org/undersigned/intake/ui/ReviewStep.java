package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.intake.Carried;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.ImportCounts;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.RecheckService;

/** The second step: what is proposed for each row, and what is decided about it. */
@org.springframework.stereotype.Component
class ReviewStep {

    private final ImportService imports;
    private final ChangeService fieldChanges;
    private final RecheckService rechecks;
    private final ImportActions actions;
    private final CurrentUser user;

    ReviewStep(
            ImportService imports,
            ChangeService fieldChanges,
            RecheckService rechecks,
            ImportActions actions,
            CurrentUser user) {
        this.imports = imports;
        this.fieldChanges = fieldChanges;
        this.rechecks = rechecks;
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
        var undecided =
                user.may(Permission.IMPORT_APPLY) ? "intake.ui.review.undecided" : "intake.ui.review.undecided-wait";
        var lines = new ReviewLines(imports, fieldChanges, facts, filter, mayDecide, undecided);
        if (isWaiting) {
            lines.tell(waiting(imports.counts(facts.id())));
        }
        if (facts.begunAt() == null) {
            rechecks.carried(facts.id()).ifPresent(carried -> tell(lines, carried));
        }
        return lines;
    }

    /** What became of the decisions when the rows were checked again; nothing where none had been taken. */
    private static void tell(ReviewLines lines, Carried carried) {
        var told = new ArrayList<String>();
        if (carried.kept().rows() + carried.anew().rows() > 0) {
            told.add(text(
                    "intake.ui.check.carried.rows",
                    carried.kept().rows(),
                    carried.anew().rows()));
        }
        if (carried.kept().values() + carried.anew().values() > 0) {
            told.add(text(
                    "intake.ui.check.carried.values",
                    carried.kept().values(),
                    carried.anew().values()));
        }
        if (!told.isEmpty()) {
            lines.tell(String.join(" ", told));
        }
    }

    private static String waiting(ImportCounts counts) {
        return Stream.of(
                        counts.waiting() > 0 ? text("intake.ui.result.waiting", counts.waiting()) : "",
                        counts.undecided() > 0 ? text("intake.ui.result.undecided", counts.undecided()) : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
