package org.undersigned.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstantFieldTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @BeforeEach
    void openBrowser() {
        Locale.setDefault(Locale.ENGLISH);
        MockVaadin.setup();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void readsTheClockOfItsZone() {
        var field = field(NEW_YORK);
        type(field, "2026-01-22T06:00");
        assertThat(field.instant()).isEqualTo(Instant.parse("2026-01-22T11:00:00Z"));
        assertThat(field.getContent().getHelperText())
                .isEqualTo("Thursday 22 January 2026, 06:00 (Eastern Standard Time)");
    }

    @Test
    void showsAnInstantByTheClockOfItsZone() {
        var field = field(NEW_YORK);
        field.show(Instant.parse("2026-07-01T11:00:00Z"));
        assertThat(field.getContent().getValue()).isEqualTo("2026-07-01T07:00");
        assertThat(field.instant()).isEqualTo(Instant.parse("2026-07-01T11:00:00Z"));
    }

    @Test
    void keepsTheTimeOfDayWhenTheZoneChanges() {
        var field = field(NEW_YORK);
        type(field, "2026-01-22T06:00");
        field.setZone(LONDON);
        assertThat(field.instant()).isEqualTo(Instant.parse("2026-01-22T06:00:00Z"));
        assertThat(field.getContent().getHelperText()).contains("Greenwich Mean Time");
    }

    @Test
    void refusesATimeThatTheClockSkips() {
        var field = field(NEW_YORK);
        type(field, "2026-03-08T02:30");
        assertThat(field.isValid()).isFalse();
        assertThat(field.instant()).isNull();
        assertThat(field.getContent().isInvalid()).isTrue();
        assertThat(field.getContent().getErrorMessage()).contains("America/New_York");
        field.setZone(LONDON);
        assertThat(field.isValid()).isTrue();
        assertThat(field.getContent().isInvalid()).isFalse();
    }

    @Test
    void takesTheFirstOfTwoAndSaysSo() {
        var field = field(NEW_YORK);
        type(field, "2026-11-01T01:30");
        assertThat(field.instant()).isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
        assertThat(field.getContent().getHelperText())
                .contains("Eastern Daylight Time")
                .contains("first of two");
    }

    @Test
    void mayBeEmpty() {
        var field = field(NEW_YORK);
        type(field, "2026-01-22T06:00");
        field.show(null);
        assertThat(field.isValid()).isTrue();
        assertThat(field.instant()).isNull();
        assertThat(field.getContent().getHelperText()).isNullOrEmpty();
    }

    private static InstantField field(ZoneId zone) {
        var field = new InstantField("Launch");
        field.setZone(zone);
        return field;
    }

    private static void type(InstantField field, String local) {
        field.getContent().setValue(LocalDateTime.parse(local));
    }
}
