package org.undersigned.directory.representation;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.directory.restriction.RestrictionQueries;

/** Which of those who speak for somebody are not to be contacted now, in any campaign or in the present one. */
@Component
class BarredSpeakers {

    /** Asked for late: restrictions name their parties, and the list of parties says whom to call. */
    private final ObjectProvider<RestrictionQueries> restrictions;

    private final CampaignChoiceService choice;

    BarredSpeakers(ObjectProvider<RestrictionQueries> restrictions, CampaignChoiceService choice) {
        this.restrictions = restrictions;
        this.choice = choice;
    }

    /** Asked at once for all lines. */
    Predicate<UUID> of(Collection<RepresentationLine> lines) {
        var speakers = lines.stream()
                .flatMap(RepresentationLine::speakers)
                .map(NamedParty::id)
                .distinct()
                .toList();
        if (speakers.isEmpty()) {
            return party -> false;
        }
        var holding = restrictions.getObject().holding(speakers);
        var present = choice.current().map(CampaignFacts::id).orElse(null);
        return party -> holding.of(party, present).isPresent();
    }
}
