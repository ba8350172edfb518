package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.undersigned.base.text.TextDifference;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.VersionDraft;
import org.undersigned.campaign.VersionStep;

/**
 * The next number of a letter: its text, what that changes, and whether earlier signatures count for it. Nothing is
 * decided beforehand: the person who publishes it decides.
 */
final class NextTextForm extends Composite<FormColumns> implements Form<VersionDraft> {

    private final LetterVersionFacts current;
    private final int confirmed;

    private final LanguageField language = new LanguageField();
    private final TextArea words = WordsField.create();
    private final Paragraph summary = new Paragraph();
    private final MarkedText difference = new MarkedText();
    private final RadioButtonGroup<VersionStep> decision = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(text("campaign.publish.reason"));

    /** @param confirmed how many confirmed signatures the letter has */
    NextTextForm(LetterVersionFacts current, int confirmed) {
        this.current = current;
        this.confirmed = confirmed;

        words.addValueChangeListener(typed -> compare());
        decision.addValueChangeListener(chosen -> reason.setRequiredIndicatorVisible(isCorrection()));

        summary.getElement().setAttribute("role", "status");
        decision.setLabel(text("campaign.publish.decision"));
        decision.setItems(VersionStep.CORRECTION, VersionStep.ASK_AGAIN);
        decision.setRenderer(new ComponentRenderer<>(this::choice));
        decision.setRequiredIndicatorVisible(true);
        decision.setErrorMessage(text("campaign.publish.decision.missing"));
        reason.setHelperText(text("campaign.publish.reason.help"));
        reason.setErrorMessage(text("campaign.refused.correction-without-reason"));
        var marks = new Details(summary, difference);
        marks.addClassName("publish-difference");

        getContent()
                .add(language)
                .addWide(words)
                .addWide(marks)
                .addWide(decision)
                .addWide(reason);
        language.show(current.locale());
        words.setValue(current.text());
        compare();
    }

    @Override
    public void show(VersionDraft draft) {
        language.show(draft.locale());
        words.setValue(draft.text());
        decision.setValue(draft.step());
        reason.setValue(draft.reason() == null ? "" : draft.reason());
    }

    @Override
    public Optional<VersionDraft> read() {
        decision.setInvalid(decision.isEmpty());
        reason.setInvalid(isCorrection() && reason.getValue().isBlank());
        var isValid = language.isValid() & WordsField.isValid(words);
        return isValid && !decision.isInvalid() && !reason.isInvalid() ? Optional.of(draft()) : Optional.empty();
    }

    private VersionDraft draft() {
        return isCorrection()
                ? VersionDraft.correction(current.number(), language.tag(), words.getValue(), reason.getValue())
                : VersionDraft.askAgain(current.number(), language.tag(), words.getValue(), reason.getValue());
    }

    private boolean isCorrection() {
        return decision.getValue() == VersionStep.CORRECTION;
    }

    private void compare() {
        var changes = TextDifference.between(current.text(), words.getValue().strip());
        summary.setText(
                changes.isEmpty()
                        ? text("campaign.difference.none", current.number())
                        : text(
                                "campaign.difference.counts",
                                changes.wordsInserted(),
                                changes.wordsDeleted(),
                                current.number()));
        difference.show(changes, current.locale());
    }

    /** The consequences stand with the choice, not behind it. */
    private Div choice(VersionStep step) {
        var consequence = new Paragraph(
                text("campaign.publish.consequence." + step, confirmed, current.number(), current.number() + 1));
        var choice = new Div(new Div(text("campaign.publish.choice." + step)), consequence);
        choice.addClassName("publish-choice");
        return choice;
    }
}
