package org.undersigned.press.release;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Sha256;
import org.undersigned.base.store.Aggregate;

/** The words of a release under a number. They never change; only where the version stands does. */
@Entity
@Table(name = "press_release_version")
class ReleaseVersion extends Aggregate {

    private static final int LONG = 1_000_000;

    private UUID releaseId;

    @Column(name = "version_no")
    private int number;

    private UUID editionId;
    private UUID letterVersionId;
    private String title;
    private String claim;

    @Column(length = LONG)
    private String body;

    @Column(length = LONG)
    private String notes;

    private String contact;
    private String boilerplate;
    private String sha256;
    private UUID authorId;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    private UUID stateBy;
    private Instant stateSince;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "press_release_quote", joinColumns = @JoinColumn(name = "release_version_id"))
    @OrderColumn(name = "position_no")
    private List<PrintedQuote> quotes;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected ReleaseVersion() {}

    ReleaseVersion(UUID release, int number, ReleaseDetails details, UUID user, Instant now) {
        super(newId());
        this.releaseId = release;
        this.number = number;
        this.editionId = details.edition();
        this.letterVersionId = details.letterVersion();
        this.title = details.title();
        this.claim = details.claim();
        this.body = details.body();
        this.notes = details.notes();
        this.contact = details.contact();
        this.boilerplate = details.boilerplate();
        this.sha256 = hash(details, List.of());
        this.quotes = List.of();
        this.authorId = user;
        this.writtenAt = now;
        this.state = ReleaseState.DRAFT;
        this.stateBy = user;
        this.stateSince = now;
    }

    /** Keeps the quotes as they are signed off and credited while it is written. */
    ReleaseVersion quoting(List<PrintedQuote> chosen) {
        quotes = chosen;
        sha256 = hash(details(), chosen);
        return this;
    }

    /**
     * SHA-256 over title, edition, letter version, claim, body, notes, contact, boilerplate and, of each quote, its id,
     * speaker, what they speak as, and words, in this order, each in UTF-8 after its length in characters and a line break.
     */
    private static String hash(ReleaseDetails details, List<PrintedQuote> quotes) {
        var text = new StringBuilder();
        append(text, details.title());
        append(text, details.edition().toString());
        append(text, details.letterVersion().toString());
        append(text, details.claim());
        append(text, details.body());
        append(text, details.notes());
        append(text, details.contact());
        append(text, details.boilerplate());
        for (var quote : quotes) {
            append(text, quote.quoteId().toString());
            append(text, quote.speaker());
            append(text, quote.speaksAs());
            append(text, quote.words());
        }
        return Sha256.hex(text.toString());
    }

    private static void append(StringBuilder text, String part) {
        text.append(part.length()).append('\n').append(part);
    }

    void submit(UUID user, Instant now) {
        enter(ReleaseState.IN_REVIEW, user, now);
    }

    /** @throws Refusal when whoever approves has written it */
    void approve(UUID user, Instant now) {
        if (authorId.equals(user)) {
            throw new Refusal("press.refused.release-own", title);
        }
        enter(ReleaseState.APPROVED, user, now);
    }

    void requestChanges(UUID user, Instant now) {
        enter(ReleaseState.CHANGES_REQUESTED, user, now);
    }

    void supersede(UUID user, Instant now) {
        enter(ReleaseState.SUPERSEDED, user, now);
    }

    private void enter(ReleaseState to, UUID user, Instant now) {
        state = state.become(to, number);
        stateBy = user;
        stateSince = now;
    }

    UUID releaseId() {
        return releaseId;
    }

    int number() {
        return number;
    }

    UUID editionId() {
        return editionId;
    }

    ReleaseState state() {
        return state;
    }

    boolean says(ReleaseDetails details, List<PrintedQuote> quoted) {
        return sha256.equals(hash(details, quoted));
    }

    /** That the words, its own and those of its quotes, are stored as they were written. */
    void expectUnaltered() {
        if (!says(details(), quotes())) {
            throw new Refusal("press.refused.release-altered", title, number);
        }
    }

    boolean printsNames() {
        return FieldText.fieldsOf(body, notes).stream().anyMatch(ReleaseField::printsNames);
    }

    List<PrintedQuote> quotes() {
        return List.copyOf(quotes);
    }

    ReleaseDetails details() {
        return new ReleaseDetails(
                title,
                editionId,
                letterVersionId,
                claim,
                body,
                notes,
                contact,
                boilerplate,
                quotes.stream().map(PrintedQuote::quoteId).toList());
    }

    VersionRow row() {
        return new VersionRow(
                getId(),
                version(),
                releaseId,
                number,
                title,
                editionId,
                sha256,
                authorId,
                writtenAt,
                state,
                stateBy,
                stateSince);
    }
}
