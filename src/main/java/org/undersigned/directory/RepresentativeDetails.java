package org.undersigned.directory;

import org.jspecify.annotations.Nullable;
import org.undersigned.base.EmailAddress;
import org.undersigned.directory.address.PhoneNumber;

/** Whom to talk to instead of the party: a name, and where known the agency and how to reach them there. */
public record RepresentativeDetails(
        String name,
        @Nullable String agency,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone) {

    public RepresentativeDetails {
        name = name.strip();
        agency = agency == null || agency.isBlank() ? null : agency.strip();
    }

    /** "Jane Roe, CAA". */
    public String inShort() {
        return agency == null ? name : name + ", " + agency;
    }

    /** Names nobody's address, since records print all they hold. */
    @Override
    public String toString() {
        return "RepresentativeDetails[" + inShort() + "]";
    }
}
