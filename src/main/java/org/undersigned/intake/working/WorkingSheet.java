package org.undersigned.intake.working;

import java.time.Duration;

/** A working sheet that somebody has taken: an Excel workbook with its name. */
public record WorkingSheet(String fileName, byte[] content) {

    /** So long it is known what its rows were; they may hold what the staff notes about people. */
    public static final Duration LASTS = Duration.ofDays(90);
}
