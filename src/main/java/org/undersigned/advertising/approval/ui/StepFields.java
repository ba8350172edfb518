package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.undersigned.access.Permission;
import org.undersigned.access.Role;
import org.undersigned.access.StaffName;
import org.undersigned.advertising.approval.ApprovalStep;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.base.ui.Symbol;

/** One step of a policy. */
final class StepFields extends Composite<Div> {

    private final TextField name = new TextField(text("advertising.approval.ui.step.name"));
    private final Select<Role> role = new Select<>();
    private final IntegerField quorum = new IntegerField(text("advertising.approval.ui.step.quorum"));
    private final IntegerField due = new IntegerField(text("advertising.approval.ui.step.due"));
    private final MultiSelectComboBox<StaffName> people =
            new MultiSelectComboBox<>(text("advertising.approval.ui.step.people"));
    private final MultiSelectComboBox<StaffName> deputies =
            new MultiSelectComboBox<>(text("advertising.approval.ui.step.deputies"));
    private final Button remove;
    private final List<StaffName> staff;

    StepFields(List<StaffName> staff, Consumer<StepFields> removed) {
        this.staff = staff;
        remove = Buttons.icon(Symbol.REMOVE, text("advertising.approval.ui.step.remove"), () -> removed.accept(this));
        name.setMaxLength(ApprovalStep.LONGEST_NAME);
        role.setLabel(text("advertising.approval.ui.step.role"));
        role.setItems(Arrays.stream(Role.values())
                .filter(each -> each.permissions().contains(Permission.COPY_APPROVE))
                .toList());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(text("advertising.approval.ui.anybody"));
        role.setItemLabelGenerator(each -> each == null ? text("advertising.approval.ui.anybody") : Texts.label(each));
        quorum.setValue(1);
        quorum.setMin(1);
        quorum.setMax(ApprovalStep.MOST_QUORUM);
        quorum.setStepButtonsVisible(true);
        due.setMin(1);
        due.setMax(ApprovalStep.MOST_HOURS);
        due.setPlaceholder(text("advertising.approval.ui.step.due.none"));
        for (var field : List.of(people, deputies)) {
            field.setItems(staff);
            field.setItemLabelGenerator(StaffName::name);
        }
        people.addValueChangeListener(named -> tellWhoseStepItIs());
        tellWhoseStepItIs();
        getContent().addClassName("policy-step");
        getContent().add(new FormColumns(name, role, quorum, due, people, deputies), remove);
    }

    private void tellWhoseStepItIs() {
        people.setHelperText(text(
                people.getValue().isEmpty()
                        ? "advertising.approval.ui.step.people.help"
                        : "advertising.approval.ui.step.people.named"));
    }

    StepFields show(ApprovalStep step) {
        name.setValue(step.name());
        role.setValue(step.role());
        quorum.setValue(step.quorum());
        due.setValue(step.dueHours());
        people.setValue(of(step.people()));
        deputies.setValue(of(step.deputies()));
        return this;
    }

    private Set<StaffName> of(Set<UUID> ids) {
        return staff.stream().filter(each -> ids.contains(each.id())).collect(Collectors.toSet());
    }

    ApprovalStep read() {
        return new ApprovalStep(
                name.getValue(),
                role.getValue(),
                ids(people),
                ids(deputies),
                Objects.requireNonNullElse(quorum.getValue(), 0),
                due.getValue(),
                false);
    }

    private static Set<UUID> ids(MultiSelectComboBox<StaffName> field) {
        return field.getValue().stream().map(StaffName::id).collect(Collectors.toSet());
    }

    void setReadOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        quorum.setReadOnly(readOnly);
        due.setReadOnly(readOnly);
        role.setReadOnly(readOnly);
        people.setReadOnly(readOnly);
        deputies.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
    }
}
