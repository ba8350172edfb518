package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.undersigned.base.ui.Numbers;
import org.undersigned.signature.Confirmation;

/** What confirming many signatures would do or did: which of them, and what stands against the others, by reason. */
final class ConfirmSummary extends Composite<Div> {

    /** So many names are told; the rest is counted. */
    private static final int TOLD = 60;

    /** So many names stand beside the reason. */
    private static final int AT_ONCE = 3;

    private static final String REFUSED = "signature.refused.";

    /** @param sentence of the number that can be or were confirmed and the number of all */
    ConfirmSummary(String sentence, List<Confirmation> judged) {
        getContent().addClassName("confirm-summary");
        getContent().add(new Paragraph(sentence));
        var possible = judged.stream().filter(Confirmation::isPossible).toList();
        if (!possible.isEmpty()) {
            getContent().add(group(text("signature.ui.confirm.possible"), possible));
        }
        byReason(judged).forEach((reason, names) -> getContent().add(against(reason, names)));
    }

    static int possible(List<Confirmation> judged) {
        return (int) judged.stream().filter(Confirmation::isPossible).count();
    }

    /** A name with several reasons stands under each; the reason that most names have comes first. */
    private static Map<String, List<Confirmation>> byReason(List<Confirmation> judged) {
        var groups = new TreeMap<String, List<Confirmation>>();
        for (var name : judged) {
            for (var refusal : name.refusals()) {
                groups.computeIfAbsent(refusal.key().substring(REFUSED.length()), key -> new ArrayList<>())
                        .add(name);
            }
        }
        var sorted = new LinkedHashMap<String, List<Confirmation>>();
        groups.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Each name with what it lacks. */
    private static Component against(String reason, List<Confirmation> names) {
        var told = new UnorderedList();
        names.stream()
                .limit(TOLD)
                .map(name -> new ListItem(sentence(name, reason)))
                .forEach(told::add);
        return details(text("signature.ui.against." + reason), names, told);
    }

    private static String sentence(Confirmation name, String reason) {
        return name.refusals().stream()
                .filter(refusal -> refusal.key().equals(REFUSED + reason))
                .map(refusal -> text(refusal.key(), refusal.arguments().toArray()))
                .findFirst()
                .orElseGet(name::credited);
    }

    private static Component group(String reason, List<Confirmation> names) {
        var told = new Paragraph(names(names, TOLD));
        told.addClassName("printed");
        return details(reason, names, told);
    }

    /** The first names stand where nobody has to open anything. */
    private static Component details(String reason, List<Confirmation> names, Component told) {
        var first = new Span(names(names, AT_ONCE));
        first.addClassName("printed");
        var summary = new Div(new Span(reason), Numbers.label(names.size()), first);
        summary.addClassName("confirm-group");
        var details = new Details(summary, told);
        if (names.size() > TOLD) {
            details.add(new Paragraph(text("signature.ui.more-names", names.size() - TOLD)));
        }
        return details;
    }

    private static String names(List<Confirmation> names, int most) {
        return names.stream()
                .limit(most)
                .map(Confirmation::credited)
                .collect(Collectors.joining(text("signature.ui.separator")));
    }
}
