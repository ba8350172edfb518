package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Numbers;
import org.undersigned.roster.ListConcern;
import org.undersigned.signature.ui.SignatureNavigation;

/**
 * Says which names of a list somebody should look at before it is sealed, by what there is to look at and each with the
 * way to its signature; nothing is shown where there are none.
 */
final class ConcernsNotice extends Composite<Div> {

    /** So many of a kind are told at first. */
    static final int AT_FIRST = 50;

    ConcernsNotice(List<ListConcern> concerns) {
        getContent().addClassNames("roster-notice", "listed-members", "tone-waiting");
        getContent().add(new Paragraph(text("roster.ui.concerns", names(concerns))));
        concerns.stream()
                .collect(Collectors.groupingBy(ListConcern::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, some) -> getContent().add(group(kind, some)));
        setVisible(!concerns.isEmpty());
    }

    /** A name may be of several concerns. */
    private static long names(List<ListConcern> concerns) {
        return concerns.stream()
                .map(concern -> concern.line().signature())
                .distinct()
                .count();
    }

    private static Component group(ListConcern.Kind kind, List<ListConcern> concerns) {
        var summary = new Div(new Span(text("roster.ui.concern-kind." + kind)), Numbers.label(concerns.size()));
        summary.addClassName("confirm-group");
        var list = new UnorderedList();
        concerns.stream().limit(AT_FIRST).map(ConcernsNotice::item).forEach(list::add);
        var group = new Details(summary, list);
        if (concerns.size() > AT_FIRST) {
            var all = Buttons.quiet(text("roster.ui.concerns.all", concerns.size()), () -> {});
            all.addClickListener(asked -> {
                concerns.stream().skip(AT_FIRST).map(ConcernsNotice::item).forEach(list::add);
                group.remove(all);
            });
            group.add(all);
        }
        return group;
    }

    private static ListItem item(ListConcern concern) {
        var line = concern.line();
        return new ListItem(SignatureNavigation.linkToSignature(
                text("roster.ui.concern." + concern.kind(), line.position(), line.credited(), concern.detail()),
                line.signature()));
    }
}
