package org.undersigned.shell.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.EmailAddress;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.address.PhoneNumber;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.RepresentativeRole;
import org.undersigned.directory.representation.Routing;

/** Agencies, and publicists, managers and agents with many clients each; of the last one nobody has heard for long. */
@Component
class SampleRepresentatives {

    private static final List<String> AGENCIES =
            List.of("Harrow & Finch Management", "Northlight Talent", "Agency Ostrava");

    private static final List<String> PEOPLE =
            List.of("Imke Sandoval", "Teddy Orr-Blackwood", "Philippa Nwosu", "Rasmus Vey", "Dorothea Klimt");

    private static final List<RepresentativeRole> ROLES = List.of(
            RepresentativeRole.PUBLICIST,
            RepresentativeRole.MANAGER,
            RepresentativeRole.PUBLICIST,
            RepresentativeRole.AGENT,
            RepresentativeRole.AGENT);

    private static final int ONE_WITH_TWO_IN = 3;

    private final PartyService parties;
    private final ContactService contacts;
    private final RepresentationService representations;

    SampleRepresentatives(PartyService parties, ContactService contacts, RepresentationService representations) {
        this.parties = parties;
        this.contacts = contacts;
        this.representations = representations;
    }

    /** Gives each client one representative, and some of them a lawyer besides. */
    void add(List<UUID> clients) {
        var agencies = new ArrayList<UUID>();
        AGENCIES.forEach(name -> agencies.add(agency(name, agencies.size())));
        var people = new ArrayList<UUID>();
        PEOPLE.forEach(name -> people.add(person(name, people.size())));
        for (var i = 0; i < clients.size(); i++) {
            represent(clients.get(i), people, agencies, i);
        }
    }

    private UUID agency(String name, int number) {
        var agency = parties.create(PartyDetails.named(PartyKind.ORGANISATION, name));
        reach(agency, email("desk" + number + "@agency.example"));
        return agency;
    }

    private UUID person(String name, int number) {
        var person = parties.create(PartyDetails.named(PartyKind.PERSON, name));
        reach(person, email("rep" + number + "@agency.example"));
        reach(person, PhoneNumber.of("+44 20 7946 00" + (10 + number)));
        return person;
    }

    private static ContactAddress email(String address) {
        return new EmailContact(EmailAddress.of(address));
    }

    private void reach(UUID party, ContactAddress address) {
        contacts.add(party, new ContactDetails(address, ContactRoute.OWN, Visibility.TEAM));
    }

    private void represent(UUID client, List<UUID> people, List<UUID> agencies, int number) {
        var who = number % people.size();
        var agency = agencies.get(who % agencies.size());
        var routing = who % 2 == 0 ? new Routing[] {Routing.PRESS_ASKS} : new Routing[0];
        var id =
                representations.add(client, people.get(who), RepresentationDetails.of(ROLES.get(who), agency, routing));
        if (who < people.size() - 1) {
            representations.verify(id, 0);
        }
        if (number % ONE_WITH_TWO_IN == 0) {
            representations.add(
                    client,
                    agencies.getFirst(),
                    RepresentationDetails.of(RepresentativeRole.LAWYER, null, Routing.LEGAL));
        }
    }
}
