package org.undersigned.advertising;

/**
 * How newspapers and their magazines are printed, as the registry of the International Color Consortium names it, so that
 * the name alone says it all and no colour profile has to go with it (registry.color.org/cmyk-registry, as of 28 September
 * 2026).
 */
public enum PrintingCondition {
    CGATS_TR_002("CGATS TR 002", "Offset, uncoated groundwood (US SNAP)"),
    CGATS21_2_CRPC1("CGATS21-2-CRPC1", "Universal, newsprint"),
    CGATS21_2_CRPC2("CGATS21-2-CRPC2", "Universal, improved newsprint"),
    IFRA26("IFRA26", "Offset, newsshade newsprint"),
    FOGRA42("FOGRA42", "Offset, standard newsprint"),
    FOGRA48("FOGRA48", "Offset, improved newsprint"),
    JCN2002("JCN2002", "Offset, newsprint (Japan Color 2002)"),
    FOGRA40("FOGRA40", "Offset, super calendered"),
    CGATS_TR_001("CGATS TR 001", "Offset, gloss coated web (SWOP)"),
    CGATS_TR_003("CGATS TR 003", "Offset and gravure, US grade 3 coated web (SWOP)"),
    CGATS_TR_005("CGATS TR 005", "Offset and gravure, US grade 5 coated web (SWOP)");

    /** As files name it. */
    public static final String REGISTRY = "http://www.color.org";

    private final String reference;
    private final String process;

    PrintingCondition(String reference, String process) {
        this.reference = reference;
        this.process = process;
    }

    /** Its name in the registry. */
    public String reference() {
        return reference;
    }

    /** The process and the paper, as files say it to people, in letters of ASCII. */
    public String process() {
        return process;
    }
}
