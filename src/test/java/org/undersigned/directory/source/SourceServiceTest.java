package org.undersigned.directory.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class SourceServiceTest {

    private static final Instant THIRD = Instant.parse("2026-01-03T10:15:00Z");

    @Autowired
    private SourceService sources;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private StoredStaff staff;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
    private final Meanwhile second = new Meanwhile(robin);
    private final UUID guild = Ids.next();
    private UUID ada = new UUID(0, 0);

    private TransactionTemplate transaction;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void close() {
        second.close();
    }

    @BeforeEach
    void signInAndMakeAParty() {
        Staff.signIn(robin);
        staff.store();
        ada = directory.person(DirectoryFixture.fresh("Ada Quill"));
    }

    @Test
    void keepsListRowBringerAndTimeTheLatestFirst() {
        sources.add(list("List of 3 January from the guild", guild, THIRD), List.of(row(12)));
        sources.add(list(" Signatures ", Ids.next(), THIRD.plus(2, ChronoUnit.DAYS)), List.of(row(7), row(3)));

        assertThat(sources.count(ada)).isEqualTo(3);
        assertThat(sources.sources(ada, 0, 10))
                .extracting(SourceLine::label, SourceLine::row, SourceLine::broughtBy)
                .containsExactly(
                        tuple("Signatures", 3, "Robin"),
                        tuple("Signatures", 7, "Robin"),
                        tuple("List of 3 January from the guild", 12, "Robin"));
        assertThat(sources.sources(ada, 2, 10))
                .singleElement()
                .returns(guild, SourceLine::origin)
                .returns(THIRD, SourceLine::broughtAt);
        assertThat(trail.history("party", ada, 1)).extracting(TrailRow::verb).containsExactly("directory.source.added");
    }

    @Test
    void refusesAListWithoutANameAndOneWithTooLongAName() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> list(" ", guild, THIRD))
                .returns("directory.refused.source-without-label", Refusal::key);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> list("x".repeat(301), guild, THIRD))
                .returns("directory.refused.source-too-long", Refusal::key);
    }

    @Test
    void refusesAPartyThatIsNotThereAndNotesNothingOfTheOthers() {
        var list = list("Guild", guild, THIRD);
        Unwritten.in(database, "party_source")
                .whenRefused(
                        "directory.refused.unknown-party",
                        () -> sources.add(list, List.of(row(1), new SourceRow(Ids.next(), 2))));
    }

    @Test
    void isNotedByNobodyWhoMayNotWrite() {
        var list = list("Guild", guild, THIRD);
        Staff.signIn(Role.AUDITOR);
        Unwritten.in(database, "party_source").whenDenied(() -> sources.add(list, List.of(row(1))));
        Unwritten.in(database, "party_source").whenDenied(() -> sources.remove(guild, List.of(row(1)), Set.of()));
        Unwritten.in(database, "party_source").whenDenied(() -> sources.leave(guild, List.of(row(1)), Set.of()));
        assertThat(sources.sources(ada, 0, 10)).isEmpty();
    }

    @Test
    void takesBackTheRowsOfOneListOnly() {
        sources.add(list("Guild", guild, THIRD), List.of(row(12), row(13)));
        sources.add(list("Other", Ids.next(), THIRD), List.of(row(12)));

        sources.remove(guild, List.of(row(12)), Set.of());

        assertThat(sources.sources(ada, 0, 10))
                .extracting(SourceLine::label, SourceLine::row)
                .containsExactlyInAnyOrder(tuple("Guild", 13), tuple("Other", 12));
        assertThat(trail.history("party", ada, 1))
                .extracting(TrailRow::verb)
                .containsExactly("directory.source.removed");
    }

    @Test
    void refusesToTakeBackWhatALeavingPartyHasFromAnotherListToo() {
        sources.add(list("Guild", guild, THIRD), List.of(row(12)));
        sources.add(list("Other", Ids.next(), THIRD), List.of(row(4)));

        Unwritten.in(database, "party_source")
                .whenRefused(
                        "directory.refused.on-another-list",
                        () -> sources.remove(guild, List.of(row(12)), Set.of(ada)));
    }

    @Test
    void letsAPartyGoOverToTheEarliestOtherListAndGoWithThatOne() {
        var other = Ids.next();
        sources.add(list("Guild", guild, THIRD), List.of(row(12)));
        sources.add(list("Later", Ids.next(), THIRD.plusSeconds(9)), List.of(row(2)));
        sources.add(list("Other", other, THIRD.plusSeconds(1)), List.of(row(4)));

        assertThat(sources.leave(guild, List.of(row(12)), Set.of(ada)))
                .singleElement()
                .returns(ada, LeftParty::party)
                .returns(false, LeftParty::isOnNoList)
                .returns("Other", LeftParty::alsoOn);
        assertThat(sources.leave(other, List.of(row(4)), Set.of()))
                .singleElement()
                .returns("Later", LeftParty::alsoOn);
        assertThat(sources.sources(ada, 0, 10)).extracting(SourceLine::label).containsExactly("Later");
    }

    @Test
    void leavesNobodyToGoWhoCameWithoutTheList() {
        sources.add(list("Guild", guild, THIRD), List.of(row(12), row(13)));

        assertThat(sources.leave(guild, List.of(row(12)), Set.of())).isEmpty();
        assertThat(sources.leave(guild, List.of(row(13)), Set.of(ada)))
                .singleElement()
                .returns(true, LeftParty::isOnNoList)
                .returns(null, LeftParty::alsoOn);
        assertThat(sources.count(ada)).isZero();
    }

    @Test
    void passesOverOneThatCameWithTheListAndIsGone() {
        parties.removeUnused(ada);
        assertThat(sources.leave(guild, List.of(row(12)), Set.of(ada))).isEmpty();
    }

    @Test
    void letsNobodyTakeAPartyAwayThatAnotherListBringsInTheSameMoment() {
        sources.add(list("Guild", guild, THIRD), List.of(row(12)));
        var left = new ArrayList<LeftParty>();

        var leaving = transaction.execute(status -> {
            sources.add(list("Other", Ids.next(), THIRD), List.of(row(4)));
            return second.waits(() -> left.addAll(sources.leave(guild, List.of(row(12)), Set.of(ada))));
        });

        assertThat(leaving).succeedsWithin(Meanwhile.LONGEST);
        assertThat(left).singleElement().returns("Other", LeftParty::alsoOn);
    }

    @Test
    void bringsNoPartyThatIsTakenAwayInTheSameMoment() {
        sources.add(list("Guild", guild, THIRD), List.of(row(12)));

        var adding = transaction.execute(status -> {
            sources.leave(guild, List.of(row(12)), Set.of(ada));
            parties.removeUnused(ada);
            return second.waits(() -> sources.add(list("Other", Ids.next(), THIRD), List.of(row(4))));
        });

        assertThat(adding)
                .failsWithin(Meanwhile.LONGEST)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("directory.refused.unknown-party"));
    }

    @Test
    void goesWithItsParty() {
        sources.add(list("Guild", guild, THIRD), List.of(row(12)));

        parties.removeUnused(ada);

        assertThat(sources.count(ada)).isZero();
    }

    @Test
    void followsAPartyThatBecomesOneWithAnotherAndComesBack() {
        var other = directory.person(DirectoryFixture.fresh("Ada Quill"));
        sources.add(list("Guild", guild, THIRD), List.of(row(12), new SourceRow(other, 30)));

        var merge = merges.merge(ada, other);
        assertThat(sources.sources(ada, 0, 10)).extracting(SourceLine::row).containsExactly(12, 30);

        merges.undo(merge);
        assertThat(sources.sources(ada, 0, 10)).extracting(SourceLine::row).containsExactly(12);
        assertThat(sources.sources(other, 0, 10)).extracting(SourceLine::row).containsExactly(30);
    }

    @Test
    void isReadInPages() {
        var rows = IntStream.rangeClosed(1, 30).mapToObj(this::row).toList();
        sources.add(list("Guild", guild, THIRD), rows);

        assertThat(sources.sources(ada, 20, 20))
                .extracting(SourceLine::row)
                .first()
                .isEqualTo(21);
        assertThat(sources.sources(ada, 20, 20)).hasSize(10);
    }

    private SourceRow row(int number) {
        return new SourceRow(ada, number);
    }

    private SourceDetails list(String label, UUID origin, Instant at) {
        return new SourceDetails(label, origin, robin.id(), at);
    }
}
