package org.undersigned.signature.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.undersigned.signature.NamePlace;

/** Places in which a name stands, each leading to the page that shows it. */
final class PlaceLinks {

    private PlaceLinks() {}

    static UnorderedList of(List<NamePlace> places) {
        return list(places, AnchorTarget.DEFAULT);
    }

    /** The same beside what is being typed, which opening a page must not lose. */
    static UnorderedList inNewTabs(List<NamePlace> places) {
        return list(places, AnchorTarget.BLANK);
    }

    private static UnorderedList list(List<NamePlace> places, AnchorTarget target) {
        var list = new UnorderedList();
        list.addClassName("name-places");
        places.forEach(place -> list.add(new ListItem(line(place, target))));
        return list;
    }

    private static Component line(NamePlace place, AnchorTarget target) {
        return place.address()
                .<Component>map(address -> new Anchor(address, place.sentence(), target))
                .orElseGet(() -> new Span(place.sentence()));
    }
}
