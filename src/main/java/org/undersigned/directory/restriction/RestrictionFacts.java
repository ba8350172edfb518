package org.undersigned.directory.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;

/**
 * A restriction as everybody may know it who works with the party: without its reason.
 *
 * @param name of the party
 * @param campaign the one in which it holds; null: in any
 * @param until the last day; null: until somebody lifts it
 * @param setBy the name of the member of staff
 */
public record RestrictionFacts(
        UUID id,
        UUID party,
        String name,
        @Nullable UUID campaign,
        @Nullable LocalDate until,
        String setBy,
        Instant setAt) {

    /** What lasts longest and reaches farthest comes first. */
    static final Comparator<RestrictionFacts> STRICTEST_FIRST = Comparator.comparing(
                    (RestrictionFacts facts) -> facts.campaign() != null)
            .thenComparing(RestrictionFacts::until, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(RestrictionFacts::setAt);

    /** Stands in a sentence where a restriction has no end. */
    private static final String NO_END = "none";

    /** Why nobody asks the party or writes to it now. */
    public Refusal refusal() {
        return new Refusal("directory.refused.restricted", name, reach(), end(), setBy);
    }

    /** Why nobody turns to a party through this one. */
    public Refusal refusalOfWayTo(String client) {
        return new Refusal("directory.refused.restricted-way", client, name, reach(), end(), setBy);
    }

    /** "all" or "one", for a sentence that chooses by it. */
    public String reach() {
        return campaign == null ? "all" : "one";
    }

    /** "3 Mar 2027", or "none". */
    public String end() {
        return until == null ? NO_END : DayText.of(until);
    }

    /** Whether it forbids something in a campaign that took place then; what came before it is not forbidden. */
    boolean forbids(@Nullable UUID campaign, @Nullable Instant then) {
        return (this.campaign == null || this.campaign.equals(campaign)) && (then == null || !then.isBefore(setAt));
    }
}
