package org.undersigned.outreach.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.directory.representation.Ask;
import org.undersigned.directory.representation.CallService;
import org.undersigned.directory.representation.NamedParty;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.Routing;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.Route;

/** Through whom a party is asked, and through whom it could be. */
@Component
class Routes {

    private final RepresentationService representations;
    private final CallService calls;

    Routes(RepresentationService representations, CallService calls) {
        this.representations = representations;
        this.calls = calls;
    }

    List<NamedParty> speakers(ParticipationRow row) {
        return representations.speakersFor(row.partyId());
    }

    /** The route of somebody who does not speak for the party any more. */
    static @Nullable Route former(ParticipationRow row, List<NamedParty> speakers) {
        return speakers.stream().anyMatch(speaker -> isThrough(row.route(), speaker.id())) ? null : row.route();
    }

    private static boolean isThrough(@Nullable Route route, UUID representative) {
        return route != null && route.representative().equals(representative);
    }

    boolean isFormer(ParticipationRow row) {
        return row.route() != null && former(row, speakers(row)) != null;
    }

    /** The route while it speaks for the party, or else whom the directory suggests. */
    @Nullable
    Route present(ParticipationRow row) {
        return row.route() == null || isFormer(row) ? suggested(row) : row.route();
    }

    @Nullable
    Route suggested(ParticipationRow row) {
        var ask = Ask.of(Routing.PRESS_ASKS).in(row.discipline(), null);
        var suggestion = calls.advise(row.partyId(), ask).suggestion();
        if (suggestion == null) {
            return null;
        }
        var representative = suggestion.line().representative();
        return new Route(representative.id(), representative.name());
    }
}
