package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.advertising.copy.CopyVersionRow;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.placement.PaperSaid;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** Which approved version goes to which insertion, and to whom at the paper. */
final class SubmitForm extends Composite<FormColumns> implements Form<SubmitForm.Submission> {

    /** What is submitted. */
    record Submission(UUID copyVersion, UUID insertion, PaperSaid to) {}

    private final ComboBox<CopyVersionRow> copy = new ComboBox<>(text("advertising.proof.ui.copy"));
    private final ComboBox<InsertionFacts> insertion = new ComboBox<>(text("advertising.proof.ui.insertion"));
    private final TextField to = new TextField(text("advertising.proof.ui.submitted-to"));

    SubmitForm(List<CopyVersionRow> copies, List<InsertionFacts> insertions) {
        copy.setItems(copies);
        copy.setItemLabelGenerator(row -> text("advertising.placement.copy", row.title(), row.number()));
        copy.setRequiredIndicatorVisible(true);
        insertion.setItems(insertions);
        insertion.setItemLabelGenerator(InsertionFacts::label);
        insertion.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        to.setMaxLength(PaperSaid.LONGEST_NAME);
        if (copies.size() == 1) {
            copy.setValue(copies.getFirst());
        }
        if (insertions.size() == 1) {
            insertion.setValue(insertions.getFirst());
        }
        getContent().addWide(copy).addWide(insertion).addWide(to);
    }

    @Override
    public void show(Submission submission) {
        to.setValue(submission.to().by());
    }

    @Override
    public Optional<Submission> read() {
        if (copy.getValue() == null || insertion.getValue() == null) {
            throw new Refusal("advertising.proof.ui.refused.nothing-chosen");
        }
        return Optional.of(
                new Submission(copy.getValue().id(), insertion.getValue().id(), new PaperSaid(to.getValue(), "")));
    }
}
