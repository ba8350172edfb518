package org.undersigned.intake.working;

/** A working sheet that somebody has taken: an Excel workbook with its name. */
public record WorkingSheet(String fileName, byte[] content) {}
