package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Form;
import org.undersigned.directory.representation.NamedParty;

/** Through whom a party is asked. */
final class RouteForm extends Composite<Div> implements Form<RouteForm.Routed> {

    private final RouteField route;

    /** One who speaks for the party, or none. */
    record Routed(@Nullable UUID representative) {}

    RouteForm(List<NamedParty> speakers) {
        route = new RouteField(speakers);
        getContent().add(route);
    }

    static String name(List<NamedParty> speakers, UUID representative) {
        return speakers.stream()
                .filter(speaker -> speaker.id().equals(representative))
                .findFirst()
                .map(NamedParty::name)
                .orElseGet(() -> text("outreach.ui.route.none"));
    }

    @Override
    public void show(Routed routed) {
        route.show(routed.representative());
    }

    @Override
    public Optional<Routed> read() {
        return Optional.of(new Routed(route.representative()));
    }
}
