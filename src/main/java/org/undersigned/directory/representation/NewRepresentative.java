package org.undersigned.directory.representation;

import org.jspecify.annotations.Nullable;
import org.undersigned.base.EmailAddress;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.address.PhoneNumber;

/** A representative who is not in the directory yet: a person or an agency, and how they are reached there. */
public record NewRepresentative(
        PartyKind kind,
        String name,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone) {

    public NewRepresentative {
        name = name.strip();
    }

    /** Names nobody's address, since records print all they hold. */
    @Override
    public String toString() {
        return "NewRepresentative[" + name + "]";
    }
}
