package org.undersigned.advertising.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IcsTextTest {

    @Test
    void marksWhatWouldEndATextOrAValue() {
        assertThat(IcsText.escaped("One; two, three\\four\nfive\r\nsix\u0007"))
                .isEqualTo("One\\; two\\, three\\\\four\\nfive\\nsix");
    }

    @Test
    void foldsAfterSeventyFiveOctetsAndNeverWithinACharacter() {
        var words = "Zoë 漢字 😀 ".repeat(20);
        var ics = new IcsText().text("SUMMARY", words).toString();

        assertThat(ics.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(ics.replace("\r\n ", "")).isEqualTo("SUMMARY:" + words + "\r\n");
    }

    @Test
    void tellsMomentsInUtcAndDaysWithoutAnHour() {
        var ics = new IcsText()
                .moment("DTSTART", Instant.parse("2026-01-21T22:00:00Z"))
                .day("DTSTART", LocalDate.of(2026, 1, 22))
                .toString();

        assertThat(ics).isEqualTo("DTSTART:20260121T220000Z\r\nDTSTART;VALUE=DATE:20260122\r\n");
    }
}
