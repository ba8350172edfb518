package org.undersigned.press.spokesperson;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.edit.Seen;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.PartyService;
import org.undersigned.signature.coverage.StandingNames;

/** Who may speak for a campaign. */
@Service
public class SpokespersonService {

    static final String KIND = "spokesperson";

    private final Spokespeople spokespeople;
    private final SpokespersonRows rows;
    private final StandingNames names;
    private final CampaignService campaigns;
    private final PartyService parties;
    private final Trail trail;

    SpokespersonService(
            Spokespeople spokespeople,
            SpokespersonRows rows,
            StandingNames names,
            CampaignService campaigns,
            PartyService parties,
            Trail trail) {
        this.spokespeople = spokespeople;
        this.rows = rows;
        this.names = names;
        this.campaigns = campaigns;
        this.parties = parties;
        this.trail = trail;
    }

    /** All of a campaign in their order, whether or not they speak for it still. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<SpokespersonRow> spokespeople(UUID campaign) {
        return rows.of(campaign);
    }

    /** Those of a campaign who speak for it at this moment. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<SpokespersonRow> speaking(UUID campaign) {
        return spokespeople(campaign).stream().filter(SpokespersonRow::speaks).toList();
    }

    /** One as stored, for a form. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public Seen<SpokespersonDetails> spokesperson(UUID id) {
        var stored = find(id);
        return new Seen<>(stored.version(), stored.details());
    }

    /**
     * @throws Refusal when no name or no contact is given, when something is no phone number, no address or too long, and
     *     when somebody of that name has signed and it is not said which party this is
     */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public UUID add(UUID campaign, SpokespersonDetails details) {
        var known = campaigns.campaign(campaign).id();
        expectParty(known, details);
        var last = spokespeople.lastPosition(known);
        var added = spokespeople.save(new Spokesperson(known, details, last + 1));
        trail.record(particulars(entry("press.spokesperson.added", added), null, added.details()));
        return added.getId();
    }

    /** @throws Refusal as {@link #add} does */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, SpokespersonDetails details) {
        var spokesperson = find(id);
        spokesperson.expectVersion(seenVersion, spokesperson.name());
        expectParty(spokesperson.campaignId(), details);
        var before = spokesperson.details();
        spokesperson.revise(details);
        if (!before.equals(spokesperson.details())) {
            trail.record(
                    particulars(entry("press.spokesperson.revised", spokesperson), before, spokesperson.details()));
        }
    }

    /** Puts one before whoever stands above; the first one stays. */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void moveUp(UUID id, long seenVersion) {
        var spokesperson = find(id);
        spokesperson.expectVersion(seenVersion, spokesperson.name());
        var all = spokespeople.findByCampaignIdOrderByPositionNoAscIdAsc(spokesperson.campaignId());
        var place = all.indexOf(spokesperson);
        if (place > 0) {
            spokesperson.changePlaces(all.get(place - 1));
            trail.record(entry("press.spokesperson.moved-up", spokesperson));
        }
    }

    /** A signer who is named as text only could be quoted past a withdrawal. */
    private void expectParty(UUID campaign, SpokespersonDetails details) {
        if (details.party() == null && names.isCredited(campaign, details.name())) {
            throw new Refusal("press.refused.spokesperson-without-party", details.name());
        }
        if (details.party() != null && parties.facts(details.party()).isEmpty()) {
            throw new Refusal("press.refused.unknown-party");
        }
    }

    private Spokesperson find(UUID id) {
        return spokespeople.findById(id).orElseThrow(() -> new Refusal("press.refused.unknown-spokesperson"));
    }

    /** Of a contact only that it changed: whoever is called by it may want it forgotten. */
    private static Entry particulars(Entry entry, @Nullable SpokespersonDetails before, SpokespersonDetails after) {
        var told = entry.changedErasably("name", before, after, SpokespersonDetails::name)
                .changedErasably("speaks-as", before, after, SpokespersonDetails::speaksAs)
                .changed("topics", before, after, SpokespersonDetails::topics)
                .changed("until", before, after, SpokespersonDetails::until);
        var isNew = before == null || !Objects.equals(before.contact(), after.contact());
        return isNew ? told.with("contact-changed", true) : told;
    }

    private static Entry entry(String verb, Spokesperson spokesperson) {
        return Entry.of(verb, KIND, spokesperson.getId(), spokesperson.name()).in(spokesperson.campaignId());
    }
}
