package org.undersigned.advertising.publication;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;

/** The days on which editions do not appear though they print on that weekday. */
@Service
public class NoPrintDayService {

    private final NoPrintDays days;
    private final Papers papers;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    NoPrintDayService(NoPrintDays days, Papers papers, CurrentUser user, Trail trail, Clock clock) {
        this.days = days;
        this.papers = papers;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those of all editions of a paper, in their order. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public List<NoPrintDayRow> days(UUID publication) {
        var editions = papers.editions(publication).stream().map(Edition::getId).toList();
        return days.findByEditionIdInAndTakenBackAtIsNullOrderByOnDateAscIdAsc(editions).stream()
                .map(NoPrintDay::row)
                .toList();
    }

    /** @throws Refusal when it has no name or source, or is entered already */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public UUID add(UUID edition, NoPrintDayDetails details) {
        var paper = papers.publication(papers.edition(edition).publicationId());
        details.provenance().expectChecked(LocalDate.ofInstant(clock.instant(), paper.zone()));
        var day = store(new NoPrintDay(edition, details, user.id(), clock.instant()));
        trail.record(Papers.entry("advertising.publication.no-print-day-added", paper)
                .with("on", details.on())
                .with("holiday", details.name()));
        return day.getId();
    }

    /** Writes at once, so that a day that is entered already, be it in the same moment, is refused in words. */
    private NoPrintDay store(NoPrintDay day) {
        try {
            return days.saveAndFlush(day);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "publication_no_print_day_once")
                    ? new Refusal("advertising.refused.holiday-known", DayText.of(day.onDate()))
                    : e;
        }
    }

    /** Takes a day back that was entered wrongly. */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public void takeBack(UUID id, long seenVersion) {
        var day = days.findById(id).orElseThrow(() -> new Refusal("advertising.refused.unknown-holiday"));
        day.expectVersion(seenVersion, day.name());
        day.takeBack(user.id(), clock.instant());
        var paper = papers.publication(papers.edition(day.editionId()).publicationId());
        trail.record(Papers.entry("advertising.publication.no-print-day-taken-back", paper)
                .with("on", day.onDate())
                .with("holiday", day.name()));
    }
}
