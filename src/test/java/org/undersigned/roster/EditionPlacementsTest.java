package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.signature.NamePlace;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class EditionPlacementsTest {

    @Autowired
    private EditionPlacements placements;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    private LetterVersionFacts words;
    private UUID signature;

    @BeforeEach
    void oneNameOnTwoEditionsOfWhichOneWasGiven() {
        Staff.signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
        signature = signatures.confirmed(words, "Ada Quill");
        editions.give(editions.seal(words, Scope.PRESS_RELEASE), FileKind.TEXT);
        editions.seal(words, Scope.PRINT_AD);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellEachEditionThatListsTheNameAndWhoWasGivenIt() {
        assertThat(placements.carrying(Set.of(signature)))
                .extracting(NamePlace::sentence)
                .containsExactly(
                        "On edition 2 · Launch ad (Sealed).",
                        "On edition 1 · Launch ad (Sealed), which was given to Daily Paper.");
        assertThat(placements.carrying(Set.of(signatures.confirmed(words, "Bo Marrow"))))
                .isEmpty();
    }

    @Test
    void tellNobodyWhoMayNotReadEditionsToWhomTheyWereGiven() {
        Staff.signIn(Role.CAMPAIGNER);

        assertThat(placements.carrying(Set.of(signature)))
                .extracting(NamePlace::sentence)
                .containsExactly("On edition 2 · Launch ad (Sealed).", "On edition 1 · Launch ad (Sealed).");
    }
}
