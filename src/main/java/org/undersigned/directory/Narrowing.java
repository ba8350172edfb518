package org.undersigned.directory;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A condition on parties in two forms: where it may let few through, a list begins with those; where it surely lets
 * many through, a list goes along its order and asks of each party, and soon has its page.
 *
 * @param atLeast how many it lets through for certain; not counted beyond {@link TermFrequencies#FREQUENT}
 * @param atMost how many it lets through at most, as far as was counted; the smallest is the best to begin with
 * @param ids a statement that selects them as {@code party_id}, each once
 * @param holds a condition on a party, whose key is given as the column that has it
 */
record Narrowing(int atLeast, int atMost, Function<SqlText, String> ids, BiFunction<SqlText, String, String> holds) {

    boolean mayLetFewThrough() {
        return atLeast < TermFrequencies.FREQUENT;
    }

    /** Lets through those that are known by their keys. */
    static Narrowing to(List<UUID> parties) {
        return new Narrowing(
                parties.size(),
                parties.size(),
                sql -> "select m.id as party_id from party m where m.id in (" + sql.value(parties) + ")",
                (sql, party) -> party + " in (" + sql.value(parties) + ")");
    }

    /** Lets all through but those that are known by their keys. */
    static Narrowing past(List<UUID> parties) {
        return new Narrowing(
                TermFrequencies.FREQUENT,
                Integer.MAX_VALUE,
                sql -> "select o.id as party_id from party o"
                        + (parties.isEmpty() ? "" : " where " + isNone(sql, "o.id", parties)),
                (sql, party) -> parties.isEmpty() ? "1 = 1" : isNone(sql, party, parties));
    }

    private static String isNone(SqlText sql, String party, List<UUID> parties) {
        return party + " not in (" + sql.value(parties) + ")";
    }
}
