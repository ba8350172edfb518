package org.undersigned.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The signed-in member of staff, as the session holds them. The stamp is that of the user at sign-in; when the stored
 * one has moved on, the session is over.
 */
public record StaffUser(UUID id, String email, String name, Set<Role> roles, long stamp) implements UserDetails {

    public StaffUser {
        roles = Set.copyOf(roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return permissions().stream().map(SimpleGrantedAuthority::new).collect(Collectors.toUnmodifiableList());
    }

    /** The permissions of all roles together, and that of being signed in. */
    public List<String> permissions() {
        var permissions = roles.stream()
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        permissions.add(Permission.STAFF);
        return permissions;
    }

    /** The session does not hold it. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return email;
    }

    /** Names nobody and nothing secret, since records print all they hold. */
    @Override
    public String toString() {
        return "StaffUser[" + id + "]";
    }
}
