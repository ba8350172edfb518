package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.base.ui.Notifications;
import org.undersigned.campaign.LetterService;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ErrorSheet;
import org.undersigned.intake.FieldCount;
import org.undersigned.intake.ImportCounts;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.ImportRuns;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.Outcome;
import org.undersigned.intake.Problem;
import org.undersigned.intake.field.ChangeEffect;

/** Applying and undoing, each with what will happen said first; nothing is offered to those who may not. */
@org.springframework.stereotype.Component
class ImportActions {

    private static final Component[] NOTHING = {};
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportService imports;
    private final ChangeService fieldChanges;
    private final ImportRuns runs;
    private final ErrorSheet errors;
    private final LetterService letters;
    private final CurrentUser user;

    ImportActions(
            ImportService imports,
            ChangeService fieldChanges,
            ImportRuns runs,
            ErrorSheet errors,
            LetterService letters,
            CurrentUser user) {
        this.imports = imports;
        this.fieldChanges = fieldChanges;
        this.runs = runs;
        this.errors = errors;
        this.letters = letters;
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
        var counts = imports.counts(facts.id()).open();
        var what = new UnorderedList();
        what.addClassName("intake-what");
        add(what, text("intake.ui.apply.create", counts.of(Decision.CREATE)));
        add(what, text("intake.ui.apply.link", counts.of(Decision.USE_MATCH)));
        var values = fieldChanges.counts(facts.id());
        addChanges(what, facts.id(), values);
        addInVain(what, values);
        addParticipations(what, facts.plan(), counts);
        addSignatures(what, facts.plan());
        addRest(what, counts);
        new ConfirmAction(text("intake.ui.apply.title", facts.fileName()), what, text("intake.ui.apply"), () -> {
                    runs.apply(facts.id(), facts.version());
                    changed.run();
                })
                .open();
    }

    /** Whoever may only create leaves what changes records to a coordinator. */
    private void addChanges(UnorderedList what, UUID id, List<FieldCount> counts) {
        var linked = counts.stream()
                .filter(count -> count.linked() && count.result() == null)
                .toList();
        var chosen = linked.stream().filter(FieldCount::chosen).toList();
        var replaced = chosen.stream().filter(count -> count.effect().isDestructive());
        var values = chosen.stream().mapToInt(FieldCount::changes).sum();
        if (values > 0) {
            add(
                    what,
                    text(
                            "intake.ui.apply.changes",
                            values,
                            replaced.mapToInt(FieldCount::changes).sum()));
            if (!user.may(Permission.IMPORT_APPLY)) {
                add(what, text("intake.ui.apply.changes-wait"));
            }
        }
        for (var effect : List.of(ChangeEffect.REPLACES, ChangeEffect.CONFLICTS, ChangeEffect.ADDS)) {
            var left = linked.stream()
                    .filter(count -> !count.chosen() && count.effect() == effect)
                    .mapToInt(FieldCount::changes)
                    .sum();
            if (left > 0) {
                what.add(new ListItem(
                        new Span(text("intake.ui.apply.not-chosen." + effect, left)),
                        IntakeNavigation.linkToRows(text("intake.ui.apply.look", left), id, effect)));
            }
        }
    }

    /** What the rows that are not left out say and what is not entered, by the reason. */
    private static void addInVain(UnorderedList what, List<FieldCount> counts) {
        for (var effect : ChangeEffect.values()) {
            var said = counts.stream()
                    .filter(count -> count.effect() == effect && count.wanted() && count.result() == null)
                    .toList();
            var values = said.stream().mapToInt(FieldCount::changes).sum();
            if (effect.isInVain() && values > 0) {
                add(what, text("intake.ui.apply." + effect, values, fields(said)));
            }
        }
    }

    private static String fields(List<FieldCount> said) {
        return said.stream()
                .map(FieldCount::field)
                .distinct()
                .sorted()
                .map(Texts::label)
                .collect(Collectors.joining(text("intake.ui.comma")));
    }

    private static void addParticipations(UnorderedList what, ImportPlan plan, ImportCounts counts) {
        if (plan.stage() != null) {
            add(what, text("intake.ui.apply.participations", label(plan.stage()), label(plan.tier())));
        }
        if (counts.of(Problem.RESTRICTED) > 0) {
            add(what, text("intake.ui.apply.protected", counts.of(Problem.RESTRICTED)));
        }
    }

    private void addSignatures(UnorderedList what, ImportPlan plan) {
        if (plan.letterVersion() != null) {
            var words = letters.version(plan.letterVersion());
            var scopes = plan.scopes().stream()
                    .sorted()
                    .map(Texts::label)
                    .collect(Collectors.joining(text("intake.ui.comma")));
            add(what, text("intake.ui.apply.signatures", words.letterTitle(), words.number(), scopes));
        }
    }

    /** What a campaigner has not decided is left open for a coordinator. */
    private void addRest(UnorderedList what, ImportCounts counts) {
        var undecided = user.may(Permission.IMPORT_APPLY) ? counts.undecided() : 0;
        var against = decidedAgainst(counts);
        var rejected = counts.leftOut() - counts.undecided() - against;
        add(what, text("intake.ui.apply.left-out", rejected + against + undecided, rejected, against, undecided));
        if (counts.undecided() > undecided) {
            add(what, text("intake.ui.apply.undecided-wait", counts.undecided()));
        }
    }

    private static int decidedAgainst(ImportCounts counts) {
        return counts.of(Decision.SKIP);
    }

    private static void add(UnorderedList list, String sentence) {
        list.add(new ListItem(sentence));
    }

    private void confirmUndo(ImportFacts facts, Runnable changed) {
        var what = UndoneList.of(facts.plan(), imports.counts(facts.id()), fieldChanges.counts(facts.id()));
        new ConfirmAction(text("intake.ui.undo.title", facts.fileName()), what, text("intake.ui.undo"), () -> {
                    runs.undo(facts.id(), facts.version());
                    changed.run();
                })
                .dangerous()
                .open();
    }
}
