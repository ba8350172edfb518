package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Function;
import org.undersigned.advertising.approval.ApprovalStep;
import org.undersigned.advertising.approval.PolicyFacts;
import org.undersigned.base.ui.Panel;

/** Before whom a draft is put when it is submitted, by the steps of the campaign as they are now. */
final class AskedPanel extends Composite<Div> {

    AskedPanel(PolicyFacts policy, Function<UUID, String> names) {
        var sentences = new StepSentences(names);
        var steps = new OrderedList();
        steps.addClassName("export-log");
        policy.steps().forEach(step -> steps.add(item(step, sentences)));
        var panel = new Panel(text("advertising.approval.ui.will-be-put"), steps);
        panel.actions(CopyNavigation.linkToPolicy(text("advertising.approval.ui.policy")));
        getContent().add(panel);
    }

    private static ListItem item(ApprovalStep step, StepSentences sentences) {
        var name = new Div(new Span(step.name()));
        name.addClassName("edition-line");
        var asked = new Div(new Span(sentences.willBeAsked(step)));
        asked.addClassName("edition-about");
        var item = new ListItem(name, asked);
        item.addClassName("review-step");
        return item;
    }
}
