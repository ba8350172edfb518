package org.undersigned.press.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;

/** Ways to the desk and to what stands beside it. */
public final class PressNavigation {

    static final String DESK = "desk";
    static final String ARTICLE = "press/article";
    static final String COVERAGE = "press/coverage";
    static final String QUOTES = "press/quotes";
    static final String SPOKESPEOPLE = "press/spokespeople";

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
}
