package org.undersigned.advertising.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.TearSheetService;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Whoever may not see drafts hears of one what is said of an order that is not there. */
@ServiceTest
class HiddenDraftTest {

    @Autowired
    private OrderService orders;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private DocumentService documents;

    @Autowired
    private PrintService print;

    @Autowired
    private TearSheetService sheets;

    @Autowired
    private KillService kills;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    private OrderFixture.Made draft;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        draft = fixture.drafted(campaigns.campaign());
        Staff.signIn(Role.APPROVER);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void saysOfAHiddenInsertionWhatItSaysOfOneThatIsNotThere() {
        hides(draft.insertion(), insertions::insertion);
    }

    @Test
    void saysOfAHiddenOrderWhatItSaysOfOneThatIsNotThere() {
        hides(draft.order(), orders::order);
        hides(draft.order(), order -> orders.lines(order, 1));
        hides(draft.order(), insertions::ofOrder);
        hides(draft.order(), documents::documents);
        hides(draft.order(), print::prepayments);
        hides(draft.order(), print::runs);
        hides(draft.order(), sheets::sheets);
        hides(draft.order(), kills::kills);
    }

    private static void hides(UUID hidden, Consumer<UUID> asking) {
        var ofHidden = catchThrowableOfType(Refusal.class, () -> asking.accept(hidden));
        var ofNone = catchThrowableOfType(Refusal.class, () -> asking.accept(UUID.randomUUID()));

        assertThat(ofHidden).hasMessage(ofNone.getMessage());
        assertThat(ofHidden.key()).isEqualTo(ofNone.key());
    }
}
