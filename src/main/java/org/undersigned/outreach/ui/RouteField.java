package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.representation.NamedParty;

/** One of those who speak for a party, or none. */
final class RouteField extends Composite<Select<NamedParty>> {

    private final List<NamedParty> speakers;

    RouteField(List<NamedParty> speakers) {
        this.speakers = speakers;
        getContent().setLabel(text("outreach.ui.route"));
        getContent().setItems(speakers);
        getContent()
                .setItemLabelGenerator(speaker -> speaker == null ? text("outreach.ui.route.none") : speaker.name());
        getContent().setEmptySelectionAllowed(true);
        getContent().setEmptySelectionCaption(text("outreach.ui.route.none"));
        getContent().setHelperText(text(speakers.isEmpty() ? "outreach.ui.route.nobody" : "outreach.ui.route.help"));
        getContent().setWidthFull();
    }

    void show(@Nullable UUID representative) {
        getContent()
                .setValue(speakers.stream()
                        .filter(speaker -> speaker.id().equals(representative))
                        .findFirst()
                        .orElse(null));
    }

    @Nullable
    UUID representative() {
        var speaker = getContent().getValue();
        return speaker == null ? null : speaker.id();
    }
}
