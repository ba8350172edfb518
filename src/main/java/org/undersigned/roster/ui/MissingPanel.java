package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.label;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.ui.Numbers;
import org.undersigned.base.ui.Panel;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.ui.SignatureNavigation;

/** Which known names are not on a list, by the reason, each with the way to its signature. */
final class MissingPanel extends Composite<Div> {

    /** So many names of a reason are listed; where there are more, the list of signatures has them all. */
    private static final int LISTED = 40;

    /** @param runs what booked pages are called, by their ids */
    MissingPanel(String title, List<MissingName> missing, Map<UUID, String> runs) {
        var panel = new Panel(title);
        if (missing.isEmpty()) {
            panel.show(new Paragraph(text("roster.ui.missing.none")));
        } else {
            panel.show(missing.stream()
                    .collect(Collectors.groupingBy(MissingName::why, TreeMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(reason -> reason(reason.getKey(), reason.getValue(), runs))
                    .toArray(Component[]::new));
        }
        getContent().addClassName("missing-panel");
        getContent().add(panel);
    }

    private static Component reason(MissingName.Why why, List<MissingName> names, Map<UUID, String> runs) {
        var summary = new Div(new Span(label(why)), Numbers.label(names.size()));
        summary.addClassName("confirm-group");
        var list = new UnorderedList();
        names.stream().limit(LISTED).forEach(name -> {
            var link = SignatureNavigation.linkToSignature(name.credited(), name.signature());
            link.addClassName("printed");
            var item = new ListItem(link);
            var booked = booked(name, runs);
            if (!booked.isEmpty()) {
                item.add(new Span(text("roster.ui.missing.booked", booked)));
            }
            list.add(item);
        });
        var details = new Details(summary, list);
        if (names.size() > LISTED) {
            var all = text("roster.ui.missing.all", names.size());
            details.add(
                    why == MissingName.Why.NOT_CONFIRMED
                            ? SignatureNavigation.linkToSignatures(all, SignatureState.CLAIMED)
                            : SignatureNavigation.linkToSignatures(all));
        }
        return details;
    }

    /** The pages that take the runs of a name. */
    static String booked(MissingName name, Map<UUID, String> runs) {
        return name.runs().stream()
                .flatMap(run -> Optional.ofNullable(runs.get(run)).stream())
                .sorted()
                .collect(Collectors.joining(text("roster.separator")));
    }
}
