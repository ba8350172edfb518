package org.undersigned.intake;

/** What came of a value that a row says, where anything came that is to be known. */
public enum ValueOutcome {
    /** Entered where nothing was, in a record that was there. */
    ADDED("l.outcome = 'LINKED' and c.effect = 'ADDS' and c.done_as is not null"),
    /** Entered in the place of something. */
    REPLACED("l.outcome = 'LINKED' and c.effect in ('REPLACES', 'CONFLICTS') and c.done_as is not null"),
    /** Could have been entered and was not chosen. */
    LEFT("l.outcome in ('CREATED', 'LINKED') and c.effect in ('ADDS', 'REPLACES', 'CONFLICTS') and c.done_as is null"),
    /** Could not be entered. */
    IN_VAIN("l.outcome in ('CREATED', 'LINKED')"
            + " and c.effect in ('UNREAD', 'UNOPENED', 'UNCLEAR', 'UNSIGNED', 'UNHELD', 'CONFIRMED')"),
    /** The record that was there is as it was before. */
    TAKEN_BACK(Undone.SQL + " and c.done_as = 'TAKEN_BACK'"),
    /** The record that was there keeps it. */
    STAYED(Undone.SQL + " and c.done_as = 'STAYED'");

    private final String sql;

    ValueOutcome(String sql) {
        this.sql = sql;
    }

    /** Of which changes, c, of lines, l, it is so. */
    String sql() {
        return sql;
    }

    /** Values of parties that the import itself had created are gone with these. */
    private static final class Undone {
        static final String SQL =
                "l.outcome in ('UNDONE', 'KEPT') and l.decision = 'USE_MATCH' and l.match_party_id is not null";
    }
}
