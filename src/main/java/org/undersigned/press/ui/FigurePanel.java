package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.base.ui.Figure;
import org.undersigned.base.ui.FigureLine;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.press.DeskFigure;

/** The figure to quote, the exact one with what it is made of, and by which rule names are counted. */
final class FigurePanel extends Composite<Panel> {

    private final DeskFigure figure;
    private final Instants instants;

    FigurePanel(DeskFigure figure, Instants instants) {
        this.figure = figure;
        this.instants = instants;
    }

    @Override
    protected Panel initContent() {
        var edition = figure.edition();
        var about = new Div(
                new Paragraph(figure.exactly()),
                new Paragraph(edition.countingRule().sentence()),
                new Paragraph(text("press.desk.ui.as-of", edition.label(), instants.exact(edition.asOf()))));
        about.addClassName("desk-about");
        var said = text(
                "press.desk.ui.figure.copied",
                figure.sentence(),
                figure.exactly(),
                edition.countingRule().sentence());
        return new Panel(
                        text("press.desk.ui.figure"),
                        new FigureLine(new Figure(figure.claim().words(), "")),
                        about)
                .actions(new CopyButton(text("press.desk.ui.copy"), said));
    }
}
