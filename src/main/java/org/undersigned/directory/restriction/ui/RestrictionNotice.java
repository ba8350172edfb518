package org.undersigned.directory.restriction.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.directory.restriction.RestrictionLine;

/** That a party is not to be contacted: where, until when, who said so and, for those who may read it, why. */
final class RestrictionNotice extends Composite<Div> {

    RestrictionNotice(RestrictionLine line, Instants instants) {
        getContent().addClassNames("restriction-notice", Tone.BAD.className());
        getContent().getElement().setAttribute("role", "note");
        getContent().add(new StatusBadge(text("directory.restriction.title"), Tone.BAD), new Span(sentence(line)));
        if (line.reason() != null) {
            var reason = new Paragraph(line.reason());
            reason.addClassName("restriction-reason");
            getContent().add(reason);
        }
        var small = new Div(
                new Span(text("directory.restriction.set-by", line.facts().setBy())),
                instants.label(line.facts().setAt()));
        small.addClassName("restriction-small");
        getContent().add(small);
    }

    RestrictionNotice with(Component action) {
        getContent().add(action);
        return this;
    }

    /** "In any campaign, until 3 March 2027." */
    static String sentence(RestrictionLine line) {
        var facts = line.facts();
        var campaign = line.campaignName() == null ? "" : line.campaignName();
        return text("directory.restriction.sentence", facts.reach(), campaign, facts.end());
    }
}
