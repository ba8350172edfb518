package org.undersigned.campaign;

import java.util.EnumSet;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What changing campaigns, letters and policies leaves on the trail. */
@Component
@Profile("test")
class CampaignTrail implements TrailScenarios {

    private final CampaignFixture fixture;
    private final CampaignService campaigns;
    private final LetterService letters;
    private final EvidencePolicyService policies;

    CampaignTrail(
            CampaignFixture fixture, CampaignService campaigns, LetterService letters, EvidencePolicyService policies) {
        this.fixture = fixture;
        this.campaigns = campaigns;
        this.letters = letters;
        this.policies = policies;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("CampaignService.create", () -> {
                            var details = fixture.fresh("Campaign");
                            return () -> campaigns.create(details);
                        })
                        .tells("campaign.campaign.created"),
                TrailScenario.of("CampaignService.revise", () -> {
                            var campaign = campaigns.campaign(fixture.campaign());
                            var details = fixture.fresh("Renamed");
                            return () -> campaigns.revise(campaign.id(), campaign.version(), details);
                        })
                        .tells("campaign.campaign.revised"),
                TrailScenario.of("CampaignService.revise", () -> {
                            var details = fixture.fresh("Campaign");
                            var campaign = campaigns.create(details);
                            return () -> campaigns.revise(campaign, 0, details);
                        })
                        .tellsNothing(),
                TrailScenario.of("EvidencePolicyService.decide", () -> {
                            var campaign = fixture.campaign();
                            var seen = policies.rule(campaign, Tier.A);
                            var stricter = new PolicyRule(
                                    Tier.A, EnumSet.of(EvidenceForm.SIGNED_FORM), seen.speakers(), true, 90);
                            return () -> policies.decide(campaign, seen, stricter, "Two were forged");
                        })
                        .tellsWhy("campaign.policy.decided", "Two were forged"),
                TrailScenario.of("LetterService.add", () -> {
                            var campaign = fixture.campaign();
                            return () -> fixture.unwritten(campaign);
                        })
                        .tells("campaign.letter.added"),
                TrailScenario.of("LetterService.revise", () -> {
                            var letter = letters.letter(fixture.unwritten(fixture.campaign()));
                            var details = new LetterDetails("Renamed", LetterKind.STATEMENT, "Parliament", null);
                            return () -> letters.revise(letter.id(), letter.version(), details);
                        })
                        .tells("campaign.letter.revised"),
                TrailScenario.of("LetterService.revise", () -> {
                            var letter = letters.letter(fixture.unwritten(fixture.campaign()));
                            var details = new LetterDetails(letter.title(), letter.kind(), letter.addressees(), null);
                            return () -> letters.revise(letter.id(), letter.version(), details);
                        })
                        .tellsNothing(),
                publishes(VersionDraft.translation(1, "de", CampaignFixture.text()))
                        .tells("campaign.letter.translated"),
                publishes(VersionDraft.correction(1, "en", CampaignFixture.text(), "A name was misspelled"))
                        .tellsWhy("campaign.letter.corrected", "A name was misspelled"),
                publishes(VersionDraft.askAgain(1, "en", CampaignFixture.text(), "It asks for a new law"))
                        .tellsWhy("campaign.letter.renewed", "It asks for a new law"));
    }

    private TrailScenario publishes(VersionDraft draft) {
        return TrailScenario.of("LetterService.publish", () -> {
            var letter = fixture.letter(fixture.campaign()).letterId();
            return () -> letters.publish(letter, draft);
        });
    }
}
