package org.undersigned.press.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;

/** Ways to the desk, to press releases and outlets, and to what stands beside them. */
public final class PressNavigation {

    static final String DESK = "desk";
    static final String ARTICLE = "press/article";
    static final String COVERAGE = "press/coverage";
    static final String QUOTES = "press/quotes";
    static final String SPOKESPEOPLE = "press/spokespeople";
    static final String RELEASES = "press";
    static final String RELEASE = "release";
    static final String OUTLETS = "press/outlets";
    static final String OUTLET = "outlet";

    private static final String VERSION = "version";

    private PressNavigation() {}

    public static void toDesk() {
        UI.getCurrent().navigate(DeskView.class);
    }

    static void toArticle() {
        UI.getCurrent().navigate(ArticleView.class);
    }

    static RouterLink linkToDesk(String text) {
        return new RouterLink(text, DeskView.class);
    }

    static void toCoverage() {
        UI.getCurrent().navigate(CoverageListView.class);
    }

    static void toQuotes() {
        UI.getCurrent().navigate(QuoteListView.class);
    }

    static RouterLink linkToSpokespeople(String text) {
        return new RouterLink(text, SpokespersonListView.class);
    }

    public static void toReleases() {
        UI.getCurrent().navigate(ReleaseListView.class);
    }

    public static void toRelease(UUID id) {
        UI.getCurrent().navigate(ReleaseView.class, new RouteParameters(RELEASE, id.toString()));
    }

    static RouterLink linkToReleases(String text) {
        return new RouterLink(text, ReleaseListView.class);
    }

    static RouterLink linkToRelease(String text, UUID id) {
        return new RouterLink(text, ReleaseView.class, new RouteParameters(RELEASE, id.toString()));
    }

    static RouterLink linkToVersion(String text, UUID id, int number) {
        var link = linkToRelease(text, id);
        link.setQueryParameters(QueryParameters.of(VERSION, String.valueOf(number)));
        return link;
    }

    /** The version that the address asks for; none where it says nothing that is a number. */
    static Optional<Integer> version(QueryParameters query) {
        return query.getSingleParameter(VERSION)
                .filter(typed -> typed.matches("\\d{1,6}"))
                .map(Integer::parseInt);
    }

    static void toOutlets() {
        UI.getCurrent().navigate(OutletListView.class);
    }

    static void toOutlet(UUID id) {
        UI.getCurrent().navigate(OutletView.class, new RouteParameters(OUTLET, id.toString()));
    }

    static RouterLink linkToOutlets(String text) {
        return new RouterLink(text, OutletListView.class);
    }

    static RouterLink linkToOutlet(String text, UUID id) {
        return new RouterLink(text, OutletView.class, new RouteParameters(OUTLET, id.toString()));
    }
}
