package org.undersigned.signature.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What reading and taking the dossier of a name leaves on the trail. */
@Component
@Profile("test")
class DossierTrail implements TrailScenarios {

    private static final String LOOKED_AT = "signature.evidence.looked-at";

    private final SignatureFixture fixture;
    private final CampaignFixture campaigns;
    private final DossierService dossiers;

    DossierTrail(SignatureFixture fixture, CampaignFixture campaigns, DossierService dossiers) {
        this.fixture = fixture;
        this.campaigns = campaigns;
        this.dossiers = dossiers;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("DossierService.look", () -> {
                            var id = confirmed();
                            return () -> dossiers.look(id);
                        })
                        .tells(LOOKED_AT),
                TrailScenario.of("DossierService.take", () -> {
                            var id = confirmed();
                            return () -> dossiers.take(id);
                        })
                        .tells(LOOKED_AT, "signature.signature.dossier-taken"));
    }

    private UUID confirmed() {
        return fixture.confirmed(campaigns.letter(campaigns.campaign()), "Jo Doe");
    }
}
