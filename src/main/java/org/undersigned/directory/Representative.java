package org.undersigned.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;
import org.undersigned.directory.address.PhoneNumber;

/** The one who is talked to instead of a party. */
@Entity
@Table(name = "representative")
class Representative extends Aggregate {

    private static final int LONGEST_NAME = 200;

    private UUID partyId;
    private String name;
    private @Nullable String agency;
    private @Nullable String email;
    private @Nullable String phone;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Representative() {}

    @SuppressWarnings("NullAway.Init") // revise() fills the rest
    Representative(UUID partyId, RepresentativeDetails details) {
        super(newId());
        this.partyId = partyId;
        revise(details);
    }

    void revise(RepresentativeDetails details) {
        if (details.name().isEmpty()) {
            throw new Refusal("directory.refused.representative-without-name");
        }
        if (isTooLong(details.name()) || isTooLong(details.agency())) {
            throw new Refusal("directory.refused.representative-too-long", LONGEST_NAME);
        }
        this.name = details.name();
        this.agency = details.agency();
        this.email = details.email() == null ? null : details.email().text();
        this.phone = details.phone() == null ? null : details.phone().text();
    }

    private static boolean isTooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST_NAME;
    }

    RepresentativeDetails details() {
        return new RepresentativeDetails(
                name,
                agency,
                email == null ? null : EmailAddress.of(email),
                phone == null ? null : PhoneNumber.of(phone));
    }

    UUID partyId() {
        return partyId;
    }
}
