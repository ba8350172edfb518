package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.undersigned.roster.ListedMember;

/** Says which members of a group are on a list beside the group; nothing is shown where there are none. */
final class ListedMembersNotice extends Composite<Div> {

    /** So many are told by name. */
    private static final int LISTED = 10;

    ListedMembersNotice(List<ListedMember> members) {
        var list = new UnorderedList();
        members.stream()
                .limit(LISTED)
                .forEach(pair -> list.add(new ListItem(text(
                        "roster.ui.members.pair",
                        pair.member().credited(),
                        pair.group().credited()))));
        if (members.size() > LISTED) {
            list.add(new ListItem(text("roster.ui.members.more", members.size() - LISTED)));
        }
        getContent().addClassNames("roster-notice", "listed-members", "tone-waiting");
        getContent().add(new Paragraph(text("roster.ui.members", members.size())), list);
        setVisible(!members.isEmpty());
    }
}
