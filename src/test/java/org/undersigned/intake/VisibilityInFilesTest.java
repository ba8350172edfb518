package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.contact.ContactLine;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.word.WordMeaning;
import org.undersigned.intake.word.WordService;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;

/** What a file says of who may see an address is heard, and never makes it more public. */
@ServiceTest
class VisibilityInFilesTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ImportSurvey survey;

    @Autowired
    private WordService words;

    @Autowired
    private ContactService contacts;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private StoredStaff staff;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        staff.store();
        campaign = fixture.campaign();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void keepsEachAddressAsItsRowSays() {
        var id = applied(
                "Name,E-mail,E-mail visibility",
                "a@example.org,public",
                "b@example.org,Team",
                "c@example.org,owner",
                "d@example.org,VAULT",
                "e@example.org,");

        assertThat(List.of(1, 2, 3, 4, 5))
                .map(line -> visibilities(id, line).getFirst())
                .containsExactly(
                        Visibility.PUBLIC, Visibility.TEAM, Visibility.OWNER, Visibility.VAULT, Visibility.TEAM);
    }

    @Test
    void keepsAnAddressMostPrivatelyWhereTheWordIsNotUnderstood() {
        var word = IntakeFixture.fresh("entre nous");
        var rows = "Name,E-mail,E-mail visibility\n%s,a@example.org,%s\n"
                .formatted(IntakeFixture.fresh("Ada Quill"), word);
        var id = fixture.upload(campaign, "rows.csv", rows);
        assertThat(survey.of(id, imports.facts(id).plan()).words())
                .singleElement()
                .returns(Field.EMAIL_VISIBILITY, FileSurvey.WordInFile::field)
                .returns(word, FileSurvey.WordInFile::said);

        fixture.check(id, plan -> plan);
        fixture.apply(id);
        assertThat(visibilities(id, 1)).containsExactly(Visibility.VAULT);

        words.remember(List.of(new WordMeaning(Field.EMAIL_VISIBILITY, word, "OWNER")));
        var later = applied("Name,E-mail,E-mail visibility", "b@example.org," + word);
        assertThat(visibilities(later, 1)).containsExactly(Visibility.OWNER);
    }

    @Test
    void takesTheMostPrivateOfSeveralAndAnErrorForOne() {
        var id = applied(
                "Name,E-mail,Phone,Visibility,Phone visibility,Phone 2 visibility",
                "a@example.org,+1 212 555 0101,owner,,",
                "b@example.org,+1 212 555 0102,public,team,vault",
                "c@example.org,+1 212 555 0103,#REF!,public,");

        assertThat(visibilities(id, 1)).containsExactly(Visibility.OWNER, Visibility.OWNER);
        assertThat(visibilities(id, 2)).containsExactly(Visibility.PUBLIC, Visibility.VAULT);
        assertThat(visibilities(id, 3)).containsExactly(Visibility.VAULT, Visibility.PUBLIC);
    }

    @Test
    void keepsAnAddressOfARepresentativeAsPrivateAsOneOfItsRowsSays() {
        var agent = IntakeFixture.fresh("Jane Harrow");
        var id = applied(
                "Name,Rep,Rep e-mail,Rep visibility",
                agent + ",jane@example.org,public",
                agent + ",jane@example.org,owner");

        var representative = representations
                .representationsOf(fixture.line(id, 1).party())
                .getFirst()
                .representative()
                .id();
        assertThat(contacts.contactPoints(representative))
                .extracting(line -> line.details().visibility())
                .containsExactly(Visibility.OWNER);
    }

    @Test
    void refusesARowWhoseAddressIsMorePrivateThanTheUserMayKeepIt() {
        Staff.signIn(Role.CAMPAIGNER);
        var id = applied(
                "Name,E-mail,E-mail visibility",
                "canary.7d01@example.org,vault",
                "b@example.org," + IntakeFixture.fresh("entre nous"),
                "c@example.org,public");

        assertThat(fixture.line(id, 1))
                .returns(Outcome.REFUSED, ImportLine::outcome)
                .returns(null, ImportLine::party);
        assertThat(fixture.line(id, 1).outcomeReason()).startsWith("Only coordinators, and whoever alone owns");
        assertThat(visibilities(id, 2)).containsExactly(Visibility.TEAM);
        assertThat(visibilities(id, 3)).containsExactly(Visibility.PUBLIC);
    }

    @Test
    void showsNobodyElseAnAddressThatItsRowKeepsForFew() {
        var id = fixture.checked(
                campaign,
                "Name,Website,Website visibility\n%s,a.example.org,team\n%s,b.example.org,vault\n%s,c.example.org,%s\n"
                        .formatted(
                                IntakeFixture.fresh("Ada Quill"),
                                IntakeFixture.fresh("Ada Quill"),
                                IntakeFixture.fresh("Ada Quill"),
                                IntakeFixture.fresh("entre nous")));

        Staff.signIn(Role.CAMPAIGNER);
        assertThat(fixture.lines(id)).map(line -> line.cells().get(1)).containsExactly("a.example.org", "", "");
    }

    @Test
    void guessesWhoseVisibilityAHeadingTellsAndMissesNoneLikeIt() {
        assertThat(guessed(
                        "E-mail visibility",
                        "Phone privacy",
                        "Website visibility",
                        "Publicist e-mail visibility",
                        "Visibility",
                        "Name visibility"))
                .containsExactly(
                        Field.EMAIL_VISIBILITY,
                        Field.PHONE_VISIBILITY,
                        Field.SOCIAL_VISIBILITY,
                        Field.REPRESENTATIVE_VISIBILITY,
                        Field.VISIBILITY,
                        null);
        assertThat(List.of("Name visibility", "Confidential?", "Who can see it"))
                .allMatch(Field::soundsLikeVisibility);
        assertThat(List.of("Name", "Secretary", "Note")).noneMatch(Field::soundsLikeVisibility);
    }

    private static List<@Nullable Field> guessed(String... headings) {
        return ImportPlan.guess(Arrays.asList(headings)).fields();
    }

    private UUID applied(String headings, String... rows) {
        var content = new StringBuilder(headings + "\n");
        for (var row : rows) {
            content.append(IntakeFixture.fresh("Ada Quill"))
                    .append(',')
                    .append(row)
                    .append('\n');
        }
        var id = fixture.checked(campaign, content.toString());
        fixture.apply(id);
        return id;
    }

    private List<Visibility> visibilities(UUID id, int line) {
        return contacts.contactPoints(fixture.line(id, line).party()).stream()
                .map(ContactLine::details)
                .map(details -> details.visibility())
                .toList();
    }
}
