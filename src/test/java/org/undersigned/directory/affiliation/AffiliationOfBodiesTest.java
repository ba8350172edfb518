package org.undersigned.directory.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.directory.DirectoryFixture.fresh;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.affiliation.BodyTree.Branch;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Officers and members of bodies, and bodies within bodies. */
@ServiceTest
class AffiliationOfBodiesTest {

    private static final AffiliationDetails WITHIN = AffiliationDetails.within();

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    private UUID federation = new UUID(0, 0);
    private UUID union = new UUID(0, 0);
    private UUID local = new UUID(0, 0);
    private UUID person = new UUID(0, 0);

    @BeforeEach
    void makeBodies() {
        Staff.signIn(Role.CAMPAIGNER);
        federation = directory.organisation(fresh("Quill Federation"));
        union = directory.organisation(fresh("Quill Guild"));
        local = directory.organisation(fresh("Quill Guild Local 4"));
        person = directory.person(fresh("Ada Quill"));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void showsOfficersBeforeMembersPageByPage() {
        affiliations.add(union, directory.person("Aaron Abel"), AffiliationDetails.member());
        affiliations.add(union, person, AffiliationDetails.officer("President"));

        assertThat(affiliations.countMembersOf(union)).isEqualTo(2);
        assertThat(affiliations.membersOf(union, 0, 1)).singleElement().returns(person, AffiliationLine::party);
        assertThat(affiliations.membersOf(union, 1, 1)).singleElement().returns("Aaron Abel", AffiliationLine::name);
        assertThat(affiliations.bodiesOf(person))
                .singleElement()
                .returns(union, AffiliationLine::party)
                .returns(AffiliationDetails.officer("President"), AffiliationLine::details);
    }

    @Test
    void showsABodyBetweenWhatIsAboveAndWhatIsWithin() {
        affiliations.add(federation, union, WITHIN);
        affiliations.add(union, local, WITHIN);

        var ofUnion = affiliations.tree(union);
        assertThat(ofUnion.above())
                .singleElement()
                .satisfies(level -> assertThat(level.bodies())
                        .extracting(AffiliationLine::party)
                        .containsExactly(federation));
        assertThat(ofUnion.below()).extracting(branch -> branch.line().party()).containsExactly(local);
        assertThat(affiliations.tree(local).above())
                .extracting(level -> level.bodies().getFirst().party())
                .containsExactly(federation, union);
        assertThat(affiliations.tree(federation).below())
                .singleElement()
                .extracting(Branch::below)
                .asInstanceOf(InstanceOfAssertFactories.list(Branch.class))
                .hasSize(1);
        assertThat(affiliations.countMembersOf(federation)).isZero();
    }

    @Test
    void refusesABodyWithinWhatIsWithinIt() {
        affiliations.add(federation, union, WITHIN);
        affiliations.add(union, local, WITHIN);

        assertRefused("body-above", () -> affiliations.add(union, federation, WITHIN));
        assertRefused("body-above", () -> affiliations.add(local, federation, WITHIN));
    }

    @Test
    void refusesWhatTheKindsOfThePartiesDoNotAllow() {
        var band = directory.group(fresh("The Quills"));
        assertRefused("organisation-is-within", () -> affiliations.add(union, local, AffiliationDetails.member()));
        assertRefused("not-within", () -> affiliations.add(union, person, WITHIN));
        assertRefused("group-has-members", () -> affiliations.add(band, person, AffiliationDetails.officer("Chair")));
        assertRefused("officer-without-title", () -> affiliations.add(union, person, AffiliationDetails.officer(" ")));
    }

    @Test
    void pairsMembersWithTheGroupsAmongThem() {
        var band = directory.group(fresh("The Quills"));
        var left = directory.person(fresh("Ben Quill"));
        affiliations.add(band, person, AffiliationDetails.member("vocals", 1980, null));
        affiliations.add(band, person, AffiliationDetails.member("piano", 1980, null));
        affiliations.add(band, left, AffiliationDetails.member("drums", 1980, 2011));
        affiliations.add(union, person, AffiliationDetails.member());

        assertThat(affiliations.membersAmong(List.of(person, left, band, union)))
                .containsExactly(new MemberPair(person, band));
        assertThat(affiliations.membersAmong(List.of(person, union))).isEmpty();
    }

    private void assertRefused(String reason, ThrowingCallable call) {
        Unwritten.in(database, "affiliation", "party").whenRefused("directory.refused." + reason, call);
    }
}
