package org.undersigned.shell.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.SampleOffer;
import org.undersigned.access.UserFixture;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.CopyVersionRow;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.invoice.InvoiceRow;
import org.undersigned.advertising.invoice.InvoiceService;
import org.undersigned.advertising.invoice.InvoiceState;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderSending;
import org.undersigned.advertising.placement.CopyAlarmService;
import org.undersigned.base.Today;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

@ServiceTest
class SampleAdsTest {

    @Autowired
    private SampleOffer sample;

    @Autowired
    private UserFixture users;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private CopyReadings copies;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private CopyAlarmService alarms;

    @Autowired
    private OrderSending sending;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private SettableClock clock;

    /** When a new day has begun in UTC, but not yet in New York, where the sample is at home. */
    @BeforeEach
    void stayUpLate() {
        clock.stopAt(Today.by(clock).plusDays(1).atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void hasAPageThatClosesSoonAPrintedOneAndCopyThatOneNameBlocks() {
        sample.start(users.active("Setup", Role.ADMIN).id());

        Staff.signIn(Role.COORDINATOR);
        var campaign = campaign();
        assertThat(insertions.insertions(campaign))
                .extracting(InsertionFacts::state)
                .containsExactlyInAnyOrder(InsertionState.FILED, InsertionState.BOOKED);
        var printed = insertions.insertions(campaign).stream()
                .filter(insertion -> insertion.state() == InsertionState.FILED)
                .findFirst()
                .orElseThrow();
        assertThat(invoices.invoices(printed.order()))
                .singleElement()
                .returns(InvoiceState.DISPUTED, InvoiceRow::state);
        assertThat(copies.latest(campaign))
                .extracting(CopyVersionRow::state)
                .containsExactlyInAnyOrder(CopyState.APPROVED, CopyState.IN_REVIEW);
        var waiting = copies.latest(campaign).stream()
                .filter(row -> row.state() == CopyState.IN_REVIEW)
                .findFirst()
                .orElseThrow();
        assertThat(copies.preview(waiting.copy(), 1).failing()).hasSize(1);
        assertThat(alarms.waiting(campaign)).singleElement().satisfies(alarm -> {
            assertThat(alarm.copy().copy()).isEqualTo(waiting.copy());
            assertThat(alarm.page().state()).isEqualTo(InsertionState.BOOKED);
            assertThat(alarm.until()).isPresent();
        });
        assertThat(reference(printed)).startsWith("EL-");
        assertThat(reference(alarms.waiting(campaign).getFirst().page())).startsWith("HG-");
    }

    private String reference(InsertionFacts insertion) {
        return sending.confirmations(insertion.order(), 1).getFirst().reference();
    }

    private UUID campaign() {
        return campaigns.campaigns().stream()
                .filter(row -> row.slug().equals("ask-first"))
                .findFirst()
                .map(CampaignFacts::id)
                .orElseThrow();
    }
}
