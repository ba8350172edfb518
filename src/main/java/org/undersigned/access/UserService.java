package org.undersigned.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;

/** Who may use the product, and as what. */
@Service
public class UserService {

    private final Users users;
    private final UserQueries queries;
    private final AccessLinks links;
    private final LinkIssuer issuer;
    private final Installation installation;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    UserService(
            Users users,
            UserQueries queries,
            AccessLinks links,
            LinkIssuer issuer,
            Installation installation,
            CurrentUser currentUser,
            Trail trail,
            Clock clock) {
        this.users = users;
        this.queries = queries;
        this.links = links;
        this.issuer = issuer;
        this.installation = installation;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    @RolesAllowed(Permission.USER_READ)
    @Transactional(readOnly = true)
    public List<UserRow> rows(UserFilter filter, int offset, int limit) {
        return queries.rows(filter, offset, limit);
    }

    @RolesAllowed(Permission.USER_READ)
    @Transactional(readOnly = true)
    public int count(UserFilter filter) {
        return queries.count(filter);
    }

    @RolesAllowed(Permission.USER_READ)
    @Transactional(readOnly = true)
    public UserRow row(UUID id) {
        return queries.row(id).orElseThrow(UserService::unknown);
    }

    /** Makes a user and a link for the first password. The link is given here and never again. */
    @RolesAllowed(Permission.USER_MANAGE)
    @Transactional
    public IssuedLink invite(StaffDetails details) {
        var email = EmailAddress.of(details.email());
        refuseTaken(email);
        var user = new User(details.name(), email, clock.instant());
        user.holdOnly(details.roles(), clock.instant(), currentUser.id());
        saveUnique(user, email);
        trail.record(UserEntries.invited(user));
        return issuer.issue(user, currentUser.id());
    }

    /** Makes another link, for a new user whose link has ended or for a user who has forgotten the password. */
    @RolesAllowed(Permission.USER_MANAGE)
    @Transactional
    public IssuedLink renewLink(UUID id) {
        var user = find(id);
        var link = issuer.issue(user, currentUser.id());
        trail.record(UserEntries.of("link-made", user).with("kind", link.kind()));
        return link;
    }

    @RolesAllowed(Permission.USER_MANAGE)
    @Transactional
    public void revise(UUID id, long seenVersion, String name, String address) {
        var user = find(id);
        user.expectVersion(seenVersion, user.name());
        var email = EmailAddress.of(address);
        if (!email.folded().equals(user.emailFolded())) {
            refuseTaken(email);
        }
        var entry = Entry.of("access.user.revised", "user", id, user.name());
        var oldName = user.name();
        var oldEmail = user.email();
        user.revise(name, email);
        saveUnique(user, email);
        var changed =
                entry.changedErasably("name", oldName, user.name()).changedPrivately("email", oldEmail, user.email());
        if (!changed.particulars().isEmpty()) {
            trail.record(changed);
        }
    }

    /** Gives and takes roles. Who loses one is signed out everywhere. */
    @RolesAllowed(Permission.USER_MANAGE)
    @Transactional
    public void changeRoles(UUID id, long seenVersion, Set<Role> roles) {
        installation.changeAdministrators();
        var user = find(id);
        user.expectVersion(seenVersion, user.name());
        if (!roles.contains(Role.ADMIN)) {
            refuseLastAdministrator(user);
        }
        var before = user.roles();
        user.holdOnly(roles, clock.instant(), currentUser.id());
        trail.record(UserEntries.rolesChanged(user, before));
    }

    /** Ends every session of the user and keeps them from signing in. */
    @RolesAllowed(Permission.USER_MANAGE)
    @Transactional
    public void disable(UUID id, long seenVersion, String reason) {
        installation.changeAdministrators();
        var user = find(id);
        user.expectVersion(seenVersion, user.name());
        refuseLastAdministrator(user);
        user.disable(clock.instant());
        links.removeOpen(id);
        trail.record(UserEntries.of("disabled", user).because(reason));
    }

    @RolesAllowed(Permission.USER_MANAGE)
    @Transactional
    public void enable(UUID id, long seenVersion) {
        var user = find(id);
        user.expectVersion(seenVersion, user.name());
        user.enable();
        trail.record(UserEntries.of("enabled", user));
    }

    @RolesAllowed(Permission.USER_MANAGE)
    @Transactional
    public void signOutEverywhere(UUID id) {
        var user = find(id);
        user.endSessions();
        trail.record(UserEntries.of("signed-out", user));
    }

    private User find(UUID id) {
        return users.findById(id).orElseThrow(UserService::unknown);
    }

    private void refuseTaken(EmailAddress email) {
        if (users.existsByEmailFolded(email.folded())) {
            throw new Refusal("access.refused.email-taken", email.text());
        }
    }

    /** Two may take the same address at once; the database lets one of them. */
    private void saveUnique(User user, EmailAddress email) {
        try {
            users.saveAndFlush(user);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "staff_user_email")
                    ? new Refusal("access.refused.email-taken", email.text())
                    : e;
        }
    }

    private void refuseLastAdministrator(User user) {
        if (user.isActiveAdministrator() && users.countActiveAdministratorsExcept(user.getId()) == 0) {
            throw new Refusal("access.refused.last-administrator", user.name());
        }
    }

    private static Refusal unknown() {
        return new Refusal("access.refused.unknown-user");
    }
}
