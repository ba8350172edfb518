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
import org.undersigned.outreach.Route;

/** Through whom a party is asked. */
final class RouteForm extends Composite<Div> implements Form<RouteForm.Routed> {

    private final RouteField route;

    /** One who speaks for the party, or none. */
    record Routed(@Nullable UUID representative) {}

    /** @param former through whom the party is asked, if that is somebody who does not speak for it any more */
    RouteForm(List<NamedParty> speakers, @Nullable Route former) {
        route = new RouteField(speakers, former);
        getContent().add(route);
    }

    static String name(List<NamedParty> speakers, @Nullable Route former, UUID representative) {
        return speakers.stream()
                .filter(speaker -> speaker.id().equals(representative))
                .findFirst()
                .map(NamedParty::name)
                .orElseGet(() -> text("outreach.ui.route.former", former == null ? "" : former.name()));
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
