package org.undersigned.advertising.publication;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/**
 * Why an edition does not appear on a day.
 *
 * @param holiday what the day is called; empty when it is the weekday
 */
public record NoPaper(LocalDate day, String holiday) {

    /** "Thanksgiving", "no paper on Sundays". */
    public String reason() {
        return holiday.isEmpty() ? Texts.text("advertising.no-paper.weekday", weekday()) : holiday;
    }

    Refusal refusal(String edition) {
        return holiday.isEmpty()
                ? new Refusal("advertising.refused.no-paper-weekday", edition, weekday(), DayText.of(day))
                : new Refusal("advertising.refused.no-paper-holiday", edition, DayText.of(day), holiday);
    }

    private String weekday() {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
