package org.undersigned.shell.sample;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.undersigned.access.InvitationService;
import org.undersigned.access.Role;
import org.undersigned.access.SampleResult.SampleUser;
import org.undersigned.access.StaffDetails;
import org.undersigned.access.StaffUser;
import org.undersigned.access.UserService;
import org.undersigned.base.Texts;

/** Invites one sample user for each role, lets them choose a password, and acts as them. */
@Component
class SampleStaff {

    private static final List<String> WORDS = List.of(
            "lantern", "meadow", "copper", "violin", "harbour", "thistle", "granite", "willow", "marble", "saffron",
            "juniper", "velvet", "orchard", "pebble", "timber", "falcon", "ribbon", "cinder", "walnut", "glacier",
            "tundra", "bramble", "quartz", "kettle", "compass", "garnet", "poplar", "heron", "anchor", "cobalt",
            "maple", "teasel");

    private static final int PASSWORD_WORDS = 5;

    private static final Map<Role, String> NAMES = Map.of(
            Role.CAMPAIGNER, "Casey Campaigner",
            Role.COORDINATOR, "Corinne Coordinator",
            Role.APPROVER, "Avery Approver",
            Role.PRESS_OFFICER, "Pat Press",
            Role.AUDITOR, "Audrey Auditor",
            Role.ADMIN, "Alex Administrator");

    private final UserService users;
    private final InvitationService invitations;
    private final SecureRandom random = new SecureRandom();

    SampleStaff(UserService users, InvitationService invitations) {
        this.users = users;
        this.invitations = invitations;
    }

    /** The users that were made, and how to act as the one of a role. */
    record Cast(Map<Role, StaffUser> byRole, List<SampleUser> users) {

        <T> T as(Role role, Supplier<T> action) {
            return actAs(user(role), action);
        }

        private StaffUser user(Role role) {
            var user = byRole.get(role);
            if (user == null) {
                throw new IllegalStateException("Nobody in the sample is " + role);
            }
            return user;
        }

        UUID id(Role role) {
            return user(role).id();
        }
    }

    Cast invite(UUID administrator) {
        var first = new StaffUser(administrator, "", Texts.text("shell.sample.setup"), Set.of(Role.ADMIN), 0);
        var byRole = new EnumMap<Role, StaffUser>(Role.class);
        var shown = new ArrayList<SampleUser>();
        for (var role : Role.values()) {
            var email = role.name().toLowerCase(Locale.ROOT).replace('_', '.') + "@sample.example";
            var name = NAMES.getOrDefault(role, role.name());
            var password = password();
            var link = actAs(first, () -> users.invite(new StaffDetails(name, email, Set.of(role))));
            invitations.choosePassword(secret(link.address()), password);
            byRole.put(role, new StaffUser(link.user(), email, name, Set.of(role), 0));
            shown.add(new SampleUser(name, email, role, password));
        }
        return new Cast(byRole, shown);
    }

    private static String secret(String address) {
        var secret = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .getFirst("token");
        if (secret == null) {
            throw new IllegalStateException("An invitation's address has no token");
        }
        return secret;
    }

    private String password() {
        var words = new ArrayList<String>();
        while (words.size() < PASSWORD_WORDS) {
            words.add(WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(10));
        }
        return String.join("-", words);
    }

    /** Does something with the permissions of a user and comes back. */
    static <T> T actAs(StaffUser user, Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        try {
            SecurityContextHolder.setContext(context);
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
