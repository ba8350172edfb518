package org.undersigned.directory;

import java.util.function.Function;

/**
 * A condition on parties in two forms: where it lets few through, a list begins with those; where it lets many through,
 * a list goes along its order and asks of each party.
 *
 * @param parties about how many it lets through; not counted beyond {@link TermFrequencies#FREQUENT}
 * @param ids a statement that selects them as {@code party_id}, each once
 * @param holds a condition on the party {@code p}
 */
record Narrowing(int parties, Function<SqlText, String> ids, Function<SqlText, String> holds) {

    boolean letsFewThrough() {
        return parties < TermFrequencies.FREQUENT;
    }
}
