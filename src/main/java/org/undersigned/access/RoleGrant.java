package org.undersigned.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that a user holds, since when and from whom; nobody gave the first administrator theirs.
 */
@Embeddable
record RoleGrant(
        @Enumerated(EnumType.STRING) @Column(name = "role_name", length = 20)
        Role role,

        Instant grantedAt,

        @Nullable UUID grantedBy) {}
