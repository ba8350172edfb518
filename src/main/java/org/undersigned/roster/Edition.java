package org.undersigned.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.name.Folding;
import org.undersigned.base.store.Aggregate;
import org.undersigned.signature.CountingRule;
import org.undersigned.signature.NameCount;
import org.undersigned.signature.Scope;

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
    private String contentSha256;
    private @Nullable UUID predecessorId;
    private int persons;
    private int bands;
    private int estates;
    private int organisations;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    private Instant stateSince;
    private UUID stateBy;
    private @Nullable String stateReason;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    Edition(UUID campaign, int number, SealDetails details, LiveList list, @Nullable UUID predecessor, UUID user) {
        super(newId());
        this.campaignId = campaign;
        this.letterId = list.choice().letter();
        this.letterNumber = list.choice().number();
        this.scope = list.choice().scope();
        this.ordering = list.choice().ordering();
        this.editionNo = number;
        this.title = details.title();
        this.searched = searched(number, details.title());
        this.contact = details.contact();
        this.countingRule = CountingRule.EACH_NAME_ONCE;
        this.asOf = list.asOf();
        this.sealedBy = user;
        this.contentSha256 = list.hash();
        this.predecessorId = predecessor;
        this.persons = list.count().persons();
        this.bands = list.count().groups();
        this.estates = list.count().estates();
        this.organisations = list.count().organisations();
        this.state = EditionState.SEALED;
        this.stateSince = list.asOf();
        this.stateBy = user;
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
        return editionNo + " · " + title;
    }

    EditionFacts facts() {
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
                contentSha256,
                predecessorId,
                new NameCount(persons, bands, estates, organisations),
                state,
                stateReason);
    }
}
