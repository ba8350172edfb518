package org.undersigned.advertising.rate;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What entering cards, and taking papers over, leaves on the trail. */
@Component
@Profile("test")
class RateTrail implements TrailScenarios {

    private final RateService rates;
    private final ReferenceService reference;
    private final PaperFixture papers;
    private final JdbcTemplate jdbc;

    RateTrail(RateService rates, ReferenceService reference, PaperFixture papers, JdbcTemplate jdbc) {
        this.rates = rates;
        this.reference = reference;
        this.papers = papers;
        this.jdbc = jdbc;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("RateService.add", () -> {
                            var edition = papers.known();
                            return () -> rates.add(edition, Cards.journal());
                        })
                        .tells("advertising.rate.added"),
                TrailScenario.of("ReferenceService.addMissing", () -> {
                            missOne();
                            return reference::addMissing;
                        })
                        .tells("advertising.publication.taken-over"));
    }

    /** All but one are there. */
    private void missOne() {
        if (!reference.missing().isEmpty()) {
            reference.addMissing();
        }
        jdbc.update("update publication set folded = concat(folded, ' once') where name = ?", "Singapore broadsheet");
    }
}
