package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.SearchHit;
import org.undersigned.base.ui.SearchSource;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartySearch;

/** Parties in the search box. */
@Component
class DirectorySource implements SearchSource {

    private final PartySearch search;

    DirectorySource(PartySearch search) {
        this.search = search;
    }

    @Override
    public String group() {
        return text("directory.list.title");
    }

    @Override
    public String permission() {
        return Permission.DIRECTORY_READ;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<SearchHit> find(String typed, int limit) {
        return search.search(typed, limit).stream().map(DirectorySource::hit).toList();
    }

    private static SearchHit hit(PartyHit found) {
        return new SearchHit(
                found.name(), PartyWords.note(found), PartyView.class, DirectoryNavigation.parameters(found.id()));
    }
}
