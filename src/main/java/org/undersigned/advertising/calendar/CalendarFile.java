package org.undersigned.advertising.calendar;

import java.nio.charset.StandardCharsets;

/** A file that other calendars take in. */
public record CalendarFile(String name, String text) {

    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
