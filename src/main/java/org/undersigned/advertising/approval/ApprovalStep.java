package org.undersigned.advertising.approval;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;

/**
 * A step of an approval. Whoever decides in it may approve copy, holds its role where it has one, and is named in it where
 * anybody is.
 *
 * @param role null for any
 * @param people whose step it is; none for anybody
 * @param deputies who may decide in their place
 * @param quorum how many have to approve
 * @param dueHours within how many hours after it opens; null for no time
 * @param namesOnly that only the names are left to be approved in it
 */
public record ApprovalStep(
        String name,
        @Nullable Role role,
        Set<UUID> people,
        Set<UUID> deputies,
        int quorum,
        @Nullable Integer dueHours,
        boolean namesOnly) {

    public static final int LONGEST_NAME = 100;
    public static final int MOST = 10;
    public static final int MOST_QUORUM = 20;
    public static final int MOST_HOURS = 720;

    public ApprovalStep {
        name = name.strip();
        people = Set.copyOf(people);
        deputies = Set.copyOf(deputies);
    }

    /** A step in which anybody who may approve copy decides. */
    public static ApprovalStep of(String name, int quorum) {
        return new ApprovalStep(name, null, Set.of(), Set.of(), quorum, null, false);
    }

    public boolean isFor(StaffUser user) {
        return isFor(user.id(), user.roles());
    }

    boolean isFor(UUID user, Set<Role> roles) {
        var holdsRole = role == null || roles.contains(role);
        return holdsRole && (people.isEmpty() || people.contains(user) || deputies.contains(user));
    }
}
