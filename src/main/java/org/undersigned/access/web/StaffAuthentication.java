package org.undersigned.access.web;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.undersigned.access.SignInService;
import org.undersigned.base.Refusal;

/** Asks {@link SignInService} for the form's user. Every no is the same no. */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final SignInService signIn;

    StaffAuthentication(SignInService signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var password =
                typed.getCredentials() == null ? "" : typed.getCredentials().toString();
        try {
            var user = signIn.signIn(typed.getName(), password, address(typed))
                    .orElseThrow(() -> new BadCredentialsException("No such user and password"));
            return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        } catch (Refusal busy) {
            throw new BadCredentialsException("Too many at once", busy);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }
}
