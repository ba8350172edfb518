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
        Stream.of(details.contact().phone(), details.contact().email())
                .filter(contact -> !contact.isEmpty())
                .map(SpokespersonCard::contact)
                .forEach(card::add);
        about().map(SpokespersonCard::source).forEach(card::add);
        return card;
    }

    private static Div contact(String contact) {
        var line = new Div(new Span(contact), new CopyButton(text("press.desk.ui.copy"), contact));
        line.addClassName("spokesperson-contact");
        return line;
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
