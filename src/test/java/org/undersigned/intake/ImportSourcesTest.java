package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.source.SourceLine;
import org.undersigned.directory.source.SourceService;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** The source that stays on each party that an import has touched. */
@ServiceTest
class ImportSourcesTest {

    @Autowired
    private SourceService sources;

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private PartySearch search;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
    private UUID campaign = new UUID(0, 0);

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(robin);
        campaign = fixture.campaign();
    }

    @Test
    void staysOnWhatWasCreatedAndWhatWasLinkedAndOnNobodyElse() {
        var known = IntakeFixture.fresh("Ada Quill");
        var ada = directory.person(known);
        var id = fixture.upload(
                campaign,
                "List of 3 January from the guild.csv",
                "Name\n" + IntakeFixture.fresh("Ben Ochre") + "\n" + known + "\nAnonymous\n");
        fixture.check(id, plan -> plan);
        imports.decide(id, 2, Decision.USE_MATCH);

        applyAsCoordinator(id);

        var ben = fixture.line(id, 1).party();
        assertThat(List.of(ben, ada))
                .flatExtracting(party -> sources.sources(party, 0, 10))
                .extracting(SourceLine::label, SourceLine::row, SourceLine::broughtBy, SourceLine::origin)
                .containsExactly(
                        tuple("List of 3 January from the guild", 2, "Robin", id),
                        tuple("List of 3 January from the guild", 3, "Robin", id));
        assertThat(sources.sources(ada, 0, 10))
                .extracting(SourceLine::broughtAt)
                .containsExactly(imports.facts(id).startedAt());
    }

    @Test
    void isCalledAsSomebodySaid() {
        var id = fixture.checked(
                campaign,
                "Name\n" + IntakeFixture.fresh("Ada Quill") + "\n",
                IntakeFixture.from("List of 3 January from the guild"));
        fixture.apply(id);

        assertThat(sources.sources(fixture.line(id, 1).party(), 0, 10))
                .extracting(SourceLine::label)
                .containsExactly("List of 3 January from the guild");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> fixture.checked(campaign, "Name\nAda\n", IntakeFixture.from("x".repeat(301))))
                .returns("directory.refused.source-too-long", Refusal::key);
    }

    @Test
    void staysOnThoseWhoCameWithWhatARowSays() {
        var agent = IntakeFixture.fresh("Jane Roe");
        var rows = "Name,Representative,Rep e-mail\n" + IntakeFixture.fresh("Ada Quill") + "," + agent
                + ",jane@example.org\n" + IntakeFixture.fresh("Ben Ochre") + "," + agent + ",jane@example.org\n";
        var id = fixture.checked(campaign, rows);
        fixture.apply(id);

        var jane = search.search(agent, 1).getFirst().id();
        assertThat(sources.sources(jane, 0, 10)).extracting(SourceLine::row).containsExactly(2);

        fixture.undo(id);
        assertThat(sources.count(jane)).isZero();
    }

    @Test
    void staysOnceOnThoseWhoWereKnownAndOfWhomARowSaysSomething() {
        var agent = IntakeFixture.fresh("Jane Roe");
        var jane = directory.person(agent);
        var guild = IntakeFixture.fresh("Guild of Quills");
        var body = directory.organisation(guild);
        var id = fixture.checked(
                campaign,
                "Name,Representative,Member of\n" + IntakeFixture.fresh("Ada Quill") + "," + agent + "," + guild + "\n"
                        + IntakeFixture.fresh("Ben Ochre") + "," + agent + "," + guild + "\n");
        fixture.apply(id);

        for (var party : List.of(jane, body)) {
            assertThat(sources.sources(party, 0, 10))
                    .extracting(SourceLine::row, SourceLine::origin)
                    .containsExactly(tuple(2, id));
        }

        fixture.undo(id);
        assertThat(fixture.lines(id)).extracting(ImportLine::outcome).containsOnly(Outcome.UNDONE);
        assertThat(parties.facts(List.of(jane, body))).containsOnlyKeys(jane, body);
        assertThat(sources.count(jane) + sources.count(body)).isZero();
    }

    @Test
    void staysOnAKnownRepresentativeOnlyWhoGetsAnAddress() {
        var name = IntakeFixture.fresh("Ada Quill");
        var agent = IntakeFixture.fresh("Jane Roe");
        fixture.apply(represented(name, agent, "jane@example.org"));
        var jane = search.search(agent, 1).getFirst().id();

        var same = represented(name, agent, "jane@example.org");
        imports.decide(same, 1, Decision.USE_MATCH);
        applyAsCoordinator(same);
        assertThat(sources.count(jane)).isEqualTo(1);

        var another = represented(name, agent, "roe@example.org");
        imports.decide(another, 1, Decision.USE_MATCH);
        applyAsCoordinator(another);
        assertThat(sources.sources(jane, 0, 10)).extracting(SourceLine::origin).startsWith(another);
    }

    @Test
    void keepsARepresentativeWhomAnotherListNamesTooUntilThatIsUndone() {
        var agent = IntakeFixture.fresh("Jane Roe");
        var first = represented(IntakeFixture.fresh("Ada Quill"), agent, "jane@example.org");
        fixture.apply(first);
        var second = represented(IntakeFixture.fresh("Ben Ochre"), agent, "jane@example.org");
        fixture.apply(second);
        var jane = search.search(agent, 1).getFirst().id();

        fixture.undo(first);

        assertThat(fixture.line(first, 1))
                .returns(Outcome.UNDONE, ImportLine::outcome)
                .extracting(ImportLine::outcomeReason)
                .asString()
                .startsWith(agent + " is also on the list");
        assertThat(sources.sources(jane, 0, 10)).extracting(SourceLine::origin).containsExactly(second);

        fixture.undo(second);

        assertThat(fixture.line(second, 1))
                .returns(Outcome.UNDONE, ImportLine::outcome)
                .returns(null, ImportLine::outcomeReason);
        assertThat(parties.facts(List.of(jane))).isEmpty();
    }

    @Test
    void keepsARepresentativeOfWhomAnotherListHasARow() {
        var agent = IntakeFixture.fresh("Jane Roe");
        var first = represented(IntakeFixture.fresh("Ada Quill"), agent, "");
        fixture.apply(first);
        var jane = search.search(agent, 1).getFirst().id();
        var second = fixture.checkedNames(campaign, agent);
        imports.decide(second, 1, Decision.USE_MATCH);
        fixture.apply(second);

        fixture.undo(first);
        assertThat(fixture.line(first, 1).outcomeReason()).startsWith(agent + " is also on the list");
        assertThat(parties.facts(List.of(jane))).containsOnlyKeys(jane);

        fixture.undo(second);
        assertThat(fixture.line(second, 1).outcome()).isEqualTo(Outcome.UNDONE);
        assertThat(parties.facts(List.of(jane))).isEmpty();
    }

    @Test
    void leavesARepresentativeWhoWasKnownWhateverListsAreUndone() {
        var agent = IntakeFixture.fresh("Jane Roe");
        var jane = directory.person(agent);
        var first = represented(IntakeFixture.fresh("Ada Quill"), agent, "jane@example.org");
        fixture.apply(first);
        var second = represented(IntakeFixture.fresh("Ben Ochre"), agent, "jane@example.org");
        fixture.apply(second);

        fixture.undo(first);
        fixture.undo(second);

        assertThat(fixture.line(first, 1).outcomeReason()).isNull();
        assertThat(parties.facts(List.of(jane))).containsOnlyKeys(jane);
        assertThat(sources.count(jane)).isZero();
    }

    @Test
    void isNoReasonAgainstAnUndoAndGoesWithIt() {
        var known = IntakeFixture.fresh("Ada Quill");
        var ada = directory.person(known);
        var id = fixture.checkedNames(campaign, known, IntakeFixture.fresh("Ben Ochre"));
        imports.decide(id, 1, Decision.USE_MATCH);
        fixture.apply(id);
        var ben = fixture.line(id, 2).party();
        assertThat(sources.count(ada)).isEqualTo(1);

        fixture.undo(id);

        assertThat(fixture.lines(id)).extracting(ImportLine::outcome).containsOnly(Outcome.UNDONE);
        assertThat(sources.count(ada)).isZero();
        assertThat(sources.count(ben)).isZero();
        assertThat(parties.facts(List.of(ada, ben))).containsOnlyKeys(ada);
    }

    @Test
    void keepsAPartyThatAnotherListHasBroughtToo() {
        var name = IntakeFixture.fresh("Ada Quill");
        var first = fixture.applied(campaign, name);
        var ada = fixture.line(first, 1).party();
        var second = fixture.checkedNames(campaign, name);
        imports.decide(second, 1, Decision.USE_MATCH);
        fixture.apply(second);

        fixture.undo(first);

        assertThat(fixture.line(first, 1))
                .returns(Outcome.KEPT, ImportLine::outcome)
                .returns(ada, ImportLine::party)
                .extracting(ImportLine::outcomeReason)
                .asString()
                .startsWith(name + " is also on the list");
        assertThat(sources.sources(ada, 0, 10)).extracting(SourceLine::origin).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void isTakenBackOnceForRowsOfTheSameParty() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(campaign, name, name);
        imports.decide(id, 2, Decision.USE_MATCH);
        fixture.apply(id);
        var ada = fixture.line(id, 1).party();
        assertThat(sources.sources(ada, 0, 10)).extracting(SourceLine::row).containsExactly(2, 3);

        fixture.undo(id);

        assertThat(fixture.lines(id)).extracting(ImportLine::outcome).containsOnly(Outcome.UNDONE);
        assertThat(parties.facts(List.of(ada))).isEmpty();
    }

    private UUID represented(String name, String representative, String email) {
        return fixture.checked(
                campaign, "Name,Representative,Rep e-mail\n" + String.join(",", name, representative, email) + "\n");
    }

    private void applyAsCoordinator(UUID id) {
        Staff.as(Staff.with("Corinne", Role.COORDINATOR), () -> {
            fixture.apply(id);
            return id;
        });
    }
}
