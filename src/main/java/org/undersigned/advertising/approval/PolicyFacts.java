package org.undersigned.advertising.approval;

import java.util.List;

/**
 * Who approves the copy of a campaign.
 *
 * @param version to be given back with a change; 0 where none was kept yet
 * @param isKept or it is the one that holds until a coordinator keeps another
 */
public record PolicyFacts(long version, List<ApprovalStep> steps, boolean isKept) {

    public PolicyFacts {
        steps = List.copyOf(steps);
    }
}
