package org.undersigned.testing;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Ids;

/** Members of staff for tests, and acting as one of them in the current thread. */
public final class Staff {

    private Staff() {}

    public static StaffUser with(String name, Role... roles) {
        var id = Ids.next();
        return new StaffUser(id, name.toLowerCase() + "@example.org", name, Set.of(roles), 1);
    }

    /** Signs a new member of staff in and gives the id. */
    public static UUID signIn(Role... roles) {
        var user = with("Robin", roles);
        signIn(user);
        return user.id();
    }

    public static void signIn(StaffUser user) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Acts as somebody whom a web request has brought and who is not signed in. */
    public static void visit() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new AnonymousAuthenticationToken(
                "visitor", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        SecurityContextHolder.setContext(context);
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Does something as another member of staff and comes back. */
    public static <T> T as(StaffUser user, Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        try {
            signIn(user);
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
