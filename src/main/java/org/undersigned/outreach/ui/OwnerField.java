package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.StaffName;

/** A member of staff, or nobody. */
final class OwnerField extends Composite<Select<StaffName>> {

    private final List<StaffName> staff;

    OwnerField(List<StaffName> staff) {
        this.staff = staff;
        getContent().setLabel(text("outreach.ui.owner"));
        getContent().setItems(staff);
        getContent().setItemLabelGenerator(member -> member == null ? text("outreach.ui.nobody") : member.name());
        getContent().setEmptySelectionAllowed(true);
        getContent().setEmptySelectionCaption(text("outreach.ui.nobody"));
        getContent().setWidthFull();
    }

    void show(@Nullable UUID owner) {
        getContent()
                .setValue(staff.stream()
                        .filter(member -> member.id().equals(owner))
                        .findFirst()
                        .orElse(null));
    }

    @Nullable
    UUID owner() {
        var member = getContent().getValue();
        return member == null ? null : member.id();
    }
}
