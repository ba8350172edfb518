package org.undersigned.advertising.invoice;

import java.util.List;

/**
 * Who may approve an invoice, with what is left of it.
 *
 * @param you how whoever asks stands to that
 * @param names of all who may
 */
public record Approvers(Standing you, List<String> names) {

    /** Whether somebody may approve it, or why not. */
    public enum Standing {
        MAY,
        /** Approving is another one's work. */
        HAS_ENTERED_IT,
        /** It comes to more than the sum up to which they approve. */
        ABOVE_LIMIT,
        APPROVES_NOTHING
    }

    public static final Approvers NOBODY = new Approvers(Standing.APPROVES_NOTHING, List.of());

    public Approvers {
        names = List.copyOf(names);
    }
}
