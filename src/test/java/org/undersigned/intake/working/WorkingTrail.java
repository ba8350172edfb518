package org.undersigned.intake.working;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.outreach.OutreachFixture;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What a working sheet leaves on the trail. */
@Component
@Profile("test")
class WorkingTrail implements TrailScenarios {

    private final OutreachFixture outreach;
    private final WorkingSheetService sheets;

    WorkingTrail(OutreachFixture outreach, WorkingSheetService sheets) {
        this.outreach = outreach;
        this.sheets = sheets;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(TrailScenario.of("WorkingSheetService.take", () -> {
                    var campaign = outreach.campaign();
                    outreach.identified(campaign);
                    return () -> sheets.take(ParticipationFilter.all(campaign));
                })
                .tells("intake.working-sheet.taken")
                .committingItself());
    }
}
