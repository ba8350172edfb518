package org.undersigned.outreach.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.StaffName;
import org.undersigned.base.ui.Form;

/** Who takes care of a participation. */
final class OwnerForm extends Composite<Div> implements Form<OwnerForm.Owned> {

    private final OwnerField owner;

    /** A member of staff, or nobody. */
    record Owned(@Nullable UUID owner) {}

    OwnerForm(List<StaffName> staff) {
        owner = new OwnerField(staff);
        getContent().add(owner);
    }

    @Override
    public void show(Owned owned) {
        owner.show(owned.owner());
    }

    @Override
    public Optional<Owned> read() {
        return Optional.of(new Owned(owner.owner()));
    }
}
