package org.undersigned.access;

import java.util.Set;

/** What an administrator decides about a user. */
public record StaffDetails(String name, String email, Set<Role> roles) {

    public StaffDetails {
        roles = Set.copyOf(roles);
    }
}
