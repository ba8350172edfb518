package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.KeptField;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;

/** A field in which a party is chosen by typing a part of any of its names. */
public final class PartyPicker extends ComboBox<PartyHit> implements KeptField {

    private static final int MOST = 30;

    private final PartySearch search;
    private final Set<PartyKind> kinds;

    /** @param kinds what may be chosen; none for all */
    public PartyPicker(String label, PartySearch search, PartyKind... kinds) {
        super(label);
        this.search = search;
        this.kinds = Set.of(kinds);

        setPlaceholder(text("directory.picker.placeholder"));
        setItemLabelGenerator(PartyHit::name);
        setRenderer(LitRenderer.<PartyHit>of("<div class=\"party-choice\"><span class=\"printed\">${item.name}</span>"
                        + "<span class=\"party-choice-note\">${item.note}</span></div>")
                .withProperty("name", PartyHit::name)
                .withProperty("note", PartyWords::note));
        setItems(this::fetch);
    }

    private Stream<PartyHit> fetch(Query<PartyHit, String> query) {
        var offset = query.getOffset();
        var limit = Math.min(MOST, offset + query.getLimit());
        return query.getFilter().map(String::strip).filter(typed -> !typed.isEmpty()).stream()
                .flatMap(typed -> search.search(typed, kinds, limit).stream())
                .skip(offset);
    }

    /** The id of what is chosen, or null. */
    public @Nullable UUID party() {
        return getValue() == null ? null : getValue().id();
    }

    /** Chooses a party that is known already. */
    public void choose(UUID party, PartyService parties) {
        var card = parties.card(party);
        var discipline =
                card.disciplines().isEmpty() ? null : card.disciplines().getFirst();
        setValue(new PartyHit(card.id(), card.kind(), card.name(), card.name(), discipline));
    }

    @Override
    public List<String> kept() {
        var chosen = getValue();
        if (chosen == null) {
            return List.of();
        }
        var discipline = chosen.mainDiscipline() == null ? "" : chosen.mainDiscipline();
        return List.of(chosen.id().toString(), chosen.kind().name(), chosen.name(), discipline);
    }

    @Override
    public void restore(List<String> kept) {
        var discipline = kept.get(3).isEmpty() ? null : kept.get(3);
        setValue(new PartyHit(
                UUID.fromString(kept.get(0)), PartyKind.valueOf(kept.get(1)), kept.get(2), kept.get(2), discipline));
    }
}
