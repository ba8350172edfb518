package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.undersigned.base.ui.Figure;
import org.undersigned.base.ui.FigureLine;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.directory.PartyKind;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.CompanionService;
import org.undersigned.intake.ImportCounts;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.Outcome;
import org.undersigned.intake.ValueCounts;
import org.undersigned.intake.ValueOutcome;
import org.undersigned.outreach.ui.OutreachNavigation;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.ui.SignatureNavigation;

/** The last step: what came of the rows, or what was taken back and what stayed. */
@org.springframework.stereotype.Component
class ResultStep {

    /** Those that were linked, left out and refused. */
    private static final int BEHIND_CREATED = 3;

    private final ImportService imports;
    private final ChangeService fieldChanges;
    private final CompanionService companions;
    private final ImportActions actions;

    ResultStep(ImportService imports, ChangeService fieldChanges, CompanionService companions, ImportActions actions) {
        this.imports = imports;
        this.fieldChanges = fieldChanges;
        this.companions = companions;
        this.actions = actions;
    }

    Component content(ImportFacts facts, LineFilter filter, ViewHeader header, Runnable changed) {
        var counts = imports.counts(facts.id());
        header.secondary(Stream.of(actions.errorSheet(facts), actions.undo(facts, changed))
                .flatMap(Stream::of)
                .toArray(Component[]::new));
        var content = new Div(
                facts.state() == ImportState.UNDONE ? undone(counts) : applied(counts, companions.came(facts.id())),
                new ResultLines(imports, fieldChanges, facts, filter, counts));
        content.addClassName("intake-step");
        if (counts.brought() > 0) {
            content.addComponentAtIndex(1, new Paragraph(text("intake.ui.result.brought", counts.brought())));
        }
        return content;
    }

    private static FigureLine applied(ImportCounts counts, Map<PartyKind, Integer> came) {
        var figures = new ArrayList<>(List.of(
                rows(counts, Outcome.CREATED, "intake.ui.result.created"),
                rows(counts, Outcome.LINKED, "intake.ui.result.linked"),
                rows(counts, Outcome.SKIPPED, "intake.ui.result.skipped"),
                rows(counts, Outcome.REFUSED, "intake.ui.result.refused")));
        came.forEach((kind, count) -> figures.add(
                figures.size() - BEHIND_CREATED,
                new Figure(count, text("intake.ui.result.companions." + kind, count))));
        addValues(figures, counts.values());
        if (counts.participations() > 0) {
            figures.add(new Figure(
                    counts.participations(),
                    text("intake.ui.result.participations", counts.participations()),
                    OutreachNavigation.linkToPipeline(text("intake.ui.result.pipeline"))));
        }
        if (counts.signatures() > 0) {
            figures.add(new Figure(
                    counts.signatures(),
                    text("intake.ui.result.signatures", counts.signatures()),
                    SignatureNavigation.linkToSignatures(text("intake.ui.result.claims"), SignatureState.CLAIMED)));
        }
        return new FigureLine(figures.toArray(Figure[]::new));
    }

    private static Figure rows(ImportCounts counts, Outcome outcome, String key) {
        var rows = counts.of(outcome);
        return new Figure(rows, text(key, rows));
    }

    private static void addValues(List<Figure> figures, ValueCounts values) {
        for (var outcome : ValueOutcome.values()) {
            var count = values.values(outcome);
            if (count > 0) {
                figures.add(new Figure(count, text("intake.ui.result.values." + outcome, count)));
            }
        }
    }

    private static FigureLine undone(ImportCounts counts) {
        var figures = new ArrayList<>(List.of(
                rows(counts, Outcome.UNDONE, "intake.ui.result.undone"),
                rows(counts, Outcome.KEPT, "intake.ui.result.kept")));
        addValues(figures, counts.values());
        return new FigureLine(figures.toArray(Figure[]::new));
    }
}
