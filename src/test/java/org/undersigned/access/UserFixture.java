package org.undersigned.access;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.testing.Staff;

/** Makes users as people do: invited by an administrator, and with a password of their own. */
@Component
@Profile("test")
public class UserFixture {

    public static final String PASSWORD = "seven otters by the river";

    private static final StaffUser INVITING = Staff.with("Inviting", Role.ADMIN);

    private final UserService users;
    private final InvitationService invitations;

    UserFixture(UserService users, InvitationService invitations) {
        this.users = users;
        this.invitations = invitations;
    }

    /** A user with {@link #PASSWORD}, as they are when they have signed in. */
    public StaffUser active(String name, Role... roles) {
        var link = invited(name, roles);
        invitations.choosePassword(secret(link), PASSWORD);
        return asStored(link.user());
    }

    public IssuedLink invited(String name, Role... roles) {
        var email = name.toLowerCase().replace(' ', '.') + "." + UUID.randomUUID() + "@example.org";
        return Staff.as(INVITING, () -> users.invite(new StaffDetails(name, email, Set.of(roles))));
    }

    public UserRow row(UUID id) {
        return Staff.as(INVITING, () -> users.row(id));
    }

    /** Does something as an administrator. */
    public void manage(java.util.function.Consumer<UserService> use) {
        Staff.as(INVITING, () -> {
            use.accept(users);
            return true;
        });
    }

    public static String secret(IssuedLink link) {
        return link.address().replaceFirst(".*token=", "");
    }

    private StaffUser asStored(UUID id) {
        var row = row(id);
        return new StaffUser(id, row.email(), row.name(), row.roles(), 1);
    }
}
