package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Texts;
import org.undersigned.campaign.LetterService;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.CompanionService;
import org.undersigned.intake.Decision;
import org.undersigned.intake.EffectCount;
import org.undersigned.intake.FieldCount;
import org.undersigned.intake.ImportCounts;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.Problem;
import org.undersigned.intake.field.ChangeEffect;

/** What comes of an import when the current user applies it, said before it is. */
@org.springframework.stereotype.Component
class AppliedList {

    private final ImportService imports;
    private final ChangeService fieldChanges;
    private final CompanionService companions;
    private final LetterService letters;
    private final CurrentUser user;

    AppliedList(
            ImportService imports,
            ChangeService fieldChanges,
            CompanionService companions,
            LetterService letters,
            CurrentUser user) {
        this.imports = imports;
        this.fieldChanges = fieldChanges;
        this.companions = companions;
        this.letters = letters;
        this.user = user;
    }

    UnorderedList of(ImportFacts facts) {
        var counts = imports.counts(facts.id()).open();
        var what = new UnorderedList();
        what.addClassName("intake-what");
        add(what, text("intake.ui.apply.create", counts.of(Decision.CREATE)));
        CompanionTexts.told(companions.expected(facts.id()))
                .ifPresent(told -> add(what, text("intake.ui.apply.companions", told)));
        var waiting = user.may(Permission.IMPORT_APPLY) ? 0 : fieldChanges.changing(facts.id());
        add(what, text("intake.ui.apply.link", counts.of(Decision.USE_MATCH) - waiting));
        var values = fieldChanges.counts(facts.id());
        addChanges(what, facts.id(), values, waiting);
        addInVain(what, values, fieldChanges.effects(facts.id()));
        addParticipations(what, facts.plan(), counts);
        addSignatures(what, facts.plan());
        addRest(what, counts);
        return what;
    }

    /** Whoever may only create leaves what changes records to a coordinator. */
    private void addChanges(UnorderedList what, UUID id, List<FieldCount> counts, int waiting) {
        var linked = counts.stream()
                .filter(count -> count.linked() && count.result() == null)
                .toList();
        var chosen = linked.stream().filter(FieldCount::chosen).toList();
        var replaced = chosen.stream().filter(count -> count.effect().isDestructive());
        var values = chosen.stream().mapToInt(FieldCount::changes).sum();
        if (values > 0) {
            var gone = replaced.mapToInt(FieldCount::changes).sum();
            add(
                    what,
                    waiting > 0
                            ? text("intake.ui.apply.changes-wait", waiting, values, gone)
                            : text("intake.ui.apply.changes", values, gone));
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
    private static void addInVain(UnorderedList what, List<FieldCount> counts, List<EffectCount> rows) {
        for (var effect : ChangeEffect.values()) {
            var wanted = rows(rows, effect, true);
            if (effect.isInVain() && wanted > 0) {
                var said = counts.stream()
                        .filter(count -> count.effect() == effect && count.wanted() && count.result() == null)
                        .toList();
                add(what, text("intake.ui.apply." + effect, wanted, fields(said), rows(rows, effect, false)));
            }
        }
    }

    private static int rows(List<EffectCount> counts, ChangeEffect effect, boolean wanted) {
        return counts.stream()
                .filter(count -> count.open() && count.effect() == effect && count.wanted() == wanted)
                .mapToInt(EffectCount::rows)
                .sum();
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
        var reasons = Stream.of(
                        some("intake.ui.apply.rejected", rejected),
                        some("intake.ui.apply.against", against),
                        some("intake.ui.apply.undecided", undecided))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining(text("intake.ui.comma")));
        add(what, text("intake.ui.apply.left-out", rejected + against + undecided, reasons));
        if (counts.undecided() > undecided) {
            add(what, text("intake.ui.apply.undecided-wait", counts.undecided()));
        }
    }

    private static String some(String key, int rows) {
        return rows == 0 ? "" : text(key, rows);
    }

    private static int decidedAgainst(ImportCounts counts) {
        return counts.of(Decision.SKIP);
    }

    private static void add(UnorderedList list, String sentence) {
        list.add(new ListItem(sentence));
    }
}
