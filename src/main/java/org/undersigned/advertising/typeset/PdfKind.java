package org.undersigned.advertising.typeset;

/** Which kind of file a page is written as. */
public enum PdfKind {
    PDF_1_3(1.3f, "", ""),
    PDF_1_4(1.4f, "", ""),
    /** ISO 15930-1. */
    PDF_X_1A_2001(1.3f, "PDF/X-1:2001", "PDF/X-1a:2001"),
    /** ISO 15930-4, which has no key for the conformance any more. */
    PDF_X_1A_2003(1.4f, "PDF/X-1a:2003", "");

    private final float version;
    private final String identified;
    private final String conformance;

    PdfKind(float version, String identified, String conformance) {
        this.version = version;
        this.identified = identified;
        this.conformance = conformance;
    }

    /** The version of PDF that it is built on. */
    public float version() {
        return version;
    }

    /** What a file of it says to be; empty where it says nothing. */
    public String identified() {
        return identified;
    }

    /** To what a file of it says to conform in a key of its own; empty where there is no such key. */
    public String conformance() {
        return conformance;
    }

    /** Its name among people: "PDF/X-1a:2001", "PDF 1.4". */
    public String title() {
        if (identified.isEmpty()) {
            return "PDF " + version;
        }
        return conformance.isEmpty() ? identified : conformance;
    }
}
