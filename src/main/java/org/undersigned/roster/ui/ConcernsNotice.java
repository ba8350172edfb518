package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.undersigned.roster.ListConcern;

/** Says which names of a list somebody should look at before it is sealed; nothing is shown where there are none. */
final class ConcernsNotice extends Composite<Div> {

    /** So many are told one by one. */
    private static final int LISTED = 10;

    ConcernsNotice(List<ListConcern> concerns) {
        var list = new UnorderedList();
        concerns.stream()
                .limit(LISTED)
                .forEach(concern -> list.add(new ListItem(text(
                        "roster.ui.concern." + concern.kind(),
                        concern.line().position(),
                        concern.line().credited(),
                        concern.detail()))));
        if (concerns.size() > LISTED) {
            list.add(new ListItem(text("roster.ui.concerns.more", concerns.size() - LISTED)));
        }
        getContent().addClassNames("roster-notice", "listed-members", "tone-waiting");
        getContent().add(new Paragraph(text("roster.ui.concerns", concerns.size())), list);
        setVisible(!concerns.isEmpty());
    }
}
