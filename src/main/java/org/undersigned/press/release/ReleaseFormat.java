package org.undersigned.press.release;

/** A form in which a release leaves the house. */
public enum ReleaseFormat {
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf"),
    TEXT("txt", "text/plain; charset=utf-8");

    private final String suffix;
    private final String contentType;

    ReleaseFormat(String suffix, String contentType) {
        this.suffix = suffix;
        this.contentType = contentType;
    }

    String suffix() {
        return suffix;
    }

    public String contentType() {
        return contentType;
    }
}
