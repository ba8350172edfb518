package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Counts by something, as a table with a bar to each. */
public final class BarTable extends Composite<Div> {

    /** @param label a word, or a link to what is counted */
    public record Bar(Component label, long number, Tone tone) {

        public static Bar of(String label, long number) {
            return new Bar(new Span(label), number, Tone.PROGRESS);
        }
    }

    /** @param caption what is counted, for assistive technology */
    public BarTable(String caption, List<Bar> bars) {
        var most = bars.stream().mapToLong(Bar::number).max().orElse(0);
        var table = new Element("table").setAttribute("class", "bar-table").setAttribute("aria-label", caption);
        var body = new Element("tbody");
        bars.forEach(bar -> body.appendChild(row(bar, most)));
        table.appendChild(body);
        getContent().addClassName("bars");
        getContent().getElement().appendChild(table);
    }

    private static Element row(Bar bar, long most) {
        var label = new Element("th").setAttribute("scope", "row");
        label.appendChild(bar.label().getElement());
        var share = new Element("progress")
                .setAttribute("max", Long.toString(Math.max(most, 1)))
                .setAttribute("value", Long.toString(bar.number()))
                .setAttribute("class", bar.tone().className())
                .setAttribute("aria-hidden", "true");
        var track = new Element("td").setAttribute("class", "bar-track");
        track.appendChild(share);
        var number = new Element("td").setAttribute("class", "figures").setText(Numbers.text(bar.number()));
        var row = new Element("tr");
        row.appendChild(label, track, number);
        return row;
    }
}
