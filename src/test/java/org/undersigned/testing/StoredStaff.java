package org.undersigned.testing;

import java.time.LocalDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.StaffUser;
import org.undersigned.base.store.UuidBytes;

/** Gives members of staff of {@link Staff} a row, for what asks the database whether their right still stands. */
@Component
@Profile("test")
public class StoredStaff {

    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;

    StoredStaff(JdbcTemplate jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** Stores whoever is signed in, unless they are stored already. */
    public void store() {
        currentUser.find().ifPresent(this::store);
    }

    private void store(StaffUser user) {
        try {
            jdbc.update(
                    "insert into staff_user (id, version, name, name_folded, email, email_folded, stamp, invited_at)"
                            + " values (?, 0, ?, ?, ?, ?, ?, ?)",
                    UuidBytes.of(user.id()),
                    user.name(),
                    user.name().toLowerCase(),
                    user.email(),
                    user.id() + user.email(),
                    user.stamp(),
                    LocalDateTime.of(2026, 1, 22, 12, 0));
        } catch (DuplicateKeyException alreadyStored) {
            return;
        }
    }
}
