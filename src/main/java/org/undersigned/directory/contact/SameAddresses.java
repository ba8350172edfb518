package org.undersigned.directory.contact;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyFace;

/** Who else has a private address of a party, by its fingerprint, and as far as the user may see theirs too. */
@Component
class SameAddresses {

    private final ContactPoints contactPoints;
    private final PrivateReach reach;

    SameAddresses(ContactPoints contactPoints, PrivateReach reach) {
        this.contactPoints = contactPoints;
        this.reach = reach;
    }

    /** The others that were found for the contact points of one party. */
    record Found(List<ContactPoints.Namesake> namesakes) {

        List<PartyFace> of(ContactPoint point) {
            return namesakes.stream()
                    .filter(other ->
                            Arrays.equals(other.fingerprint(), point.address().fingerprint()))
                    .map(ContactPoints.Namesake::party)
                    .distinct()
                    .toList();
        }
    }

    Found elsewhere(UUID party, List<ContactPoint> points) {
        var fingerprints = points.stream()
                .filter(point -> point.address().isSealed())
                .map(point -> point.address().fingerprint())
                .toList();
        if (fingerprints.isEmpty()) {
            return new Found(List.of());
        }
        var all = contactPoints.elsewhere(fingerprints, party);
        var open = reach.among(
                all.stream().map(other -> other.party().id()).distinct().toList());
        return new Found(
                all.stream().filter(other -> open.contains(other.party().id())).toList());
    }
}
