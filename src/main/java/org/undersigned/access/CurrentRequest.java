package org.undersigned.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.undersigned.base.Sha256;

/** The request that this thread answers, if it answers one. */
@Component
class CurrentRequest {

    private static final int FINGERPRINT_DIGITS = 16;

    boolean exists() {
        return find().isPresent();
    }

    /** The network address of the other side; empty in a background thread. */
    Optional<String> address() {
        return find().map(HttpServletRequest::getRemoteAddr);
    }

    /** Tells sessions apart without telling their ids, which are as good as a password. */
    @Nullable
    String sessionFingerprint() {
        return find().map(request -> request.getSession(false))
                .map(session -> fingerprint(session.getId()))
                .orElse(null);
    }

    /** Scheme, host and port as the other side sees them. */
    Optional<String> origin() {
        return find().map(request ->
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }

    /** Lets the session go on although the stored user has changed. */
    void continueAs(StaffUser user) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        find().map(request -> request.getSession(false))
                .ifPresent(session -> session.setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context));
    }

    private static Optional<HttpServletRequest> find() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }

    static String fingerprint(String sessionId) {
        return Sha256.hex(sessionId).substring(0, FINGERPRINT_DIGITS);
    }
}
