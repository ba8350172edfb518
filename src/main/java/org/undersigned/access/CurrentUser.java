package org.undersigned.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The member of staff who is acting in this thread. */
@Component
public class CurrentUser {

    public Optional<StaffUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** @throws IllegalStateException when nobody is signed in: a use case that asks has let nobody else in */
    public StaffUser require() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public UUID id() {
        return require().id();
    }

    /** Whether the user holds a permission of {@link Permission}. Nobody holds none. */
    public boolean may(String permission) {
        return find().map(user -> user.permissions().contains(permission)).orElse(false);
    }
}
