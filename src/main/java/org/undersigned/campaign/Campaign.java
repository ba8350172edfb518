package org.undersigned.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** A drive with letters to sign, a time at which they go public, and a number of names to reach. */
@Entity
class Campaign extends Aggregate {

    static final int LONGEST_NAME = 200;

    @Column(length = LONGEST_NAME)
    private String name;

    @Column(length = Slug.LONGEST)
    private String slug;

    @Column(length = 64)
    private ZoneId zone;

    private @Nullable Instant launchAt;

    private @Nullable Instant embargoUntil;

    private int target;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private CountingRule countingRule;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    @SuppressWarnings("NullAway.Init")
    Campaign(CampaignDetails details, Instant createdAt) {
        super(newId());
        this.createdAt = createdAt;
        revise(details);
    }

    final void revise(CampaignDetails details) {
        check(details);
        name = details.name();
        slug = details.slug();
        zone = details.zone();
        launchAt = details.launch();
        embargoUntil = details.embargo();
        target = details.target();
        countingRule = details.countingRule();
    }

    private static void check(CampaignDetails details) {
        if (details.name().isEmpty()) {
            throw new Refusal("campaign.refused.no-name");
        }
        if (details.name().length() > LONGEST_NAME) {
            throw new Refusal("campaign.refused.name-too-long", LONGEST_NAME);
        }
        if (!Slug.isValid(details.slug())) {
            throw new Refusal("campaign.refused.bad-slug", Slug.LONGEST);
        }
        if (details.target() < 0) {
            throw new Refusal("campaign.refused.negative-target");
        }
    }

    String name() {
        return name;
    }

    String slug() {
        return slug;
    }

    CampaignFacts facts() {
        return new CampaignFacts(getId(), slug, name, zone, launchAt, embargoUntil, target, countingRule, version());
    }
}
