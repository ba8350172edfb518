package org.undersigned.access;

import java.util.Set;
import java.util.UUID;
import org.undersigned.base.EmailAddress;

/** A member of staff who can sign in, and where mail reaches them. */
public record StaffContact(UUID id, String name, EmailAddress email, Set<Role> roles) {

    public boolean may(String permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }
}
