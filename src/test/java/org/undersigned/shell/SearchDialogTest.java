package org.undersigned.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.SearchHit;
import org.undersigned.base.ui.SearchSource;

class SearchDialogTest {

    @BeforeEach
    void openBrowser() {
        Locale.setDefault(Locale.ENGLISH);
        var routes = new Routes();
        routes.getRoutes().add(Place.class);
        MockVaadin.setup(routes);
        new SearchDialog(List.of(new Source("Rosters", 2), new Source("Directory", 1))).open();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void findsFromTwoLetters() {
        _setValue(_get(TextField.class), "m");
        assertThat(_find(RouterLink.class)).isEmpty();
        assertThat(status()).isEqualTo(Texts.text("shell.search.hint"));

        _setValue(_get(TextField.class), "mo");
        assertThat(_find(RouterLink.class)).hasSize(12);
        assertThat(status()).isEqualTo("12 results");
    }

    @Test
    void groupsBySourceInTheirOrderAndAsksEachForAFew() {
        _setValue(_get(TextField.class), "mo");

        var links = _find(RouterLink.class);
        assertThat(links.getFirst().getElement().getTextRecursively()).startsWith("Directory 0 mo");
        assertThat(links.get(6).getElement().getTextRecursively()).startsWith("Rosters 0 mo");
    }

    @Test
    void saysWhenNothingIsCalledThat() {
        _setValue(_get(TextField.class), "nobody");

        assertThat(status()).isEqualTo("Nothing is called “nobody”.");
    }

    @Route("place")
    public static class Place extends Div {}

    /** Finds as many as it is asked for, and nobody. */
    private record Source(String group, int order) implements SearchSource {

        @Override
        public String permission() {
            return "";
        }

        @Override
        public List<SearchHit> find(String typed, int limit) {
            return typed.equals("nobody")
                    ? List.of()
                    : IntStream.range(0, limit)
                            .mapToObj(number -> group + " " + number + " " + typed)
                            .map(title -> new SearchHit(title, null, Place.class, RouteParameters.empty()))
                            .toList();
        }
    }

    private static String status() {
        return _get(Span.class, spec -> spec.withClasses("search-status")).getText();
    }
}
