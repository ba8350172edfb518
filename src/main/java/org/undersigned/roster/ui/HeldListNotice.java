package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.undersigned.base.ui.Tone;
import org.undersigned.roster.HeldList;

/** Says to whoever speaks with newsrooms that the newest published edition of a letter is held, and what holds instead. */
public final class HeldListNotice extends Composite<Div> {

    /** @param earlier whether an edition before it is published, from which is answered meanwhile */
    public HeldListNotice(HeldList held, boolean earlier) {
        var edition = held.edition();
        getContent().addClassNames("roster-notice", Tone.WAITING.className());
        getContent()
                .add(
                        new Paragraph(text(
                                "roster.ui.held.desk",
                                edition.label(),
                                held.hold().sentence())),
                        new Paragraph(text(earlier ? "roster.ui.held.desk.earlier" : "roster.ui.held.desk.nothing")),
                        RosterNavigation.linkToEdition(text("roster.ui.held.desk.open"), edition.id()));
    }
}
