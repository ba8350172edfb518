package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.undersigned.access.StaffName;
import org.undersigned.advertising.approval.ApprovalStep;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Form;

/** The steps of a policy in the order in which they are taken. */
final class PolicyForm extends Composite<Div> implements Form<List<ApprovalStep>> {

    private final Div steps = new Div();
    private final Button add = Buttons.plain(text("advertising.approval.ui.step.add"), this::add);
    private final List<StaffName> staff;

    PolicyForm(List<StaffName> staff) {
        this.staff = staff;
        steps.addClassName("policy-steps");
        getContent().addClassName("policy-form");
        getContent().add(steps, add);
    }

    private void add() {
        steps.add(new StepFields(staff, this::remove));
    }

    private void remove(StepFields step) {
        steps.remove(step);
    }

    @Override
    public void show(List<ApprovalStep> details) {
        steps.removeAll();
        details.forEach(step -> steps.add(new StepFields(staff, this::remove).show(step)));
    }

    @Override
    public Optional<List<ApprovalStep>> read() {
        return Optional.of(fields().stream().map(StepFields::read).toList());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        add.setVisible(!readOnly);
        fields().forEach(step -> step.setReadOnly(readOnly));
    }

    private List<StepFields> fields() {
        return steps.getChildren()
                .filter(StepFields.class::isInstance)
                .map(StepFields.class::cast)
                .toList();
    }
}
