package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.base.ui.Panel;
import org.undersigned.press.quote.QuoteDetails;
import org.undersigned.press.quote.QuoteRow;

/** What may be quoted at this moment, to be copied. */
final class QuotePanel extends Composite<Panel> {

    private final List<QuoteRow> quotable;

    QuotePanel(List<QuoteRow> quotable) {
        this.quotable = quotable;
    }

    @Override
    protected Panel initContent() {
        var panel = new Panel(text("press.quote.ui.title"));
        panel.show(
                quotable.isEmpty()
                        ? new Component[] {new Paragraph(text("press.quote.ui.none-quotable"))}
                        : quotable.stream().map(QuotePanel::quote).toArray(Component[]::new));
        return panel;
    }

    private static Component quote(QuoteRow row) {
        var quoted = text("press.quote.ui.quoted", row.details().words());
        var words = new Paragraph(quoted);
        words.addClassName("printed");
        var speaker = new Paragraph(speaker(row.details()));
        speaker.addClassName("desk-source");
        var copied = text("press.quote.ui.copied", quoted, speaker(row.details()));
        var quote = new Div(words, speaker, new CopyButton(text("press.desk.ui.copy"), copied));
        quote.addClassName("press-quote");
        return quote;
    }

    /** "Jo Doe, senior advisor". */
    static String speaker(QuoteDetails details) {
        return details.speaksAs().isEmpty()
                ? details.speaker()
                : text("press.quote.ui.speaker-as", details.speaker(), details.speaksAs());
    }
}
