package org.undersigned.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kotlin.jvm.functions.Function0;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;
import org.undersigned.access.Role;

/**
 * Base of view tests: a Vaadin session without a browser, with all routes of the product, in the running application of
 * {@link ServiceTest}. Sign in with {@link #signIn} before navigating.
 */
@ServiceTest
@Tag("view")
public abstract class ViewTest {

    private static final Routes ROUTES = discover();

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected Database database;

    @BeforeEach
    void openBrowser() {
        Locale.setDefault(Locale.ENGLISH);
        MockVaadin.setMockRequestFactory(ViewTest::requestOfSignedIn);
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, context, ui));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        Staff.signOut();
    }

    /** Signs a new member of staff in. */
    protected void signIn(Role... roles) {
        Staff.signIn(roles);
    }

    /** A request as the security chain would leave it: principal and roles are those of the signed-in user. */
    private static FakeRequest requestOfSignedIn(HttpSession session) {
        var request = new FakeRequest(session) {
            @Override
            public @Nullable Principal getUserPrincipal() {
                return SecurityContextHolder.getContext().getAuthentication();
            }
        };
        request.setUserInRole((principal, role) -> principal instanceof Authentication signedIn
                && signedIn.getAuthorities().stream().anyMatch(held -> role.equals(held.getAuthority())));
        return request;
    }

    /** Every routed class, also the package-private ones, which Karibu's own search passes over. */
    @SuppressWarnings("unchecked")
    private static Routes discover() {
        var routes = new Routes();
        routes.getRoutes()
                .addAll(find(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class)).stream()
                        .map(type -> (Class<? extends Component>) type)
                        .toList());
        if (routes.getRoutes().isEmpty()) {
            throw new IllegalStateException("No routes were found, so no view would be tested");
        }
        var errors = find(new AssignableTypeFilter(HasErrorParameter.class)).stream()
                .map(type -> (Class<? extends HasErrorParameter<?>>) type)
                .toList();
        routes.getErrorRoutes().clear();
        routes.getErrorRoutes().addAll(errors);
        return routes;
    }

    private static Set<Class<?>> find(TypeFilter... filters) {
        var provider = new ClassPathScanningCandidateComponentProvider(false);
        for (var filter : filters) {
            provider.addIncludeFilter(filter);
        }
        return provider.findCandidateComponents("org.undersigned").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(Collectors.toSet());
    }
}
