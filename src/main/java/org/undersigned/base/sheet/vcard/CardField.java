package org.undersigned.base.sheet.vcard;

/** What is taken of a card, in the order of the columns. */
enum CardField {
    NAME(", "),
    KIND(", "),
    ORGANISATION(", "),
    TITLE(", "),
    ROLE(", "),
    ALIAS("; "),
    EMAIL,
    PHONE,
    ADDRESS,
    WEB,
    CATEGORIES(", "),
    NOTE("\n");

    private final String joint;

    /** Each value gets a column of its own. */
    CardField() {
        this("");
    }

    /** @param joint stands between several values in the one column */
    CardField(String joint) {
        this.joint = joint;
    }

    boolean isOneColumn() {
        return !joint.isEmpty();
    }

    String joint() {
        return joint;
    }
}
