package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.SearchHit;
import org.undersigned.base.ui.SearchSource;
import org.undersigned.roster.EditionSearch;

/** Editions in the search box, by number and title. */
@Component
class EditionSource implements SearchSource {

    private final EditionSearch editions;

    EditionSource(EditionSearch editions) {
        this.editions = editions;
    }

    @Override
    public String group() {
        return text("roster.ui.editions");
    }

    @Override
    public String permission() {
        return Permission.CAMPAIGN_READ;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<SearchHit> find(String typed, int limit) {
        return editions.find(typed, limit).stream()
                .map(edition -> new SearchHit(
                        edition.label(),
                        text("roster.ui.search.note", edition.count().total(), label(edition.state())),
                        EditionView.class,
                        RosterNavigation.of(edition.id())))
                .toList();
    }
}
