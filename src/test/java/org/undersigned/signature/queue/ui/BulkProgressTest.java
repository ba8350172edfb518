package org.undersigned.signature.queue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.queue.BulkSignatures;
import org.undersigned.testing.StoredStaff;
import org.undersigned.testing.ViewTest;

/** What somebody is told of work in the background once it is over. */
class BulkProgressTest extends ViewTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Autowired
    private BulkSignatures bulk;

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private StoredStaff staff;

    private UUID campaign;
    private LetterVersionFacts words;
    private BulkProgress progress;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        staff.store();
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        progress = new BulkProgress(bulk, campaign, () -> {});
        UI.getCurrent().add(progress);
    }

    @Test
    void saysOnceThatAllIsDoneAndLeavesNothingStanding() {
        progress.follow(confirmed(List.of(shown("Jo Doe"), shown("Kim Roe"))));

        assertThat(said()).isEqualTo("2 signatures are confirmed.");
        assertThat(progress.isVisible()).isFalse();

        UI.getCurrent().remove(progress);
        UI.getCurrent().add(progress);
        assertThat(_find(Notification.class)).hasSize(1);
    }

    @Test
    void keepsStandingWhatStayedUntilItIsClosed() {
        progress.follow(confirmed(List.of(shown("Jo Doe"), fixture.claimed(words, "Lee Poe"))));

        _assertNone(Notification.class);
        assertThat(_get(progress, Span.class, spec -> spec.withAttribute("role", "status"))
                        .getText())
                .startsWith("1 of 2 signatures are confirmed. The other one stays a claim:");
        _click(_get(progress, Button.class));
        assertThat(progress.isVisible()).isFalse();
    }

    private UUID shown(String name) {
        var id = fixture.claimed(words, name);
        fixture.show(words, List.of(id));
        return id;
    }

    private UUID confirmed(List<UUID> signatures) {
        var job = bulk.confirmLater(campaign, fixture.seen(signatures));
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!bulk.work(job).job().state().isOver() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return job;
    }

    private static String said() {
        return _get(Notification.class).getElement().getProperty("text", "");
    }
}
