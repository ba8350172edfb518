package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.ViewTest;

class NotFoundPageTest extends ViewTest {

    @Test
    void saysThatNothingIsThereAndTellsNoAddressThatIs() {
        var page = new NotFoundPage();
        var routes = RouteConfiguration.forSessionScope().getAvailableRoutes();

        var status =
                page.setErrorParameter(null, new ErrorParameter<>(NotFoundException.class, new NotFoundException()));

        assertThat(status).isEqualTo(404);
        var html = page.getElement().getOuterHTML();
        assertThat(html).contains(page.getPageTitle());
        assertThat(routes)
                .hasSizeGreaterThan(10)
                .allSatisfy(route -> assertThat(html.contains("\"" + route.getTemplate() + "\"")
                                && !route.getTemplate().isEmpty())
                        .as(route.getTemplate())
                        .isFalse());
    }
}
