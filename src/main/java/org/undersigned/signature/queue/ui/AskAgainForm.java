package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.outreach.NextStep;
import org.undersigned.signature.queue.AskAgain;

/** What to ask a signer again, and by when. */
final class AskAgainForm extends Composite<Div> implements Form<AskAgainForm.Asked> {

    private final TextArea what = new TextArea(text("signature.queue.ask.what"));
    private final DatePicker due = DayFields.day(text("signature.queue.ask.due"));

    /** What was entered. */
    record Asked(String what, LocalDate due) {}

    AskAgainForm(AskAgain claim) {
        what.setRequiredIndicatorVisible(true);
        what.setMaxLength(NextStep.MAX_LENGTH);
        what.setWidthFull();
        what.setAutofocus(true);
        due.setRequiredIndicatorVisible(true);
        getContent().addClassName("reason-form");
        getContent().add(new Paragraph(whoseStep(claim.owner())));
        var planned = claim.planned();
        if (planned != null) {
            getContent().add(new Paragraph(text("signature.queue.ask.gives-way", planned.text())));
        }
        getContent().add(what, due);
        show(new Asked(text("signature.queue.ask.proposed"), claim.due()));
    }

    private static String whoseStep(@Nullable String owner) {
        return owner == null
                ? text("signature.queue.ask.explanation.nobody")
                : text("signature.queue.ask.explanation", owner);
    }

    @Override
    public void show(Asked asked) {
        what.setValue(asked.what());
        due.setValue(asked.due());
    }

    @Override
    public Optional<Asked> read() {
        what.setErrorMessage(text("signature.queue.ask.what.missing"));
        what.setInvalid(what.getValue().isBlank());
        due.setErrorMessage(text("signature.ui.evidence.date.missing"));
        due.setInvalid(due.getValue() == null);
        return what.isInvalid() || due.isInvalid()
                ? Optional.empty()
                : Optional.of(new Asked(what.getValue().strip(), due.getValue()));
    }
}
