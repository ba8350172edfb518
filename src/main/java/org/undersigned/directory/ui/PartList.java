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
        return add(fact, smallPrint, changes(name, revise, remove));
    }

    public PartList add(Component fact, String smallPrint, Component... actions) {
        getContent().add(new ListItem(words(fact, smallPrint), actions(actions)));
        return this;
    }

    /** A fact above its small print. */
    private static Div words(Component fact, String smallPrint) {
        var words = new Div(fact);
        words.addClassName("part-words");
        if (!smallPrint.isEmpty()) {
            var small = new Span(smallPrint);
            small.addClassName("part-small");
            words.add(small);
        }
        return words;
    }

    private static Div actions(Component... actions) {
        var buttons = new Div(actions);
        buttons.addClassName("part-actions");
        return buttons;
    }

    /** One such fact by itself, for a list that is read bit by bit. */
    public static Component line(Component fact, String smallPrint, Component... actions) {
        var line = new Div(words(fact, smallPrint), actions(actions));
        line.addClassName("part-line");
        return line;
    }

    /** The two buttons of a fact that can be changed and removed. */
    public static Component[] changes(String name, Runnable revise, Runnable remove) {
        return new Component[] {
            Buttons.icon(Symbol.EDIT, text("directory.part.revise", name), revise),
            Buttons.icon(Symbol.REMOVE, text("directory.part.remove", name), remove)
        };
    }
}
