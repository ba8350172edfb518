package org.undersigned.directory.contact;

import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.directory.PartyTouch;

/** Notes each look into the vault: that it was, to be counted, and on the trail why, in the campaign one works in. */
@Component
class LookBook {

    static final String LOOKED = "directory.vault.opened";

    private final VaultLooks looks;
    private final PartyTouch parties;
    private final CampaignChoiceService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    LookBook(
            VaultLooks looks,
            PartyTouch parties,
            CampaignChoiceService campaigns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.looks = looks;
        this.parties = parties;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param fingerprint of the address that was seen, which itself is not noted */
    void note(ContactPoint point, byte[] fingerprint, String why) {
        looks.save(new VaultLook(point.getId(), user.id(), clock.instant()));
        var party = parties.find(point.partyId());
        trail.record(Entry.of(LOOKED, "party", party.id(), party.name())
                .in(campaigns.current().map(CampaignFacts::id).orElse(null))
                .with("contact-kind", point.address().kind())
                .changedPrivately("address", null, HexFormat.of().formatHex(fingerprint))
                .because(why));
    }
}
