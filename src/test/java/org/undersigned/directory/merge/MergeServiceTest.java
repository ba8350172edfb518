package org.undersigned.directory.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailService;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.NameLine;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.coalition.CoalitionDetails;
import org.undersigned.directory.coalition.CoalitionRole;
import org.undersigned.directory.coalition.CoalitionService;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.directory.external.ExternalId;
import org.undersigned.directory.external.ExternalKind;
import org.undersigned.directory.external.ExternalService;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.restriction.RestrictionDetails;
import org.undersigned.directory.restriction.RestrictionQueries;
import org.undersigned.directory.restriction.RestrictionService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What of the directory moves when two parties become one, what that is refused for, and where the old id leads. */
@ServiceTest
class MergeServiceTest {

    private static final HonourDetails AWARD =
            new HonourDetails("Academy Award winner", "The academy", LocalDate.of(2026, Month.JANUARY, 12));

    private static final String[] TABLES = {
        "party",
        "party_name",
        "party_token",
        "party_redirect",
        "undo_journal",
        "undo_step",
        "honour",
        "affiliation",
        "external_id",
        "restriction"
    };

    @Autowired
    private MergeService merges;

    @Autowired
    private MergeFixture fixture;

    @Autowired
    private PartyService parties;

    @Autowired
    private PartySearch search;

    @Autowired
    private HonourService honours;

    @Autowired
    private ContactService contacts;

    @Autowired
    private ExternalService numbers;

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private RestrictionQueries restricted;

    @Autowired
    private CoalitionService coalition;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    private String name = "";
    private String alias = "";
    private UUID kept = new UUID(0, 0);
    private UUID folded = new UUID(0, 0);

    @BeforeEach
    void makeTwo() {
        Staff.signIn(Role.COORDINATOR);
        name = DirectoryFixture.fresh("Ada Quill");
        alias = DirectoryFixture.fresh("Adelaide Quillwood");
        kept = directory.person(name);
        folded = directory.person(alias);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void findsTheOneUnderTheNamesOfBoth() {
        fixture.merge(kept, folded);

        assertThat(parties.card(kept).names())
                .extracting(NameLine::kind, NameLine::text)
                .containsExactly(tuple(NameKind.CREDITED, name), tuple(NameKind.ALIAS, alias));
        assertThat(search.search(alias, 10))
                .extracting(PartyHit::id)
                .contains(kept)
                .doesNotContain(folded);
        assertThat(database.count("party_token where party_id = ?", UuidBytes.of(folded)))
                .isZero();
    }

    @Test
    void movesAllThatHangsOnTheOneThatGoes() {
        honours.add(kept, AWARD);
        honours.add(folded, AWARD);
        honours.add(folded, new HonourDetails("Grammy winner", AWARD.source(), AWARD.checkedOn()));
        numbers.add(folded, new ExternalId(ExternalKind.WIKIDATA, "Q" + (System.nanoTime() % 900_000_000 + 1_000)));
        var band = directory.group(DirectoryFixture.fresh("The Quills"));
        affiliations.add(band, folded, AffiliationDetails.member());
        var agent = directory.person(DirectoryFixture.fresh("Jane Roe"));
        representations.add(folded, agent, new RepresentationDetails(null, null, null, null, null, null, Set.of()));
        restrictions.set(folded, new RestrictionDetails(null, "Her lawyer said so", null));

        fixture.merge(kept, folded);

        assertThat(honours.honours(kept))
                .extracting(line -> line.details().text())
                .containsExactly(AWARD.text(), "Grammy winner");
        assertThat(numbers.numbers(kept)).hasSize(1);
        assertThat(representations.representationsOf(kept)).hasSize(1);
        assertThat(restricted.holding(List.of(kept)).all(kept)).hasSize(1);
        assertThat(database.count("affiliation where member_id = ?", UuidBytes.of(kept)))
                .isOne();
    }

    @Test
    void movesClientsAndMembersToo() {
        var client = directory.person(DirectoryFixture.fresh("Bo Reed"));
        representations.add(client, folded, new RepresentationDetails(null, null, null, null, null, null, Set.of()));

        fixture.merge(kept, folded);

        assertThat(representations.representationsOf(client))
                .singleElement()
                .satisfies(line -> assertThat(line.representative().id()).isEqualTo(kept));
    }

    @Test
    void keepsOfTwoEqualAddressesTheOneThatFewerSee() {
        var address = new EmailContact(EmailAddress.of("ada" + System.nanoTime() + "@example.org"));
        contacts.add(kept, new ContactDetails(address, ContactRoute.OWN, Visibility.TEAM));
        contacts.add(folded, new ContactDetails(address, ContactRoute.OWN, Visibility.VAULT));
        contacts.add(
                folded,
                new ContactDetails(
                        new EmailContact(EmailAddress.of("desk@example.org")), ContactRoute.OWN, Visibility.OWNER));

        fixture.merge(kept, folded);

        assertThat(database.jdbc()
                        .queryForList(
                                "select visibility from contact_point where party_id = ? order by visibility",
                                String.class,
                                UuidBytes.of(kept)))
                .containsExactly("OWNER", "VAULT");
    }

    @Test
    void showsTheLogoOnlyIfBothAgreed() {
        var one = directory.organisation(DirectoryFixture.fresh("Quill Guild"));
        var other = directory.organisation(DirectoryFixture.fresh("Guild of Quills"));
        var campaign = campaigns.campaign();
        coalition.join(campaign, one, new CoalitionDetails(CoalitionRole.SUPPORTER, true, null));
        coalition.join(campaign, other, new CoalitionDetails(CoalitionRole.CONVENOR, false, null));
        var choices = MergeChoices.USUAL.withCoalition(Side.FOLDED);

        assertThat(merges.preview(one, other, choices).decisions()).hasSize(1);
        fixture.merge(one, other, choices);

        assertThat(coalition.coalition(campaign)).singleElement().satisfies(line -> {
            assertThat(line.party()).isEqualTo(one);
            assertThat(line.details().role()).isEqualTo(CoalitionRole.CONVENOR);
            assertThat(line.details().logoConsent()).isFalse();
        });
    }

    @Test
    void leadsFromTheOldIdToTheOneAndRefusesToWriteThere() {
        fixture.merge(kept, folded);

        assertThat(parties.card(folded).id()).isEqualTo(kept);
        for (var write : List.<ThrowingCallable>of(
                () -> honours.add(folded, AWARD),
                () -> parties.revise(folded, 0, PartyDetails.named(PartyKind.PERSON, "Late")),
                () -> parties.facts(folded))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(write)
                    .returns("directory.refused.party-merged", Refusal::key)
                    .withMessageContaining(name);
        }
    }

    @Test
    void leadsOnThroughAChainOfMerges() {
        var last = directory.person(DirectoryFixture.fresh("Ada Q."));
        fixture.merge(kept, folded);
        fixture.merge(last, kept);

        assertThat(parties.card(folded).id()).isEqualTo(last);
        assertThat(parties.card(kept).id()).isEqualTo(last);
    }

    @Test
    void showsWhatItWouldDoWithoutDoingIt() {
        honours.add(folded, AWARD);
        var before = database.everythingBut(Set.of());

        var preview = merges.preview(kept, folded, MergeChoices.USUAL);

        assertThat(database.everythingBut(Set.of())).isEqualTo(before);
        assertThat(preview.refusals()).isEmpty();
        assertThat(preview.result().names()).extracting(NameDetails::text).containsExactly(name, alias);
        assertThat(preview.counts()).contains(new MergeCount("honours", 1, 0));
        assertThat(merges.richer(kept, folded)).isEqualTo(folded);
    }

    @Test
    void tellsTheTrailOnceWhatMoved() {
        honours.add(folded, AWARD);

        fixture.merge(kept, folded);

        var entry = trail.history("party", kept, 1).getFirst();
        assertThat(entry.verb()).isEqualTo("directory.party.merged");
        assertThat(entry.particulars()).extracting("name").contains("merged-party", "honours");
        assertThat(database.count(
                        "audit_event where verb = 'directory.party.merged' and subject_id = ?", UuidBytes.of(kept)))
                .isOne();
    }

    @Test
    void refusesWhatAreTwo() {
        var band = directory.group(DirectoryFixture.fresh("The Quills"));
        refuses("directory.refused.merge-kinds", kept, band);
        refuses("directory.refused.merge-with-itself", kept, kept);

        var quillet = directory.group(DirectoryFixture.fresh("The Quillets"));
        affiliations.add(band, quillet, AffiliationDetails.member());
        refuses("directory.refused.merge-affiliated", band, quillet);

        representations.add(kept, folded, new RepresentationDetails(null, null, null, null, null, null, Set.of()));
        refuses("directory.refused.merge-represents", kept, folded);
    }

    @Test
    void refusesTwoNumbersOfOneRegister() {
        var first = System.nanoTime() % 400_000_000 + 1_000;
        numbers.add(kept, new ExternalId(ExternalKind.WIKIDATA, "Q" + first));
        numbers.add(folded, new ExternalId(ExternalKind.WIKIDATA, "Q" + (first + 1)));

        refuses("directory.refused.merge-numbers", kept, folded);
        assertThat(merges.preview(kept, folded, MergeChoices.USUAL).refusals()).hasSize(1);
    }

    @Test
    void refusesMoreThanOneTransactionMoves() {
        IntStream.range(0, MergeWork.MOST + 1)
                .forEach(number -> database.jdbc()
                        .update(
                                "insert into honour (id, version, party_id, text, source, checked_on) values (?, 0, ?,"
                                        + " ?, 's', ?)",
                                UuidBytes.of(Ids.next()),
                                UuidBytes.of(folded),
                                "Honour " + number,
                                AWARD.checkedOn()));

        refuses("directory.refused.merge-too-large", kept, folded);
    }

    @Test
    void refusesWhatWasEditedSinceItWasLookedAt() {
        parties.revise(folded, 0, PartyDetails.named(PartyKind.PERSON, DirectoryFixture.fresh("Ada Penn")));

        refuses("base.refused.conflict", kept, folded);
    }

    @Test
    void isForCoordinators() {
        Staff.signIn(Role.CAMPAIGNER);

        Unwritten.in(database, TABLES).whenDenied(() -> merges.merge(order(kept, folded)));
    }

    private void refuses(String key, UUID one, UUID other) {
        Unwritten.in(database, TABLES).whenRefused(key, () -> merges.merge(order(one, other)));
    }

    private static MergeOrder order(UUID kept, UUID folded) {
        return new MergeOrder(kept, 0, folded, 0, MergeChoices.USUAL);
    }
}
