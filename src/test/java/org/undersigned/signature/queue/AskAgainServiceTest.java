package org.undersigned.signature.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.outreach.NextStep;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class AskAgainServiceTest {

    @Autowired
    private AskAgainService asking;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private Database database;

    private UUID campaign;
    private UUID claim;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        claim = fixture.claimed(words, "Jo Doe");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void plansTheAskingByTomorrow() {
        open(claim);
        var ask = asking.prepare(claim);

        asking.askAgain(claim, ask.seenParticipation(), "Send us the mail", ask.due());

        assertThat(asking.prepare(claim).planned()).isEqualTo(NextStep.action("Send us the mail", ask.due()));
    }

    @Test
    void refusesWhomNobodySpeaksWith() {
        refuses("signature.refused.not-in-pipeline", () -> asking.prepare(claim));
        refuses(
                "signature.refused.not-in-pipeline",
                () -> asking.askAgain(claim, 0, "Send us the mail", LocalDate.EPOCH));
    }

    @Test
    void refusesWhatIsDecided() {
        var confirmed = fixture.confirmed(words, "Kim Roe");

        refuses("signature.refused.not-claimed", () -> asking.prepare(confirmed));
    }

    @Test
    void doesNotTakeThePlaceOfAStepThatWasPlannedSince() {
        open(claim);
        var ask = asking.prepare(claim);
        asking.askAgain(claim, ask.seenParticipation(), "Call her agent", ask.due());

        var before = database.fingerprint("participation");
        assertThatThrownBy(() -> asking.askAgain(claim, ask.seenParticipation(), "Send us the mail", ask.due()))
                .isInstanceOf(Conflict.class);
        assertThat(database.fingerprint("participation")).isEqualTo(before);
    }

    private void open(UUID signature) {
        participations.open(
                campaign, cards.card(signature).party(), new ParticipationDetails(Tier.B, Stage.VERBAL_YES, null));
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint("participation", "signature");
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint("participation", "signature")).isEqualTo(before);
    }
}
