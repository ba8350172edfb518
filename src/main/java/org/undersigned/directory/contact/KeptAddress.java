package org.undersigned.directory.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.ContactKind;

/**
 * An address as its row keeps it: in the clear, or sealed and with a fingerprint. The fingerprint tells which addresses are
 * the same; what is sealed looks different each time.
 *
 * @param address in the clear
 * @param keyId of the master key under which it is sealed
 */
@Embeddable
record KeptAddress(
        @Enumerated(EnumType.STRING) ContactKind kind,
        @Nullable String address,
        byte @Nullable [] sealed,
        byte @Nullable [] fingerprint,
        @Nullable String keyId) {

    static KeptAddress clear(ContactAddress address) {
        return new KeptAddress(address.kind(), address.text(), null, null, null);
    }

    boolean isSealed() {
        return sealed != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptAddress kept
                && kind == kept.kind
                && Objects.equals(address, kept.address)
                && Objects.equals(keyId, kept.keyId)
                && Arrays.equals(fingerprint, kept.fingerprint)
                && Arrays.equals(sealed, kept.sealed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, address, keyId, Arrays.hashCode(fingerprint));
    }

    /** Does not print the address, since it would end in logs. */
    @Override
    public String toString() {
        return "KeptAddress";
    }
}
