package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;

/** Facts with their labels. A fact that is not known is shown as unknown, not left out. */
public final class FactList extends Composite<DescriptionList> {

    public FactList() {
        getContent().addClassName("fact-list");
    }

    public FactList add(String label, @Nullable String value) {
        return value == null || value.isBlank() ? add(label, unknown()) : add(label, new Span(value));
    }

    public FactList add(String label, Component... values) {
        var description = new Description();
        description.add(values);
        var pair = new Div(new Term(label), description);
        pair.addClassName("fact");
        getContent().add(pair);
        return this;
    }

    /** A fact with what changes it beside it. */
    public FactList add(String label, Button change, Component... values) {
        change.addClassName("fact-change");
        var description = new Description();
        description.add(values);
        description.add(change);
        var pair = new Div(new Term(label), description);
        pair.addClassName("fact");
        getContent().add(pair);
        return this;
    }

    public void clear() {
        getContent().removeAll();
    }

    private static Span unknown() {
        var unknown = new Span(Texts.text("base.ui.fact.unknown"));
        unknown.addClassName("unknown");
        return unknown;
    }
}
