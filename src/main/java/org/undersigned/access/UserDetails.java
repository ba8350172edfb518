package org.undersigned.access;

import java.util.Set;

/** What an administrator decides about a user. */
public record UserDetails(String name, String email, Set<Role> roles) {

    public UserDetails {
        roles = Set.copyOf(roles);
    }
}
