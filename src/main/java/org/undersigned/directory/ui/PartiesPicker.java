package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.ui.KeptField;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;

/** A field in which some parties are chosen by typing a part of any of their names. */
public final class PartiesPicker extends MultiSelectComboBox<PartyFacts> implements KeptField {

    private static final int MOST = 30;

    private final PartySearch search;
    private final PartyService parties;

    public PartiesPicker(String label, PartySearch search, PartyService parties) {
        super(label);
        this.search = search;
        this.parties = parties;

        setPlaceholder(text("directory.picker.placeholder"));
        setItemLabelGenerator(PartyFacts::name);
        setItems(this::fetch);
    }

    private Stream<PartyFacts> fetch(Query<PartyFacts, String> query) {
        var offset = query.getOffset();
        var limit = Math.min(MOST, offset + query.getLimit());
        var found = query.getFilter().map(String::strip).filter(typed -> !typed.isEmpty()).stream()
                .flatMap(typed -> search.search(typed, Set.of(), limit).stream())
                .map(PartyHit::id)
                .skip(offset)
                .toList();
        var facts = parties.facts(found);
        return found.stream().map(facts::get).filter(Objects::nonNull);
    }

    public Set<UUID> parties() {
        return getValue().stream().map(PartyFacts::id).collect(Collectors.toSet());
    }

    public void choose(Collection<UUID> chosen) {
        setValue(Set.copyOf(parties.facts(chosen).values()));
    }

    @Override
    public List<String> kept() {
        return parties().stream().map(UUID::toString).sorted().toList();
    }

    @Override
    public void restore(List<String> kept) {
        choose(kept.stream().map(UUID::fromString).toList());
    }
}
