package org.undersigned.directory.affiliation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is in a group or body, for whoever compares many. */
public record Belonging(
        UUID id,
        UUID member,
        String memberName,
        UUID body,
        String bodyName,
        AffiliationKind kind,
        @Nullable String part,
        @Nullable Integer toYear) {

    public boolean endsBefore(int year) {
        return toYear != null && toYear < year;
    }
}
