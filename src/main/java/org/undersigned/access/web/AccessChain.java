package org.undersigned.access.web;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;
import org.undersigned.access.AccessPaths;
import org.undersigned.access.AccessSettings;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.InvitationService;
import org.undersigned.access.SessionService;
import org.undersigned.access.SetupService;

/** What this feature adds to the security chain. */
@Component
@ConditionalOnWebApplication
public class AccessChain {

    private final CurrentUser currentUser;
    private final SessionService sessions;
    private final SetupService setup;
    private final InvitationService invitations;
    private final SessionEvents events;
    private final AccessSettings settings;
    private final Clock clock;

    AccessChain(
            CurrentUser currentUser,
            SessionService sessions,
            SetupService setup,
            InvitationService invitations,
            SessionEvents events,
            AccessSettings settings,
            Clock clock) {
        this.currentUser = currentUser;
        this.sessions = sessions;
        this.setup = setup;
        this.invitations = invitations;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    public void addTo(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage("/" + AccessPaths.LOGIN).failureHandler(new RefusedSignIn()));
        http.logout(logout -> logout.addLogoutHandler(events));
        if (settings.isSecure() && settings.address() != null) {
            http.addFilterAfter(new HttpsOnly(settings.address()), HeaderWriterFilter.class);
        }
        http.addFilterAfter(
                new SessionGuard(currentUser, sessions, settings, clock), SecurityContextHolderFilter.class);
        http.addFilterAfter(new BodyLimit(), HeaderWriterFilter.class);
        http.addFilterAfter(new ClosedPages(setup, invitations), HeaderWriterFilter.class);
        http.addFilterBefore(new ForeignSignIn(settings.address()), UsernamePasswordAuthenticationFilter.class);
    }
}
