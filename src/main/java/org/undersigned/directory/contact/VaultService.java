package org.undersigned.directory.contact;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.directory.address.ContactAddress;

/** Shows an address of the vault against a stated reason, and tells who looks unusually often. */
@Service
public class VaultService {

    /** The fewest characters of a reason. */
    public static final int SHORTEST_REASON = 10;

    /** The most. */
    public static final int LONGEST_REASON = 500;

    private final ContactPoints contactPoints;
    private final PrivateReach reach;
    private final AddressSeal seal;
    private final LookBook book;
    private final LookCounts counts;
    private final Clock clock;

    VaultService(
            ContactPoints contactPoints,
            PrivateReach reach,
            AddressSeal seal,
            LookBook book,
            LookCounts counts,
            Clock clock) {
        this.contactPoints = contactPoints;
        this.reach = reach;
        this.seal = seal;
        this.book = book;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * An address of the vault. The look is on the trail, with who looked and why.
     *
     * @param reason between {@value #SHORTEST_REASON} and {@value #LONGEST_REASON} characters
     */
    @RolesAllowed({Permission.VAULT_READ, Permission.VAULT_READ_OWN})
    @Transactional
    public ContactAddress look(UUID contactPoint, String reason) {
        var point = contactPoints
                .findById(contactPoint)
                .filter(reach::shows)
                .filter(found -> found.address().isSealed())
                .orElseThrow(ContactPoints::unknown);
        var why = checked(reason);
        var address = seal.open(point.getId(), point.address());
        book.note(point, seal.fingerprint(address), why);
        return address;
    }

    /** Who has looked unusually often in the last seven days, the most first. */
    @RolesAllowed(Permission.VAULT_READ)
    @Transactional(readOnly = true)
    public List<UnusualLooks> unusual() {
        return LookRule.unusual(counts.since(LookRule.beginning(clock.instant())), clock.instant());
    }

    private static String checked(String reason) {
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new Refusal("directory.refused.look-without-reason", SHORTEST_REASON, LONGEST_REASON);
        }
        return why;
    }
}
