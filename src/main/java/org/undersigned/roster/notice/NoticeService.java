package org.undersigned.roster.notice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionReading;
import org.undersigned.roster.EditionReadings;
import org.undersigned.roster.EditionState;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.hold.KeptBack;

/** Tells who holds an edition, drafts what they are to be told, and keeps that they were. */
@Service
public class NoticeService {

    private final RosterService rosters;
    private final EditionReadings readings;
    private final Holders holders;
    private final EditionNotices notices;
    private final KeptBack keptBack;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    NoticeService(
            RosterService rosters,
            EditionReadings readings,
            Holders holders,
            EditionNotices notices,
            KeptBack keptBack,
            CurrentUser currentUser,
            Trail trail,
            Clock clock) {
        this.rosters = rosters;
        this.readings = readings;
        this.holders = holders;
        this.notices = notices;
        this.keptBack = keptBack;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who holds an edition, whoever got it last first. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<Holder> holders(UUID edition) {
        return holders.of(rosters.edition(edition));
    }

    /**
     * The words to a holder as they follow from what stands at this moment. Of a successor that is held they say nothing.
     *
     * @throws Refusal when nothing has become of the edition that a holder must know, or when it was not given to them
     */
    @RolesAllowed(Permission.EDITION_EXPORT)
    @Transactional(readOnly = true)
    public NoticeDetails draft(UUID id, String to) {
        var edition = rosters.edition(id);
        var reading = readings.of(id);
        var holder = holder(edition, to);
        expectNews(edition, reading, holder);
        var successor = rosters.successor(id)
                .filter(next -> keptBack.of(next.id()).isEmpty())
                .orElse(null);
        var difference =
                successor == null || reading.hidden().isPresent() ? null : rosters.difference(id, successor.id());
        var draft = new NoticeDraft(edition, reading, successor, difference);
        return new NoticeDetails(edition.version(), holder.name(), draft.words(holder, clock.instant()));
    }

    /**
     * Keeps that a holder was told, and in which words.
     *
     * @throws Refusal as for {@link #draft}, when there are no words or too many, and when the edition has moved since
     *     they were drafted
     */
    @RolesAllowed(Permission.EDITION_EXPORT)
    @Transactional
    public void tell(UUID id, NoticeDetails details) {
        expectWords(details);
        var edition = rosters.edition(id);
        Conflict.check(details.seenVersion(), edition.version(), edition.label());
        var holder = holder(edition, details.holder());
        expectNews(edition, readings.of(id), holder);
        notices.save(new EditionNotice(edition, holder.name(), details.words(), currentUser.id(), clock.instant()));
        trail.record(Entry.of("roster.edition.holder-told", RosterService.KIND, id, edition.label())
                .in(edition.campaign())
                .changedErasably("holder", null, holder.name()));
    }

    private static void expectWords(NoticeDetails details) {
        if (details.words().isEmpty()) {
            throw new Refusal("roster.refused.no-words");
        }
        if (details.words().length() > NoticeDetails.LONGEST) {
            throw new Refusal("roster.refused.long-words", NoticeDetails.LONGEST);
        }
    }

    private static void expectNews(EditionFacts edition, EditionReading reading, Holder holder) {
        if (edition.state() == EditionState.SEALED && !holder.holdsLost(reading)) {
            throw new Refusal("roster.refused.no-news", edition.label());
        }
    }

    private Holder holder(EditionFacts edition, String name) {
        var key = Holders.key(name);
        return holders.of(edition).stream()
                .filter(holder -> Holders.key(holder.name()).equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal("roster.refused.no-holder", edition.label(), name));
    }
}
