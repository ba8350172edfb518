package org.undersigned.directory.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.directory.DirectoryFixture.fresh;
import static org.undersigned.directory.representation.RepresentativeRole.AGENT;
import static org.undersigned.directory.representation.RepresentativeRole.MANAGER;
import static org.undersigned.directory.representation.Routing.PRESS_ASKS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyFilter;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyRow;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class RepresentationServiceTest {

    private static final RepresentationDetails AGENT_FOR_ALL = RepresentationDetails.of(AGENT, null);

    @Autowired
    private RepresentationService representations;

    @Autowired
    private CallService calls;

    @Autowired
    private PartyService parties;

    @Autowired
    private PartySearch search;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    private UUID client = new UUID(0, 0);
    private UUID jane = new UUID(0, 0);
    private UUID agency = new UUID(0, 0);
    private String agencyName = "";

    @BeforeEach
    void makeParties() {
        Staff.signIn(Role.CAMPAIGNER);
        client = directory.person(fresh("Ada Quill"));
        jane = directory.person("Jane Roe");
        agencyName = fresh("Roe & Co");
        agency = directory.organisation(agencyName);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void showsARepresentationOnTheCardsOfAllWhoAreInIt() {
        var details = RepresentationDetails.of(AGENT, agency, PRESS_ASKS)
                .in("music", " US ")
                .during(LocalDate.of(2024, 1, 1), null);
        representations.add(client, jane, details);

        assertThat(representations.representationsOf(client))
                .singleElement()
                .returns(details.in("music", "US"), RepresentationLine::details)
                .returns("Jane Roe, " + agencyName, RepresentationLine::inShort);
        for (var party : List.of(jane, agency)) {
            assertThat(representations.countClientsOf(party)).isEqualTo(new ClientCount(1, 0));
            assertThat(representations.clientsOf(party, 0, 10))
                    .singleElement()
                    .returns(client, line -> line.client().id());
        }
    }

    @Test
    void leadsTheSearchFromAnAgencyToItsClientsOfToday() {
        var former = directory.person(fresh("Vera Quill"));
        var details = RepresentationDetails.of(AGENT, agency);
        representations.add(client, jane, details);
        representations.add(former, jane, details.during(null, LocalDate.of(2020, 1, 1)));

        var hits = search.search(agencyName, 10);
        assertThat(hits.subList(0, 2)).extracting(PartyHit::id).containsExactly(agency, client);
        assertThat(hits.get(1).because()).isEqualTo("client of " + agencyName);
        assertThat(hits).extracting(PartyHit::id).doesNotContain(former);
    }

    @Test
    void advisesWhoeverWasVerifiedLast() {
        var max = directory.person("Max Mohr");
        representations.add(client, jane, AGENT_FOR_ALL);
        var id = representations.add(client, max, AGENT_FOR_ALL);
        representations.verify(id, 0);

        assertThat(calls.advise(client, Ask.of(PRESS_ASKS)).suggestion())
                .isNotNull()
                .returns(max, call -> call.line().representative().id())
                .returns(false, Call::isStale);
    }

    @Test
    void saysInTheListWhomToCallInTheSameNumberOfQueriesForAll() {
        var tag = fresh("tag").toLowerCase();
        IntStream.range(0, 3).forEach(number -> represented(tag));

        assertThat(parties.rows(PartyFilter.ALL.withTags(Set.of(tag)), 0, 10))
                .hasSize(3)
                .extracting(PartyRow::representative)
                .containsOnly("Jane Roe, " + agencyName);
    }

    private void represented(String tag) {
        var party = directory.party(
                PartyDetails.named(PartyKind.PERSON, fresh("Ada Quill")).withTags(tag));
        representations.add(party, jane, RepresentationDetails.of(null, agency));
    }

    @Test
    void refusesWhatCannotBe() {
        var band = directory.group(fresh("The Quills"));
        assertRefused("directory.refused.representative-kind", () -> add(band, AGENT_FOR_ALL));
        assertRefused("directory.refused.represents-itself", () -> add(client, AGENT_FOR_ALL));
        assertRefused("directory.refused.agency-kind", () -> add(jane, RepresentationDetails.of(AGENT, band)));
        assertRefused("directory.refused.agency-of-agency", () -> add(agency, RepresentationDetails.of(AGENT, agency)));
        assertRefused("directory.refused.unknown-discipline", () -> add(jane, AGENT_FOR_ALL.in("alchemy", null)));
        assertRefused("directory.refused.territory-too-long", () -> add(jane, AGENT_FOR_ALL.in(null, "a".repeat(101))));
        var day = LocalDate.of(2025, 5, 1);
        assertRefused("directory.refused.days-reversed", () -> add(jane, AGENT_FOR_ALL.during(day, day.minusDays(1))));
        assertRefused("directory.refused.unknown-party", () -> add(UUID.randomUUID(), AGENT_FOR_ALL));
    }

    @Test
    void refusesTheSameAgainAtTheSameTimeOnly() {
        var day = LocalDate.of(2025, 5, 1);
        add(jane, AGENT_FOR_ALL.during(null, day));
        assertRefused("directory.refused.already-represented", () -> add(jane, AGENT_FOR_ALL.during(day, null)));
        add(jane, AGENT_FOR_ALL.during(day.plusDays(1), null));
        add(jane, RepresentationDetails.of(MANAGER, null));

        assertThat(representations.representationsOf(client)).hasSize(3);
    }

    @Test
    void addsAllOfManyOrNone() {
        var vera = directory.person(fresh("Vera Quill"));
        var ofVera = new NewRepresentation(vera, jane, RepresentationDetails.of(AGENT, agency));
        assertThat(representations.addEach(List.of(ofVera, new NewRepresentation(client, agency, AGENT_FOR_ALL))))
                .hasSize(2);
        assertThat(representations.representationsOf(List.of(vera, client))).hasSize(2);

        var ofClient = new NewRepresentation(client, jane, AGENT_FOR_ALL);
        assertRefused(
                "directory.refused.already-represented", () -> representations.addEach(List.of(ofClient, ofVera)));
        assertRefused(
                "directory.refused.already-represented", () -> representations.addEach(List.of(ofClient, ofClient)));
        var ofNobody = new NewRepresentation(client, UUID.randomUUID(), AGENT_FOR_ALL);
        assertRefused("directory.refused.unknown-party", () -> representations.addEach(List.of(ofClient, ofNobody)));
    }

    @Test
    void takesBackOfManyThoseThatNobodyHasRevised() {
        var asItCame = add(jane, AGENT_FOR_ALL);
        var revised = add(agency, AGENT_FOR_ALL);
        representations.verify(revised, 0);

        var gone = representations.removeUnrevised(Map.of(asItCame, client, revised, client));

        assertThat(gone).containsExactly(asItCame);
        assertThat(representations.removeUnrevised(Map.of(revised, jane))).isEmpty();
        assertThat(representations.representationsOf(client))
                .extracting(RepresentationLine::id)
                .containsExactly(revised);
    }

    @Test
    void refusesAChangeOfWhatHasMoved() {
        var id = add(jane, AGENT_FOR_ALL);
        representations.verify(id, 0);
        assertRefused("base.refused.conflict", () -> representations.verify(id, 0));
        assertRefused("base.refused.conflict", () -> representations.revise(id, 0, AGENT_FOR_ALL.in("music", null)));
        assertRefused("base.refused.conflict", () -> representations.remove(id, 0));
    }

    @Test
    void keepsThePartiesOfARepresentationAndTheirKinds() {
        add(jane, RepresentationDetails.of(AGENT, agency));
        for (var party : List.of(client, jane, agency)) {
            assertRefused("directory.refused.party-in-use", () -> parties.removeUnused(party));
        }
        var band = PartyDetails.named(PartyKind.GROUP, "Roe & Co");
        assertRefused(
                "directory.refused.kind-in-use",
                () -> parties.revise(agency, parties.card(agency).version(), band));
    }

    @Test
    void leadsSearchToNoClientOfTheFuture() {
        var name = fresh("Zora Vey");
        var agent = directory.person(name);
        representations.add(client, agent, AGENT_FOR_ALL.during(LocalDate.of(2999, 1, 1), null));

        assertThat(search.search(name, 10))
                .extracting(PartyHit::id)
                .contains(agent)
                .doesNotContain(client);
    }

    @Test
    void leavesNoNameOfOthersInTheClearInTheHistoryOfTheClient() {
        var agent = fresh("Jane Roe");
        add(directory.person(agent), RepresentationDetails.of(AGENT, agency));

        assertThat(database.jdbc()
                        .queryForList(
                                "select particulars from audit_event where subject_id = ?",
                                String.class,
                                UuidBytes.of(client)))
                .isNotEmpty()
                .noneMatch(particulars -> particulars.contains(agent) || particulars.contains(agencyName));
    }

    @Test
    void letsOnlyWritersWrite() {
        var id = add(jane, AGENT_FOR_ALL);
        Staff.signIn(Role.PRESS_OFFICER);
        var unwritten = Unwritten.in(database, "representation", "party");
        unwritten.whenDenied(() -> add(jane, RepresentationDetails.of(MANAGER, null)));
        unwritten.whenDenied(() -> representations.verify(id, 0));
        unwritten.whenDenied(() -> representations.remove(id, 0));
    }

    private UUID add(UUID representative, RepresentationDetails details) {
        return representations.add(client, representative, details);
    }

    private void assertRefused(String key, ThrowingCallable call) {
        Unwritten.in(database, "representation", "party").whenRefused(key, call);
    }
}
