package org.undersigned.directory.contact;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.directory.PartyTouch;
import org.undersigned.directory.address.ContactAddress;

/** Shows an address of the vault against a stated reason, and tells who looks unusually often. */
@Service
public class VaultService {

    /** The fewest characters of a reason. */
    public static final int SHORTEST_REASON = 10;

    /** The most. */
    public static final int LONGEST_REASON = 500;

    private final ContactPoints contactPoints;
    private final VaultLooks looks;
    private final LookCounts counts;
    private final PrivateReach reach;
    private final AddressSeal seal;
    private final PartyTouch parties;
    private final CampaignChoiceService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    VaultService(
            ContactPoints contactPoints,
            VaultLooks looks,
            LookCounts counts,
            PrivateReach reach,
            AddressSeal seal,
            PartyTouch parties,
            CampaignChoiceService campaigns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.contactPoints = contactPoints;
        this.looks = looks;
        this.counts = counts;
        this.reach = reach;
        this.seal = seal;
        this.parties = parties;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * An address of the vault. The look is on the trail, in the campaign that the user works in.
     *
     * @param reason between {@value #SHORTEST_REASON} and {@value #LONGEST_REASON} characters
     */
    @RolesAllowed({Permission.VAULT_READ, Permission.VAULT_READ_OWN})
    @Transactional
    public ContactAddress look(UUID contactPoint, String reason) {
        var point = contactPoints
                .findById(contactPoint)
                .filter(reach::shows)
                .filter(found -> found.visibility() == Visibility.VAULT)
                .orElseThrow(ContactPoints::unknown);
        var why = checked(reason);
        var address = seal.open(point.getId(), point.address());
        looks.save(new VaultLook(point.getId(), user.id(), clock.instant()));
        tell(point, address, why);
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

    private void tell(ContactPoint point, ContactAddress address, String why) {
        var party = parties.find(point.partyId());
        var fingerprint = HexFormat.of().formatHex(seal.fingerprint(address));
        trail.record(Entry.of("directory.vault.opened", "party", party.id(), party.name())
                .in(campaigns.current().map(CampaignFacts::id).orElse(null))
                .with("contact-kind", address.kind())
                .changedPrivately("address", null, fingerprint)
                .because(why));
    }
}
