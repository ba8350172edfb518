package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.undersigned.base.ui.Tone;
import org.undersigned.roster.EditionFacts;

/** Says on the page of an edition that holders of the one before it do not know of it yet. */
final class FollowedNotice extends Composite<Div> {

    FollowedNotice(EditionFacts before, int waiting) {
        getContent().addClassNames("roster-notice", Tone.WAITING.className());
        getContent()
                .add(
                        new Paragraph(text("roster.notice.ui.predecessor", waiting, before.number())),
                        RosterNavigation.linkToEdition(
                                text("roster.notice.ui.to-predecessor", before.number()), before.id()));
    }
}
