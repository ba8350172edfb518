package org.undersigned.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.name.Folding;
import org.undersigned.base.store.Aggregate;
import org.undersigned.campaign.CountingRule;
import org.undersigned.signature.coverage.NameCount;
import org.undersigned.signature.coverage.NameTallies;
import org.undersigned.signature.scope.Scope;

/** A sealed list of names: what it is of, for what, and its hash. Its lines are rows of their own. */
@Entity
@Table(name = "edition")
class Edition extends Aggregate {

    private static final int LONGEST_SEARCHED = 500;

    private UUID campaignId;
    private UUID letterId;
    private int letterNumber;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private int editionNo;
    private String title;
    private String searched;
    private String contact;

    @Enumerated(EnumType.STRING)
    private Ordering ordering;

    @Enumerated(EnumType.STRING)
    private CountingRule countingRule;

    private Instant asOf;
    private UUID sealedBy;
    private Imprint imprint;
    private String contentSha256;
    private @Nullable UUID predecessorId;

    @Column(name = "person_count")
    private int persons;

    @Column(name = "group_count")
    private int groups;

    @Column(name = "estate_count")
    private int estates;

    @Column(name = "organisation_count")
    private int organisations;

    @Column(length = 1_000_000)
    @Convert(converter = TalliesText.class)
    private @Nullable NameTallies tallies;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    private Instant stateSince;
    private UUID stateBy;
    private @Nullable String stateReason;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    /** What an edition is given beside its list and the words of whoever seals it. */
    record Sealing(
            UUID campaign,
            int number,
            Imprint imprint,
            @Nullable UUID predecessor,
            UUID by) {}

    Edition(Sealing sealing, SealDetails details, LiveList list, NameTallies tallies) {
        super(newId());
        this.campaignId = sealing.campaign();
        this.letterId = list.choice().letter();
        this.letterNumber = list.choice().number();
        this.scope = list.choice().scope();
        this.ordering = list.choice().ordering();
        this.editionNo = sealing.number();
        this.title = details.title();
        this.searched = searched(sealing.number(), details.title());
        this.contact = details.contact();
        this.countingRule = list.countingRule();
        this.asOf = list.asOf();
        this.sealedBy = sealing.by();
        this.imprint = sealing.imprint();
        this.predecessorId = sealing.predecessor();
        this.persons = list.count().persons();
        this.groups = list.count().groups();
        this.estates = list.count().estates();
        this.organisations = list.count().organisations();
        this.tallies = tallies;
        this.state = EditionState.SEALED;
        this.stateSince = list.asOf();
        this.stateBy = sealing.by();
        this.contentSha256 = "";
        this.contentSha256 = ContentHash.of(facts(), list.lines());
    }

    /** What a search looks at: the number, the words of the title, and the words run together. */
    private static String searched(int number, String title) {
        var text = number + " " + Folding.fold(title) + " " + Folding.compact(title);
        return text.length() <= LONGEST_SEARCHED ? text : text.substring(0, LONGEST_SEARCHED);
    }

    void supersede(UUID user, Instant now) {
        enter(EditionState.SUPERSEDED, null, user, now);
    }

    void recall(String reason, UUID user, Instant now) {
        enter(EditionState.RECALLED, reason, user, now);
    }

    private void enter(EditionState to, @Nullable String reason, UUID user, Instant now) {
        state = state.become(to, editionNo);
        stateReason = reason;
        stateBy = user;
        stateSince = now;
    }

    EditionState state() {
        return state;
    }

    UUID campaignId() {
        return campaignId;
    }

    String label() {
        return facts().label();
    }

    final EditionFacts facts() {
        return new EditionFacts(
                getId(),
                version(),
                campaignId,
                new ListChoice(letterId, letterNumber, scope, ordering),
                editionNo,
                title,
                contact,
                countingRule,
                asOf,
                sealedBy,
                imprint,
                contentSha256,
                predecessorId,
                new NameCount(persons, groups, estates, organisations),
                Objects.requireNonNullElse(tallies, NameTallies.NONE),
                state,
                stateSince,
                stateReason);
    }
}
