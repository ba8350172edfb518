package org.undersigned.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.UserFixture;
import org.undersigned.audit.TrailRow;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Staff;
import org.undersigned.testing.ViewTest;

class TrailViewTest extends ViewTest {

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private UserFixture users;

    @Test
    void showsWhatThePersonDidWhomTheAddressNames() {
        var somebody = users.active("Corinne", Role.COORDINATOR);
        var somebodyElse = users.active("Carl", Role.COORDINATOR);
        Staff.as(somebody, campaigns::campaign);
        Staff.as(somebodyElse, campaigns::campaign);
        signIn(Role.AUDITOR);

        UI.getCurrent()
                .navigate(
                        TrailView.class,
                        QueryParameters.of("person", somebody.id().toString()));

        assertThat(_findAll(grid()))
                .extracting(row -> row.actor().id())
                .isNotEmpty()
                .containsOnly(somebody.id());
    }

    @SuppressWarnings("unchecked")
    private static Grid<TrailRow> grid() {
        return _get(Grid.class);
    }
}
