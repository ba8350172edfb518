package org.undersigned.directory.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailService;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.directory.restriction.RestrictionDetails;
import org.undersigned.directory.restriction.RestrictionQueries;
import org.undersigned.directory.restriction.RestrictionService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Taking a merge back, with and without edits since. */
@ServiceTest
class UnmergeServiceTest {

    private static final HonourDetails AWARD =
            new HonourDetails("Academy Award winner", "The academy", LocalDate.of(2026, Month.JANUARY, 12));
    private static final HonourDetails OTHER = new HonourDetails("Grammy winner", AWARD.source(), AWARD.checkedOn());

    @Autowired
    private UnmergeService unmerges;

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
    private RestrictionService restrictions;

    @Autowired
    private RestrictionQueries restricted;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private TrailService trail;

    @Autowired
    private SettableClock clock;

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
        folded = directory.party(new PartyDetails(
                PartyKind.PERSON,
                List.of(NameDetails.credited(alias)),
                List.of("music"),
                List.of("london"),
                "A note."));
        honours.add(folded, AWARD);
        honours.add(folded, OTHER);
        restrictions.set(folded, new RestrictionDetails(null, "Her lawyer said so", null));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
        clock.reset();
    }

    @Test
    void putsEverythingBackThatNobodyHasTouched() {
        var cardOfKept = parties.card(kept);
        var cardOfFolded = parties.card(folded);
        var merge = fixture.merge(kept, folded);
        assertThat(unmerges.preview(merge).staying()).isEmpty();

        fixture.undo(merge);

        assertThat(parties.card(kept).details()).isEqualTo(cardOfKept.details());
        assertThat(parties.card(folded).details()).isEqualTo(cardOfFolded.details());
        assertThat(honours.honours(kept)).isEmpty();
        assertThat(honours.honours(folded)).extracting(line -> line.details()).containsExactly(AWARD, OTHER);
        assertThat(restricted.holding(List.of(folded)).all(folded)).hasSize(1);
        assertThat(search.search(alias, 10))
                .extracting(PartyHit::id)
                .contains(folded)
                .doesNotContain(kept);
        assertThat(database.count("party_redirect where old_id = ?", UuidBytes.of(folded)))
                .isZero();
        assertThat(trail.history("party", kept, 1).getFirst())
                .returns("directory.party.unmerged", entry -> entry.verb());
    }

    @Test
    void putsSealedAddressesBackAsTheyWere() {
        var address = new EmailContact(EmailAddress.of("ada@example.org"));
        contacts.add(kept, new ContactDetails(address, ContactRoute.OWN, Visibility.VAULT));
        contacts.add(folded, new ContactDetails(address, ContactRoute.OWN, Visibility.OWNER));
        var points = database.fingerprint("contact_point");

        fixture.undo(fixture.merge(kept, folded));

        assertThat(database.fingerprint("contact_point")).isEqualTo(points);
        assertThat(contacts.contactPoints(folded)).hasSize(1);
    }

    @Test
    void leavesWhatSomebodyHasChangedSinceAndSaysWho() {
        var merge = fixture.merge(kept, folded);
        clock.advance(Duration.ofMinutes(5));
        var kim = Staff.with("Kim", Role.CAMPAIGNER);
        Staff.as(kim, () -> {
            var award = honours.honours(kept).getFirst();
            honours.revise(award.id(), award.version(), new HonourDetails("Twice a winner", "x", AWARD.checkedOn()));
            var card = parties.card(kept);
            parties.revise(
                    kept,
                    card.version(),
                    new PartyDetails(
                            PartyKind.PERSON,
                            List.of(NameDetails.credited(name), NameDetails.of(NameKind.ALIAS, alias)),
                            card.disciplines(),
                            card.tags(),
                            "Rewritten."));
            return kept;
        });

        assertThat(unmerges.preview(merge).staying())
                .extracting(UnmergePreview.Line::what, UnmergePreview.Line::label, UnmergePreview.Line::by)
                .containsExactlyInAnyOrder(tuple("note", "", "Kim"), tuple("honours", AWARD.text(), "Kim"));
        fixture.undo(merge);

        assertThat(honours.honours(kept))
                .extracting(line -> line.details().text())
                .containsExactly("Twice a winner");
        assertThat(honours.honours(folded)).extracting(line -> line.details()).containsExactly(OTHER);
        assertThat(parties.card(kept))
                .returns("Rewritten.", card -> card.note())
                .satisfies(card -> assertThat(card.names()).hasSize(1))
                .satisfies(card -> assertThat(card.disciplines()).isEmpty());
        assertThat(parties.card(folded).note()).isEqualTo("A note.");
    }

    @Test
    void refusesASecondTimeAndAfterThirtyDays() {
        var merge = fixture.merge(kept, folded);
        clock.advance(Duration.ofDays(31));
        refuses("directory.refused.merge-past", merge);
        assertThat(unmerges.ofParty(kept)).singleElement().returns(false, MergeLine::mayBeUndone);

        clock.reset();
        fixture.undo(merge);
        refuses("directory.refused.merge-undone", merge);
    }

    @Test
    void refusesWhileTheOneIsItselfMerged() {
        var last = directory.person(DirectoryFixture.fresh("Ada Q."));
        var first = fixture.merge(kept, folded);
        var second = fixture.merge(last, kept);

        refuses("directory.refused.party-merged", first);

        fixture.undo(second);
        fixture.undo(first);
        assertThat(parties.card(folded).id()).isEqualTo(folded);
        assertThat(parties.card(kept).id()).isEqualTo(kept);
        assertThat(honours.honours(folded)).hasSize(2);
    }

    private void refuses(String key, UUID merge) {
        Unwritten.in(database, "party", "party_name", "honour", "party_redirect", "undo_journal")
                .whenRefused(key, () -> unmerges.undo(merge, 0));
    }
}
