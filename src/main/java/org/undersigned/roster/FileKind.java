package org.undersigned.roster;

/** A form in which an edition leaves the house. */
public enum FileKind {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv; charset=utf-8"),
    JSON("json", "application/json"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("html", "text/html; charset=utf-8"),
    TEXT("txt", "text/plain; charset=utf-8");

    private final String suffix;
    private final String contentType;

    FileKind(String suffix, String contentType) {
        this.suffix = suffix;
        this.contentType = contentType;
    }

    public String suffix() {
        return suffix;
    }

    public String contentType() {
        return contentType;
    }
}
