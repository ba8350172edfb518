package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.base.ui.Instants;
import org.undersigned.press.spokesperson.SpokespersonDetails;

/** Whom a journalist can be given, how and when to reach them, each to be copied. */
final class SpokespersonCard extends Composite<Div> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final SpokespersonDetails details;
    private final Instant now;

    SpokespersonCard(SpokespersonDetails details, Instant now) {
        this.details = details;
        this.now = now;
    }

    @Override
    protected Div initContent() {
        var name = new Paragraph(details.name());
        name.addClassName("spokesperson-name");
        var card = new Div(name);
        card.addClassName("spokesperson");
        if (!details.speaksAs().isEmpty()) {
            card.add(new Paragraph(details.speaksAs()));
        }
        offer(card, details.contact().phone(), text("press.spokesperson.ui.copy-phone"));
        offer(card, details.contact().email(), text("press.spokesperson.ui.copy-email"));
        about().map(SpokespersonCard::source).forEach(card::add);
        return card;
    }

    private static void offer(Div card, String contact, String copy) {
        if (!contact.isEmpty()) {
            var line = new Div(new Span(contact), new CopyButton(copy, contact));
            line.addClassName("spokesperson-contact");
            card.add(line);
        }
    }

    private Stream<String> about() {
        var contact = details.contact();
        var time = TIME.format(now.atZone(contact.zone()));
        return Stream.of(
                        contact.hours().isEmpty()
                                ? text("press.spokesperson.ui.time", place(contact.zone()), time)
                                : text("press.spokesperson.ui.hours", contact.hours(), place(contact.zone()), time),
                        said("press.spokesperson.ui.languages", contact.languages()),
                        said("press.spokesperson.ui.topics", details.topics()),
                        details.until() == null
                                ? ""
                                : text("press.spokesperson.ui.until", Instants.date(details.until())))
                .filter(sentence -> !sentence.isEmpty());
    }

    private static String said(String key, String words) {
        return words.isEmpty() ? "" : text(key, words);
    }

    /** "New York". */
    private static String place(ZoneId zone) {
        return zone.getId().replaceAll(".*/", "").replace('_', ' ');
    }

    private static Span source(String sentence) {
        var source = new Span(sentence);
        source.addClassName("desk-source");
        return source;
    }
}
