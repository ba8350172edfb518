package org.undersigned.directory.source.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.source.SourceLine;
import org.undersigned.directory.source.SourceService;
import org.undersigned.directory.ui.CardPanel;
import org.undersigned.directory.ui.LongList;
import org.undersigned.directory.ui.PartList;

/** The lists that brought a party; nothing where none did. */
@org.springframework.stereotype.Component
class SourcePanel implements CardPanel {

    private final SourceService sources;
    private final ObjectProvider<SourceLink> links;

    SourcePanel(SourceService sources, ObjectProvider<SourceLink> links) {
        this.sources = sources;
        this.links = links;
    }

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> of(PartyCard card, Runnable changed) {
        var count = sources.count(card.id());
        return count == 0 ? Optional.empty() : Optional.of(panel(card, count));
    }

    private Panel panel(PartyCard card, int count) {
        var list = count <= LongList.MOST_SHOWN_WHOLE
                ? whole(sources.sources(card.id(), 0, count))
                : new LongList<SourceLine>(
                        count,
                        (page, size) -> sources.sources(card.id(), page * size, size),
                        line -> PartList.line(label(line), brought(line)));
        return new Panel(text("directory.source.title", count), list);
    }

    private PartList whole(List<SourceLine> lines) {
        var list = new PartList();
        lines.forEach(line -> list.add(label(line), brought(line)));
        return list;
    }

    private Component label(SourceLine line) {
        return links.stream()
                .flatMap(link -> link.to(line.origin(), line.label()).stream())
                .findFirst()
                .orElseGet(() -> new Span(line.label()));
    }

    private static String brought(SourceLine line) {
        var day = Instants.date(Instants.day(line.broughtAt()));
        return text("directory.source.line", line.row(), line.broughtBy(), day);
    }
}
