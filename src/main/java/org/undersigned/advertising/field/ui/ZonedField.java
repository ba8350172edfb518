package org.undersigned.advertising.field.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.DayFields;

/** A point in time as the clocks of one zone show it; of a time that comes twice the first is meant. */
public final class ZonedField extends Composite<DateTimePicker> {

    private final ZoneId zone;

    public ZonedField(String label, ZoneId zone) {
        this.zone = zone;
        getContent().setLabel(label);
        getContent().setHelperText(zone.getId());
    }

    @Override
    protected DateTimePicker initContent() {
        return DayFields.dayAndTime("");
    }

    public void show(@Nullable Instant instant) {
        getContent().setValue(instant == null ? null : LocalDateTime.ofInstant(instant, zone));
    }

    /** @throws Refusal when the clocks of the zone skip what is typed */
    public Optional<Instant> instant() {
        return Optional.ofNullable(getContent().getValue()).map(this::at);
    }

    private Instant at(LocalDateTime typed) {
        var offsets = zone.getRules().getValidOffsets(typed);
        if (offsets.isEmpty()) {
            throw new Refusal("advertising.order.ui.refused.skipped", text("advertising.order.ui.zone", zone.getId()));
        }
        return typed.toInstant(offsets.getFirst());
    }
}
