package org.undersigned.access;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.EmailAddress;

/** The address with which a sign-in was refused, so that nobody has to type it again. It stays on the server. */
public final class TypedAddress {

    private static final String ATTRIBUTE = TypedAddress.class.getName();

    private TypedAddress() {}

    /** @param typed as it was sent; what is longer than any address is not kept */
    public static void keep(HttpSession session, @Nullable String typed) {
        session.setAttribute(ATTRIBUTE, typed == null || typed.length() > EmailAddress.LONGEST ? null : typed);
    }

    /** Gives it once. */
    public static Optional<String> take(HttpSession session) {
        var typed = (String) session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return Optional.ofNullable(typed);
    }
}
