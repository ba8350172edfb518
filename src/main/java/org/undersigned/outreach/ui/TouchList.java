package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.ui.Instants;
import org.undersigned.outreach.Direction;
import org.undersigned.outreach.TouchRow;

/** The contacts of a participation, the latest first. */
final class TouchList extends Composite<Div> {

    private final Map<UUID, String> texts;
    private final Instants instants;

    /** @param texts what the texts of the campaign's letters are called */
    TouchList(List<TouchRow> touches, Map<UUID, String> texts, Instants instants) {
        this.texts = texts;
        this.instants = instants;
        if (touches.isEmpty()) {
            getContent().add(new Paragraph(text("outreach.ui.touches.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("touches");
        touches.forEach(touch -> list.add(item(touch)));
        getContent().add(list);
    }

    private ListItem item(TouchRow touch) {
        var what = new Span(sentence(touch));
        what.addClassName("touch-what");
        var line = new Div(what, new Span(label(touch.outcome())));
        line.addClassName("touch-line");
        var item = new ListItem(line);
        if (touch.letterVersion() != null && texts.containsKey(touch.letterVersion())) {
            item.add(shown(texts.get(touch.letterVersion())));
        }
        if (touch.note() != null) {
            var note = new Paragraph(touch.note());
            note.addClassName("touch-note");
            item.add(note);
        }
        item.add(when(touch));
        return item;
    }

    private static Component shown(String words) {
        var name = new Span(words);
        name.addClassName("printed");
        var shown = new Div(new Span(text("outreach.ui.touch.shown")), new Span(" "), name);
        shown.addClassName("touch-shown");
        return shown;
    }

    /** "Phone to Jane Roe", "E-mail from the party". */
    private static String sentence(TouchRow touch) {
        var whom = touch.representative() == null ? text("outreach.ui.touch.party") : touch.representative();
        return touch.direction() == Direction.WE_TO_THEM
                ? text("outreach.ui.touch.to", label(touch.channel()), whom)
                : text("outreach.ui.touch.from", label(touch.channel()), whom);
    }

    private Component when(TouchRow touch) {
        var when = new Div(instants.label(touch.at()), new Span(text("outreach.ui.touch.by", touch.loggedBy())));
        when.addClassName("touch-when");
        return when;
    }
}
