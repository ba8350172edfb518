package org.undersigned.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;
import org.undersigned.testing.Staff;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What users, their passwords and their sessions leave on the trail. */
@Component
@Profile("test")
class AccessTrail implements TrailScenarios {

    private static final String CHOSEN = "nine herons in the reeds";

    private final UserFixture fixture;
    private final UserService users;
    private final AccountService account;
    private final SessionService sessions;
    private final InvitationService invitations;
    private final SignInService signIn;

    AccessTrail(
            UserFixture fixture,
            UserService users,
            AccountService account,
            SessionService sessions,
            InvitationService invitations,
            SignInService signIn) {
        this.fixture = fixture;
        this.users = users;
        this.account = account;
        this.sessions = sessions;
        this.invitations = invitations;
        this.signIn = signIn;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("UserService.invite", () -> {
                            Staff.signIn(Role.ADMIN);
                            var details = new StaffDetails("Kim", address(), Set.of(Role.AUDITOR));
                            return () -> users.invite(details);
                        })
                        .tells("access.user.invited"),
                managed("renewLink", row -> users.renewLink(row.id())).tells("access.user.link-made"),
                managed("revise", row -> users.revise(row.id(), row.version(), "Kim Roe", row.email()))
                        .tells("access.user.revised"),
                managed(
                                "changeRoles",
                                row -> users.changeRoles(
                                        row.id(), row.version(), Set.of(Role.APPROVER, Role.CAMPAIGNER)))
                        .tells("access.user.roles-changed"),
                managed("revise", row -> users.revise(row.id(), row.version(), row.name(), row.email()))
                        .tellsNothing(),
                managed("disable", row -> users.disable(row.id(), row.version(), "Has left"))
                        .tellsWhy("access.user.disabled", "Has left"),
                TrailScenario.of("UserService.enable", () -> {
                            var row = disabled();
                            return () -> users.enable(row.id(), row.version());
                        })
                        .tells("access.user.enabled"),
                managed("signOutEverywhere", row -> users.signOutEverywhere(row.id()))
                        .tells("access.user.signed-out"),
                own("AccountService.changePassword", () -> account.changePassword(UserFixture.PASSWORD, CHOSEN))
                        .tells("access.user.password-changed")
                        .committingItself(),
                own("AccountService.signOutElsewhere", account::signOutElsewhere)
                        .tells("access.user.signed-out"),
                own("SessionService.start", sessions::start).tells("access.session.started"),
                own("SessionService.end", () -> sessions.end(SessionEnd.SIGNED_OUT))
                        .tells("access.session.ended"),
                TrailScenario.of("InvitationService.choosePassword", () -> {
                            var secret = UserFixture.secret(fixture.invited("Kim", Role.AUDITOR));
                            Staff.visit();
                            return () -> invitations.choosePassword(secret, CHOSEN);
                        })
                        .tells("access.user.joined"),
                TrailScenario.of("InvitationService.choosePassword", () -> {
                            var secret = UserFixture.secret(forgotten(
                                    fixture.active("Kim", Role.AUDITOR).id()));
                            Staff.visit();
                            return () -> invitations.choosePassword(secret, CHOSEN);
                        })
                        .tells("access.user.password-reset"),
                TrailScenario.of("SignInService.signIn", () -> {
                            var email = address();
                            Staff.visit();
                            return () -> signIn.signIn(email, CHOSEN, "198.51.100.7");
                        })
                        .tells("access.sign-in.refused")
                        .committingItself());
    }

    /** Done by an administrator to a user who has joined. */
    private TrailScenario managed(String verb, Consumer<UserRow> act) {
        return TrailScenario.of("UserService." + verb, () -> {
            var user = fixture.active("Kim", Role.AUDITOR, Role.APPROVER);
            Staff.signIn(Role.ADMIN);
            var row = users.row(user.id());
            return () -> act.accept(row);
        });
    }

    /** Done by a user to the own account. */
    private TrailScenario own(String useCase, Runnable act) {
        return TrailScenario.of(useCase, () -> {
            Staff.signIn(fixture.active("Kim", Role.AUDITOR));
            return act;
        });
    }

    private UserRow disabled() {
        var id = fixture.active("Kim", Role.AUDITOR).id();
        Staff.signIn(Role.ADMIN);
        users.disable(id, users.row(id).version(), "Has left");
        return users.row(id);
    }

    private IssuedLink forgotten(UUID id) {
        Staff.signIn(Role.ADMIN);
        return users.renewLink(id);
    }

    private static String address() {
        return "kim." + Ids.next() + "@example.org";
    }
}
