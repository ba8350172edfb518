package org.undersigned.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.outreach.OutreachFixture;
import org.undersigned.outreach.ui.OutreachNavigation;
import org.undersigned.testing.ViewTest;

class WorkingSheetToolTest extends ViewTest {

    @Autowired
    private OutreachFixture outreach;

    @Autowired
    private CampaignChoiceService choice;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenThePipeline() {
        signIn(Role.AUDITOR);
        campaign = outreach.campaign();
        choice.choose(campaign);
    }

    @Test
    void takesWhatTheListShows() {
        var one = outreach.identified(campaign);
        outreach.identified(campaign);
        OutreachNavigation.toPipeline();
        _setValue(_get(TextField.class), one.name());

        Screen.press("intake.ui.working.take");

        assertThat(database.count("working_sheet where campaign_id = ? and row_count = 1", bytes()))
                .isOne();
    }

    @Test
    void saysWhereThereIsNobodyToTake() {
        OutreachNavigation.toPipeline();
        Screen.press("intake.ui.working.take");
        assertThat(database.count("working_sheet where campaign_id = ?", bytes()))
                .isZero();
    }

    private byte[] bytes() {
        return UuidBytes.of(campaign);
    }
}
