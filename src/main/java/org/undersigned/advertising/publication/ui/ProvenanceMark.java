package org.undersigned.advertising.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.undersigned.advertising.publication.Freshness;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** Where a value comes from, and how far it can be relied on. */
public final class ProvenanceMark extends Composite<Div> {

    public ProvenanceMark(Provenance provenance, LocalDate today) {
        var source = new Span(ProvenanceWords.source(provenance));
        source.addClassName("fact-source");
        getContent().addClassName("provenance");
        getContent().add(source, mark(provenance, Freshness.of(provenance, today)));
    }

    private static Component mark(Provenance provenance, Freshness freshness) {
        var words = ProvenanceWords.checked(provenance, freshness == Freshness.STALE);
        return switch (freshness) {
            case CHECKED, UNKNOWN -> checked(words);
            case STALE -> new StatusBadge(words, Tone.WAITING);
            case UNCHECKED -> new StatusBadge(words, Tone.NEUTRAL);
        };
    }

    private static Component checked(String words) {
        var checked = new Span(words);
        checked.addClassName("fact-checked");
        return checked;
    }
}
