package org.undersigned.access.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import org.undersigned.access.Role;

/** Which roles a user holds, each with what it is for. */
class RolesField extends CheckboxGroup<Role> {

    RolesField() {
        super(text("access.user.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> label(role));
        setItemHelperGenerator(role -> text("access.role-help." + role.name()));
        setRequiredIndicatorVisible(true);
    }
}
