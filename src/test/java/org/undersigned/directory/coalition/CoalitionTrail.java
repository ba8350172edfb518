package org.undersigned.directory.coalition;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What changing the organisations of a campaign leaves on the trail. */
@Component
@Profile("test")
class CoalitionTrail implements TrailScenarios {

    private static final CoalitionDetails MEMBER = new CoalitionDetails(CoalitionRole.MEMBER, false, null);
    private static final CoalitionDetails CONVENOR = new CoalitionDetails(CoalitionRole.CONVENOR, true, null);

    private final CampaignFixture campaigns;
    private final DirectoryFixture directory;
    private final CoalitionService coalition;

    CoalitionTrail(CampaignFixture campaigns, DirectoryFixture directory, CoalitionService coalition) {
        this.campaigns = campaigns;
        this.directory = directory;
        this.coalition = coalition;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("CoalitionService.join", () -> {
                            var campaign = campaigns.campaign();
                            var guild = directory.organisation("Guild of Tests");
                            return () -> coalition.join(campaign, guild, MEMBER);
                        })
                        .tells("directory.coalition.joined"),
                TrailScenario.of("CoalitionService.revise", () -> {
                            var part = joined();
                            return () -> coalition.revise(part, 0, CONVENOR);
                        })
                        .tells("directory.coalition.revised"),
                TrailScenario.of("CoalitionService.revise", () -> {
                            var part = joined();
                            return () -> coalition.revise(part, 0, MEMBER);
                        })
                        .tellsNothing(),
                TrailScenario.of("CoalitionService.leave", () -> {
                            var part = joined();
                            return () -> coalition.leave(part, 0);
                        })
                        .tells("directory.coalition.left"));
    }

    private UUID joined() {
        return coalition.join(campaigns.campaign(), directory.organisation("Guild of Tests"), MEMBER);
    }
}
