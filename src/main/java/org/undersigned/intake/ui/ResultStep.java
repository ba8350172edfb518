package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.base.ui.Figure;
import org.undersigned.base.ui.FigureLine;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.ImportCounts;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.Outcome;
import org.undersigned.intake.ValueCounts;
import org.undersigned.outreach.ui.OutreachNavigation;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.ui.SignatureNavigation;

/** The last step: what came of the rows, or what was taken back and what stayed. */
@org.springframework.stereotype.Component
class ResultStep {

    private final ImportService imports;
    private final ChangeService fieldChanges;
    private final ImportActions actions;

    ResultStep(ImportService imports, ChangeService fieldChanges, ImportActions actions) {
        this.imports = imports;
        this.fieldChanges = fieldChanges;
        this.actions = actions;
    }

    Component content(ImportFacts facts, LineFilter filter, ViewHeader header, Runnable changed) {
        var counts = imports.counts(facts.id());
        header.secondary(Stream.of(actions.errorSheet(facts), actions.undo(facts, changed))
                .flatMap(Stream::of)
                .toArray(Component[]::new));
        var content = new Div(
                facts.state() == ImportState.UNDONE ? undone(counts) : applied(counts),
                new ResultLines(imports, fieldChanges, facts, filter, counts));
        content.addClassName("intake-step");
        if (counts.brought() > 0) {
            content.addComponentAtIndex(1, new Paragraph(text("intake.ui.result.brought", counts.brought())));
        }
        return content;
    }

    private static FigureLine applied(ImportCounts counts) {
        var figures = new ArrayList<>(List.of(
                new Figure(counts.of(Outcome.CREATED), text("intake.ui.result.created")),
                new Figure(counts.of(Outcome.LINKED), text("intake.ui.result.linked")),
                new Figure(counts.of(Outcome.SKIPPED), text("intake.ui.result.skipped")),
                new Figure(counts.of(Outcome.REFUSED), text("intake.ui.result.refused"))));
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

    private static void addValues(List<Figure> figures, ValueCounts values) {
        Stream.of(
                        new Counted(values.added(), "intake.ui.result.values-added"),
                        new Counted(values.replaced(), "intake.ui.result.values-replaced"),
                        new Counted(values.left(), "intake.ui.result.values-left"),
                        new Counted(values.inVain(), "intake.ui.result.values-in-vain"))
                .filter(counted -> counted.values() > 0)
                .forEach(counted -> figures.add(new Figure(counted.values(), text(counted.key(), counted.values()))));
    }

    private record Counted(int values, String key) {}

    private static FigureLine undone(ImportCounts counts) {
        return new FigureLine(
                new Figure(counts.of(Outcome.UNDONE), text("intake.ui.result.undone")),
                new Figure(counts.of(Outcome.KEPT), text("intake.ui.result.kept")));
    }
}
