package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.ConfirmationService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A list that is longer than what one question names is asked about name by name all the same. */
@ServiceTest
class LongListTest {

    private static final int NAMES = 503;
    private static final int HALF = 250;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private EditionReadings readings;

    @Autowired
    private StandingService standing;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private ConfirmationService confirmations;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private Database database;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsEachNameThatIsLostOrCorrectedAndGivesOutNothing() {
        var words = campaigns.letter(campaigns.campaign());
        var all = IntStream.range(0, NAMES)
                .mapToObj(number -> signatures.claimed(
                        words, directory.person("Jo No%03d".formatted(number)), EnumSet.allOf(Scope.class)))
                .toList();
        for (var some : List.of(all.subList(0, HALF), all.subList(HALF, NAMES))) {
            signatures.show(words, some);
            confirmations.confirmAll(signatures.seen(some));
        }
        signatures.confirmed(words, directory.person("Added Later"), Set.of(Scope.WEB_LIST));
        var edition = editions.seal(words, Scope.PRINT_AD);
        assertThat(new String(editions.give(edition, FileKind.TEXT), StandardCharsets.UTF_8).lines())
                .hasSize(NAMES);

        signatures.withdraw(all.get(1));
        editions.correct(all.get(250), "Jo No250", Set.of(Scope.WEB_LIST));
        editions.correct(all.get(NAMES - 1), "Jo Noe", EnumSet.allOf(Scope.class));
        signatures.confirmed(words, directory.person("Added Since"), EnumSet.allOf(Scope.class));

        assertThat(readings.of(edition).lost())
                .extracting(MissingName::credited, MissingName::why)
                .containsExactly(
                        tuple("Jo No001", MissingName.Why.WITHDRAWN),
                        tuple("Jo No250", MissingName.Why.SCOPE_NOT_GRANTED));
        assertThat(standing.corrected(edition))
                .extracting(
                        credit -> credit.before().credited(),
                        credit -> credit.after().credited())
                .containsExactly(tuple("Jo No502", "Jo Noe"));
        refusesToGive(edition);
    }

    private void refusesToGive(UUID edition) {
        var before = database.count("edition_export");
        assertThatThrownBy(() -> editions.give(edition, FileKind.TEXT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Jo No001")
                .hasMessageContaining("Jo No250");
        assertThat(database.count("edition_export")).isEqualTo(before);
    }
}
