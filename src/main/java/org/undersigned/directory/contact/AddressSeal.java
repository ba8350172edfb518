package org.undersigned.directory.contact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.secret.Seal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.address.ContactAddress;

/**
 * Seals private addresses and opens them again. A sealed address is bound to the id of its contact point: it follows the
 * point to another party, and at any other point it cannot be opened.
 */
@Component
class AddressSeal {

    private final Map<String, Keys> byMaster = new LinkedHashMap<>();
    private final String present;

    /** What is derived from one master key. */
    private record Keys(Seal seal, byte[] fingerprints) {}

    AddressSeal(Keyring keyring) {
        var fingerprints = keyring.keysFor("vault.fingerprint").iterator();
        for (var key : keyring.keysFor("vault.address")) {
            byMaster.put(
                    key.masterId(),
                    new Keys(new Seal(key.bytes()), fingerprints.next().bytes()));
        }
        present = byMaster.keySet().iterator().next();
    }

    /** The address as the row is to keep it: sealed when it is for few. */
    KeptAddress keep(UUID point, ContactAddress address, Visibility visibility) {
        return visibility.isPrivate() ? seal(point, address) : KeptAddress.clear(address);
    }

    private KeptAddress seal(UUID point, ContactAddress address) {
        var sealed = keys(present).seal().close(address.text().getBytes(StandardCharsets.UTF_8), place(point));
        return new KeptAddress(address.kind(), null, sealed, fingerprint(present, address), present);
    }

    ContactAddress open(UUID point, KeptAddress kept) {
        if (kept.address() != null) {
            return kept.kind().read(kept.address());
        }
        var sealed = Objects.requireNonNull(kept.sealed());
        var text = keys(master(kept)).seal().open(sealed, place(point));
        return kept.kind().read(new String(text, StandardCharsets.UTF_8));
    }

    /** Whether the master key of an address is at hand. */
    boolean canOpen(KeptAddress kept) {
        return !kept.isSealed() || byMaster.containsKey(master(kept));
    }

    /** The same address under the present master key. */
    KeptAddress renew(UUID point, KeptAddress kept) {
        return seal(point, open(point, kept));
    }

    /**
     * Whether an address is the one that is kept, which need not be opened for it. One whose master key is not at hand is
     * the same as no other.
     */
    boolean isSame(KeptAddress kept, ContactAddress address) {
        if (kept.kind() != address.kind() || !canOpen(kept)) {
            return false;
        }
        return kept.address() != null
                ? kept.kind().read(kept.address()).folded().equals(address.folded())
                : Arrays.equals(kept.fingerprint(), fingerprint(master(kept), address));
    }

    /** What stands for an address where the address itself must not stand. */
    byte[] fingerprint(ContactAddress address) {
        return fingerprint(present, address);
    }

    /** The same for one that is kept; that of its time where it cannot be opened. */
    byte[] fingerprint(UUID point, KeptAddress kept) {
        return canOpen(kept) ? fingerprint(open(point, kept)) : Objects.requireNonNull(kept.fingerprint());
    }

    /** The ids of the earlier master keys that are at hand. */
    Set<String> earlier() {
        return Set.copyOf(List.copyOf(byMaster.keySet()).subList(1, byMaster.size()));
    }

    Set<String> known() {
        return byMaster.keySet();
    }

    private byte[] fingerprint(String master, ContactAddress address) {
        var text = address.kind() + "\n" + address.folded();
        return Keyring.hmac(keys(master).fingerprints(), text.getBytes(StandardCharsets.UTF_8));
    }

    private Keys keys(String master) {
        var keys = byMaster.get(master);
        if (keys == null) {
            throw new Refusal("directory.refused.lost-master-key");
        }
        return keys;
    }

    private static String master(KeptAddress kept) {
        return Objects.requireNonNull(kept.keyId());
    }

    private static byte[] place(UUID point) {
        return UuidBytes.of(point);
    }
}
