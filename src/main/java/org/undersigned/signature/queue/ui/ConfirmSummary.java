package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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

    private static final String REFUSED = "signature.refused.";

    /** @param sentence of the number that can be or were confirmed and the number of all */
    ConfirmSummary(String sentence, List<Confirmation> judged) {
        getContent().addClassName("confirm-summary");
        getContent().add(new Paragraph(sentence));
        var possible = judged.stream().filter(Confirmation::isPossible).toList();
        if (!possible.isEmpty()) {
            getContent().add(group(text("signature.ui.confirm.possible"), possible));
        }
        byReason(judged)
                .forEach((reason, names) -> getContent().add(group(text("signature.ui.against." + reason), names)));
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

    private static Component group(String reason, List<Confirmation> names) {
        var summary = new Div(new Span(reason), Numbers.label(names.size()));
        summary.addClassName("confirm-group");
        var told = new Paragraph(names.stream()
                .limit(TOLD)
                .map(Confirmation::credited)
                .collect(Collectors.joining(text("signature.ui.separator"))));
        told.addClassName("printed");
        var details = new Details(summary, told);
        if (names.size() > TOLD) {
            details.add(new Paragraph(text("signature.ui.more-names", names.size() - TOLD)));
        }
        return details;
    }
}
