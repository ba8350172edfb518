package org.undersigned.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.undersigned.access.AccessPaths;
import org.undersigned.access.TypedAddress;

/** Gives the same answer to every failure, and no session for it; the form keeps the address that was typed. */
final class RefusedSignIn extends SimpleUrlAuthenticationFailureHandler {

    RefusedSignIn() {
        super("/" + AccessPaths.LOGIN + "?error");
        setAllowSessionCreation(false);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session != null) {
            TypedAddress.keep(
                    session,
                    request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY));
        }
        super.onAuthenticationFailure(request, response, exception);
    }
}
