package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.DayFields;

/**
 * A point in time that is typed as the clock shows it in one zone, with the instant that it means written out below. A
 * time that the clock skips in spring is refused; of one that it shows twice in autumn the first is taken, and said.
 */
final class InstantField extends Composite<DateTimePicker> {

    private static final DateTimeFormatter MEANT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm (zzzz)", Locale.ENGLISH);

    private static final Duration STEP = Duration.ofMinutes(15);

    private ZoneId zone = ZoneOffset.UTC;

    InstantField(String label) {
        var picker = getContent();
        picker.addValueChangeListener(typed -> tellWhatIsMeant());
        picker.setLabel(label);
        picker.setStep(STEP);
        picker.setI18n(new DateTimePickerI18n()
                .setDateLabel(text("campaign.instant.date", label))
                .setTimeLabel(text("campaign.instant.time", label))
                .setBadInputErrorMessage(text("campaign.instant.bad"))
                .setIncompleteInputErrorMessage(text("campaign.instant.incomplete")));
        picker.setManualValidation(true);
    }

    @Override
    protected DateTimePicker initContent() {
        return DayFields.dayAndTime("");
    }

    /** What is typed stays as it is and means the same time of day in the other zone. */
    void setZone(ZoneId zone) {
        this.zone = zone;
        tellWhatIsMeant();
    }

    void show(@Nullable Instant instant) {
        getContent().setValue(instant == null ? null : LocalDateTime.ofInstant(instant, zone));
        tellWhatIsMeant();
    }

    /** Null when nothing is typed, or nothing that is a point in time: {@link #isValid} tells one from the other. */
    @Nullable
    Instant instant() {
        var local = getContent().getValue();
        return local == null ? null : instant(local, zone);
    }

    /** Checks what is typed, and says at the field what is wrong with it. */
    boolean isValid() {
        var picker = getContent();
        var local = picker.getValue();
        var own = picker.getDefaultValidator().apply(local, null);
        var problem = own.isError()
                ? own.getErrorMessage()
                : local != null && instant(local, zone) == null ? text("campaign.instant.skipped", zone.getId()) : null;
        picker.setErrorMessage(problem);
        picker.setInvalid(problem != null);
        return problem == null;
    }

    /** The first instant at which clocks of a zone show a time, or null when they skip it. */
    static @Nullable Instant instant(LocalDateTime local, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? null : local.toInstant(offsets.getFirst());
    }

    private void tellWhatIsMeant() {
        isValid();
        var local = getContent().getValue();
        var meant = local == null ? null : instant(local, zone);
        getContent().setHelperText(meant == null ? null : meant(local, ZonedDateTime.ofInstant(meant, zone)));
    }

    private String meant(LocalDateTime local, ZonedDateTime meant) {
        var twice = zone.getRules().getValidOffsets(local).size() > 1;
        var exact = MEANT.format(meant);
        return twice ? text("campaign.instant.meant-first", exact) : exact;
    }
}
