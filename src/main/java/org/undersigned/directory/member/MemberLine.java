package org.undersigned.directory.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A membership as it is shown on one of its two cards.
 *
 * @param party the one at the other end: the member on the group's card, the group on the member's
 */
public record MemberLine(UUID id, long version, UUID party, String name, MemberDetails details) {

    public MemberLine(
            UUID id,
            long version,
            UUID party,
            String name,
            @Nullable String part,
            @Nullable Integer fromYear,
            @Nullable Integer toYear) {
        this(id, version, party, name, new MemberDetails(part, fromYear, toYear));
    }
}
