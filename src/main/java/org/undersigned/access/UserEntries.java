package org.undersigned.access;

import java.util.Set;
import org.undersigned.audit.Entry;

/** What the trail is told about users. */
final class UserEntries {

    private UserEntries() {}

    static Entry of(String verb, User user) {
        return Entry.of("access.user." + verb, "user", user.getId(), user.name());
    }

    static Entry invited(User user) {
        return given(of("invited", user).changedPrivately("email", null, user.email()), user.roles());
    }

    static Entry rolesChanged(User user, Set<Role> before) {
        var entry = of("roles-changed", user);
        for (var role : before) {
            if (!user.roles().contains(role)) {
                entry = entry.with("role-taken", role);
            }
        }
        var gained = user.roles();
        gained.removeAll(before);
        return given(entry, gained);
    }

    static Entry given(Entry entry, Set<Role> roles) {
        var complete = entry;
        for (var role : roles) {
            complete = complete.with("role-given", role);
        }
        return complete;
    }
}
