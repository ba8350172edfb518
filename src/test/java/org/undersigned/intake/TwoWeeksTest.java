package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.outreach.Stage;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.FileKind;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.Ordering;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.ConfirmationService;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;

/**
 * Two weeks of a campaign: six imports by three people, edits and confirmations between them, one import undone in the
 * middle. What must always be true is looked at after each step.
 */
@ServiceTest
class TwoWeeksTest {

    private static final StaffUser CASEY = Staff.with("Casey", Role.CAMPAIGNER);
    private static final StaffUser KIM = Staff.with("Kim", Role.CAMPAIGNER);
    private static final StaffUser ROBIN = Staff.with("Robin", Role.COORDINATOR);

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private PartyService parties;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private SignatureFixture signed;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private ConfirmationService confirmations;

    @Autowired
    private RosterService rosters;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private Database database;

    @Autowired
    private StoredStaff stored;

    private UUID campaign;
    private LetterVersionFacts words;
    private final List<UUID> all = new ArrayList<>();
    private final Map<UUID, String> editionLines = new HashMap<>();

    @BeforeEach
    void begin() {
        for (var user : List.of(CASEY, KIM, ROBIN)) {
            Staff.signIn(user);
            stored.store();
        }
        campaign = fixture.campaign();
        words = fixture.letter(campaign);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void keepsWhatMustAlwaysBeTrue() {
        var ada = IntakeFixture.fresh("Ada Quill");
        var ben = IntakeFixture.fresh("Ben Ochre");
        var cleo = IntakeFixture.fresh("Cleo Umber");
        var dan = IntakeFixture.fresh("Dan Sienna");
        var eve = IntakeFixture.fresh("Eve Madder");
        var agent = IntakeFixture.fresh("Jane Harrow");

        // Monday: a list of three, with their yes.
        var first = begin(CASEY, "Name,Note\n%s,First list\n%s,First list\n%s,\n".formatted(ada, ben, cleo), true);
        apply(CASEY, first);
        assertThat(outcomes(first)).containsExactly(Outcome.CREATED, Outcome.CREATED, Outcome.CREATED);

        // Tuesday: two of them are confirmed.
        as(ROBIN, () -> confirm(signature(first, 1)));
        as(ROBIN, () -> confirm(signature(first, 2)));

        // Wednesday: the agent's list says more of one, and of somebody new.
        var second = begin(
                ROBIN, "Name,Rep,E-mail\n%s,%s,ada@example.org\n%s,%s,\n".formatted(ada, agent, dan, agent), false);
        as(ROBIN, () -> imports.decide(second, 1, Decision.USE_MATCH));
        apply(ROBIN, second);
        assertThat(outcomes(second)).containsExactly(Outcome.LINKED, Outcome.CREATED);
        assertThat(as(ROBIN, () -> representations.representationsOf(party(first, 1))))
                .hasSize(1);

        // Thursday: a campaigner's list creates, and what it would change waits for a coordinator.
        var third = begin(KIM, "Name,Alias,Note\n%s,Evie,Third list\n%s,Benny,Third list\n".formatted(eve, ben), true);
        as(KIM, () -> imports.decide(third, 2, Decision.USE_MATCH));
        apply(KIM, third);
        assertThat(state(third)).isEqualTo(ImportState.WAITING);
        apply(ROBIN, third);
        assertThat(state(third)).isEqualTo(ImportState.APPLIED);
        assertThat(as(ROBIN, () -> parties.card(party(first, 2)).names())).hasSize(2);

        // Friday: an edition, and an edit by hand.
        var edition = as(ROBIN, () -> editions.seal(words, Scope.WEB_LIST));
        editionLines.put(edition, as(ROBIN, () -> rosters.edition(edition).toString()));
        as(ROBIN, () -> note(party(first, 2), "Ben rang"));
        always();

        // Monday: a list that would change what was edited by hand since the check goes back to review.
        var fourth = begin(ROBIN, "Name,Note\n%s,Fourth list\n".formatted(ben), false);
        as(ROBIN, () -> imports.decide(fourth, 1, Decision.USE_MATCH));
        as(ROBIN, () -> changes.choose(fourth, 1, 0, true));
        as(ROBIN, () -> note(party(first, 2), "Ben rang again"));
        apply(ROBIN, fourth);
        assertThat(state(fourth)).isEqualTo(ImportState.CHECKED);
        as(ROBIN, () -> imports.decide(fourth, 1, Decision.USE_MATCH));
        apply(ROBIN, fourth);
        assertThat(as(ROBIN, () -> parties.card(party(first, 2)).note())).isEqualTo("Ben rang again");

        // Tuesday: the third list is taken back; what was confirmed of it stays and is told.
        as(ROBIN, () -> confirm(signature(third, 1)));
        as(ROBIN, () -> {
            fixture.undo(third);
            return third;
        });
        always();
        assertThat(outcomes(third)).containsExactly(Outcome.KEPT, Outcome.UNDONE);
        assertThat(as(ROBIN, () -> parties.card(party(first, 2)).names())).hasSize(1);
        assertThat(as(ROBIN, () -> parties.card(party(third, 1)).name())).isEqualTo(eve);

        // Wednesday: one takes the signature back, and the next list has the name again.
        as(ROBIN, () -> {
            signed.withdraw(signature(first, 1));
            return first;
        });
        var fifth = begin(CASEY, "Name\n%s\n%s\n".formatted(ada, IntakeFixture.fresh("Fay Cobalt")), true);
        apply(CASEY, fifth);
        assertThat(outcomes(fifth)).containsExactly(Outcome.SKIPPED, Outcome.CREATED);
        assertThatThrownBy(() -> as(ROBIN, () -> exported(edition))).isInstanceOf(Refusal.class);

        // Thursday: the same file once more changes nothing.
        var before = database.fingerprint("party", "party_name", "contact_point", "representation", "signature");
        var sixth = begin(KIM, "Name,Rep,E-mail\n%s,%s,ada@example.org\n".formatted(ada, agent), false);
        as(KIM, () -> imports.decide(sixth, 1, Decision.USE_MATCH));
        apply(KIM, sixth);
        assertThat(state(sixth)).isEqualTo(ImportState.APPLIED);
        assertThat(database.fingerprint("party", "party_name", "contact_point", "representation", "signature"))
                .isEqualTo(before);
    }

    /** What must hold whoever did what. */
    private void always() {
        for (var id : all) {
            var counts = as(ROBIN, () -> imports.counts(id));
            assertThat(counts.lines())
                    .isEqualTo(as(ROBIN, () -> imports.facts(id).lines()));
        }
        var list = as(
                ROBIN,
                () -> rosters.live(
                        new ListChoice(words.letterId(), words.number(), Scope.WEB_LIST, Ordering.ALPHABETICAL)));
        assertThat(list.lines()).allSatisfy(line -> {
            var card = as(ROBIN, () -> cards.card(line.signature()));
            assertThat(card.state()).isEqualTo(SignatureState.CONFIRMED);
            assertThat(card.scopes()).contains(Scope.WEB_LIST);
        });
        editionLines.forEach((id, before) ->
                assertThat(as(ROBIN, () -> rosters.edition(id).toString())).isEqualTo(before));
    }

    private UUID begin(StaffUser user, String rows, boolean signs) {
        var id = as(
                user,
                () -> fixture.checked(
                        campaign,
                        rows,
                        signs ? IntakeFixture.into(Stage.VERBAL_YES, words) : IntakeFixture.opening(Stage.RESEARCHED)));
        all.add(id);
        always();
        return id;
    }

    private void apply(StaffUser user, UUID id) {
        as(user, () -> {
            fixture.apply(id);
            return id;
        });
        always();
    }

    private Object exported(UUID edition) {
        return editions.give(edition, FileKind.CSV);
    }

    private UUID confirm(UUID signature) {
        signed.show(words, List.of(signature));
        confirmations.confirm(signature, cards.card(signature).version());
        return signature;
    }

    private UUID note(UUID party, String note) {
        var card = parties.card(party);
        var details = card.details();
        parties.revise(
                party,
                card.version(),
                new PartyDetails(details.kind(), details.names(), details.disciplines(), details.tags(), note));
        return party;
    }

    private List<Outcome> outcomes(UUID id) {
        return as(ROBIN, () -> imports.lines(LineFilter.of(id), 0, 100)).stream()
                .map(ImportLine::outcome)
                .toList();
    }

    private ImportState state(UUID id) {
        return as(ROBIN, () -> imports.facts(id).state());
    }

    private UUID party(UUID id, int line) {
        return fixture.line(id, line).party();
    }

    private UUID signature(UUID id, int line) {
        return fixture.line(id, line).signature();
    }

    private static <T> T as(StaffUser user, Supplier<T> action) {
        return Staff.as(user, action);
    }

    private static void as(StaffUser user, Runnable action) {
        Staff.as(user, () -> {
            action.run();
            return user;
        });
    }
}
