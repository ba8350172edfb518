package org.undersigned.campaign.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignRow;
import org.undersigned.campaign.CampaignService;
import org.undersigned.testing.Staff;
import org.undersigned.testing.ViewTest;

class CampaignListViewTest extends ViewTest {

    @Autowired
    private CampaignFixture fixture;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Test
    void listsTheLatestCampaignFirst() {
        signIn(Role.COORDINATOR);
        var campaign = fixture.campaign();
        CampaignNavigation.toCampaigns();
        assertThat(GridKt._size(grid())).isEqualTo(campaigns.count());
        assertThat(GridKt._get(grid(), 0).id()).isEqualTo(campaign);
    }

    @Test
    void opensTheRecordOfACampaign() {
        signIn(Role.AUDITOR);
        Staff.as(Staff.with("Kim", Role.COORDINATOR), fixture::campaign);
        CampaignNavigation.toCampaigns();
        var row = GridKt._get(grid(), 0);
        GridKt._clickItem(grid(), 0);
        assertThat(_get(H1.class).getText()).isEqualTo(row.name());
    }

    @Test
    void coordinatorOpensACampaignAndGoesOnInIt() {
        signIn(Role.COORDINATOR);
        fixture.campaign();
        CampaignNavigation.toCampaigns();
        var name = "Campaign " + Ids.next();

        _click(_get(Button.class, spec -> spec.withText(Texts.text("campaign.list.create"))));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), name);
        save();

        _assertNone(Dialog.class);
        assertThat(_get(H1.class).getText()).isEqualTo(name);
        assertThat(choice.current()).map(CampaignFacts::name).contains(name);
    }

    @Test
    void saysARefusalInTheDialogAndKeepsWhatWasTyped() {
        signIn(Role.COORDINATOR);
        var taken = campaigns.campaign(fixture.campaign());
        CampaignNavigation.toCampaigns();
        var before = database.fingerprint("campaign");

        _click(_get(Button.class, spec -> spec.withText(Texts.text("campaign.list.create"))));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Another");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Short name")), taken.slug());
        save();

        assertThat(_get(Div.class, spec -> spec.withClasses("form-refused")).getText())
                .isEqualTo(Texts.text("campaign.refused.slug-taken", taken.slug()));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo("Another");
        assertThat(database.fingerprint("campaign")).isEqualTo(before);
    }

    @Test
    void offersNothingToThoseWhoOnlyRead() {
        signIn(Role.CAMPAIGNER);
        CampaignNavigation.toCampaigns();
        assertThat(_find(Button.class, spec -> spec.withText(Texts.text("campaign.list.create"))))
                .isEmpty();
    }

    private static void save() {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(Texts.text("campaign.list.create"))));
    }

    @SuppressWarnings("unchecked")
    private static Grid<CampaignRow> grid() {
        return _get(Grid.class);
    }
}
