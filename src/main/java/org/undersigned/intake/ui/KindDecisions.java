package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.undersigned.base.ui.Buttons;
import org.undersigned.intake.Decision;
import org.undersigned.intake.Proposal;

/** What one kind of proposal means, and deciding all lines that are found at once. */
final class KindDecisions extends Composite<Div> {

    private final Consumer<Decision> decide;

    KindDecisions(Consumer<Decision> decide) {
        this.decide = decide;
        getContent().addClassName("kind-decisions");
    }

    /**
     * Lines of one kind.
     *
     * @param count how many of those that are found can be decided together
     */
    void show(Proposal proposal, int count, boolean mayDecide) {
        getContent().removeAll();
        getContent().add(new Paragraph(meaning(proposal)));
        if (mayDecide && count > 0) {
            getContent().add(buttons(proposal, count));
        }
    }

    /**
     * Lines of any kind.
     *
     * @param undecided what is said of the lines of the import that wait for a decision
     * @param decidable how many of those that are found can be decided together
     * @param alike how many of these are like a party or an earlier row
     */
    void showAny(String undecided, int decidable, int alike) {
        getContent().removeAll();
        getContent().add(new Paragraph(undecided));
        var buttons = new Div();
        buttons.addClassName("kind-decisions-buttons");
        if (alike > 0) {
            add(buttons, text("intake.ui.decide.same", alike), Decision.USE_MATCH);
        }
        if (decidable > 0) {
            add(buttons, text("intake.ui.decide.create", decidable), Decision.CREATE);
            add(buttons, text("intake.ui.decide.skip", decidable), Decision.SKIP);
            getContent().add(buttons);
        }
    }

    private static String meaning(Proposal proposal) {
        return switch (proposal) {
            case CREATE -> text("intake.ui.review.create");
            case SAME_AS_EXISTING -> text("intake.ui.review.existing");
            case SAME_AS_EARLIER_ROW -> text("intake.ui.review.earlier-row");
            case REJECTED -> text("intake.ui.review.rejected");
        };
    }

    private Div buttons(Proposal proposal, int count) {
        var buttons = new Div();
        buttons.addClassName("kind-decisions-buttons");
        switch (proposal) {
            case CREATE -> {
                add(buttons, text("intake.ui.decide.create", count), Decision.CREATE);
                add(buttons, text("intake.ui.decide.skip", count), Decision.SKIP);
            }
            case SAME_AS_EXISTING, SAME_AS_EARLIER_ROW -> {
                add(buttons, text("intake.ui.decide.same", count), Decision.USE_MATCH);
                add(buttons, text("intake.ui.decide.separately", count), Decision.CREATE);
                add(buttons, text("intake.ui.decide.skip", count), Decision.SKIP);
            }
            case REJECTED -> buttons.setVisible(false);
        }
        return buttons;
    }

    private void add(Div buttons, String text, Decision decision) {
        buttons.add(Buttons.plain(text, () -> decide.accept(decision)));
    }
}
