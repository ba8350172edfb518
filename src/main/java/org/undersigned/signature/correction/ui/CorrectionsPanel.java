package org.undersigned.signature.correction.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.correction.CorrectedPart;
import org.undersigned.signature.correction.Correction;

/** What was corrected of a signature: what it was, what it is, who asked for it and why. */
public final class CorrectionsPanel extends Composite<Div> {

    public CorrectionsPanel(SignatureCard card, Map<UUID, String> names, Instants instants) {
        var list = new OrderedList();
        list.addClassName("corrections");
        card.corrections().forEach(correction -> list.add(item(correction, names, instants)));
        getContent().add(new Panel(text("signature.ui.corrections"), list));
    }

    private static ListItem item(Correction correction, Map<UUID, String> names, Instants instants) {
        var change = new Div(
                new Span(label(correction.part())),
                value(correction.part(), correction.oldValue(), "correction-old"),
                new Span(text("signature.ui.corrections.arrow")),
                value(correction.part(), correction.newValue(), "correction-new"));
        change.addClassName("correction-change");
        var why = new Paragraph(text("signature.ui.corrections.asked", correction.askedBy(), correction.reason()));
        var who = new Div(
                new Span(names.getOrDefault(correction.by(), text("signature.ui.unknown-user"))),
                instants.label(correction.at()));
        who.addClassName("correction-who");
        var item = new ListItem(change, why);
        if (correction.evidence() != null) {
            item.add(new Paragraph(text("signature.ui.corrections.shown")));
        }
        item.add(who);
        return item;
    }

    /** What is printed is shown as printed; uses are our own words. */
    private static Component value(CorrectedPart part, @Nullable String value, String className) {
        var shown = new Span(value == null ? text("signature.ui.nothing") : value);
        shown.addClassName(value == null ? "unknown" : className);
        if (value != null && part != CorrectedPart.SCOPES) {
            shown.addClassName("printed");
        }
        return shown;
    }
}
