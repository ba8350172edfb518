package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.FactRow;
import org.undersigned.advertising.publication.FactTopic;
import org.undersigned.advertising.publication.FactWords;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Symbol;

/** What is known of an edition on one topic, and what is not, each with where it comes from. */
final class FactPanel extends Composite<Div> {

    private final PaperEdition edition;
    private final LocalDate today;
    private final Optional<Consumer<FactKey>> enter;

    /**
     * @param enter enters a value; nothing for who may not
     * @param more stands below the table
     */
    FactPanel(
            FactTopic topic,
            PaperEdition edition,
            LocalDate today,
            Optional<Consumer<FactKey>> enter,
            Component... more) {
        this.edition = edition;
        this.today = today;
        this.enter = enter;
        var table = new NativeTable();
        table.addClassNames("ad-table", "fact-table");
        Arrays.stream(FactKey.values())
                .filter(key -> key.topic() == topic)
                .forEach(key -> fill(table.getBody().addRow(), key));
        var frame = new Div(table);
        frame.addClassName("ad-table-frame");
        var content = Stream.concat(Stream.of(frame), Stream.of(more)).toArray(Component[]::new);
        getContent().add(new Panel(Texts.label(topic), content));
    }

    private void fill(NativeTableRow row, FactKey key) {
        row.add(PaperTables.heading(Texts.label(key), "row"));
        var held = edition.facts().row(key);
        var known = held.filter(FactRow::isKnown);
        row.addDataCell().add(known.map(fact -> value(key, fact)).orElseGet(FactPanel::unknown));
        row.addDataCell()
                .add(held.<Component>map(fact -> new ProvenanceMark(fact.provenance(), today))
                        .orElseGet(Span::new));
        enter.ifPresent(entering -> row.addDataCell()
                .add(Buttons.icon(
                        Symbol.EDIT,
                        text("advertising.publication.ui.fact.enter.of", Texts.label(key)),
                        () -> entering.accept(key))));
    }

    private static Component value(FactKey key, FactRow fact) {
        var value = new Span(FactWords.of(key, fact.value()));
        value.addClassName("fact-value");
        return value;
    }

    private static Component unknown() {
        var unknown = new Span(text("advertising.publication.ui.unknown"));
        unknown.addClassName("unknown");
        return unknown;
    }
}
