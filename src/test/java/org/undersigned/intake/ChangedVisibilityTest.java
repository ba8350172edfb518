package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactLine;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** An address that is there and that a later file keeps for fewer is offered to become so, as any other replacement. */
@ServiceTest
class ChangedVisibilityTest {

    private static final String ADDRESS = "Ada.Quill@example.org";

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private ContactService contacts;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID campaign;
    private String name;
    private UUID party;

    @BeforeEach
    void signInAndEnterAnAddress() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
        name = IntakeFixture.fresh("Ada Quill");
        party = fixture.line(fixture.applied(campaign, name), 1).party();
        contacts.add(party, new ContactDetails(EmailContact.of(ADDRESS), ContactRoute.OWN, Visibility.TEAM));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    private UUID marked(String visibility) {
        return fixture.checked(
                campaign, "Name,E-mail,E-mail visibility\n%s,ada.quill@example.org,%s\n".formatted(name, visibility));
    }

    private void enter(UUID id) {
        assertThat(changes.chooseAll(LineFilter.of(id), Field.EMAIL_VISIBILITY, ChangeEffect.REPLACES, true))
                .isOne();
        imports.decide(id, 1, Decision.USE_MATCH);
        fixture.apply(id);
    }

    private ContactLine point() {
        return contacts.contactPoints(party).getFirst();
    }

    @Test
    void offersAnAddressToBecomeMorePrivate() {
        var id = marked("vault");

        assertThat(changes.changes(id, 1))
                .filteredOn(change -> change.effect() != ChangeEffect.SAME)
                .extracting(
                        change -> change.kept().said().field(),
                        LineChange::effect,
                        LineChange::toldOld,
                        LineChange::told,
                        LineChange::chosen)
                .containsExactly(tuple(
                        Field.EMAIL_VISIBILITY, ChangeEffect.REPLACES, "Team", "Vault: ada.quill@example.org", false));
        assertThat(point().details().visibility()).isEqualTo(Visibility.TEAM);
    }

    @Test
    void keepsItSoOnlyWhereThatWasChosenAndTakesItBack() {
        var left = marked("vault");
        imports.decide(left, 1, Decision.USE_MATCH);
        fixture.apply(left);
        assertThat(point().details().visibility()).isEqualTo(Visibility.TEAM);

        var id = marked("vault");
        enter(id);
        assertThat(point()).returns(true, ContactLine::isMasked);
        assertThat(point().details().visibility()).isEqualTo(Visibility.VAULT);
        assertThat(contacts.contactPoints(party)).hasSize(1);

        fixture.undo(id);
        assertThat(point().details())
                .isEqualTo(new ContactDetails(EmailContact.of(ADDRESS), ContactRoute.OWN, Visibility.TEAM));
    }

    @Test
    void leavesItWhereSomebodyHasChangedItSince() {
        var id = marked("owner");
        enter(id);
        contacts.show(point().id(), point().version(), EmailContact.of(ADDRESS), Visibility.VAULT);

        fixture.undo(id);

        assertThat(point().details().visibility()).isEqualTo(Visibility.VAULT);
        assertThat(fixture.line(id, 1).outcomeReason()).contains("Who may see the e-mail");
    }

    @Test
    void showsAnAddressToOthersOnlyToWhomKnowsItAndMayKeepItSo() {
        var point = point();
        assertThatThrownBy(() -> contacts.show(
                        point.id(), point.version(), EmailContact.of("other@example.org"), Visibility.PUBLIC))
                .isInstanceOf(Refusal.class);
        Staff.signIn(Role.CAMPAIGNER);
        assertThatThrownBy(() -> contacts.show(point.id(), point.version(), EmailContact.of(ADDRESS), Visibility.VAULT))
                .isInstanceOf(Refusal.class);

        Staff.signIn(Role.COORDINATOR);
        assertThat(point()).isEqualTo(point);
    }

    @Test
    void offersNothingThatWouldMakeItMorePublic() {
        assertThat(changes.changes(marked("public"), 1))
                .extracting(change -> change.kept().said().field(), LineChange::effect)
                .containsExactly(tuple(Field.EMAIL, ChangeEffect.SAME));
        assertThat(changes.changes(marked("team"), 1))
                .extracting(LineChange::effect)
                .containsOnly(ChangeEffect.SAME);
        assertThat(changes.changes(marked(""), 1))
                .extracting(change -> change.kept().said().field())
                .containsExactly(Field.EMAIL);
    }

    @Test
    void hearsItOfTheFileAsAWhole() {
        var id = fixture.checked(
                campaign, "Name,E-mail\n%s,%s\n".formatted(name, ADDRESS), IntakeFixture.keeping(Visibility.OWNER));

        assertThat(changes.changes(id, 1))
                .extracting(change -> change.kept().said().field(), LineChange::effect)
                .containsExactly(
                        tuple(Field.EMAIL, ChangeEffect.SAME), tuple(Field.EMAIL_VISIBILITY, ChangeEffect.REPLACES));
    }

    @Test
    void keepsNoAddressBesideTheChange() {
        var id = marked("vault");
        enter(id);

        assertThat(jdbc.queryForList(
                        "select old_value from import_change where field = 'EMAIL_VISIBILITY' and effect = 'REPLACES'",
                        String.class))
                .isNotEmpty()
                .noneMatch(old -> old.contains("@"));
    }

    @Test
    void doesTheSameForARepresentative() {
        var agent = IntakeFixture.fresh("Jane Harrow");
        var first = fixture.checked(campaign, "Name,Rep,Rep e-mail\n%s,%s,jane@example.org\n".formatted(name, agent));
        imports.decide(first, 1, Decision.USE_MATCH);
        fixture.apply(first);
        var representative = representations
                .representationsOf(party)
                .getFirst()
                .representative()
                .id();

        var id = fixture.checked(
                campaign, "Name,Rep,Rep e-mail,Rep visibility\n%s,%s,jane@example.org,vault\n".formatted(name, agent));
        assertThat(changes.chooseAll(LineFilter.of(id), Field.REPRESENTATIVE_VISIBILITY, ChangeEffect.REPLACES, true))
                .isOne();
        imports.decide(id, 1, Decision.USE_MATCH);
        fixture.apply(id);
        assertThat(visibilities(representative)).containsExactly(Visibility.VAULT);

        fixture.undo(id);
        assertThat(visibilities(representative)).containsExactly(Visibility.TEAM);
    }

    private List<Visibility> visibilities(UUID of) {
        return contacts.contactPoints(of).stream()
                .map(line -> line.details().visibility())
                .toList();
    }
}
