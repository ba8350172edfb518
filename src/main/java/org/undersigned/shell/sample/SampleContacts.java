package org.undersigned.shell.sample;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.address.PhoneNumber;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.Visibility;

/** Private addresses of those whom not everybody may ring: numbers that nobody has, in the vault and of the owner. */
@Component
class SampleContacts {

    private final ContactService contacts;

    SampleContacts(ContactService contacts) {
        this.contacts = contacts;
    }

    /** @param number below a hundred, since so many numbers are kept free for stories (NANP 555-0100 to 555-0199) */
    void addTo(UUID party, int number) {
        var phone = PhoneNumber.of("+1 555 %04d".formatted(100 + number));
        contacts.add(party, new ContactDetails(phone, ContactRoute.OWN, Visibility.VAULT));
        var email = EmailContact.of("private%d@sample.example".formatted(number));
        contacts.add(party, new ContactDetails(email, ContactRoute.OWN, Visibility.OWNER));
    }
}
