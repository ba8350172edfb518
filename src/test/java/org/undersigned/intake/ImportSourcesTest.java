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

        Staff.as(Staff.with("Corinne", Role.COORDINATOR), () -> {
            fixture.apply(id);
            return id;
        });

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
}
