package org.undersigned.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailSentenceTest {

    @Test
    void showsConstantsByTheirLabelsAlsoInLists() {
        assertThat(told("stage", null, "VERBAL_YES")).isEqualTo("stage Verbal yes");
        assertThat(told("forms", "SIGNED_FORM", "SIGNED_FORM, PERSONAL_LINK"))
                .isEqualTo("forms of evidence Signed form → Signed form, Own click on a personal link");
        assertThat(told("speakers", null, "SIGNER, OFFICER")).isEqualTo("speakers Signer, Officer");
    }

    @Test
    void findsALabelInOneFeatureOrTheOther() {
        assertThat(told("channel", null, "MEETING")).isEqualTo("channel Meeting");
        assertThat(told("channel", null, "SPREADSHEET")).isEqualTo("channel Spreadsheet");
    }

    @Test
    void readsAConstantWithoutALabelAsWords() {
        assertThat(told("unknown", null, "LEFT_OUT_OF_IT")).isEqualTo("unknown Left out of it");
    }

    @Test
    void leavesAZoneAndANameAsTheyAre() {
        assertThat(told("zone", null, "UTC")).isEqualTo("time zone UTC");
        assertThat(told("credit", "ABBA", "R.E.M.")).isEqualTo("name as credited ABBA → R.E.M.");
    }

    @Test
    void tellsPointsInTimeInTheZoneThatIsGiven() {
        assertThat(told(ZoneId.of("America/New_York"), "launch", null, "2026-01-14T09:30:00Z"))
                .isEqualTo("launch 14 Jan 2026, 04:30 (America/New_York)");
        assertThat(told("launch", "2026-01-14T09:30:00.123456Z", null))
                .isEqualTo("launch 14 Jan 2026, 09:30 (UTC) removed");
    }

    @Test
    void shortensHashesAndKeys() {
        assertThat(told("hash", null, "18a2d971".repeat(8))).isEqualTo("hash 18a2d971…");
        assertThat(told("evidence", null, "01a200e7-1fd1-7000-b51f-a72bdea8ed14"))
                .isEqualTo("evidence 01a200e7…");
    }

    @Test
    void takesAnEmptyWordForNone() {
        assertThat(told("addressees", "", "Ministers")).isEqualTo("addressees Ministers");
        assertThat(told("target", "200", "0")).isEqualTo("target 200 → none");
    }

    @Test
    void tellsDaysAsDaysAndLeavesWhatIsNone() {
        assertThat(told("delivered-on", null, "2026-01-14")).isEqualTo("delivered on 14 Jan 2026");
        assertThat(told("delivered-on", null, "2026-99-14")).isEqualTo("delivered on 2026-99-14");
    }

    private static String told(String particular, @Nullable String before, @Nullable String after) {
        return told(ZoneOffset.UTC, particular, before, after);
    }

    private static String told(ZoneId zone, String particular, @Nullable String before, @Nullable String after) {
        var row = new TrailRow(
                1,
                Instant.EPOCH,
                Actor.SYSTEM,
                "audit.use-case.refused",
                new Subject("thing", new UUID(0, 1), "A thing"),
                null,
                List.of(new Particular(particular, before, after, Particular.Secrecy.OPEN)),
                null);
        return TrailSentence.particulars(row, zone);
    }
}
