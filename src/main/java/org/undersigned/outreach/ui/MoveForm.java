package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.outreach.ParticipationChange.Move;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.Stage;

/** To which stage, and why. */
final class MoveForm extends Composite<FormColumns> implements Form<Move> {

    private final Select<Stage> to = new Select<>();
    private final TextArea reason = new TextArea(text("outreach.ui.reason"));

    MoveForm() {
        to.setLabel(text("outreach.ui.stage"));
        to.setItems(Arrays.stream(Stage.values())
                .filter(stage -> !stage.isBySignature() && stage != Stage.IDENTIFIED)
                .toList());
        to.setItemLabelGenerator(Texts::label);
        to.setRequiredIndicatorVisible(true);
        reason.setMaxLength(ParticipationDetails.MAX_REASON);
        reason.setHelperText(text("outreach.ui.reason.help"));
        getContent().addWide(to).addWide(reason);
    }

    @Override
    public void show(Move move) {
        to.setValue(move.to());
        reason.setValue(move.reason() == null ? "" : move.reason());
    }

    @Override
    public Optional<Move> read() {
        if (to.getValue() == null) {
            to.setErrorMessage(text("outreach.ui.stage.missing"));
            to.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(new Move(to.getValue(), reason.getValue()));
    }
}
