package org.undersigned.advertising.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailFilter;
import org.undersigned.audit.TrailService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class PaperContactServiceTest {

    @Autowired
    private PaperContactService contacts;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    private UUID paper;
    private Unwritten nothing;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        paper = papers.paper();
        nothing = Unwritten.in(database, "publication_contact");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void keepsPeopleUntilTheyHaveLeft() {
        var ruth = contacts.add(paper, contact("Ruth Seller", "ruth.canary@example.org"));
        contacts.revise(ruth, 0, contact("Ruth Sellers", "RUTH@Example.org"));
        assertThat(contacts.contacts(paper)).singleElement().satisfies(row -> {
            assertThat(row.details().name()).isEqualTo("Ruth Sellers");
            assertThat(row.details().email()).isEqualTo("RUTH@example.org");
        });

        contacts.left(ruth, 1);
        assertThat(contacts.contacts(paper)).isEmpty();
        nothing.whenRefused("advertising.refused.contact-left", () -> contacts.left(ruth, 2));
        nothing.whenRefused("advertising.refused.contact-left", () -> contacts.revise(ruth, 2, contact("Ruth", "")));
    }

    @Test
    void refusesWhatIsMissingOrWrongAndWritesNothing() {
        nothing.whenRefused("advertising.refused.contact", () -> contacts.add(paper, contact(" ", "")));
        nothing.whenRefused("advertising.refused.contact", () -> contacts.add(paper, contact("R".repeat(201), "")));
        nothing.whenRefused("base.refused.email-address", () -> contacts.add(paper, contact("Ruth", "ruth at paper")));
        nothing.whenRefused(
                "advertising.refused.checked-on",
                () -> contacts.add(
                        paper,
                        new ContactDetails("Ruth", "", "", "", papers.today().plusDays(9))));
        nothing.whenRefused(
                "advertising.refused.unknown-paper", () -> contacts.add(UUID.randomUUID(), contact("Ruth", "")));
        nothing.whenRefused("advertising.refused.unknown-contact", () -> contacts.left(UUID.randomUUID(), 0));
    }

    @Test
    void tellsNoAddressOnTheTrail() {
        var ruth = contacts.add(paper, contact("Ruth Seller", ""));
        contacts.revise(ruth, 0, contact("Ruth Seller", "ruth.canary@example.org"));
        Staff.signIn(Role.AUDITOR);

        assertThat(trail.rows(TrailFilter.ALL, 0, 20).toString())
                .contains("advertising.publication.contact-revised")
                .doesNotContain("canary@example.org");
    }

    private ContactDetails contact(String name, String email) {
        return new ContactDetails(name, "Advocacy desk", email, "", papers.today());
    }
}
