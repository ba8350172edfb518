package org.undersigned.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.base.store.Aggregate;

/**
 * A member of staff. The stamp is a number that moves whenever the sessions of the user must end.
 */
@Entity
@Table(name = "staff_user")
class User extends Aggregate {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_FOLDED_NAME = 240;

    private String name;
    private String nameFolded;
    private String email;
    private String emailFolded;
    private @Nullable String passwordHash;
    private long stamp;
    private Instant invitedAt;
    private @Nullable Instant disabledAt;

    @ElementCollection
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    private Set<RoleGrant> grants = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(String name, EmailAddress email, Instant invitedAt) {
        super(newId());
        this.name = checkedName(name);
        this.nameFolded = folded(this.name);
        this.email = email.text();
        this.emailFolded = email.folded();
        this.invitedAt = invitedAt;
    }

    void revise(String name, EmailAddress email) {
        this.name = checkedName(name);
        this.nameFolded = folded(this.name);
        this.email = email.text();
        this.emailFolded = email.folded();
    }

    /** Gives and takes roles; a user who loses one is signed out. */
    void holdOnly(Set<Role> roles, Instant now, @Nullable UUID by) {
        if (roles.isEmpty()) {
            throw new Refusal("access.refused.no-role", name);
        }
        if (grants.removeIf(grant -> !roles.contains(grant.role()))) {
            endSessions();
        }
        var held = roles();
        roles.stream().filter(role -> !held.contains(role)).forEach(role -> grants.add(new RoleGrant(role, now, by)));
    }

    /** Whoever knew the old password is signed out. */
    void choosePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    void disable(Instant now) {
        if (disabledAt != null) {
            throw new Refusal("access.refused.already-disabled", name);
        }
        disabledAt = now;
        endSessions();
    }

    void enable() {
        if (disabledAt == null) {
            throw new Refusal("access.refused.not-disabled", name);
        }
        disabledAt = null;
    }

    void endSessions() {
        stamp++;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String emailFolded() {
        return emailFolded;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    long stamp() {
        return stamp;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Set<Role> roles() {
        return grants.stream().map(RoleGrant::role).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    UserState state() {
        if (disabledAt != null) {
            return UserState.DISABLED;
        }
        return passwordHash == null ? UserState.INVITED : UserState.ACTIVE;
    }

    /** Whether the user can sign in and manage users. */
    boolean isActiveAdministrator() {
        return state() == UserState.ACTIVE && roles().contains(Role.ADMIN);
    }

    StaffUser signedIn() {
        return new StaffUser(getId(), email, name, roles(), stamp);
    }

    static String folded(String name) {
        var folded = Folding.fold(name);
        return folded.length() <= LONGEST_FOLDED_NAME ? folded : folded.substring(0, LONGEST_FOLDED_NAME);
    }

    private static String checkedName(String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("access.refused.name", LONGEST_NAME);
        }
        return name;
    }
}
