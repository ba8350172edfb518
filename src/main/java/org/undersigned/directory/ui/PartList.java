package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Symbol;

/** A few facts below each other, each with a line of small print and with what can be done with it. */
public final class PartList extends Composite<UnorderedList> {

    public PartList() {
        getContent().addClassName("part-list");
    }

    /** @param name what the buttons say that they change */
    public PartList add(Component fact, String smallPrint, String name, Runnable revise, Runnable remove) {
        return add(
                fact,
                smallPrint,
                Buttons.icon(Symbol.EDIT, text("directory.part.revise", name), revise),
                Buttons.icon(Symbol.REMOVE, text("directory.part.remove", name), remove));
    }

    public PartList add(Component fact, String smallPrint, Component... actions) {
        var words = new Div(fact);
        words.addClassName("part-words");
        if (!smallPrint.isEmpty()) {
            var small = new Span(smallPrint);
            small.addClassName("part-small");
            words.add(small);
        }
        var buttons = new Div(actions);
        buttons.addClassName("part-actions");
        getContent().add(new ListItem(words, buttons));
        return this;
    }
}
