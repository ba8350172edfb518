package org.undersigned.advertising.copy;

import java.util.List;
import org.undersigned.roster.UncountedName;

/**
 * How the number of names that run comes to the number that counts.
 *
 * @param rule of the edition, as a sentence
 * @param lost how many of them may not be printed any more, and are not counted therefore
 * @param uncounted those that may be printed, and do not count by the rule
 */
public record CopyCount(int running, int counted, String rule, int lost, List<UncountedName> uncounted) {

    public CopyCount {
        uncounted = List.copyOf(uncounted);
    }
}
