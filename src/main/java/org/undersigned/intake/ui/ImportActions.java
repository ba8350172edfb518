package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.base.ui.Notifications;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.CompanionService;
import org.undersigned.intake.ErrorSheet;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportRuns;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.Outcome;

/** Applying and undoing, each with what will happen said first; nothing is offered to those who may not. */
@org.springframework.stereotype.Component
class ImportActions {

    private static final Component[] NOTHING = {};
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportService imports;
    private final ChangeService fieldChanges;
    private final CompanionService companions;
    private final ImportRuns runs;
    private final ErrorSheet errors;
    private final AppliedList applied;
    private final CurrentUser user;

    ImportActions(
            ImportService imports,
            ChangeService fieldChanges,
            CompanionService companions,
            ImportRuns runs,
            ErrorSheet errors,
            AppliedList applied,
            CurrentUser user) {
        this.imports = imports;
        this.fieldChanges = fieldChanges;
        this.companions = companions;
        this.runs = runs;
        this.errors = errors;
        this.applied = applied;
        this.user = user;
    }

    Component[] apply(ImportFacts facts, Runnable changed) {
        return user.may(Permission.IMPORT_PROPOSE) && !facts.isWithoutRows()
                ? new Component[] {Buttons.primary(text("intake.ui.apply"), () -> confirmApply(facts, changed))}
                : NOTHING;
    }

    /** What changes records that are there, by whoever may change them. */
    Component[] applyWaiting(ImportFacts facts, Runnable changed) {
        return user.may(Permission.IMPORT_APPLY)
                ? new Component[] {Buttons.primary(text("intake.ui.apply.waiting"), () -> confirmApply(facts, changed))}
                : NOTHING;
    }

    Component[] undo(ImportFacts facts, Runnable changed) {
        return runs.isUndoable(facts) && runs.mayUndo(facts.startedBy())
                ? new Component[] {Buttons.plain(text("intake.ui.undo"), () -> confirmUndo(facts, changed))}
                : NOTHING;
    }

    /** Takes up what was broken off. */
    Component[] goOn(ImportFacts facts, Runnable changed) {
        var isApplying = facts.state() == ImportState.APPLYING;
        var may = isApplying ? user.may(Permission.IMPORT_PROPOSE) : runs.mayUndo(facts.startedBy());
        return may
                ? new Component[] {
                    Buttons.primary(
                            text(isApplying ? "intake.ui.apply.go-on" : "intake.ui.undo.go-on"),
                            () -> goOn(facts, isApplying, changed))
                }
                : NOTHING;
    }

    Component[] errorSheet(ImportFacts facts) {
        var counts = imports.counts(facts.id());
        var isDone = facts.state() != ImportState.CHECKED;
        var leftOut = isDone ? counts.of(Outcome.SKIPPED) + counts.of(Outcome.REFUSED) : counts.leftOut();
        return leftOut > 0
                ? new Component[] {
                    new FileDownload(text("intake.ui.error-sheet"), () -> snapshot(facts.id(), facts.fileName()))
                }
                : NOTHING;
    }

    private FileSnapshot snapshot(UUID id, String fileName) {
        return FileSnapshot.of(text("intake.ui.error-sheet.file", fileName), WORKBOOK, errors.of(id));
    }

    private void goOn(ImportFacts facts, boolean isApplying, Runnable changed) {
        var begun = Notifications.orRefusal(() -> {
            if (isApplying) {
                runs.apply(facts.id(), facts.version());
            } else {
                runs.undo(facts.id(), facts.version());
            }
        });
        if (begun) {
            changed.run();
        }
    }

    private void confirmApply(ImportFacts facts, Runnable changed) {
        new ConfirmAction(
                        text("intake.ui.apply.title", facts.fileName()),
                        applied.of(facts),
                        text("intake.ui.apply"),
                        () -> {
                            runs.apply(facts.id(), facts.version());
                            changed.run();
                        })
                .open();
    }

    private void confirmUndo(ImportFacts facts, Runnable changed) {
        var what =
                UndoneList.of(imports.counts(facts.id()), companions.came(facts.id()), fieldChanges.counts(facts.id()));
        new ConfirmAction(text("intake.ui.undo.title", facts.fileName()), what, text("intake.ui.undo"), () -> {
                    runs.undo(facts.id(), facts.version());
                    changed.run();
                })
                .dangerous()
                .open();
    }
}
