package org.undersigned.directory.representation;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.audit.Entry;
import org.undersigned.directory.PartyTouch;

/** Says on the trail what changed of a representation, the same by hand as with many others. */
@Component
class RepresentationEntries {

    private final PartyTouch parties;

    RepresentationEntries(PartyTouch parties) {
        this.parties = parties;
    }

    Entry particulars(
            Entry entry,
            Representation representation,
            @Nullable RepresentationDetails before,
            @Nullable RepresentationDetails after) {
        var representative = parties.find(representation.representativeId()).name();
        return entry.changedErasably("representative", null, representative)
                .changedErasably("agency", before, after, this::agencyName)
                .changed("representative-role", before, after, RepresentationDetails::role)
                .changed("field", before, after, RepresentationDetails::field)
                .changed("territory", before, after, RepresentationDetails::territory)
                .changed("from-day", before, after, RepresentationDetails::from)
                .changed("to-day", before, after, RepresentationDetails::to)
                .changed("routing", before, after, RepresentationEntries::routing);
    }

    private @Nullable String agencyName(RepresentationDetails details) {
        return details.agency() == null ? null : parties.find(details.agency()).name();
    }

    private static @Nullable String routing(RepresentationDetails details) {
        return details.routing().isEmpty()
                ? null
                : details.routing().stream().sorted().map(Routing::name).collect(Collectors.joining(", "));
    }
}
