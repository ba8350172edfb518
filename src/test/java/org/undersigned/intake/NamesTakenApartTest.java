package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.intake.field.Field;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Names as they stand in files, taken apart by rules that can be refused. */
@ServiceTest
class NamesTakenApartTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private ContactService contacts;

    @Autowired
    private SignatureQueries signatures;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
    }

    @Test
    void readsEachNameByTheRulesThatItNeedsAndTellsWhich() {
        var mark = IntakeFixture.fresh("").strip();
        var id = fixture.checkedNames(
                campaign,
                "\"Quill" + mark + ", Jane\"",
                "BEN QUILL" + mark.toUpperCase(),
                "Dr. Cleo Quill" + mark + " (h.c.)",
                "Quill" + mark + " (band)",
                "MF DOOM");
        assertThat(fixture.lines(id))
                .extracting(ImportLine::name, ImportLine::kind, line -> Set.copyOf(line.rules()))
                .containsExactly(
                        tuple("Jane Quill" + mark, PartyKind.PERSON, Set.of(CleaningRule.FAMILY_NAME_FIRST)),
                        tuple("Ben Quill" + mark.toLowerCase(), PartyKind.PERSON, Set.of(CleaningRule.CAPITALS)),
                        tuple("Cleo Quill" + mark, PartyKind.PERSON, Set.of(CleaningRule.TITLE, CleaningRule.BRACKETS)),
                        tuple("Quill" + mark, PartyKind.GROUP, Set.of(CleaningRule.BRACKETS)),
                        tuple("MF DOOM", PartyKind.PERSON, Set.of()));
    }

    @Test
    void leavesANameAsItStandsWhereTheRuleIsRefused() {
        var name = IntakeFixture.fresh("Dr. Cleo Quill") + " (h.c.)";
        var id = fixture.checked(
                campaign,
                "Name\n" + name + "\n",
                plan -> plan.refusing(Set.of(CleaningRule.TITLE, CleaningRule.BRACKETS)));
        assertThat(fixture.line(id, 1)).returns(name, ImportLine::name).returns(Set.of(), ImportLine::rules);
    }

    @Test
    void keepsWhatStoodBesideTheNameInTheNoteAndPrintsTheTitle() {
        var words = fixture.letter(campaign);
        var name = IntakeFixture.fresh("Cleo Quill");
        var rows = "Name,Note\nDr. " + name + " (h.c.),met in May\n" + name + "y (actor),\n" + name + "z (band),\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.recording(words));
        fixture.apply(id);

        assertThat(note(id, 1)).isEqualTo("met in May\nIn the file: Dr. " + name + " (h.c.)");
        assertThat(note(id, 2)).isEqualTo("In the file: " + name + "y (actor)");
        assertThat(note(id, 3)).isNullOrEmpty();
        assertThat(credited(id, 1)).containsExactly("Dr. " + name + " (h.c.)");
        assertThat(credited(id, 2)).containsExactly(name + "y");
        assertThat(parties.card(fixture.line(id, 1).party()).name()).isEqualTo(name);
    }

    @Test
    void makesTwoLinesOfARowThatNamesTwoPersons() {
        var jane = IntakeFixture.fresh("Jane Quill");
        var john = IntakeFixture.fresh("John Ochre");
        var other = IntakeFixture.fresh("Ada Umber");
        var rows = "Name,Credit,Discipline,E-mail,Also seen as\n" + jane + " & " + john
                + ",Actors,Acting,both@example.org,JQ\n" + other + ",Singer,Music,ada@example.org,AU\n";
        var id = fixture.checked(campaign, rows);

        assertThat(fixture.lines(id))
                .extracting(ImportLine::number, ImportLine::row, ImportLine::name, ImportLine::sharesItsRow)
                .containsExactly(tuple(1, 2, jane, true), tuple(2, 2, john, true), tuple(3, 3, other, false));
        assertThat(imports.facts(id).plan().ofNeither(fixture.line(id, 2))).containsExactly(Field.ALIAS, Field.EMAIL);

        fixture.apply(id);
        for (var number : List.of(1, 2)) {
            var party = fixture.line(id, number).party();
            assertThat(parties.card(party).details().disciplines()).containsExactly("acting");
            assertThat(parties.card(party).details().names()).hasSize(1);
            assertThat(contacts.contactPoints(party)).isEmpty();
        }
        assertThat(contacts.contactPoints(fixture.line(id, 3).party())).hasSize(1);

        fixture.undo(id);
        assertThat(imports.counts(id).of(Outcome.UNDONE)).isEqualTo(3);
    }

    @Test
    void leavesADuoWholeThatTheDirectoryKnowsOrThatIsToldToBeAGroup() {
        var known = IntakeFixture.fresh("Daryl Quill") + " & " + IntakeFixture.fresh("John Ochre");
        var party = directory.group(known);
        var told = IntakeFixture.fresh("Ada Umber") + " and " + IntakeFixture.fresh("Ben Sienna");
        var id = fixture.checked(campaign, "Name,Kind\n" + known + ",\n" + told + ",band\n" + told + ",gruppe\n");
        assertThat(fixture.lines(id))
                .extracting(ImportLine::name, ImportLine::match, ImportLine::problem)
                .containsExactly(
                        tuple(known, party, null), tuple(told, null, null), tuple(told, null, Problem.UNKNOWN_KIND));

        var constant = fixture.checked(campaign, "Name\n" + told + "\n", IntakeFixture.ofKind(PartyKind.GROUP));
        assertThat(fixture.lines(constant)).extracting(ImportLine::name).containsExactly(told);
    }

    @Test
    void findsTheLinesThatARuleHasTouchedAndCountsThem() {
        var name = IntakeFixture.fresh("Jane Quill");
        var id = fixture.checkedNames(campaign, "Dr. " + name, "Prof. " + name + "y", name + "z (actor)", name + "w");
        assertThat(imports.rules(id)).isEqualTo(Map.of(CleaningRule.TITLE, 2, CleaningRule.BRACKETS, 1));
        assertThat(names(LineFilter.of(id).withRules(Set.of(CleaningRule.TITLE))))
                .containsExactly(name, name + "y");
        assertThat(names(LineFilter.of(id).withRules(Set.of(CleaningRule.TITLE, CleaningRule.BRACKETS))))
                .hasSize(3);
        assertThat(names(LineFilter.of(id).withRules(Set.of(CleaningRule.CAPITALS))))
                .isEmpty();
    }

    private List<String> names(LineFilter filter) {
        assertThat(imports.lines(filter, 0, 10)).hasSize(imports.count(filter));
        return imports.lines(filter, 0, 10).stream().map(ImportLine::name).toList();
    }

    private String note(UUID id, int line) {
        return parties.card(fixture.line(id, line).party()).details().note();
    }

    private Set<String> credited(UUID id, int line) {
        return signatures.ofParty(fixture.line(id, line).party()).stream()
                .map(signature -> signature.credited())
                .collect(Collectors.toSet());
    }
}
