package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationService;

/**
 * Members of bands, some of whom sign alone beside their band; officers and members of bodies; bodies within a
 * federation.
 */
@Component
class SampleAffiliations {

    private static final List<String> PARTS =
            List.of("shell.sample.vocals", "shell.sample.guitar", "shell.sample.drums");

    private static final int FIRST_YEAR = 1994;
    private static final int FIRST_OFFICER = 100;
    private static final int FIRST_MEMBER = 130;

    /** Places of the sample's bodies: the federation, what is within it, and what is within that. */
    private static final int FEDERATION = 3;

    private static final int UNION = 1;
    private static final int SECTION = 11;
    private static final int SECOND_UNION = 15;

    private final AffiliationService affiliations;

    SampleAffiliations(AffiliationService affiliations) {
        this.affiliations = affiliations;
    }

    void add(List<UUID> persons, List<UUID> bands, List<UUID> bodies) {
        for (var i = 0; i < bands.size(); i++) {
            fill(bands.get(i), persons.subList(i * PARTS.size(), (i + 1) * PARTS.size()), FIRST_YEAR + i);
        }
        for (var i = 0; i < bodies.size(); i++) {
            var officer = AffiliationDetails.officer(text("shell.sample.president"));
            affiliations.add(bodies.get(i), persons.get(FIRST_OFFICER + i), officer);
            affiliations.add(bodies.get(i), persons.get(FIRST_MEMBER + i), AffiliationDetails.member());
        }
        affiliations.add(bodies.get(FEDERATION), bodies.get(UNION), AffiliationDetails.within());
        affiliations.add(bodies.get(FEDERATION), bodies.get(SECOND_UNION), AffiliationDetails.within());
        affiliations.add(bodies.get(UNION), bodies.get(SECTION), AffiliationDetails.within());
    }

    private void fill(UUID band, List<UUID> members, int year) {
        for (var i = 0; i < members.size(); i++) {
            affiliations.add(band, members.get(i), AffiliationDetails.member(text(PARTS.get(i)), year, null));
        }
    }
}
