package org.undersigned.directory.contact;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What changing contact points leaves on the trail. */
@Component
@Profile("test")
class ContactTrail implements TrailScenarios {

    private static final EmailContact ADDRESS = EmailContact.of("ada@example.org");
    private static final ContactDetails TEAM = new ContactDetails(ADDRESS, ContactRoute.OWN, Visibility.TEAM);
    private static final ContactDetails VAULT = new ContactDetails(ADDRESS, ContactRoute.OWN, Visibility.VAULT);
    private static final ContactDetails PUBLIC = new ContactDetails(ADDRESS, ContactRoute.OWN, Visibility.PUBLIC);

    private final DirectoryFixture directory;
    private final ContactService contacts;
    private final VaultService vault;

    ContactTrail(DirectoryFixture directory, ContactService contacts, VaultService vault) {
        this.directory = directory;
        this.contacts = contacts;
        this.vault = vault;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("ContactService.add", () -> {
                            var party = directory.person("Ada Quill");
                            return () -> contacts.add(party, TEAM);
                        })
                        .tells("directory.contact-point.added"),
                TrailScenario.of("ContactService.addEach", () -> {
                            var party = directory.person("Ada Quill");
                            return () -> contacts.addEach(List.of(new NewContact(party, TEAM)));
                        })
                        .tells("directory.contact-point.added"),
                TrailScenario.of("ContactService.revise", () -> {
                            var point = added();
                            return () -> contacts.revise(point, 0, PUBLIC);
                        })
                        .tells("directory.contact-point.revised"),
                TrailScenario.of("ContactService.addEach", () -> {
                            var party = directory.person("Ada Quill");
                            return () -> contacts.addEach(List.of(new NewContact(party, TEAM)));
                        })
                        .tells("directory.contact-point.added"),
                TrailScenario.of("ContactService.revise", () -> {
                            var point = added();
                            return () -> contacts.revise(point, 0, TEAM);
                        })
                        .tellsNothing(),
                TrailScenario.of("ContactService.show", () -> {
                            var point = added();
                            return () -> contacts.show(point, 0, ADDRESS, Visibility.VAULT);
                        })
                        .tells("directory.contact-point.revised"),
                TrailScenario.of("ContactService.remove", () -> {
                            var point = added();
                            return () -> contacts.remove(point, 0);
                        })
                        .tells("directory.contact-point.removed"),
                TrailScenario.of("ContactService.removeUnrevised", () -> {
                            var party = directory.person("Ada Quill");
                            var point = contacts.add(party, TEAM);
                            return () -> contacts.removeUnrevised(Map.of(point, party));
                        })
                        .tells("directory.contact-point.removed"),
                TrailScenario.of("VaultService.look", () -> {
                            var point = contacts.add(directory.person("Ada Quill"), VAULT);
                            return () -> vault.look(point, "She asked me to ring");
                        })
                        .tellsWhy("directory.vault.opened", "She asked me to ring"));
    }

    private UUID added() {
        return contacts.add(directory.person("Ada Quill"), TEAM);
    }
}
