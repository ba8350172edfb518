package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.undersigned.advertising.order.BudgetQuestion;
import org.undersigned.base.ui.Form;

/** What an approval commits to, and the reason why that may go above the budget, where it does. */
public final class ApproveForm extends Composite<Div> implements Form<String> {

    private final Paragraph above = new Paragraph();
    private final TextArea reason = new TextArea(text("advertising.order.ui.budget-reason"));

    /** @param explanation what follows from the approval */
    public ApproveForm(String explanation, BudgetQuestion budget) {
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        getContent().addClassName("reason-form");
        getContent().add(new Paragraph(explanation), above, reason);
        ask(budget);
    }

    /** Shows what the budget asks for at this moment, and the reason that was given for this order before. */
    void ask(BudgetQuestion budget) {
        above.setVisible(budget.isAbove());
        reason.setVisible(budget.isAbove() && budget.mayGoAbove());
        if (!budget.isAbove()) {
            return;
        }
        above.setText(text(
                budget.mayGoAbove()
                        ? "advertising.order.ui.above-budget"
                        : "advertising.order.ui.above-budget.coordinator",
                budget.excess().sentence()));
        if (reason.isEmpty() && !budget.givenBefore().isEmpty()) {
            reason.setValue(budget.givenBefore());
            reason.setHelperText(text("advertising.order.ui.budget-reason.before"));
        }
    }

    @Override
    public void show(String words) {
        reason.setValue(words);
    }

    @Override
    public Optional<String> read() {
        return Optional.of(reason.getValue());
    }
}
