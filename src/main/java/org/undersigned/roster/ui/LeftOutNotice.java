package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.ui.Tone;
import org.undersigned.signature.coverage.MissingName;

/**
 * Says for which page a list is sealed, and who has agreed to print ads and cannot stand in this one: since other pages
 * take their runs, or since it runs before they want to be named. Unseen where the list is for no page.
 */
final class LeftOutNotice extends Composite<Div> {

    private static final Set<MissingName.Why> BY_THE_PAGE =
            Set.of(MissingName.Why.RUNS_BOOKED, MissingName.Why.NOT_BEFORE_LAUNCH, MissingName.Why.SCOPE_ENDED);

    /**
     * @param page what the page is called; empty for none
     * @param runs what booked pages are called, by their ids
     */
    LeftOutNotice(String page, List<MissingName> missing, Map<UUID, String> runs) {
        var leftOut = missing.stream()
                .filter(name -> BY_THE_PAGE.contains(name.why()))
                .toList();
        getContent().addClassName("roster-notice");
        getContent().add(new Paragraph(text("roster.ui.seal.page", page)));
        if (!leftOut.isEmpty()) {
            getContent().addClassName(Tone.WAITING.className());
            getContent().add(new Paragraph(text("roster.ui.seal.left-out", leftOut.size())), names(leftOut, runs));
        }
        setVisible(!page.isEmpty());
    }

    private static UnorderedList names(List<MissingName> leftOut, Map<UUID, String> runs) {
        var list = new UnorderedList();
        leftOut.stream().limit(ConcernsNotice.AT_FIRST).forEach(name -> {
            var booked = MissingPanel.booked(name, runs);
            list.add(new ListItem(
                    booked.isEmpty()
                            ? text("roster.ui.seal.left-out.name", name.credited(), label(name.why()))
                            : text("roster.ui.seal.left-out.booked", name.credited(), label(name.why()), booked)));
        });
        if (leftOut.size() > ConcernsNotice.AT_FIRST) {
            list.add(new ListItem(text("roster.ui.more-names", leftOut.size() - ConcernsNotice.AT_FIRST)));
        }
        return list;
    }
}
